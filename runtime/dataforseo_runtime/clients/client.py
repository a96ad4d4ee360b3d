"""The base of the generated Client."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from os import PathLike
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

# How long after sending a call the account's log surely holds it.
SETTLE_SECONDS = 10.0


class BaseClient(AnyClient):
    """Sends calls and reads their answers. One client serves any number of threads."""

    def _set_up(self) -> None:
        session = self._session
        self._execute = ThreadExecutor(
            session.transport, session.limiter, session.shared_limits, session.clock
        )

    def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a call and return its answer.

        Raises ApiError if the API refused it; AnswerLostError or UnreadableAnswerError if no whole answer
        came back; NotSentError, BudgetExceededError or ClientClosedError if nothing was sent.
        """
        self.check_ready()
        return drive(CallRun(self._session, call).run(), self._execute)

    def find_charged(self, error: DataForSEOError, *, settle_seconds: float = SETTLE_SECONDS) -> Charge:
        """Find out whether the call that ended in this error was executed and charged.

        Reads the section's id_list, which is free. A call that is not there `settle_seconds` after it was
        sent counts as never executed. If the server's time of sending is unknown, the call may be elsewhere
        in the log, and `charged` is `unknown`.
        """
        self.check_ready()

        def execute(effect: Call[Any, Any] | Pause) -> Any:
            return self._execute(effect) if isinstance(effect, Pause) else self.send(effect)

        return drive(self._find_charged(error, settle_seconds), execute)

    def open_job(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        **settings: Unpack[JobSettings],
    ) -> Job:
        """Create the job file `job`, or open it again; then call `run()` or `parts()` of the job.

        Args:
            operation: An operation of this client, or its name such as `backlinks/bulk_backlinks_live`.
            targets: A list, an iterable or the path of a file (text with one a line, or CSV). They are
                stripped, and each is asked for once. None: the targets in the file `job`.
            job: The file that records what was paid for and keeps every answer.
            over: The field that takes the targets. Default: the one that the endpoint splits.
            fields: The other fields of the operation, by name.
            budget: Most that the job may cost over all its runs, in USD. Default: no limit.
            repay: Send a call again that was paid for and whose answer was lost or damaged. Default: False.
            retry_failed: Send a call again that the API refused. Default: False.
            per_call: Targets in one call. Default: as many as the endpoint takes.
            in_flight: Calls at the same time. Default: as many as the account allows.
            settle_seconds: Seconds from the start of a run until it trusts the account's log about calls that
                an earlier run left open. Default: the server's own time limit for a call.
            spill: Folder for answers for which the disk of `job` has no room. Default: the system's folder
                for temporary files.

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
        """Call an operation for any number of targets, and keep the answers in the file `job`.

        You can interrupt it at any moment and call it again: nothing is paid twice, and nothing is lost.
        `on_progress` is called after each call that is on disk. For all other arguments see `open_job`.
        """
        opened = self.open_job(operation, targets, job=job, **settings)
        try:
            return opened.run(on_progress)
        except BaseException:
            opened.close()
            raise

    def close(self) -> None:
        """Close the connections. Calls in flight or in the queue still end; no new call begins."""
        self._close_connections()

    def __enter__(self) -> Self:
        self.check_ready()
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()
