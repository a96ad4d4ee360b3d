"""The budget of a job, over all its runs, and the next calls that it allows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.errors import BudgetExceededError, DataForSEOError, InvalidRequestError
from dataforseo_runtime.jobs.call_results import CallInFlight, CallResult
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.schema import PlannedCall
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.requests.endpoint import Call


class CallToSend(Struct, frozen=True):
    """A call that the budget allows."""

    id: int
    targets: list[str]
    tag: str | None
    call: Call[Any, Any]


class JobBudget(Struct):
    """Counts what calls cost. `uncertain` is the worst case, in USD, of ended calls of unknown cost."""

    setup: JobSetup
    meter: ProgressMeter
    uncertain: Decimal = Decimal(0)

    def start(self, store: Store) -> None:
        """Learn the prices of earlier runs, and count their calls whose cost is unknown."""
        dearest: dict[int, tuple[Decimal, PlannedCall]] = {}
        for number, cost in store.costs():
            call = store.calls.call(number)
            if call.size not in dearest or cost > dearest[call.size][0]:
                dearest[call.size] = (cost, call)
        for cost, call in dearest.values():
            most = self.by_spec(store.targets(call, checked=False))
            if most != 0:  # its fields are still valid
                self.setup.learn(most, cost)
        self.uncertain = self.worst_case(map(self.by_spec, map(store.targets, store.calls_of_unknown_cost())))

    def next_calls(
        self, store: Store, limit: int, pending: Decimal
    ) -> tuple[list[CallToSend], DataForSEOError | None]:
        """Choose the next planned calls, and return them with the error that forbids another one.

        `pending` is the worst case of all calls that have no result yet, in USD.
        """
        calls: list[CallToSend] = []
        for planned in islice(store.calls.in_state("planned"), limit):
            targets = store.targets(planned)
            tag = self.setup.plan.tag(store.plan["id"], planned.id)
            try:
                call = self.setup.plan.call(targets, tag)
                pending += self._checked_worst_case(call, pending)
            except (InvalidRequestError, BudgetExceededError) as error:  # a date may be too old by now
                return calls, error
            calls.append(CallToSend(planned.id, targets, tag, call))
        return calls, None

    def _checked_worst_case(self, call: Call[Any, Any], pending: Decimal) -> Decimal:
        """Compute the most that a call can cost, in USD. Raises BudgetExceededError if less is left."""
        budget = self.setup.budget
        worst = None if budget is None else self.setup.worst_case(call.worst_case)
        if budget is None:
            return Decimal(0)
        left = budget - self.meter.spent - self.uncertain - pending
        if worst is None or (worst > 0 and worst > left):
            raise BudgetExceededError(
                self.setup.plan.endpoint.path, worst_case=worst, left=left, budget=budget
            )
        return worst

    def worst_case(self, by_spec: Iterable[Decimal | None]) -> Decimal:
        """Compute the most that calls can cost together, in USD, given their worst cases by the spec."""
        return sum((self.setup.worst_case(most) or Decimal(0) for most in by_spec), Decimal(0))

    def by_spec(self, targets: Sequence[str]) -> Decimal | None:
        """Compute the worst case, by the spec, of a call of an earlier run, in USD."""
        try:
            return self.setup.plan.call(targets, None).worst_case
        except InvalidRequestError:  # valid then, but no longer: no call will be made that needs the budget
            return Decimal(0)

    def book(self, call: CallInFlight, result: CallResult) -> None:
        """Move the targets of a call to its new state, and count what it cost or can have cost."""
        self.meter.move(len(call.targets), "sent", result.state)
        if result.record.cost is not None:
            self.meter.spent += result.record.cost
        elif result.state != "sent":
            self.uncertain += self.worst_case([call.by_spec])
