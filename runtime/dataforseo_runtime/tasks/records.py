"""The results and the progress of a task run."""

from __future__ import annotations

from collections.abc import Collection
from typing import Generic, TypeVar

from msgspec import Struct

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import DataForSEOError

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class Done(Struct, Generic[RequestT, ResultT, RowT], frozen=True, kw_only=True):
    """The result of one task: its answer, or its error.

    `request` is the object that was posted; None if only the identifier was given. `task_id` is None if the
    task was not accepted, or if that is unknown because the answer was lost.
    """

    request: RequestT
    task_id: str | None
    answer: Response[ResultT, RowT] | None = None
    error: DataForSEOError | None = None

    @property
    def rows(self) -> list[RowT]:
        """The records of the answer. Raises the task's error if it has none."""
        if self.answer is not None:
            return self.answer.rows
        raise self.error or ValueError("this task has neither an answer nor an error")

    def __repr__(self) -> str:
        return f"<Done {self.task_id} {self.answer if self.error is None else repr(self.error)}>"


class TaskProgress(Struct, frozen=True, kw_only=True):
    """How far a run is. `waiting` holds the identifiers of the tasks that are not done yet.

    `waiting` changes during the run, so copy it. To go on after a restart, pass it to `wait_for`.
    """

    asked: int
    answered: int
    failed: int
    waiting: Collection[str]

    @property
    def unposted(self) -> int:
        """The number of requests that have not been posted yet."""
        return self.asked - self.answered - self.failed - len(self.waiting)

    def __str__(self) -> str:
        unposted = f", {self.unposted:,} not posted yet" if self.unposted else ""
        return (
            f"{self.answered:,} of {self.asked:,} tasks done, {self.failed:,} failed, "
            f"{len(self.waiting):,} waiting{unposted}"
        )
