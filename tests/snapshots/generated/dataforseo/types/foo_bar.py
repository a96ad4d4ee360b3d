# From spec/types/foo-bar.yaml by `make generate`; do not edit.
"""Shapes that two sections share."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import DeferredList, DeferringModel, Model, Number, model
from dataforseo_runtime.requests import UNSET, Maybe, Request, field
from dataforseo_runtime.shapes import Choice, ListOf

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

Offer: TypeAlias = "FixedOffer | Auction | UnknownItem"
"""One of two kinds of offer."""
OFFER = Choice("type", {"fixed": lambda: FixedOffer, "auction": lambda: Auction})


class Box(Request):
    """An object that a request holds.

    Args:
        from_:
        until:

    At least one of from, until.
    """

    from_: Maybe[str] = field(name="from", default=UNSET)
    until: Maybe[str] = UNSET

    GROUP_RULES = (OneOf(("from", "until"), least=1),)


@model
class Money(Model):
    """An amount."""

    value: Number | None = None
    currency: str | None = None


@model
class FixedOffer(Model):
    price: Money | None = None
    type: str | None = None


@model
class Auction(DeferringModel):
    price: Money | None = None
    type: str | None = None
    bids: list[Money] | None = None
    similar: DeferredList["Offer"] = None

    _deferred_ = {"similar": ListOf(OFFER)}
