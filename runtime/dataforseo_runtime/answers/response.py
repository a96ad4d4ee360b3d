"""An answer of the API: the envelope as on the wire, and what a caller wants of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct

from dataforseo_runtime.answers.drift import Drift, compare_envelope
from dataforseo_runtime.answers.envelope import Envelope, Task, seconds
from dataforseo_runtime.answers.parsing import parse
from dataforseo_runtime.answers.short_form import full_form
from dataforseo_runtime.answers.task_errors import task_error
from dataforseo_runtime.base.attempts import Attempt
from dataforseo_runtime.base.errors import ApiError
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.tables.exports import Exports

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


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
            raise self.error_of(task)

    def error_of(self, task: Task[ResultT]) -> ApiError:
        """Make the error of a failed task of this answer."""
        return task_error(
            self.status_codes,
            self.envelope,
            task,
            path=self.endpoint.path,
            raw=self.raw,
            http_status=self.http_status,
        )

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
        data: dict[str, Any] = parse(self.raw)
        return data

    @property
    def drift(self) -> list[Drift]:
        """What the answer holds that the spec does not: unknown fields, item types and wrong types.

        Worked out anew each time it is asked for. What is not quite JSON is read without being listed:
        bytes that are no UTF-8, what stands behind the end, the first of two fields of one name.
        """
        return compare_envelope(self.endpoint.result, full_form(self.endpoint, self.to_dict()))

    def __repr__(self) -> str:
        rows = len(self.rows)
        code, tasks = self.status_code, len(self.tasks)
        return f"<Response {self.endpoint.path} {code} tasks={tasks} rows={rows} cost={self.cost}>"
