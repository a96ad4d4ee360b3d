"""`Response`: an answer of the API, with its rows, errors, cost and drift."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct

from dataforseo_runtime.answers.drift import Drift, compare_envelope
from dataforseo_runtime.answers.envelope import Envelope, Task, parse_seconds
from dataforseo_runtime.answers.json_decoding import parse
from dataforseo_runtime.answers.short_form import full_form
from dataforseo_runtime.answers.task_errors import task_error
from dataforseo_runtime.base.attempts import Attempt
from dataforseo_runtime.base.errors import ApiError
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.prices import PriceDrift
from dataforseo_runtime.tables.exports import Exports

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class Response(Struct, Exports, Generic[ResultT, RowT], eq=False, kw_only=True):
    """An answer of the API.

    Fields are spelled as in the JSON, down to `tasks[0].result[0]`. `tasks` is an empty list where the
    JSON has null. `price_drift` is set if the call was charged more than its worst case.
    """

    endpoint: Endpoint[ResultT, RowT]
    envelope: Envelope[ResultT]
    raw: bytes
    http_status: int | None = None
    attempts: tuple[Attempt, ...] = ()
    status_codes: Mapping[int, StatusCode]
    price_drift: PriceDrift | None = None

    @property
    def version(self) -> str | None:
        """Version of the API that answered."""
        return self.envelope.version

    @property
    def status_code(self) -> int | None:
        """The status of the call as a whole; 20000 if it was accepted."""
        return self.envelope.status_code

    @property
    def status_message(self) -> str | None:
        """The message of `status_code`."""
        return self.envelope.status_message

    @property
    def time(self) -> str | None:
        """How long the server worked, as text with a unit; `elapsed` has it in seconds."""
        return self.envelope.time

    @property
    def cost(self) -> float | None:
        """The cost of all tasks together, in USD."""
        return self.envelope.cost

    @property
    def tasks_count(self) -> int | None:
        """Number of tasks according to the server."""
        return self.envelope.tasks_count

    @property
    def tasks_error(self) -> int | None:
        """Number of failed tasks according to the server, which does not count every failure."""
        return self.envelope.tasks_error

    @property
    def tasks(self) -> list[Task[ResultT]]:
        """The tasks, in the order posted."""
        tasks: object = self.envelope.tasks
        return tasks if is_list(tasks) else []

    @property
    def task(self) -> Task[ResultT]:
        """The only task. Raises ValueError when there is none, or more than one."""
        tasks = self.tasks
        if len(tasks) != 1:
            raise ValueError(f"the answer has {len(tasks)} tasks, not one; go through .tasks")
        return tasks[0]

    @property
    def failed(self) -> list[Task[ResultT]]:
        """The tasks that failed; `tasks_error` does not count all of them."""
        return [task for task in self.tasks if not task.ok]

    @property
    def partial(self) -> bool:
        """Whether a task succeeded with a part of its results (40106): further rows may exist."""
        return any(task.partial for task in self.tasks)

    def raise_for_tasks(self) -> None:
        """Raise the error of the first failed task, if there is one."""
        for task in self.failed:
            raise self.error_of(task)

    def error_of(self, task: Task[ResultT]) -> ApiError:
        """Return the error of a failed task of this answer."""
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
        """The records of all tasks that succeeded, wherever this endpoint keeps them."""
        field = self.endpoint.rows
        found: list[Any] = []
        for task in self.tasks:
            if not task.ok or not is_list(task.result):
                continue
            if field is None or field == "result":
                found += task.result
                continue
            for result in task.result:
                rows = result.get(field) if is_object(result) else getattr(result, field, None)
                if is_list(rows):
                    found += rows
        return found

    @property
    def elapsed(self) -> float | None:
        """Seconds that the server worked on the call; None when the answer does not say."""
        return parse_seconds(self.envelope.time)

    def to_dict(self) -> dict[str, Any]:
        """Return the answer as plain data, equal to the JSON received, unknown fields included."""
        data: dict[str, Any] = parse(self.raw)
        return data

    @property
    def drift(self) -> list[Drift]:
        """How the answer differs from the spec: unknown fields and item types, wrong types.

        Computed on each access. Flaws in the JSON itself are not listed: invalid UTF-8, bytes after the
        end, a field that occurs twice.
        """
        return compare_envelope(self.endpoint.result, full_form(self.endpoint, self.to_dict()))

    def __repr__(self) -> str:
        rows = len(self.rows)
        code, tasks = self.status_code, len(self.tasks)
        return f"<Response {self.endpoint.path} {code} tasks={tasks} rows={rows} cost={self.cost}>"
