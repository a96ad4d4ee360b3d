"""Calls that answer at once with data: rows for what was asked, or rows made up from a seed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_sandbox.account import Account
from dataforseo_sandbox.answers.shapes import ListShape, ModelShape, fields_of, shape_of
from dataforseo_sandbox.behaviours.outcome import Outcome, TaskCall
from dataforseo_sandbox.behaviours.pages import page_of


def answer_live(call: TaskCall, account: Account) -> Outcome:
    """Answer with a row for each thing asked for, or else with a page of made-up rows."""
    if call.endpoint.result is None:
        return Outcome()
    if call.endpoint.echoes:
        return _wrap(call, account, _echoed_rows(call, account), {})
    page = page_of(call, account)
    rows = [account.answers.row(row_shape(call), f"{page.key}|{index}", index) for index in page.indexes]
    return _wrap(call, account, rows, page.about)


def row_shape(call: TaskCall) -> Any:
    """Give the shape of one row of this endpoint."""
    endpoint = call.endpoint
    result = shape_of(endpoint.result)
    if endpoint.rows in (None, "result") or not isinstance(result, ModelShape):
        return result
    rows = fields_of(result.cls())[endpoint.rows]
    return rows.of if isinstance(rows, ListShape) else rows


def _echoed_rows(call: TaskCall, account: Account) -> list[Any]:
    """Make a row for each element asked for, in an order of their own, its values fixed by the element alone."""
    field, asked = call.endpoint.echoes[0]
    wanted = [str(element) for element in call.fields.get(asked) or ()]
    ordered = sorted(wanted, key=account.answers.order)
    if ordered == wanted:
        ordered.reverse()
    shape = row_shape(call)
    return [
        {**account.answers.row(shape, element, index), field: element}
        for index, element in enumerate(ordered)
    ]


def _wrap(call: TaskCall, account: Account, rows: list[Any], about: Mapping[str, Any]) -> Outcome:
    endpoint = call.endpoint
    if endpoint.rows == "result":
        return Outcome(result=rows, rows=len(rows))
    shape = shape_of(endpoint.result)
    if endpoint.rows is None or not isinstance(shape, ModelShape):
        return Outcome(result=rows[:1], rows=len(rows[:1]))
    known = fields_of(shape.cls())
    given = {**_sent_scalars(call.fields), "items_count": len(rows), "total_count": len(rows), **about}
    given[endpoint.rows] = rows
    given = {name: value for name, value in given.items() if name in known}
    result = account.answers.model(shape.cls(), call.task_id, given)
    return Outcome(result=[result], rows=len(rows))


def _sent_scalars(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Give the sent fields that a result may carry back under the same name."""
    return {name: value for name, value in fields.items() if isinstance(value, str | int | float)}
