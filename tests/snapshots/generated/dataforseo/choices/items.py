# From spec/choices/items.yaml by `make generate`; do not edit.
"""POST /v3/choices/items"""

from typing import ClassVar, Literal, TypeAlias

from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ItemsRequest(Request):
    """Rows of several shapes.

    Args:
        keyword:

    Free of charge. Rows: ItemsItem.

    Source: https://docs.dataforseo.com/v3/choices-items/
    """

    keyword: str


class ItemsPage(Model):
    items: "List[ItemsItem] | None" = None
    best: "ItemsItem | None" = None
    by_place: "Map[ItemsItem] | None" = None
    groups: "Map[List[ItemsItem]] | None" = None
    grid: "List[List[ItemsItem]] | None" = None
    answers: "List[ItemsAnswer] | None" = None


class ItemsOrganic(Model, tag="organic", tag_field="type", rename={"yield_": "yield"}):
    """A plain link."""

    type: ClassVar[Literal["organic"]] = "organic"
    url: str | None = None
    rank: Int | None = None
    yield_: Float | None = None


class ItemsCarousel(Model, tag="carousel", tag_field="type"):
    """A row of rows, of the same union."""

    type: ClassVar[Literal["carousel"]] = "carousel"
    items: "List[ItemsItem] | None" = None
    featured: "ItemsItem | None" = None


class ItemsMixed(Model, tag="mixed", tag_field="type"):
    """A carousel of another type; options may share their fields, each has a shape of its own."""

    type: ClassVar[Literal["mixed"]] = "mixed"
    items: "List[ItemsItem] | None" = None
    featured: "ItemsItem | None" = None


class ItemsTableItem(Model, tag="table", tag_field="type"):
    type: ClassVar[Literal["table"]] = "table"
    cells: List[List[str]] | None = None


class ItemsAnswerTable(Model, tag="table", tag_field="kind"):
    kind: ClassVar[Literal["table"]] = "table"
    text: str | None = None


class ItemsAnswerText(Model, tag="", tag_field="kind"):
    kind: ClassVar[Literal[""]] = ""
    text: str | None = None


ItemsItem: TypeAlias = ItemsOrganic | ItemsCarousel | ItemsMixed | ItemsTableItem | Unknown
"""One row of the page."""


ItemsAnswer: TypeAlias = ItemsAnswerTable | ItemsAnswerText | Unknown
"""Another union, in which `table` is another shape."""


ITEMS: Endpoint[ItemsPage, ItemsItem] = Endpoint(
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
