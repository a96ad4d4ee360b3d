"""Calls that answer at once with data: a row for each thing asked for, or rows made up from a seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.answers.shapes import (
    Kind,
    ObjectShape,
    ScalarShape,
    Shape,
    fields_of,
    row_shape,
    shape_of,
)
from dataforseo_runtime.base.json_types import is_object
from dataforseo_runtime.requests.rules import ListOf
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.behaviours.outcome import Outcome, TaskCall
from dataforseo_sandbox.behaviours.pages import page_of
from dataforseo_sandbox.catalogue import AnyEndpoint

# What a call is about as a whole, and each of its rows with it.
_IN_EVERY_ROW = {"location_code", "language_code", "se_domain", "search_partners", "device", "os"}
_SUBJECTS = {"target", "url", "keyword", "domain", "asin"}
_TYPES: Mapping[Kind, type | tuple[type, ...]] = {
    "text": str,
    "datetime": str,
    "date": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}


def answer_live(call: TaskCall, account: Account) -> Outcome:
    """Answer with what was asked for."""
    if call.endpoint.result is None:
        return Outcome()
    echoed = echoed_by(call.endpoint)
    if echoed is not None and call.fields.get(echoed[1]):
        return wrap(call, account, _echoed_rows(call, account, *echoed))
    page = page_of(call, account)
    shape = row_shape(call.endpoint.result, call.endpoint.rows)
    rows = [account.answers.row(shape, f"{page.key}|{index}", index) for index in page.indexes]
    return wrap(call, account, rows, page.about)


def wrap(
    call: TaskCall, account: Account, rows: list[Any], about: Mapping[str, Any] | None = None
) -> Outcome:
    """Put rows where the endpoint keeps them. `about` is what the result says of them."""
    endpoint, shape = call.endpoint, shape_of(call.endpoint.result)
    inside = {name: value for name, value in call.fields.items() if name in _IN_EVERY_ROW}
    rows = [_repeating(inside, row_shape(endpoint.result, endpoint.rows), row) for row in rows]
    if _is_about_one_thing(call):
        rows = [_repeating(call.fields, shape, row) for row in rows[:1]]
    if endpoint.rows is None or endpoint.rows == "result" or not isinstance(shape, ObjectShape):
        return Outcome(result=rows, rows=len(rows))
    given = {"total_count": len(rows), **(about or {}), endpoint.rows: rows}
    result = account.answers.model(shape.cls, endpoint.path, _fitting(call.fields, shape) | given)
    return Outcome(result=[result], rows=len(rows))


def echoed_by(endpoint: AnyEndpoint) -> tuple[str, str] | None:
    """Give the row's field and the request's list whose elements come back there, one row each.

    The spec says so, or the names do: an endpoint without pages that takes `keywords` has a row for each
    `keyword`.
    """
    if endpoint.echoes:
        return endpoint.echoes[0]
    shape = row_shape(endpoint.result, endpoint.rows)
    if endpoint.paging or not isinstance(shape, ObjectShape):
        return None
    held = fields_of(shape.cls)
    for rule in endpoint.request.RULES:
        singular = rule.name.removesuffix("s")
        if isinstance(rule, ListOf) and singular != rule.name and held.get(singular) == ScalarShape("text"):
            return singular, rule.name
    return None


def _echoed_rows(call: TaskCall, account: Account, field: str, asked: str) -> list[Any]:
    """Make a row for each element asked for; its values depend on nothing else, and so does the order."""
    wanted = [str(element) for element in call.fields.get(asked) or ()]
    ordered = sorted(wanted, key=account.answers.order)
    if ordered == wanted:
        ordered.reverse()
    shape = row_shape(call.endpoint.result, call.endpoint.rows)
    return [{**account.answers.row(shape, element, 0), field: element} for element in ordered]


def _is_about_one_thing(call: TaskCall) -> bool:
    """Whether there is one result, which repeats what it is about or says how far a task has come."""
    endpoint = call.endpoint
    if endpoint.rows != "result":
        return endpoint.rows is None
    if endpoint.family is not None and endpoint.family.unfinished is not None:
        return True
    asked = {name: value for name, value in call.fields.items() if name in _SUBJECTS}
    return bool(_fitting(asked, shape_of(endpoint.result)))


def _repeating(fields: Mapping[str, Any], shape: Shape, row: Any) -> Any:
    """Give a row that repeats what was sent, where it has fields of the same names."""
    return {**row, **_fitting(fields, shape)} if is_object(row) else row


def _fitting(fields: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """Give the sent fields that an object of a shape has under the same name and with the same type."""
    if not isinstance(shape, ObjectShape):
        return {}
    held = fields_of(shape.cls)
    return {
        name: value
        for name, value in fields.items()
        if isinstance(kind := held.get(name), ScalarShape) and isinstance(value, _TYPES.get(kind.kind, ()))
    }
