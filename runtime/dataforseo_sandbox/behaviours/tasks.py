"""Task families: post a task, list finished tasks, collect the results."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dataforseo_runtime.answers.shapes import ObjectShape, UnionShape, fields_of, row_shape, shape_of
from dataforseo_runtime.base.timestamps import wire_datetime
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.account.task_ids import SAMPLE
from dataforseo_sandbox.account.task_queue import QueuedTask
from dataforseo_sandbox.api.paths import family_of, variant_of
from dataforseo_sandbox.behaviours.live import answer_live, answer_rows
from dataforseo_sandbox.behaviours.task_call import TaskAnswer, TaskCall

_NOT_READY = {"handed": 40601, "queued": 40602, "expired": 40403}


def post_task(call: TaskCall, account: Account) -> TaskAnswer:
    """Queue a task. Rows that it asks for, such as pages to crawl, are charged now."""
    account.queue.add(call.task_id, family_of(call.endpoint.path), call.fields, call.posted)
    rows = call.fields.get(call.endpoint.billing.rows or "")
    return TaskAnswer(code=20100, rows=rows if isinstance(rows, int) else 0)


def list_ready(call: TaskCall, account: Account) -> TaskAnswer:
    """List the finished tasks that were not collected yet."""
    return _listed(call, account, account.queue.ready(family_of(call.endpoint.path)))


def list_fixed(call: TaskCall, account: Account) -> TaskAnswer:
    """List the tasks whose results were fixed lately."""
    return _listed(call, account, account.queue.fixed(family_of(call.endpoint.path)))


def get_task(call: TaskCall, account: Account) -> TaskAnswer:
    """Collect the results of a task. The sample's identifier returns every type of item."""
    task_id = str(call.fields.get("id"))
    if task_id == SAMPLE:
        return _sample(call, account)
    task = account.queue.find(task_id)
    if task is None:
        return TaskAnswer(code=40401, task_id=task_id)
    mismatch = _mismatch(task.family, family_of(call.endpoint.path))
    if mismatch is not None:
        return TaskAnswer(code=mismatch, task_id=task_id, fields=task.fields)
    state = account.queue.state(task, variant_of(call.endpoint.path))
    unfinished = call.endpoint.family.unfinished if call.endpoint.family is not None else None
    if state in ("handed", "queued") and unfinished is not None:
        result = account.answers.empty(call.endpoint.result, dict([unfinished]))
        return TaskAnswer(result=[result], task_id=task_id, fields=task.fields)
    if state != "ready":
        return TaskAnswer(code=_NOT_READY[state], task_id=task_id, fields=task.fields)
    task.collected = True
    return collect(call, account, task)


def collect(call: TaskCall, account: Account, task: QueuedTask) -> TaskAnswer:
    """Make up the results of a finished task, the same ones each time."""
    answer = answer_live(
        TaskCall(
            endpoint=call.endpoint,
            segments=call.segments,
            # Endpoints such as on_page/pages have own fields, which override those of the posted task.
            fields={**task.fields, **call.fields},
            task_id=task.task_id,
            posted=call.posted,
        ),
        account,
    )
    return TaskAnswer(result=answer.result, rows=answer.rows, task_id=task.task_id, fields=task.fields)


def _mismatch(posted: tuple[str, ...], asked: tuple[str, ...]) -> int | None:
    """Return the code that refuses a task posted under another path, or None."""
    if posted == asked:
        return None
    if len(posted) != len(asked) or posted[0] != asked[0]:
        return 40004
    return 40002 if posted[1] != asked[1] else 40003


def _sample(call: TaskCall, account: Account) -> TaskAnswer:
    shape = row_shape(call.endpoint.result, call.endpoint.rows)
    count = len(shape.members) if isinstance(shape, UnionShape) else 1
    rows = [account.answers.row(shape, f"{call.endpoint.path}|{index}", index) for index in range(count)]
    return answer_rows(call, account, rows)


def _listed(call: TaskCall, account: Account, tasks: list[QueuedTask]) -> TaskAnswer:
    shape = shape_of(call.endpoint.result)
    if not isinstance(shape, ObjectShape):
        return TaskAnswer(result=[])
    known = fields_of(shape.cls)
    rows = [account.answers.model(shape.cls, task.task_id, _row(task, known, account)) for task in tasks]
    return TaskAnswer(result=rows, rows=len(rows))


def _row(task: QueuedTask, known: Iterable[str], account: Account) -> dict[str, Any]:
    names = ("se", "function") if task.family[0] == "keywords_data" else ("se", "se_type")
    row: dict[str, Any] = dict.fromkeys(known)
    row |= zip(names, task.family[1:], strict=False)
    row |= {
        "id": task.task_id,
        "tag": task.tag,
        "target": task.fields.get("target"),
        "date_posted": wire_datetime(task.posted),
        "date_fixed": wire_datetime(task.fixed) if task.fixed else None,
    }
    for variant, path in account.catalogue.task_get_paths(task.family).items():
        row[f"endpoint_{variant}"] = row["endpoint"] = f"/v3/{path}/{task.task_id}"
    return row
