"""What the calls of a client have cost, and the budget that they may not pass."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from msgspec import Struct

from dataforseo_runtime.attempts import Sent
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.errors import BudgetExceeded
from dataforseo_runtime.forks import begin_anew_in_child

ZERO = Decimal(0)


class Spent(Struct, frozen=True, kw_only=True):
    """What the calls of a client have cost so far, in USD, failed calls included.

    `uncertain` is what calls can have cost at most whose answer was lost or does not say it, without
    the `unpriced` ones: so many of these calls have a price that nobody knows. `client.find_charged`
    finds out about the lost ones. `left` is what the budget still allows, None without one.
    """

    total: Decimal
    sections: Mapping[str, Decimal]
    endpoints: Mapping[str, Decimal]
    uncertain: Decimal
    unpriced: int
    left: Decimal | None

    def __str__(self) -> str:
        parts = [f"{name} {cost}" for name, cost in sorted(self.sections.items())]
        if self.uncertain:
            parts.append(f"{self.uncertain} uncertain")
        if self.unpriced:
            parts.append(f"{self.unpriced} of unknown price in doubt")
        if self.left is not None:
            parts.append(f"{self.left} left")
        return f"{self.total} USD ({', '.join(parts) or 'no calls'})"


class Reservation(Struct, eq=False):
    """What is set aside for a call under way, or for one in doubt; `worst_case` works out how much."""

    endpoint: Endpoint[Any, Any]
    worst_case: Callable[[], Decimal | None]
    aside: Decimal | None = None


class Ledger:
    """Books every cost once and keeps the budget, for all threads and tasks of a client."""

    def __init__(self, budget: Decimal | None) -> None:
        self._budget = budget
        self._spent: dict[Endpoint[Any, Any], Decimal] = defaultdict(Decimal)
        self._in_doubt: list[tuple[Sent, Reservation]] = []
        self.begin_anew()
        begin_anew_in_child(self)

    def begin_anew(self) -> None:
        """Leave the calls under way to the process whose they are."""
        self._lock = threading.Lock()
        self._reserved = sum((doubt.aside or ZERO for _, doubt in self._in_doubt), ZERO)

    def reserve(self, endpoint: Endpoint[Any, Any], worst_case: Callable[[], Decimal | None]) -> Reservation:
        """Set the worst case of a call aside, if there is a budget to take it from.

        Raises BudgetExceeded when the budget does not allow it.
        """
        reservation = Reservation(endpoint, worst_case)
        if self._budget is not None:
            most = worst_case()
            with self._lock:
                left = self._left(self._budget)
                if most is None or (most > 0 and most > left):
                    raise BudgetExceeded(endpoint.path, worst_case=most, left=left, budget=self._budget)
                self._set_aside(reservation, most)
        return reservation

    def _set_aside(self, reservation: Reservation, amount: Decimal) -> None:
        reservation.aside = amount
        self._reserved += amount

    def settle(self, reservation: Reservation, cost: Decimal) -> None:
        """Book what the call did cost in place of its worst case; 0 when it never left."""
        with self._lock:
            if reservation.aside is not None:
                self._reserved -= reservation.aside
            self._spent[reservation.endpoint] += cost

    def doubt(self, reservation: Reservation, sent: Sent) -> None:
        """Keep the worst case set aside: whether the call was charged is not known."""
        with self._lock:
            most = reservation.worst_case() if reservation.aside is None else None
            if most is not None:
                self._set_aside(reservation, most)
            self._in_doubt.append((sent, reservation))

    def clear_doubt(self, sent: Sent, cost: Decimal) -> None:
        """Book what a call whose answer was lost did cost, now that it is known."""
        with self._lock:
            doubt = next((doubt for doubt in self._in_doubt if doubt[0] == sent), None)
            if doubt is None:
                return
            self._in_doubt.remove(doubt)
        self.settle(doubt[1], cost)

    def spent(self) -> Spent:
        """Give what was spent so far."""
        with self._lock:
            sections: dict[str, Decimal] = defaultdict(Decimal)
            endpoints: dict[str, Decimal] = defaultdict(Decimal)
            for endpoint, cost in self._spent.items():
                sections[endpoint.section] += cost
                endpoints[endpoint.path] += cost
            asides = [reservation.aside for _, reservation in self._in_doubt]
            return Spent(
                total=sum(self._spent.values(), ZERO),
                sections=dict(sections),
                endpoints=dict(endpoints),
                uncertain=sum((aside for aside in asides if aside is not None), ZERO),
                unpriced=asides.count(None),
                left=None if self._budget is None else self._left(self._budget),
            )

    def _left(self, budget: Decimal) -> Decimal:
        return budget - sum(self._spent.values(), ZERO) - self._reserved
