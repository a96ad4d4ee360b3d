"""Calls that answer with data at once: one row for each requested element, or made-up rows."""

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
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.api.catalogue import AnyEndpoint
from dataforseo_sandbox.behaviours.pages import page_of
from dataforseo_sandbox.behaviours.task_call import TaskAnswer, TaskCall

# Request fields that every row repeats.
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


def answer_live(call: TaskCall, account: Account) -> TaskAnswer:
    """Answer with the requested elements, or with a page of made-up rows."""
    if call.endpoint.result is None:
        return TaskAnswer()
    echoed = echoed_list(call.endpoint)
    if echoed is not None and call.fields.get(echoed[1]):
        return answer_rows(call, account, _echoed_rows(call, account, *echoed))
    page = page_of(call, account)
    shape = row_shape(call.endpoint.result, call.endpoint.rows)
    rows = [account.answers.row(shape, f"{page.key}|{index}", index) for index in page.indexes]
    return answer_rows(call, account, rows, page.about)


def answer_rows(
    call: TaskCall, account: Account, rows: list[Any], about: Mapping[str, Any] | None = None
) -> TaskAnswer:
    """Build the answer that holds these rows. `about` holds further fields of the result."""
    endpoint, shape = call.endpoint, shape_of(call.endpoint.result)
    repeated = {name: value for name, value in call.fields.items() if name in _IN_EVERY_ROW}
    rows = [_with_sent(repeated, row_shape(endpoint.result, endpoint.rows), row) for row in rows]
    if _has_one_row(call):
        rows = [_with_sent(call.fields, shape, row) for row in rows[:1]]
    if endpoint.rows is None or endpoint.rows == "result" or not isinstance(shape, ObjectShape):
        return TaskAnswer(result=rows, rows=len(rows))
    given = {"total_count": len(rows), **(about or {}), endpoint.rows: rows}
    result = account.answers.model(shape.cls, endpoint.path, _sent_fields(call.fields, shape) | given)
    return TaskAnswer(result=[result], rows=len(rows))


def echoed_list(endpoint: AnyEndpoint) -> tuple[str, str] | None:
    """Return the row's field and the request's list that have the same elements, one row each.

    The spec states them, or their names do: an endpoint without paging that takes `keywords` answers with
    a row for each `keyword`.
    """
    if endpoint.echoes:
        return endpoint.echoes[0]
    shape = row_shape(endpoint.result, endpoint.rows)
    if endpoint.paging or not isinstance(shape, ObjectShape):
        return None
    known = fields_of(shape.cls)
    for rule in endpoint.request.RULES:
        singular = rule.name.removesuffix("s")
        if isinstance(rule, ListOf) and singular != rule.name and known.get(singular) == ScalarShape("text"):
            return singular, rule.name
    return None


def _echoed_rows(call: TaskCall, account: Account, field: str, asked: str) -> list[Any]:
    """Make up a row for each requested element. Its values and the order of rows depend on elements alone."""
    wanted = [str(element) for element in call.fields.get(asked) or ()]
    ordered = sorted(wanted, key=account.answers.order)
    if ordered == wanted:
        ordered.reverse()
    shape = row_shape(call.endpoint.result, call.endpoint.rows)
    return [{**account.answers.row(shape, element, 0), field: element} for element in ordered]


def _has_one_row(call: TaskCall) -> bool:
    """Whether the answer has one row: it repeats the call's subject, or states how far a task has come."""
    endpoint = call.endpoint
    if endpoint.rows != "result":
        return endpoint.rows is None
    if endpoint.family is not None and endpoint.family.unfinished is not None:
        return True
    asked = {name: value for name, value in call.fields.items() if name in _SUBJECTS}
    return bool(_sent_fields(asked, shape_of(endpoint.result)))


def _with_sent(fields: Mapping[str, Any], shape: Shape, row: Any) -> Any:
    """Copy sent fields into a row that has fields of the same name and type."""
    return {**row, **_sent_fields(fields, shape)} if is_object(row) else row


def _sent_fields(fields: Mapping[str, Any], shape: Shape) -> dict[str, Any]:
    """Return the sent fields that an object of this shape has with the same name and type."""
    if not isinstance(shape, ObjectShape):
        return {}
    known = fields_of(shape.cls)
    return {
        name: value
        for name, value in fields.items()
        if isinstance(kind := known.get(name), ScalarShape) and isinstance(value, _TYPES.get(kind.kind, ()))
    }
