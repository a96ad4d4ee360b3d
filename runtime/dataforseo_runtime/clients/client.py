"""Client without its sections, which the generated package adds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.clients.any_client import AnyClient
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.call_run import CallRun
from dataforseo_runtime.transport.drivers import drive
from dataforseo_runtime.transport.effects import Pause
from dataforseo_runtime.transport.thread_executor import ThreadExecutor

if TYPE_CHECKING:
    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.jobs import Job, Progress
    from dataforseo_runtime.jobs.settings import JobSettings

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

# How long after a call was sent the account's log is trusted when it does not hold it.
SETTLE_SECONDS = 10.0


class BaseClient(AnyClient):
    """Sends calls and reads their answers. One client serves any number of threads."""

    def _set_up(self) -> None:
        session = self._session
        self._execute = ThreadExecutor(
            session.transport, session.limiter, session.shared_limits, session.clock
        )

    def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a prepared call and give its answer.

        Raises ApiError when the API said no, AnswerLostError or UnreadableAnswerError when what came back is
        no answer, NotSentError, BudgetExceededError and ClientClosedError when nothing was sent.
        """
        self.check_ready()
        return drive(CallRun(self._session, call).run(), self._execute)

    def find_charged(self, error: DataForSEOError, *, settle_seconds: float = SETTLE_SECONDS) -> Charge:
        """Find out whether the call that ended in this error was executed and charged.

        Asks the section's id_list, which is free, by tag and by the server's clock. A call that is not in
        the log `settle_seconds` after it was sent counts as never executed, unless it may stand elsewhere in
        the log because the server's time of sending is not known; then `charged` is `unknown`.
        """
        from dataforseo_runtime.calling.lost_calls import find_charged

        self.check_ready()

        def execute(step: Call[Any, Any] | Pause) -> Any:
            return self._execute(step) if isinstance(step, Pause) else self.send(step)

        log, session = self._log_of(error), self._session
        steps = find_charged(error, log, session.clock, session.server_clock, settle_seconds)
        return self._book(error, drive(steps, execute))

    def open_job(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        **settings: Unpack[JobSettings],
    ) -> Job:
        """Prepare a job, or take up the one in the file `job`; `run()` or `parts()` then works on it.

        Args:
            operation: An operation of this client, or its name such as `backlinks/bulk_backlinks_live`.
            targets: A list, an iterable or a file (text with one a line, or CSV); they are stripped and
                each is asked for once. None goes on with those that the file `job` has.
            job: The file that keeps what was paid for and every answer.
            over: The field that the targets fill; by default the one that the endpoint splits.
            fields: The other fields of the operation, by name.
            budget: What the job may cost in USD, over all its runs.
            repay: Make a call again that was paid for and whose answer was lost or damaged.
            retry_failed: Make a call again that the API refused.
            per_call: Targets in one call; by default as many as the endpoint takes.
            in_flight: Calls at the same time; by default as many as the account allows.
            settle_seconds: How long after its beginning a run trusts the account's log about calls that
                an earlier run left open.
            spill: A folder for answers that the disk of `job` does not take; without it they go into the
                system's folder for temporary files.

        Raises ConfigurationError, InvalidRequestError and JobError, and TypeError for an unknown setting.
        """
        from dataforseo_runtime.jobs import Job
        from dataforseo_runtime.jobs.opening import open_job

        self.check_ready()
        return Job(*open_job(self._session, self.send, self.operation, operation, targets, job, settings))

    def run(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        on_progress: Callable[[Progress], object] | None = None,
        **settings: Unpack[JobSettings],
    ) -> Job:
        """Ask an operation about any number of targets, kept in the file `job`.

        Can be interrupted at any moment and called again: nothing is paid twice, nothing lost.
        `on_progress` hears of each call that is on disk; all other arguments are those of `open_job`.
        """
        opened = self.open_job(operation, targets, job=job, **settings)
        try:
            return opened.run(on_progress)
        except BaseException:
            opened.close()
            raise

    def close(self) -> None:
        """Close the connections. Calls under way or in the queue still end; no other call begins."""
        self._close_connections()

    def __enter__(self) -> Self:
        self.check_ready()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
