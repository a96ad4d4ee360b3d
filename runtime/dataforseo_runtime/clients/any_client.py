"""The common part of both clients: settings, the session of their calls, views, costs."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from decimal import Decimal
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack, cast

from msgspec.structs import replace

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.errors import ClientClosedError, ConfigurationError, DataForSEOError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.requests import credentials
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.requests.options import CallOptions, Options, amount
from dataforseo_runtime.sending.hooks import Hooks, RequestEvent, ResponseEvent, WaitEvent
from dataforseo_runtime.sending.ledger import Ledger, Spent
from dataforseo_runtime.sending.server_clock import ServerClock
from dataforseo_runtime.sending.session import Session
from dataforseo_runtime.transport.addresses import checked_base_url, checked_ca, checked_proxy
from dataforseo_runtime.transport.effects import Effects
from dataforseo_runtime.transport.http import Transport
from dataforseo_runtime.transport.limiter import ACCOUNT, Limiter

if TYPE_CHECKING:
    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.transport.shared_limits import SharedLimits

# Seconds beyond the server's own limit, so that its answer to a call that was too slow still arrives.
TIMEOUT_MARGIN = 10.0
DEFAULT_CONNECTIONS, MAX_CONNECTIONS = 100, 10_000


class AnyClient:
    """The base of both clients: one connection pool, one queue for the limits, one ledger."""

    api: ClassVar[Api]

    @credentials.hide_arguments
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
        **options: Unpack[CallOptions],
    ) -> None:
        """Set up a client; nothing is sent yet. Raises ConfigurationError.

        Args:
            login: Login of the API. Default: the environment variable DATAFORSEO_LOGIN.
            password: Password of the API, not that of the dashboard. Default: DATAFORSEO_PASSWORD.
            sandbox: Call the vendor's free sandbox. Default: False.
            base_url: URL to call instead of the API or its sandbox.
            proxy: URL of a proxy. Default: none, whatever the environment says.
            ca: PEM file of the certificates to trust. Default: those of the system.
            limits: Limits that replace the spec's, by "account", section or path of an endpoint.
            shared_limits: Store that shares the limits with other processes. Default: none.
            budget: Most that may be spent, in USD. A forked process counts for itself. Default: no limit.
            on_request: Function that is called with a RequestEvent before each attempt.
            on_response: Function that is called with a ResponseEvent after each attempt.
            on_wait: Function that is called with a WaitEvent for each wait.
            clock: Source of time and pauses, for tests. Default: the machine's clock.
            random: Function that returns a number from 0 to 1, for the pauses before retries.
            timeout: Seconds for one attempt, from connecting to the last byte. Default: 130.
            max_attempts: Most attempts at a call. Default: 4.
            retry_within: Seconds after the first attempt in which another one may start. Default: 180.
            repeat_charged: Also retry after errors that may be charged (40101, 5xxxx). Default: False.
            max_wait: Most seconds in the queue for the account's limits. Default: None, no limit.
            max_answer_bytes: Most bytes of an answer, unpacked. Default: 268435456 (256 MiB).
            auto_tag: Tag charged calls without a tag, so that a lost one can be looked up. Default: True.
            worst_case: Most that a call without a known price can cost, in USD, for a budget. Default: None.
            ai: Ask for the vendor's short form (`.ai`) in live, task_get and list calls. Default: False.
                It leaves out fields that are empty, null or false. It also leaves out the cost, which then
                counts as `client.spent.uncertain`.
        """
        api = self.api
        _check_kinds(
            sandbox=sandbox,
            shared_limits=shared_limits,
            hooks={"on_request": on_request, "on_response": on_response, "on_wait": on_wait},
            clock=clock,
            random=random,
        )
        clock = clock or Clock()
        server_clock = ServerClock(clock)
        limits = {} if limits is None else limits
        limiter = Limiter(api, limits, clock)
        account = limits.get(ACCOUNT, api.limits).simultaneous_calls or api.limits.simultaneous_calls
        self._connections = min(account or DEFAULT_CONNECTIONS, MAX_CONNECTIONS)
        self._session = Session(
            api=api,
            options=Options(timeout=api.timeout_seconds + TIMEOUT_MARGIN).changed(options),
            transport=Transport(
                checked_base_url(
                    (api.sandbox if sandbox else api.production) if base_url is None else base_url
                ),
                credentials.find(api, login, password),
                connections=self._connections,
                proxy=None if proxy is None else checked_proxy(proxy),
                ca=None if ca is None else checked_ca(ca),
                clock=clock,
                read_date=server_clock.read_date,
            ),
            limiter=limiter,
            shared_limits=shared_limits,
            ledger=Ledger(None if budget is None else amount("budget", budget)),
            hooks=Hooks(on_request, on_response, on_wait),
            clock=clock,
            server_clock=server_clock,
            random=random,
        )
        self._set_up()

    def _set_up(self) -> None:
        """Create the executor of the effects of calls."""
        raise NotImplementedError

    @property
    def spent(self) -> Spent:
        """The cost of this client's calls so far, in USD: total, by section, by endpoint."""
        return self._session.ledger.spent()

    @property
    def base_url(self) -> str:
        """The URL that is called."""
        return self._session.transport.base_url

    @property
    def session(self) -> Session:
        """The connections, limits, ledger and hooks that all calls of this client share."""
        return self._session

    @property
    def options(self) -> Options:
        """The call options of this client or view."""
        return self._session.options

    def with_options(self, **changes: Unpack[CallOptions]) -> Self:
        """Create a view of this client with other call options: `timeout` and all that follow it in `Client`.

        The view shares connections, limits, budget and costs with the client. Closing either closes both.
        """
        session = replace(self._session, options=self._session.options.changed(changes))
        view = object.__new__(type(self))
        own = self.__dict__.copy()  # a copy: other threads may add sections
        state = {name: value for name, value in own.items() if name.startswith("_")}
        view.__dict__.update(state, _session=session)
        return view

    def check_ready(self) -> None:
        """Check that calls can be made. Raises ClientClosedError."""
        self.check_open()

    def check_open(self) -> None:
        """Check that the client is open. Raises ClientClosedError."""
        if self._session.transport.closed:
            raise ClientClosedError(
                "the client was closed, so nothing more is sent; make a new one. It can also find out, with "
                "find_charged, about calls that this one lost"
            )

    def _close_connections(self) -> None:
        self._session.transport.close()
        if self._session.shared_limits is not None:
            self._session.shared_limits.close()

    def operation(self, section: str, name: str) -> BoundFunction[..., Any, Any, Any] | None:
        """Find an operation of this client by name; None if it does not exist."""
        found: object = getattr(getattr(self, section, None), name, None)
        return cast("BoundFunction[..., Any, Any, Any]", found) if isinstance(found, BoundFunction) else None

    def _find_charged(self, error: DataForSEOError, settle_seconds: float) -> Effects[Charge]:
        """Look up a lost call in its section's log, and book what it cost."""
        from dataforseo_runtime.calling.lost_calls import find_charged

        session, sent = self._session, error.sent
        id_list = None if sent is None else self.operation(sent.section, "id_list")
        charge = yield from find_charged(error, id_list, session.clock, session.server_clock, settle_seconds)
        if sent is not None and charge.charged != "unknown":
            session.ledger.clear_doubt(sent, charge.cost or Decimal(0))
        return charge

    def __repr__(self) -> str:
        is_set_up = "_session" in vars(self)  # a traceback may show a client that is not
        return f"<{type(self).__name__} {self.base_url if is_set_up else '(not set up)'}>"


def _check_kinds(
    *, sandbox: object, shared_limits: object, hooks: Mapping[str, object], clock: object, random: object
) -> None:
    """Check the types of arguments that nothing else checks. Raises ConfigurationError."""
    if not isinstance(sandbox, bool):  # "no" would be true, and 0 may be meant as False
        raise ConfigurationError(f"sandbox: must be True or False, not {short_repr(sandbox)}")
    if shared_limits is not None and not hasattr(shared_limits, "take"):
        raise ConfigurationError(f"shared_limits: must be a SharedLimits, not {short_repr(shared_limits)}")
    for name, hook in hooks.items():
        if hook is not None and not callable(hook):
            raise ConfigurationError(f"{name}: must be a function of one event, not {short_repr(hook)}")
    if clock is not None and not isinstance(clock, Clock):
        raise ConfigurationError(f"clock: must be a Clock, not {short_repr(clock)}")
    if not callable(random):
        raise ConfigurationError(f"random: must be a function that gives numbers, not {short_repr(random)}")
