# From spec/values/all.yaml by `make generate`; do not edit.
"""POST /v3/values/all"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Integer, List, Map, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "AllEverything", "AllLeaf", "AllPoint", "AllRequest", "AllSpot", "AllTree", "all"]


@request
class AllPoint(Request):
    """A place, as it is asked for.

    Args:
        x:
        y:
    """

    x: float
    y: float

    RULES = (
        rules.Number("x", required=True),
        rules.Number("y", required=True),
    )


@request
class AllRequest(Request):
    """What `all` is asked with; the function says what each field means."""

    text: str | UnsetType | None = UNSET
    whole: int | UnsetType | None = UNSET
    number: float | UnsetType | None = UNSET
    flag: bool | UnsetType | None = UNSET
    anything: Any | UnsetType | None = UNSET
    texts: Sequence[str] | UnsetType | None = UNSET
    grid: Sequence[Sequence[int]] | UnsetType | None = UNSET
    table: Mapping[str, str] | UnsetType | None = UNSET
    tables: Sequence[Mapping[str, Sequence[float]]] | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    shape: AllPoint | Mapping[str, Any]
    shapes: Sequence[AllPoint | Mapping[str, Any]] | UnsetType | None = UNSET
    named: Mapping[str, Sequence[AllPoint | Mapping[str, Any]]] | UnsetType | None = UNSET
    sizes: Sequence[Literal["small", "large"]] | UnsetType | None = UNSET

    RULES = (
        rules.Text("text"),
        rules.Integer("whole"),
        rules.Number("number"),
        rules.Boolean("flag"),
        rules.Rule("anything"),
        rules.ListOf("texts", each=rules.Text()),
        rules.ListOf("grid", each=rules.ListOf(each=rules.Integer())),
        rules.MapOf("table", each=rules.Text()),
        rules.ListOf("tables", each=rules.MapOf(each=rules.ListOf(each=rules.Number()))),
        rules.ListOf("filters"),
        rules.Nested("shape", cls=AllPoint, required=True),
        rules.ListOf("shapes", each=rules.Nested(cls=AllPoint)),
        rules.MapOf("named", each=rules.ListOf(each=rules.Nested(cls=AllPoint))),
        rules.ListOf("sizes", each=rules.Text(values=("small", "large"))),
    )


class AllSpot(Model):
    """A place, as it comes back."""

    x: Number | None = None
    y: Number | None = None


class AllLeaf(Model):
    """A shape that holds what holds it."""

    owner: "AllTree | None" = None


class AllTree(Model):
    """A shape that holds itself in every way."""

    label: str | None = None
    parent: "AllTree | None" = None
    children: "List[AllTree] | None" = None
    grid: "List[List[AllTree]] | None" = None
    by_name: "Map[AllTree] | None" = None
    left: AllLeaf | None = None


class AllEverything(Model):
    text: str | None = None
    whole: Integer | None = None
    number: Number | None = None
    flag: bool | None = None
    anything: Any = None
    texts: List[str] | None = None
    wholes: List[Integer] | None = None
    grid: List[List[Number]] | None = None
    table: Map[str] | None = None
    tables: List[Map[List[Number]]] | None = None
    things: list[Any] | None = None
    spot: AllSpot | None = None
    spots: List[AllSpot] | None = None
    rows: List[List[AllSpot]] | None = None
    named: Map[AllSpot] | None = None
    layers: Map[List[AllSpot]] | None = None
    tree: AllTree | None = None
    gaps: list[Number | None] | None = None
    gaps_by_name: dict[str, list[AllSpot | None] | None] | None = None


ENDPOINT: Endpoint[AllEverything, AllEverything] = Endpoint(
    method="POST",
    path="/v3/values/all",
    operation="all",
    kind="live",
    request=AllRequest,
    result=AllEverything,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/values-all/",
)


def all(
    *,
    shape: AllPoint | Mapping[str, Any],
    text: str | UnsetType | None = UNSET,
    whole: int | UnsetType | None = UNSET,
    number: float | UnsetType | None = UNSET,
    flag: bool | UnsetType | None = UNSET,
    anything: Any | UnsetType | None = UNSET,
    texts: Sequence[str] | UnsetType | None = UNSET,
    grid: Sequence[Sequence[int]] | UnsetType | None = UNSET,
    table: Mapping[str, str] | UnsetType | None = UNSET,
    tables: Sequence[Mapping[str, Sequence[float]]] | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    shapes: Sequence[AllPoint | Mapping[str, Any]] | UnsetType | None = UNSET,
    named: Mapping[str, Sequence[AllPoint | Mapping[str, Any]]] | UnsetType | None = UNSET,
    sizes: Sequence[Literal["small", "large"]] | UnsetType | None = UNSET,
) -> Call[AllEverything, AllEverything]:
    """Ask with every type, and be answered with every type.

    Args:
        shape:
        text:
        whole:
        number:
        flag:
        anything:
        texts:
        grid:
        table:
        tables:
        filters:
        shapes:
        named:
        sizes: Each one of small, large.

    Free of charge. Rows: AllEverything.

    Source: https://docs.dataforseo.com/v3/values-all/
    """
    return Call(
        ENDPOINT,
        [
            AllRequest(
                text=text,
                whole=whole,
                number=number,
                flag=flag,
                anything=anything,
                texts=texts,
                grid=grid,
                table=table,
                tables=tables,
                filters=filters,
                shape=shape,
                shapes=shapes,
                named=named,
                sizes=sizes,
            )
        ],
    )
