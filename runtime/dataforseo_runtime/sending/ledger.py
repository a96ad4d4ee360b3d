"""Book what the calls of a client cost, and refuse a call that could exceed the budget. All in USD."""

from __future__ import annotations

import functools
import os
import threading
from collections import defaultdict
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from dataforseo_runtime.base.attempts import Doubt, Sent
from dataforseo_runtime.base.errors import BudgetExceededError, DataForSEOError
from dataforseo_runtime.base.forks import reset_in_child
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.prices import PriceDrift, usd
from dataforseo_runtime.sending.price_corrections import NO_CORRECTION, ROUNDING, PriceCorrection

if TYPE_CHECKING:
    from dataforseo_runtime.answers.response import Response

ZERO = Decimal(0)


def cost_of_attempts(ended: Response[Any, Any] | DataForSEOError) -> Decimal:
    """Add up the cost of all attempts of a call; an unknown cost counts as 0."""
    return sum((usd(attempt.cost) for attempt in ended.attempts if attempt.cost), ZERO)


class Spent(Struct, frozen=True, kw_only=True):
    """What the calls of a client have cost so far, in USD, failed calls included.

    `uncertain` is the most that calls in doubt can have cost: their answer was lost or does not tell the
    cost. `unpriced` is the number of calls in doubt whose price is not known. `client.find_charged` looks
    up lost calls. `left` is what the budget still allows, None without a budget.
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
    """A call under way. `amount` is what is set aside for it; None without a budget.

    `known` calculates its worst case by the spec, and `unknown` stands in where that is None. `correction`
    is what was known about the price when the call was sent.
    """

    endpoint: Endpoint[Any, Any]
    known: Callable[[], Decimal | None]
    unknown: Decimal | None
    correction: PriceCorrection
    amount: Decimal | None = None

    def drift(self, charged: Decimal) -> PriceDrift | None:
        """Compare what the call was charged with its worst case; None if it was within, or is unknown."""
        if not charged:
            return None
        expected = self.correction.worst_case(self.known(), self.unknown)
        if expected is None or charged <= expected + ROUNDING:
            return None
        return PriceDrift(expected=expected, charged=charged, since=self.endpoint.billing.since)


class Ledger:
    """Books every cost once and keeps the budget, for all threads and tasks of a client.

    A charge above the worst case of its call raises the worst cases of its endpoint from then on, and what
    is set aside for its calls under way. Of the calls in doubt it keeps only sums; each error holds its own
    Doubt. It remembers the numbers of cleared doubts, so that none is cleared twice.
    """

    def __init__(self, budget: Decimal | None) -> None:
        self._budget = budget
        # By section and path.
        self._spent: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        # By path.
        self._corrections: dict[str, PriceCorrection] = {}
        self._uncertain = ZERO
        self._unpriced = 0
        # The number of doubts by name of the ledger; a forked process uses a new name.
        self._numbered: dict[str, int] = {}
        self._cleared: set[tuple[str, int]] = set()
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Forget the calls under way: they are the parent's."""
        self._lock = threading.Lock()
        self._reserved = ZERO
        self._reservations: set[Reservation] = set()
        self._name = os.urandom(8).hex()
        self._numbered[self._name] = 0

    def worst_case(
        self, endpoint: Endpoint[Any, Any], known: Decimal | None, unknown: Decimal | None
    ) -> Decimal | None:
        """Correct the worst case of a call, `known` by the spec or `unknown`, by earlier charges."""
        return self._correction(endpoint).worst_case(known, unknown)

    def learn(
        self, endpoint: Endpoint[Any, Any], known: Decimal | None, unknown: Decimal | None, charged: Decimal
    ) -> None:
        """Raise the worst cases of an endpoint if an earlier call was charged more than its worst case."""
        with self._lock:
            most = self.worst_case(endpoint, known, unknown)
            if most is not None and charged > most + ROUNDING:
                self._correct(endpoint, known, charged)

    def reserve(
        self,
        endpoint: Endpoint[Any, Any],
        known: Callable[[], Decimal | None],
        unknown: Decimal | None = None,
    ) -> Reservation:
        """Set the worst case of a call aside, if there is a budget.

        `known` calculates it by the spec, and `unknown` stands in where that is None. Raises
        BudgetExceededError when the budget does not allow it.
        """
        known = functools.cache(known)
        by_spec = known()  # before anything is sent: an error here must not cost an answer
        if self._budget is None:
            return Reservation(endpoint, known, unknown, self._correction(endpoint))
        with self._lock:
            correction, left = self._correction(endpoint), self._left(self._budget)
            most = correction.worst_case(by_spec, unknown)
            if most is None or (most > 0 and most > left):
                raise BudgetExceededError(endpoint.path, worst_case=most, left=left, budget=self._budget)
            reservation = Reservation(endpoint, known, unknown, correction, most)
            self._reserved += most
            self._reservations.add(reservation)
        return reservation

    def settle(self, reservation: Reservation, cost: Decimal) -> PriceDrift | None:
        """Book what a call did cost in place of its worst case; 0 if it never left.

        Returns how the cost differs if it was higher, and raises the worst cases of the endpoint.
        """
        drift = reservation.drift(cost)
        with self._lock:
            self._release(reservation)
            self._spent[reservation.endpoint.section, reservation.endpoint.path] += cost
            if drift is not None:
                self._correct(reservation.endpoint, reservation.known(), cost)
        return drift

    def _correction(self, endpoint: Endpoint[Any, Any]) -> PriceCorrection:
        return self._corrections.get(endpoint.path, NO_CORRECTION)

    def _correct(self, endpoint: Endpoint[Any, Any], known: Decimal | None, charged: Decimal) -> None:
        """Raise the worst cases of an endpoint, and what is set aside for its calls under way."""
        correction = self._correction(endpoint).raised(known, charged)
        self._corrections[endpoint.path] = correction
        for reservation in self._reservations:
            if reservation.endpoint.path == endpoint.path:
                most = correction.worst_case(reservation.known(), reservation.unknown) or ZERO
                self._reserved += most - (reservation.amount or ZERO)
                reservation.amount = most

    def _release(self, reservation: Reservation) -> None:
        """Set nothing aside any more for a call that has ended."""
        if reservation in self._reservations:
            self._reservations.remove(reservation)
            self._reserved -= reservation.amount or ZERO

    def doubt(self, reservation: Reservation) -> Doubt:
        """Count the worst case as uncertain: it is not known whether the call was charged."""
        known = reservation.known()
        with self._lock:
            self._release(reservation)
            aside = self._correction(reservation.endpoint).worst_case(known, reservation.unknown)
            if aside is None:
                self._unpriced += 1
            else:
                self._uncertain += aside
            number = self._numbered[self._name]
            self._numbered[self._name] = number + 1
            return Doubt(ledger=self._name, number=number, aside=aside)

    def clear_doubt(self, sent: Sent, cost: Decimal) -> None:
        """Book the cost of a lost call, now that it is known: once, and only for doubts of this ledger."""
        with self._lock:
            still_open = [doubt for doubt in sent.doubts if self._is_open(doubt)]
            for doubt in still_open:
                self._cleared.add((doubt.ledger, doubt.number))
                if doubt.aside is None:
                    self._unpriced -= 1
                else:
                    self._uncertain -= doubt.aside
            if still_open:
                self._spent[sent.section, sent.path] += cost

    def _is_open(self, doubt: Doubt) -> bool:
        numbered = self._numbered.get(doubt.ledger, 0)
        return doubt.number < numbered and (doubt.ledger, doubt.number) not in self._cleared

    def spent(self) -> Spent:
        """Return what was spent so far."""
        with self._lock:
            sections: dict[str, Decimal] = defaultdict(Decimal)
            endpoints: dict[str, Decimal] = defaultdict(Decimal)
            for (section, path), cost in self._spent.items():
                sections[section] += cost
                endpoints[path] += cost
            return Spent(
                total=sum(self._spent.values(), ZERO),
                sections=dict(sections),
                endpoints=dict(endpoints),
                uncertain=self._uncertain,
                unpriced=self._unpriced,
                left=None if self._budget is None else self._left(self._budget),
            )

    def _left(self, budget: Decimal) -> Decimal:
        return budget - sum(self._spent.values(), ZERO) - self._reserved - self._uncertain
