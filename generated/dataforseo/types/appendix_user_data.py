# From spec/types/appendix/user_data.yaml by `make generate`; do not edit.
"""The account itself."""

from typing import Any

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float
from dataforseo_runtime.base.timestamps import AsDatetime


class AccountPeriods(Model):
    """Figures of a day and of a minute, each a tree of sections and functions."""

    day: dict[str, Any] | None = None
    """Figures of the day."""
    minute: dict[str, Any] | None = None
    """Figures of the minute."""


class AccountRates(Model):
    """Calls that the account may make, and those that it made."""

    limits: AccountPeriods | None = None
    """Calls allowed."""
    statistics: AccountPeriods | None = None
    """Calls made; each tree also names its period under `value`."""


class AccountMoney(Model):
    """Money that was paid in, is left and was spent."""

    total: Float | None = None
    """Paid in so far. In USD."""
    balance: Float | None = None
    """Left; it can be below zero. In USD."""
    limits: AccountPeriods | None = None
    """The caps that the account set itself."""
    statistics: AccountPeriods | None = None
    """Money spent; each tree also names its period under `value`."""


class UserData(Model):
    """The account: its limits, its spending, its prices and its money."""

    login: str | None = None
    """The API login."""
    timezone: str | None = None
    """Time zone that the account is set to."""
    rates: AccountRates | None = None
    """Calls: what is allowed and what was made."""
    money: AccountMoney | None = None
    """Money: what was paid in, what is left, what was spent."""
    price: dict[str, Any] | None = None
    """Prices as a tree: section, function, method, variant and priority; the leaves are lists of `cost_type` and
    `cost`.
    """
    backlinks_subscription_expiry_date: str | None = None
    """End of an older subscription."""
    llm_mentions_subscription_expiry_date: str | None = None
    """End of an older subscription."""

    backlinks_subscription_expiry_date_as_datetime = AsDatetime("backlinks_subscription_expiry_date")
    llm_mentions_subscription_expiry_date_as_datetime = AsDatetime("llm_mentions_subscription_expiry_date")
