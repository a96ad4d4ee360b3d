"""What both clients are made of: their settings, the session of their calls, views and costs."""

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
from dataforseo_runtime.transport.http import Transport
from dataforseo_runtime.transport.limiter import ACCOUNT, Limiter

if TYPE_CHECKING:
    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.transport.shared_limits import SharedLimits

# Seconds beyond the server's own limit, so that its answer to a call that took too long still arrives.
TIMEOUT_MARGIN = 10.0
USUAL_CONNECTIONS, MOST_CONNECTIONS = 100, 10_000


class AnyClient:
    """What both clients are made of: one pool, one queue for the limits, one ledger."""

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
        clock = clock or Clock()
        server_clock = ServerClock(clock)
        limits = {} if limits is None else limits
        limiter = Limiter(api, limits, clock)
        account = limits.get(ACCOUNT, api.limits).simultaneous_calls or api.limits.simultaneous_calls
        self._connections = min(account or USUAL_CONNECTIONS, MOST_CONNECTIONS)
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
        """Prepare what performs the steps of calls."""
        raise NotImplementedError

    @property
    def spent(self) -> Spent:
        """What the calls of this client have cost so far, in USD: total, by section, by endpoint."""
        return self._session.ledger.spent()

    @property
    def base_url(self) -> str:
        """Where the calls go."""
        return self._session.transport.base_url

    @property
    def session(self) -> Session:
        """What all calls of this client share."""
        return self._session

    @property
    def options(self) -> Options:
        """The options that calls of this client, or of this view of it, are made with."""
        return self._session.options

    def with_options(self, **changes: Unpack[CallOptions]) -> Self:
        """Give a view of this client that makes its calls with other options.

        The view shares connections, limits, budget and costs with the client; closing either closes both:
        no call begins any more on the one or the other.
        """
        session = replace(self._session, options=self._session.options.changed(changes))
        view = object.__new__(type(self))
        own = self.__dict__.copy()  # sections are added to it by other threads
        state = {name: value for name, value in own.items() if name.startswith("_")}
        view.__dict__.update(state, _session=session)
        return view

    def check_ready(self) -> None:
        """Check that calls can be made, before anything is sent. Raises ClientClosedError."""
        self.check_open()

    def check_open(self) -> None:
        """Check that the client was not closed. Raises ClientClosedError."""
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
        """Find an operation of this client by name; None when there is none of that name."""
        found: object = getattr(getattr(self, section, None), name, None)
        return cast("BoundFunction[..., Any, Any, Any]", found) if isinstance(found, BoundFunction) else None

    def _log_of(self, error: DataForSEOError) -> BoundFunction[..., Any, Any, Any] | None:
        """Find the operation that reads the account's log for the section of a lost call."""
        return None if error.sent is None else self.operation(error.sent.section, "id_list")

    def _book(self, error: DataForSEOError, charge: Charge) -> Charge:
        if error.sent is not None and charge.charged != "unknown":
            self._session.ledger.clear_doubt(error.sent, charge.cost or Decimal(0))
        return charge

    def __repr__(self) -> str:
        made = "_session" in vars(self)  # a traceback may show a client that is not made yet
        return f"<{type(self).__name__} {self.base_url if made else '(not set up)'}>"


def _check_kinds(
    *, sandbox: object, shared_limits: object, hooks: Mapping[str, object], clock: object, random: object
) -> None:
    """Check what is taken as it is given. Raises ConfigurationError."""
    if not isinstance(sandbox, bool):  # "no" would mean yes, and 0 may be meant for the real thing
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
