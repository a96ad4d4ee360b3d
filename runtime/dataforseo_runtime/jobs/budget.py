"""The budget of a job, over all its runs: what was spent, what may have been, what a call may still cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.errors import BudgetExceededError, InvalidRequestError
from dataforseo_runtime.jobs.batch_plan import BatchPlan
from dataforseo_runtime.jobs.call_results import CallInFlight, CallResult
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.requests.endpoint import Call


class JobBudget(Struct):
    """Counts what calls cost. `uncertain` is the worst case, in USD, of ended calls of unknown cost."""

    plan: BatchPlan
    setup: JobSetup
    meter: ProgressMeter
    uncertain: Decimal = Decimal(0)

    def start(self, calls_of_unknown_cost: Iterable[Sequence[str]]) -> None:
        """Count the calls of earlier runs whose cost is unknown, each given by its targets."""
        self.uncertain = sum(map(self.past_worst_case, calls_of_unknown_cost), Decimal(0))

    def worst_case(self, call: Call[Any, Any], pending: Decimal) -> Decimal:
        """Compute the most that a call can cost, in USD; `pending` is that of all calls without a result.

        Raises BudgetExceededError when less is left.
        """
        worst, budget = self.setup.worst_case(call), self.setup.budget
        if budget is None:
            return worst or Decimal(0)
        left = budget - self.meter.spent - self.uncertain - pending
        if worst is None or (worst > 0 and worst > left):
            raise BudgetExceededError(self.plan.endpoint.path, worst_case=worst, left=left, budget=budget)
        return worst

    def past_worst_case(self, targets: Sequence[str]) -> Decimal:
        """Compute the most that a call of an earlier run can have cost, in USD."""
        try:
            return self.setup.worst_case(self.plan.call(targets, None)) or Decimal(0)
        except InvalidRequestError:  # valid then, but no longer: no call will be made that needs the budget
            return Decimal(0)

    def book(self, call: CallInFlight, result: CallResult) -> None:
        """Move the targets of a call to its new state, and count what it cost or can have cost."""
        self.meter.move(len(call.targets), "sent", result.state)
        if result.record.cost is not None:
            self.meter.spent += result.record.cost
        elif result.state != "sent":
            self.uncertain += call.worst_case
