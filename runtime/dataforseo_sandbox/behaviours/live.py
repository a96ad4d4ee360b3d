"""Calls that answer at once with data: a row for each thing asked for, or rows made up from a seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_sandbox.account import Account
from dataforseo_sandbox.answers.shapes import ListShape, ModelShape, Shape, fields_of, shape_of
from dataforseo_sandbox.behaviours.outcome import Outcome, TaskCall
from dataforseo_sandbox.behaviours.pages import page_of
from dataforseo_sandbox.catalogue import AnyEndpoint


def answer_live(call: TaskCall, account: Account) -> Outcome:
    """Answer with what was asked for."""
    if call.endpoint.result is None:
        return Outcome()
    if call.endpoint.echoes:
        return wrap(call, account, _echoed_rows(call, account))
    page = page_of(call, account)
    shape = row_shape(call.endpoint)
    rows = [account.answers.row(shape, f"{page.key}|{index}", index) for index in page.indexes]
    return wrap(call, account, rows, page.about)


def row_shape(endpoint: AnyEndpoint) -> Shape:
    """Give the shape of one row of an endpoint; of the whole result where it has no rows."""
    result = shape_of(endpoint.result)
    if endpoint.rows is None or endpoint.rows == "result" or not isinstance(result, ModelShape):
        return result
    rows = fields_of(result.cls())[endpoint.rows]
    return rows.of if isinstance(rows, ListShape) else rows


def wrap(
    call: TaskCall, account: Account, rows: list[Any], about: Mapping[str, Any] | None = None
) -> Outcome:
    """Put rows where the endpoint keeps them. `about` is what the result says of them."""
    endpoint, shape = call.endpoint, shape_of(call.endpoint.result)
    if endpoint.rows is None:
        rows = rows[:1]
    if endpoint.rows is None or endpoint.rows == "result" or not isinstance(shape, ModelShape):
        return Outcome(result=rows, rows=len(rows))
    given = {**_sent_scalars(call.fields), "total_count": len(rows), **(about or {}), endpoint.rows: rows}
    result = account.answers.model(shape.cls(), endpoint.path, given)
    return Outcome(result=[result], rows=len(rows))


def _echoed_rows(call: TaskCall, account: Account) -> list[Any]:
    """Make a row for each element asked for; its values depend on nothing else, and so does the order."""
    field, asked = call.endpoint.echoes[0]
    wanted = [str(element) for element in call.fields.get(asked) or ()]
    ordered = sorted(wanted, key=account.answers.order)
    if ordered == wanted:
        ordered.reverse()
    shape = row_shape(call.endpoint)
    return [{**account.answers.row(shape, element, 0), field: element} for element in ordered]


def _sent_scalars(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Give the sent fields that a result may carry back under the same name."""
    return {name: value for name, value in fields.items() if isinstance(value, str | int | float)}
