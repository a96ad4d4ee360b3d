"""Run tasks: post them, wait until they are listed as ready, collect each, and yield its result.

Posting is charged, so each task is posted once; listing and collecting are free. One call to the list of
ready tasks shows up to a thousand of them. The list lags and leaves out tasks with a postback, so a task
that stays unlisted is collected now and then too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import ApiError, ConfigurationError, DataForSEOError, NotFinishedError
from dataforseo_runtime.calling.batching import STOPPING, chunks
from dataforseo_runtime.calling.bound import FindOperation
from dataforseo_runtime.calling.paging import in_first_result
from dataforseo_runtime.calling.task_lists import checked_tasks
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.sending import retry_policy
from dataforseo_runtime.sending.hooks import WaitEvent, call_hook, logger
from dataforseo_runtime.sending.session import Session
from dataforseo_runtime.tasks.effects import SendAll
from dataforseo_runtime.tasks.posting import PostedTask, post_tasks
from dataforseo_runtime.tasks.records import Done, TaskProgress
from dataforseo_runtime.transport.effects import Effects, Pause

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

# Seconds between two requests for the list. The pause grows while no task is done, and is reset by one.
MIN_PAUSE, MAX_PAUSE, PAUSE_FACTOR = 4.0, 60.0, 1.5
# Seconds until an unlisted task is collected for the first time; doubles each time, up to the most.
UNLISTED_DELAY, MAX_UNLISTED_DELAY = 60.0, 900.0
MAX_UNLISTED_A_ROUND = 100
MAX_CONCURRENT_CALLS = 10
# The list shows no more tasks than this; collect these, and it shows the next ones.
LIST_LIMIT = 1000
# How many temporary errors in a row a task may have.
MAX_FAILURES = 5


class WaitingTask(Struct):
    """A posted task. `due` is when it is collected even if it is not listed."""

    request: Any
    due: float
    checks: int = 0
    failures: int = 0
    last_error: DataForSEOError | None = None


class TaskRun(Struct, Generic[ResultT, RowT]):
    """The state of one run. `post`, `ready` and `collect` are the endpoints of a task family."""

    session: Session
    post: Endpoint[Any, Any]
    ready: Endpoint[Any, Any]
    collect: Endpoint[ResultT, RowT]
    within: float | None
    on_progress: Callable[[TaskProgress], object] | None
    asked: int = 0
    answered: int = 0
    failed: int = 0
    rounds: int = 0
    waiting: dict[str, WaitingTask] = field(default_factory=dict[str, WaitingTask])
    # An error that every further call would meet too; nothing more is sent after it.
    stopped_by: DataForSEOError | None = None

    @classmethod
    def of(
        cls,
        session: Session,
        find: FindOperation,
        collect: Endpoint[Any, Any],
        within: float | None,
        on_progress: Callable[[TaskProgress], object] | None,
    ) -> TaskRun[Any, Any]:
        """Set up a run of the task family to which `collect` belongs. Raises ConfigurationError."""
        family = collect.family
        post = find(collect.section, family.post) if family is not None else None
        ready = find(collect.section, family.ready) if family is not None else None
        if post is None or ready is None:
            raise ConfigurationError(f"{collect.path} belongs to no task family")
        if within is not None and not within > 0:
            raise ConfigurationError(
                f"within: must be more than 0 seconds, or None for no limit, not {within!r}"
            )
        return TaskRun(session, post.endpoint, ready.endpoint, collect, within, on_progress)

    def post_and_wait(self, requests: Sequence[Any]) -> Effects[None]:
        """Check the requests; then post them and wait for the tasks. Raises TypeError and ValueError."""
        tasks = checked_tasks(self.post, requests, any_number=True)
        self.asked = len(tasks)
        return self._post_and_wait(tasks)

    def wait_for(self, task_ids: Iterable[str]) -> Effects[None]:
        """Check the identifiers; then wait for these tasks. Raises TypeError."""
        ids: list[Any] = [task_ids] if isinstance(task_ids, str) else [*dict.fromkeys(task_ids)]
        for task_id in ids:
            if not isinstance(task_id, str) or not task_id:
                raise TypeError(f"give the identifiers of tasks as text, not {task_id!r}")
        self.asked = len(ids)
        return self._wait_for(ids)

    def _post_and_wait(self, requests: Sequence[Any]) -> Effects[None]:
        status_codes, auto_tag = self.session.api.status_codes, self.session.options.auto_tag
        for chunk in chunks(requests, self.post.limits.tasks_per_call or 1):
            posted: list[PostedTask[Any]]
            if self.stopped_by is None:
                posted = yield from post_tasks(self.post, chunk, status_codes, auto_tag=auto_tag)
            else:
                posted = [PostedTask(request, error=self.stopped_by) for request in chunk]
            refused = [task for task in posted if task.task_id is None]
            self.failed += len(refused)
            for task in posted:
                if task.task_id is not None:
                    self.waiting[task.task_id] = WaitingTask(task.request, self._now() + UNLISTED_DELAY)
            self._report_progress()
            for task in refused:
                self.stopped_by = task.error if isinstance(task.error, STOPPING) else self.stopped_by
                yield Done(request=task.request, task_id=None, error=task.error)
        self.stopped_by = None
        yield from self._wait(MIN_PAUSE)

    def _wait_for(self, task_ids: Sequence[str]) -> Effects[None]:
        for task_id in task_ids:
            self.waiting[task_id] = WaitingTask(None, self._now())
        self._report_progress()
        yield from self._wait(0)

    def _wait(self, pause: float) -> Effects[None]:
        """Collect tasks round by round until all are done, the time is up, or an error stops the run."""
        began = self._now()
        while self.waiting and self.stopped_by is None:
            left = float("inf") if self.within is None else began + self.within - self._now()
            if left <= 0:
                break
            if pause > 0:
                pause = min(pause, left)
                self._report_wait(pause)
                yield Pause(pause)
            done_before = self.answered + self.failed
            list_was_full = yield from self._collect_round()
            if self.answered + self.failed > done_before:
                pause = 0 if list_was_full else MIN_PAUSE
            else:
                pause = min(max(pause * PAUSE_FACTOR, MIN_PAUSE), MAX_PAUSE)
        for task_id, task in [*self.waiting.items()]:
            waited = self._now() - began
            error = self.stopped_by or NotFinishedError(task_id, seconds=waited, last=task.last_error)
            yield from self._finish(task_id, error=error)

    def _collect_round(self) -> Effects[bool]:
        """Collect the tasks that are ready and those that are due. Return whether the list was full."""
        self.rounds += 1
        listed = yield from self._list_ready()
        now, ready = self._now(), [task_id for task_id in listed if task_id in self.waiting]
        listed_ids = {*ready}
        unlisted = [
            task_id for task_id, task in self.waiting.items() if task.due <= now and task_id not in listed_ids
        ]
        for ids in chunks([*ready, *unlisted[:MAX_UNLISTED_A_ROUND]], MAX_CONCURRENT_CALLS):
            if not ids or self.stopped_by is not None:
                break
            calls = (Call(self.collect, [self.collect.request(id=task_id)]) for task_id in ids)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
            results: list[Response[ResultT, RowT] | DataForSEOError] = yield SendAll(tuple(calls))
            for task_id, result in zip(ids, results, strict=True):
                yield from self._handle(task_id, result)
        return len(listed) >= LIST_LIMIT

    def _list_ready(self) -> Effects[list[str]]:
        """Ask which tasks are ready. If that fails, tasks are collected unlisted."""
        try:
            answer: Response[Any, Any] = yield Call(self.ready, [])
        except ConfigurationError as error:  # the client was closed
            self.stopped_by = error
            return []
        except DataForSEOError as error:
            logger.warning("%s: the list of finished tasks is not to be had: %s", self.ready.path, error)
            return []
        ids = (getattr(row, "id", None) for row in answer.rows)
        return [*dict.fromkeys(task_id for task_id in ids if isinstance(task_id, str))]

    def _handle(self, task_id: str, result: Response[ResultT, RowT] | DataForSEOError) -> Effects[None]:
        """Finish a task that has an answer or a lasting error; schedule any other to be collected again."""
        task = self.waiting[task_id]
        if isinstance(result, Response):
            if not self._is_unfinished(result):
                yield from self._finish(task_id, answer=result)
                return
        elif isinstance(result, STOPPING):
            self.stopped_by = result
            return
        elif self._is_pending(result):
            task.failures, task.last_error = 0, result
        else:
            task.failures, task.last_error = task.failures + 1, result
            if task.failures == MAX_FAILURES or not self._is_temporary(result):
                yield from self._finish(task_id, error=result)
                return
        task.due = self._now() + min(UNLISTED_DELAY * 2.0**task.checks, MAX_UNLISTED_DELAY)
        task.checks += 1

    def _is_unfinished(self, answer: Response[Any, Any]) -> bool:
        unfinished = self.collect.family.unfinished if self.collect.family is not None else None
        return unfinished is not None and bool(in_first_result(answer, unfinished[0]) == unfinished[1])

    def _is_pending(self, error: DataForSEOError) -> bool:
        code = error.code if isinstance(error, ApiError) else None
        known = self.session.api.status_codes.get(code) if code is not None else None
        return known is not None and known.outcome == "pending"

    def _is_temporary(self, error: DataForSEOError) -> bool:
        how = retry_policy.decide(self.session.api, "safe", error, repeat_charged=False)
        return how in ("backoff", "next minute")

    def _finish(
        self,
        task_id: str,
        answer: Response[ResultT, RowT] | None = None,
        error: DataForSEOError | None = None,
    ) -> Effects[None]:
        """Yield the result of a task. It counts as done only when the caller asks for the next one."""
        yield Done(request=self.waiting[task_id].request, task_id=task_id, answer=answer, error=error)
        del self.waiting[task_id]
        if error is None:
            self.answered += 1
        else:
            self.failed += 1
        self._report_progress()

    def _now(self) -> float:
        return self.session.clock.monotonic()

    def _report_progress(self) -> None:
        progress = TaskProgress(
            asked=self.asked, answered=self.answered, failed=self.failed, waiting=self.waiting.keys()
        )
        logger.info("%s: %s", self.collect.path, progress)
        call_hook(self.on_progress, progress)

    def _report_wait(self, seconds: float) -> None:
        path = self.ready.path
        event = WaitEvent(
            endpoint=self.ready, path=path, reason="tasks", seconds=seconds, attempt=self.rounds + 1
        )
        self.session.hooks.wait(event)
