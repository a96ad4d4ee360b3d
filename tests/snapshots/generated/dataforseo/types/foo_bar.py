# From spec/types/foo-bar.yaml by `make generate`; do not edit.
"""Shapes that two sections share."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, List
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request, field


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


class Money(Model):
    """An amount."""

    value: Float | None = None
    currency: str | None = None


class FixedOffer(Model, tag="fixed", tag_field="type"):
    type: ClassVar[Literal["fixed"]] = "fixed"
    price: Money | None = None


class Auction(Model, tag="auction", tag_field="type"):
    type: ClassVar[Literal["auction"]] = "auction"
    price: Money | None = None
    bids: List[Money] | None = None
    similar: "List[Offer] | None" = None


Offer: TypeAlias = FixedOffer | Auction | Unknown
"""One of two kinds of offer."""
