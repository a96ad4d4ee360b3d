# From spec/values/all.yaml by `make generate`; do not edit.
"""POST /v3/values/all"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AllPoint(Request):
    """A place, as it is asked for.

    Args:
        x:
        y:
    """

    x: float
    y: float


class AllRequest(Request):
    """Ask with every type, and be answered with every type.

    Args:
        shape:
        filters:
        text:
        whole:
        number:
        flag:
        anything:
        texts:
        grid:
        table:
        tables:
        shapes:
        named:
        sizes: Each one of small, large.

    Free of charge. Rows: AllEverything.

    Source: https://docs.dataforseo.com/v3/values-all/
    """

    shape: AllPoint | Mapping[str, Any]
    filters: Maybe[Sequence[Any]] = UNSET
    text: Maybe[str] = UNSET
    whole: Maybe[int] = UNSET
    number: Maybe[float] = UNSET
    flag: Maybe[bool] = UNSET
    anything: Maybe[Any] = UNSET
    texts: Maybe[Sequence[str]] = UNSET
    grid: Maybe[Sequence[Sequence[int]]] = UNSET
    table: Maybe[Mapping[str, str]] = UNSET
    tables: Maybe[Sequence[Mapping[str, Sequence[float]]]] = UNSET
    shapes: Maybe[Sequence[AllPoint | Mapping[str, Any]]] = UNSET
    named: Maybe[Mapping[str, Sequence[AllPoint | Mapping[str, Any]]]] = UNSET
    sizes: Maybe[Sequence[Literal["small", "large"]]] = UNSET


class AllSpot(Model):
    """A place, as it comes back."""

    x: Float | None = None
    y: Float | None = None


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
    whole: Int | None = None
    number: Float | None = None
    flag: bool | None = None
    anything: Any = None
    texts: List[str] | None = None
    wholes: List[Int] | None = None
    grid: List[List[Float]] | None = None
    table: Map[str] | None = None
    tables: List[Map[List[Float]]] | None = None
    things: list[Any] | None = None
    spot: AllSpot | None = None
    spots: List[AllSpot] | None = None
    rows: List[List[AllSpot]] | None = None
    named: Map[AllSpot] | None = None
    layers: Map[List[AllSpot]] | None = None
    tree: AllTree | None = None
    gaps: list[Float | None] | None = None
    gaps_by_name: dict[str, list[AllSpot | None] | None] | None = None


ALL: Endpoint[AllEverything, AllEverything] = Endpoint(
    method="POST",
    path="/v3/values/all",
    operation="all",
    kind="live",
    request=AllRequest,
    result=AllEverything,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
