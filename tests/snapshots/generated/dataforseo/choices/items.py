# From spec/choices/items.yaml by `make generate`; do not edit.
"""POST /v3/choices/items"""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Deferred, DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.shapes import Choice, ListOf, MapOf

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

ItemsItem: TypeAlias = "ItemsOrganic | ItemsCarousel | ItemsTableItem | UnknownItem"
"""One row of the page."""
ITEMS_ITEM = Choice(
    "type",
    {
        "organic": lambda: ItemsOrganic,
        "carousel": lambda: ItemsCarousel,
        "mixed": lambda: ItemsCarousel,
        "table": lambda: ItemsTableItem,
    },
)

ItemsAnswer: TypeAlias = "ItemsAnswerTable | UnknownItem"
"""Another union, in which `table` is another shape."""
ITEMS_ANSWER = Choice("kind", {"table": lambda: ItemsAnswerTable, "": lambda: ItemsAnswerTable})


class ItemsRequest(Request):
    """Rows of several shapes.

    Args:
        keyword:

    Free of charge. Rows: ItemsItem.

    Source: https://docs.dataforseo.com/v3/choices-items/
    """

    keyword: str


@model
class ItemsPage(DeferringModel):
    items: DeferredList["ItemsItem"] = None
    best: Deferred["ItemsItem"] = None
    by_place: Deferred["dict[str, ItemsItem]"] = None
    groups: Deferred["dict[str, list[ItemsItem]]"] = None
    grid: DeferredList["list[ItemsItem]"] = None
    answers: DeferredList["ItemsAnswer"] = None

    _deferred_ = {
        "items": ListOf(ITEMS_ITEM),
        "best": ITEMS_ITEM,
        "by_place": MapOf(ITEMS_ITEM),
        "groups": MapOf(ListOf(ITEMS_ITEM)),
        "grid": ListOf(ListOf(ITEMS_ITEM)),
        "answers": ListOf(ITEMS_ANSWER),
    }


@model
class ItemsOrganic(Model):
    """A plain link."""

    type: str | None = None
    url: str | None = None
    rank: Integer | None = None
    yield_: Number | None = None

    _wire_names_ = {"yield_": "yield"}


@model
class ItemsCarousel(DeferringModel):
    """A row of rows, of the same union."""

    type: str | None = None
    items: DeferredList["ItemsItem"] = None
    featured: Deferred["ItemsItem"] = None

    _deferred_ = {"items": ListOf(ITEMS_ITEM), "featured": ITEMS_ITEM}


@model
class ItemsTableItem(Model):
    type: str | None = None
    cells: list[list[str]] | None = None


@model
class ItemsAnswerTable(Model):
    kind: str | None = None
    text: str | None = None


ENDPOINT: Endpoint[ItemsPage, ItemsItem] = Endpoint(
    method="POST",
    path="/v3/choices/items",
    operation="items",
    kind="live",
    request=ItemsRequest,
    result=ItemsPage,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
)
