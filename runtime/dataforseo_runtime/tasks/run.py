"""One run: posts tasks, waits until they are listed as ready, collects each, and gives what it brought.

Posting is charged, so it is done once and never again; listing and collecting are free. The list is
asked first because one call tells of a thousand tasks. It lags, shows no more than a thousand, and
leaves out tasks with a postback, so that tasks which it does not show are tried now and then too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import ApiError, ConfigurationError, DataForSEOError, NotFinishedError
from dataforseo_runtime.calling.batching import STOPPING, chunks
from dataforseo_runtime.calling.paging import in_first_result
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.sending import retry_policy
from dataforseo_runtime.sending.hooks import WaitEvent, call_hook, logger
from dataforseo_runtime.sending.session import Session
from dataforseo_runtime.tasks.effects import Together
from dataforseo_runtime.tasks.posting import PostedTask, posting
from dataforseo_runtime.tasks.records import Done, TaskProgress
from dataforseo_runtime.transport.effects import Effects, Pause

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

FIRST_PAUSE, LONGEST_PAUSE, GROWTH = 4.0, 60.0, 1.5
# A task that is not listed is tried after so long, then after twice as long, and so on.
FIRST_TRY, LONGEST_TRY = 60.0, 900.0
MOST_TRIES_A_ROUND = 100
AT_ONCE = 10
# The list shows no more; the next ones show up when these are collected.
FULL_LIST = 1000
MOST_FAILURES = 5


class Waiting(Struct, Generic[RequestT]):
    """A posted task. `due` is when it is tried although it is not listed."""

    request: RequestT
    due: float
    tries: int = 0
    failures: int = 0
    last: DataForSEOError | None = None


class TaskRun(Struct, Generic[RequestT, ResultT, RowT], kw_only=True):
    """The state of one run."""

    session: Session
    collect: Endpoint[ResultT, RowT]
    ready: Endpoint[Any, Any]
    within: float | None
    on_progress: Callable[[TaskProgress], object] | None
    asked: int
    answered: int = 0
    failed: int = 0
    rounds: int = 0
    waiting: dict[str, Waiting[RequestT]] = field(default_factory=dict[str, Waiting[RequestT]])
    # What would meet every further call too; nothing more is sent after it.
    stopped: DataForSEOError | None = None

    def post_and_wait(
        self, post: Endpoint[Any, Any], requests: Sequence[RequestT], *, auto_tag: bool
    ) -> Effects[None]:
        """Post the requests, then wait for them."""
        for part in chunks(requests, post.limits.tasks_per_call or 1):
            placed: list[PostedTask[RequestT]]
            if self.stopped is None:
                placed = yield from posting(post, part, self.session.api.status_codes, auto_tag=auto_tag)
            else:
                placed = [PostedTask(request, error=self.stopped) for request in part]
            refused = [one for one in placed if one.task_id is None]
            self.failed += len(refused)
            for one in placed:
                if one.task_id is not None:
                    self.waiting[one.task_id] = Waiting(one.request, self._now() + FIRST_TRY)
            self._tell()
            for one in refused:
                self.stopped = one.error if isinstance(one.error, STOPPING) else self.stopped
                yield Done(request=one.request, task_id=None, error=one.error)
        self.stopped = None
        yield from self._wait(FIRST_PAUSE)

    def wait_for(self, tasks: Iterable[tuple[str, RequestT]]) -> Effects[None]:
        """Wait for tasks that were posted before."""
        for task_id, request in tasks:
            self.waiting[task_id] = Waiting(request, self._now())
        self._tell()
        yield from self._wait(0)

    def _wait(self, first_pause: float) -> Effects[None]:
        """Go round until nothing is waited for, the time is up, or something stops everything."""
        began, pause = self._now(), first_pause
        while self.waiting and self.stopped is None:
            left = float("inf") if self.within is None else began + self.within - self._now()
            if left <= 0:
                break
            if pause > 0:
                pause = min(pause, left)
                self._tell_wait(pause)
                yield Pause(pause)
            before, full = self.answered + self.failed, (yield from self._round())
            moved = self.answered + self.failed > before
            pause = 0 if full and moved else FIRST_PAUSE if moved else max(pause * GROWTH, FIRST_PAUSE)
            pause = min(pause, LONGEST_PAUSE)
        for task_id, task in [*self.waiting.items()]:
            error = self.stopped or NotFinishedError(task_id, seconds=self._now() - began, last=task.last)
            yield from self._give(task_id, error=error)

    def _round(self) -> Effects[bool]:
        """Collect what is listed as ready, and try what is due. Gives whether the list was full."""
        self.rounds += 1
        listed = yield from self._listed()
        now, mine = self._now(), [task_id for task_id in listed if task_id in self.waiting]
        shown = {*mine}
        unlisted = [
            task_id for task_id, task in self.waiting.items() if task.due <= now and task_id not in shown
        ]
        for part in chunks([*mine, *unlisted[:MOST_TRIES_A_ROUND]], AT_ONCE):
            if not part or self.stopped is not None:
                break
            calls = (Call(self.collect, [self.collect.request(id=task_id)]) for task_id in part)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
            outcomes: list[Response[ResultT, RowT] | DataForSEOError] = yield Together(tuple(calls))
            for task_id, outcome in zip(part, outcomes, strict=True):
                yield from self._judge(task_id, outcome)
        return len(listed) >= FULL_LIST

    def _listed(self) -> Effects[list[str]]:
        """Ask which tasks are ready. Not to know it is no reason to fail: tasks are tried all the same."""
        try:
            answer: Response[Any, Any] = yield Call(self.ready, [])
        except ConfigurationError as error:  # the client was closed
            self.stopped = error
            return []
        except DataForSEOError as error:
            logger.warning("%s: the list of finished tasks is not to be had: %s", self.ready.path, error)
            return []
        ids = (getattr(row, "id", None) for row in answer.rows)
        return [*dict.fromkeys(task_id for task_id in ids if isinstance(task_id, str))]

    def _judge(self, task_id: str, outcome: Response[ResultT, RowT] | DataForSEOError) -> Effects[None]:
        """Give a task that has its answer or a lasting error; try it again later when it has neither."""
        task = self.waiting[task_id]
        if isinstance(outcome, Response):
            if not self._is_unfinished(outcome):
                yield from self._give(task_id, answer=outcome)
                return
        elif isinstance(outcome, STOPPING):
            self.stopped = outcome
            return
        elif self._is_pending(outcome):
            task.failures, task.last = 0, outcome
        else:
            task.failures, task.last = task.failures + 1, outcome
            if task.failures == MOST_FAILURES or not self._is_passing(outcome):
                yield from self._give(task_id, error=outcome)
                return
        task.due = self._now() + min(FIRST_TRY * 2.0**task.tries, LONGEST_TRY)
        task.tries += 1

    def _is_unfinished(self, answer: Response[Any, Any]) -> bool:
        unfinished = self.collect.family.unfinished if self.collect.family is not None else None
        return unfinished is not None and bool(in_first_result(answer, unfinished[0]) == unfinished[1])

    def _is_pending(self, error: DataForSEOError) -> bool:
        code = error.code if isinstance(error, ApiError) else None
        known = self.session.api.status_codes.get(code) if code is not None else None
        return known is not None and known.outcome == "pending"

    def _is_passing(self, error: DataForSEOError) -> bool:
        how = retry_policy.decide(self.session.api, "safe", error, repeat_charged=False)
        return how in ("backoff", "next minute")

    def _give(
        self,
        task_id: str,
        answer: Response[ResultT, RowT] | None = None,
        error: DataForSEOError | None = None,
    ) -> Effects[None]:
        """Give what became of a task. It counts as done only when the caller comes back for the next."""
        yield Done(request=self.waiting[task_id].request, task_id=task_id, answer=answer, error=error)
        del self.waiting[task_id]
        if error is None:
            self.answered += 1
        else:
            self.failed += 1
        self._tell()

    def _now(self) -> float:
        return self.session.clock.monotonic()

    def _tell(self) -> None:
        progress = TaskProgress(
            asked=self.asked, answered=self.answered, failed=self.failed, waiting=self.waiting.keys()
        )
        logger.info("%s: %s", self.collect.path, progress)
        call_hook(self.on_progress, progress)

    def _tell_wait(self, seconds: float) -> None:
        path = self.ready.path
        event = WaitEvent(
            endpoint=self.ready, path=path, reason="tasks", seconds=seconds, attempt=self.rounds + 1
        )
        self.session.hooks.wait(event)
