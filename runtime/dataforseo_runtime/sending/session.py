"""Hold what all calls of a client share."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.options import Options
from dataforseo_runtime.sending.hooks import Hooks
from dataforseo_runtime.sending.ledger import Ledger
from dataforseo_runtime.sending.server_clock import ServerClock
from dataforseo_runtime.transport.http import Transport
from dataforseo_runtime.transport.limiter import Limiter

if TYPE_CHECKING:
    from dataforseo_runtime.transport.shared_limits import SharedLimits


class Session(Struct, frozen=True, kw_only=True):
    """The connections, limits, ledger, hooks, clocks and options that all calls of a client share.

    A view of a client has its own session, which differs only in its options.
    """

    api: Api
    options: Options
    transport: Transport
    limiter: Limiter
    shared_limits: SharedLimits | None
    ledger: Ledger
    hooks: Hooks
    clock: Clock
    server_clock: ServerClock
    random: Callable[[], float]

    def worst_case(self, call: Call[Any, Any]) -> Decimal | None:
        """Return the most that a call can cost in USD, corrected by what earlier calls were charged.

        The option `worst_case` stands in where no price is known.
        """
        return self.ledger.worst_case(call.endpoint, call.worst_case, self.options.worst_case)
