# From spec/values/all.yaml by `make generate`; do not edit.
"""POST /v3/values/all"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


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


@model
class AllSpot(Model):
    """A place, as it comes back."""

    x: Number | None = None
    y: Number | None = None


@model
class AllLeaf(Model):
    """A shape that holds what holds it."""

    owner: "AllTree | None" = None


@model
class AllTree(Model):
    """A shape that holds itself in every way."""

    label: str | None = None
    parent: "AllTree | None" = None
    children: "list[AllTree] | None" = None
    grid: "list[list[AllTree]] | None" = None
    by_name: "dict[str, AllTree] | None" = None
    left: AllLeaf | None = None


@model
class AllEverything(Model):
    text: str | None = None
    whole: Integer | None = None
    number: Number | None = None
    flag: bool | None = None
    anything: Any = None
    texts: list[str] | None = None
    wholes: list[Integer] | None = None
    grid: list[list[Number]] | None = None
    table: dict[str, str] | None = None
    tables: list[dict[str, list[Number]]] | None = None
    things: list[Any] | None = None
    spot: AllSpot | None = None
    spots: list[AllSpot] | None = None
    rows: list[list[AllSpot]] | None = None
    named: dict[str, AllSpot] | None = None
    layers: dict[str, list[AllSpot]] | None = None
    tree: AllTree | None = None


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
)
