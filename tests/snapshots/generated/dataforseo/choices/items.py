# From spec/choices/items.yaml by `make generate`; do not edit.
"""POST /v3/choices/items"""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Deferred, DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.requests import Request, request
from dataforseo_runtime.shapes import Choice, ListOf, MapOf

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

__all__ = [
    "ENDPOINT",
    "ItemsAnswer",
    "ItemsAnswerTable",
    "ItemsCarousel",
    "ItemsItem",
    "ItemsOrganic",
    "ItemsPage",
    "ItemsRequest",
    "ItemsTableItem",
    "items",
]

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


@request
class ItemsRequest(Request):
    """What `items` is asked with; the function says what each field means."""

    keyword: str

    RULES = (rules.Text("keyword", required=True),)


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
    docs="https://docs.dataforseo.com/v3/choices-items/",
)


def items(
    *,
    keyword: str,
) -> Call[ItemsPage, ItemsItem]:
    """Rows of several shapes.

    Args:
        keyword:

    Free of charge. Rows: ItemsItem.

    Source: https://docs.dataforseo.com/v3/choices-items/
    """
    return Call(ENDPOINT, [ItemsRequest(keyword=keyword)])
