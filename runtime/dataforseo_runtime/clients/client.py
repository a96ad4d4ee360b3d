"""What all clients are made of, and Client without its sections, which the generated package adds."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, Unpack

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.display import shown
from dataforseo_runtime.base.errors import ClientClosed, ConfigurationError, DataForSEOError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.requests import credentials
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.requests.options import OptionChanges, Options, amount
from dataforseo_runtime.sending.call_run import Desk, Exchange
from dataforseo_runtime.sending.hooks import Hooks, RequestEvent, ResponseEvent, WaitEvent
from dataforseo_runtime.sending.ledger import Ledger, Spent
from dataforseo_runtime.sending.server_clock import ServerClock
from dataforseo_runtime.transport.addresses import checked_base_url, checked_ca, checked_proxy
from dataforseo_runtime.transport.drivers import drive
from dataforseo_runtime.transport.effects import Pause
from dataforseo_runtime.transport.http import Transport
from dataforseo_runtime.transport.limiter import ACCOUNT, Limiter
from dataforseo_runtime.transport.thread_executor import BlockingPerformer

if TYPE_CHECKING:
    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.jobs import Job, Progress
    from dataforseo_runtime.transport.shared_limits import SharedLimits

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

# Seconds beyond the server's own limit, so that its answer to a call that took too long still arrives.
TIMEOUT_MARGIN = 10.0
USUAL_CONNECTIONS, MOST_CONNECTIONS = 100, 10_000
# How long after a call was sent the account's log is trusted when it does not hold it.
SETTLE_SECONDS = 10.0


class AnyClient:
    """What both clients are made of: one pool, one queue for the limits, one ledger."""

    api: ClassVar[Api]

    @credentials.showing_no_secrets
    def __init__(
        self,
        *,
        login: str | None = None,
        password: str | None = None,
        sandbox: bool = False,
        base_url: str | None = None,
        proxy: str | None = None,
        ca: str | PathLike[str] | None = None,
        limits: Mapping[str, Limits] | None = None,
        shared_limits: SharedLimits | None = None,
        budget: float | str | Decimal | None = None,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_wait: Callable[[WaitEvent], object] | None = None,
        clock: Clock | None = None,
        random: Callable[[], float] = random.random,
        **options: Unpack[OptionChanges],
    ) -> None:
        """Set a client up; nothing is sent yet.

        `login` and `password` are the API's own (environment: DATAFORSEO_LOGIN, DATAFORSEO_PASSWORD).
        `sandbox` calls the vendor's free sandbox, `base_url` any other host. `proxy` is a URL, `ca` a
        file of certificates to trust. `limits` replaces figures of the spec for "account", a section or
        an endpoint's path; `shared_limits` shares the limits with other processes. `budget` is the most
        that may be spent, in USD; a process that is forked counts for itself from there on. The hooks
        hear of each request, response and wait. All other keywords are options of calls. Raises
        ConfigurationError.
        """
        api = self.api
        _check_kinds(
            sandbox=sandbox,
            shared_limits=shared_limits,
            hooks={"on_request": on_request, "on_response": on_response, "on_wait": on_wait},
            clock=clock,
            random=random,
        )
        self._options = Options(timeout=api.timeout_seconds + TIMEOUT_MARGIN).changed(options)
        self._clock = clock or Clock()
        server_clock = ServerClock(self._clock)
        limits = {} if limits is None else limits
        limiter = Limiter(api, limits, self._clock)
        account = limits.get(ACCOUNT, api.limits).simultaneous_calls or api.limits.simultaneous_calls
        self._connections = min(account or USUAL_CONNECTIONS, MOST_CONNECTIONS)
        self._transport = Transport(
            checked_base_url((api.sandbox if sandbox else api.production) if base_url is None else base_url),
            credentials.find(api, login, password),
            connections=self._connections,
            proxy=None if proxy is None else checked_proxy(proxy),
            ca=None if ca is None else checked_ca(ca),
            clock=self._clock,
            read_date=server_clock.read_date,
        )
        self._shared_limits = shared_limits
        self._desk = Desk(
            api=api,
            clock=self._clock,
            server_clock=server_clock,
            limiter=limiter,
            ledger=Ledger(None if budget is None else amount("budget", budget)),
            hooks=Hooks(on_request, on_response, on_wait),
            random=random,
            shares_limits=shared_limits is not None,
        )
        self._set_up()

    def _set_up(self) -> None:
        """Prepare what performs the steps of calls."""
        raise NotImplementedError

    @property
    def spent(self) -> Spent:
        """What the calls of this client have cost so far, in USD: total, by section, by endpoint."""
        return self._desk.ledger.spent()

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._transport.base_url

    @property
    def desk(self) -> Desk:
        """What all calls of this client share."""
        return self._desk

    @property
    def options(self) -> Options:
        """The options that calls of this client, or of this view of it, are made with."""
        return self._options

    def with_options(self, **changes: Unpack[OptionChanges]) -> Self:
        """Give a view of this client that makes its calls with other options.

        The view shares connections, limits, budget and costs with the client; closing either closes both:
        no call begins any more on the one or the other.
        """
        changed = self._options.changed(changes)
        view = object.__new__(type(self))
        own = self.__dict__.copy()  # sections are added to it by other threads
        state = {name: value for name, value in own.items() if name.startswith("_")}
        view.__dict__.update(state, _options=changed)
        return view

    def check_ready(self) -> None:
        """Check that calls can be made. Raises ClientClosed; whatever would send something asks first."""
        self.check_open()

    def check_open(self) -> None:
        """Check that the client was not closed. Raises ClientClosed."""
        if self._transport.closed:
            raise ClientClosed(
                "the client was closed, so nothing more is sent; make a new one. It can also find out, with "
                "find_charged, about calls that this one lost"
            )

    def _close_connections(self) -> None:
        self._transport.close()
        if self._shared_limits is not None:
            self._shared_limits.close()

    def _exchange(self, call: Call[ResultT, RowT]) -> Exchange[ResultT, RowT]:
        return Exchange(self._desk, call, self._options)

    def _call_log(self, error: DataForSEOError) -> BoundFunction[Any, Any, Any, Any] | None:
        """Find the id_list of the section that the lost call belongs to."""
        section = getattr(self, error.sent.section, None) if error.sent is not None else None
        log: BoundFunction[Any, Any, Any, Any] | None = getattr(section, "id_list", None)
        return log

    def _book(self, error: DataForSEOError, charge: Charge) -> Charge:
        if error.sent is not None and charge.charged != "unknown":
            self._desk.ledger.clear_doubt(error.sent, charge.cost or Decimal(0))
        return charge

    def __repr__(self) -> str:
        transport = vars(self).get("_transport")  # a traceback may show a client that is not made yet
        return f"<{type(self).__name__} {transport.base_url if transport else '(not set up)'}>"


def _check_kinds(
    *, sandbox: object, shared_limits: object, hooks: Mapping[str, object], clock: object, random: object
) -> None:
    """Check what is taken as it is given. Raises ConfigurationError."""
    if not isinstance(sandbox, bool):  # "no" would mean yes, and 0 may be meant for the real thing
        raise ConfigurationError(f"sandbox: must be True or False, not {shown(sandbox)}")
    if shared_limits is not None and not hasattr(shared_limits, "take"):
        raise ConfigurationError(f"shared_limits: must be a SharedLimits, not {shown(shared_limits)}")
    for name, hook in hooks.items():
        if hook is not None and not callable(hook):
            raise ConfigurationError(f"{name}: must be a function of one event, not {shown(hook)}")
    if clock is not None and not isinstance(clock, Clock):
        raise ConfigurationError(f"clock: must be a Clock, not {shown(clock)}")
    if not callable(random):
        raise ConfigurationError(f"random: must be a function that gives numbers, not {shown(random)}")


class BaseClient(AnyClient):
    """Sends calls and reads their answers. One client serves any number of threads."""

    def _set_up(self) -> None:
        self._perform = BlockingPerformer(
            self._transport, self._desk.limiter, self._shared_limits, self._clock
        )

    def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a prepared call and give its answer.

        Raises ApiError when the API said no, AnswerLost or UnreadableAnswer when what came back is no
        answer, NotSent, BudgetExceeded and ClientClosed when nothing was sent.
        """
        self.check_ready()
        return drive(self._exchange(call).steps(), self._perform)

    def find_charged(self, error: DataForSEOError, *, settle_seconds: float = SETTLE_SECONDS) -> Charge:
        """Find out whether the call that ended in this error was executed and charged.

        Asks the section's id_list, which is free, by tag and by the server's clock. A call that is not in
        the log `settle_seconds` after it was sent counts as never executed, unless it may stand elsewhere in
        the log because the server's time of sending is not known; then `charged` is `unknown`.
        """
        from dataforseo_runtime.calling.lost_calls import find_charged

        self.check_ready()

        def perform(step: Call[Any, Any] | Pause) -> Any:
            return self._perform(step) if isinstance(step, Pause) else self.send(step)

        log, desk = self._call_log(error), self._desk
        steps = find_charged(error, log, desk.clock, desk.server_clock, settle_seconds)
        return self._book(error, drive(steps, perform))

    def open_job(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        over: str | None = None,
        budget: float | str | Decimal | None = None,
        repay: bool = False,
        retry_failed: bool = False,
        per_call: int | None = None,
        in_flight: int | None = None,
        settle_seconds: float | None = None,
        spill: str | PathLike[str] | None = None,
        **fields: Any,
    ) -> Job:
        """Prepare a job, or take up the one in the file `job`; `run()` or `parts()` then works on it.

        `targets` is a list, an iterable or a file (text with one a line, or CSV); they are stripped and
        each is asked for once. They fill the field `over`, by default the one that the endpoint splits;
        `fields` are the others. `budget` is what the job may cost in USD, over all its runs.

        A call that was paid for and whose answer was lost with the process is not made again, unless
        `repay` says so; one that the API refused is, with `retry_failed`. `settle_seconds` is how long
        after its beginning a run trusts the account's log about calls that an earlier one left open.
        `spill` is a folder for answers that the disk of `job` does not take; without it they go into the
        system's folder for temporary files.
        Raises ConfigurationError, InvalidRequest and JobError.
        """
        from dataforseo_runtime.jobs import Job
        from dataforseo_runtime.jobs.opening import opened

        self.check_ready()
        parts = opened(
            self,
            self.send,
            operation,
            targets,
            job=job,
            over=over,
            budget=budget,
            repay=repay,
            retry_failed=retry_failed,
            per_call=per_call,
            in_flight=in_flight,
            settle_seconds=settle_seconds,
            spill=spill,
            **fields,
        )
        return Job(*parts)

    def run(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        on_progress: Callable[[Progress], object] | None = None,
        **settings: Any,
    ) -> Job:
        """Ask an operation about any number of targets, kept in the file `job`: see `open_job`.

        Can be interrupted at any moment and called again: nothing is paid twice, nothing lost.
        `on_progress` hears of each call that is on disk.
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
