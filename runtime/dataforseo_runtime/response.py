"""An answer of the API: the envelope as on the wire, and what a caller wants of it."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct

from dataforseo_runtime import codes
from dataforseo_runtime.api import StatusCode
from dataforseo_runtime.attempts import Attempt
from dataforseo_runtime.decoding import tolerant
from dataforseo_runtime.decoding.short_form import full_form
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.money import verdict
from dataforseo_runtime.plain_json import is_list, is_object
from dataforseo_runtime.tables.exports import Exports

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

_SECONDS = r"\s*([0-9.]+)\s*sec"


@model
class Task(Model, Generic[ResultT]):
    """What became of one task of a call. `cost` is in USD, `time` is text with a unit."""

    id: str | None = None
    status_code: Integer | None = None
    status_message: str | None = None
    time: str | None = None
    cost: Number | None = None
    result_count: Integer | None = None
    path: list[str] | None = None
    data: dict[str, Any] | None = None
    result: list[ResultT] | None = None

    @property
    def elapsed(self) -> float | None:
        """Seconds that the server worked on this task."""
        return seconds(self.time)

    @property
    def ok(self) -> bool:
        """Whether the task did what was asked, be it with an empty result (40102)."""
        return codes.done(self.status_code)


@model
class Envelope(Model, Generic[ResultT]):
    """The wire shape of an answer; `Response` is what callers get."""

    version: str | None = None
    status_code: Integer | None = None
    status_message: str | None = None
    time: str | None = None
    cost: Number | None = None
    tasks_count: Integer | None = None
    tasks_error: Integer | None = None
    tasks: list[Task[ResultT]] | None = None


class Drift(Struct, frozen=True):
    """One thing that an answer held and the spec does not: where, what kind, the value, what was expected."""

    path: str
    kind: str
    value: Any
    expected: str

    def __str__(self) -> str:
        shown = repr(self.value)
        value = shown if len(shown) <= 80 else f"{shown[:77]}..."
        return f"{self.path}: {self.kind}: {value}, expected {self.expected}"


class Response(Struct, Exports, Generic[ResultT, RowT], eq=False, kw_only=True):
    """An answer of the API.

    The envelope's fields are spelled as on the wire, down to `tasks[0].result[0]`. Where the wire
    has null for `tasks`, the list is empty.
    """

    endpoint: Endpoint[ResultT, RowT]
    envelope: Envelope[ResultT]
    raw: bytes
    http_status: int | None = None
    attempts: tuple[Attempt, ...] = ()
    status_codes: Mapping[int, StatusCode]

    @property
    def version(self) -> str | None:
        """Version of the API that answered."""
        return self.envelope.version

    @property
    def status_code(self) -> int | None:
        """Whether the call as a whole was accepted (20000)."""
        return self.envelope.status_code

    @property
    def status_message(self) -> str | None:
        """Text that belongs to status_code."""
        return self.envelope.status_message

    @property
    def time(self) -> str | None:
        """How long the server worked, as text with a unit; `elapsed` is the number."""
        return self.envelope.time

    @property
    def cost(self) -> float | None:
        """What all tasks of the call cost together, in USD."""
        return self.envelope.cost

    @property
    def tasks_count(self) -> int | None:
        """Number of tasks, says the server."""
        return self.envelope.tasks_count

    @property
    def tasks_error(self) -> int | None:
        """Number of failed tasks, says the server; it does not count every failure."""
        return self.envelope.tasks_error

    @property
    def tasks(self) -> list[Task[ResultT]]:
        """What became of each task, in the order posted."""
        tasks: object = self.envelope.tasks
        return tasks if is_list(tasks) else []

    @property
    def task(self) -> Task[ResultT]:
        """The only task. Raises ValueError when there are none or several."""
        tasks = self.tasks
        if len(tasks) != 1:
            raise ValueError(f"the answer has {len(tasks)} tasks, not one; go through .tasks")
        return tasks[0]

    @property
    def failed(self) -> list[Task[ResultT]]:
        """The tasks that did not do what was asked; `tasks_error` does not count them all."""
        return [task for task in self.tasks if not task.ok]

    def raise_for_tasks(self) -> None:
        """Raise the error of the first task that failed, if one did."""
        for task in self.failed:
            raise verdict.task_error(self, task)

    @property
    def rows(self) -> list[RowT]:
        """The records of all tasks that did what was asked, wherever this endpoint keeps them."""
        where = self.endpoint.rows
        found: list[Any] = []
        for task in self.tasks:
            if not task.ok or not is_list(task.result):
                continue
            if where is None or where == "result":
                found += task.result
                continue
            for result in task.result:
                held = result.get(where) if is_object(result) else getattr(result, where, None)
                if is_list(held):
                    found += held
        return found

    @property
    def elapsed(self) -> float | None:
        """Seconds that the server worked on the call; None when the answer does not say."""
        return seconds(self.envelope.time)

    def to_dict(self) -> dict[str, Any]:
        """Give the answer as plain data, equal to the JSON received, unknown fields included."""
        data: dict[str, Any] = tolerant.parse(self.raw)
        return data

    @property
    def drift(self) -> list[Drift]:
        """What the answer holds that the spec does not: unknown fields, item types and wrong types.

        Worked out anew each time it is asked for.
        """
        found: list[Drift] = []

        def record(path: str, kind: str, value: Any, expected: str) -> None:
            found.append(Drift(path, kind, value, expected))

        build_envelope(self.endpoint, full_form(self.endpoint, self.to_dict()), record)
        return found

    def __repr__(self) -> str:
        rows = len(self.rows)
        code, tasks = self.status_code, len(self.tasks)
        return f"<Response {self.endpoint.path} {code} tasks={tasks} rows={rows} cost={self.cost}>"


def seconds(time: str | None) -> float | None:
    """Read the number out of `2.0128 sec.`; None when it holds none."""
    match = re.match(_SECONDS, time) if isinstance(time, str) else None
    try:
        return float(match[1]) if match else None
    except ValueError:
        return None


def build_envelope(
    endpoint: Endpoint[ResultT, RowT], data: dict[str, Any], record: tolerant.Record
) -> Envelope[ResultT]:
    """Build an envelope from plain data, whatever does not fit."""
    envelope: Envelope[ResultT] = tolerant.build_model(Envelope, {**data, "tasks": None}, "$", record)

    def one_task(task: Any, path: str, record: tolerant.Record) -> Any:
        if not is_object(task):
            record(path, "wrong type", task, "an object")
            return Task[Any]()
        built: Task[Any] = tolerant.build_model(Task, {**task, "result": None}, path, record)
        if endpoint.result is None:
            result = task.get("result")
            if result is not None:
                record(f"{path}.result", "unknown field", result, "null")
            built.result = result
        else:
            element = functools.partial(tolerant.build, endpoint.result)
            built.result = tolerant.build_list(task.get("result"), f"{path}.result", record, element)
        return built

    envelope.tasks = tolerant.build_list(data.get("tasks"), "$.tasks", record, one_task)
    return envelope
