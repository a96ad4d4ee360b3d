"""Keep the calls that may have been executed and have no answer, and look them up in the account's log."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct, field
from msgspec.structs import replace

from dataforseo_runtime.jobs.account_log import LookupResult, earliest_sending, read_log
from dataforseo_runtime.jobs.budget import JobBudget
from dataforseo_runtime.jobs.call_results import CallInFlight, result_by_log
from dataforseo_runtime.jobs.store import Store


class CallsInDoubt(Struct):
    """Calls in doubt by record id, each with the monotonic time from which the log should hold the call."""

    store: Store
    budget: JobBudget
    calls: dict[int, tuple[CallInFlight, float]] = field(
        default_factory=dict[int, tuple[CallInFlight, float]]
    )

    def add(self, call: CallInFlight, trusted_at: float) -> None:
        """Add a call. From the monotonic time `trusted_at` on, the log should hold it if it was executed."""
        self.calls[call.record.id] = (call, trusted_at)

    @property
    def worst_case(self) -> Decimal:
        """The most that all calls in doubt can have cost, in USD."""
        return self.budget.worst_case(call.by_spec for call, _ in self.calls.values())

    @property
    def trusted_at(self) -> float:
        """The earliest monotonic time at which one of the calls can be looked up."""
        return min(trusted_at for _, trusted_at in self.calls.values())

    def look_up(self, now: float) -> dict[int, LookupResult]:
        """Look up the calls that the log should hold by now. Raises DataForSEOError."""
        due = [call.record for call, trusted_at in self.calls.values() if trusted_at <= now]
        log = read_log(self.budget.setup, earliest_sending(due))
        return {record.id: log.look_up(record) for record in due}

    def store_results(self, looked_up: Mapping[int, LookupResult]) -> None:
        """Store the results. A call that the server is still executing stays in doubt. Raises JobError."""
        setup = self.budget.setup
        results = {
            number: result_by_log(self.calls[number][0].record, result)
            for number, result in looked_up.items()
        }
        with self.store.transaction():
            for result in results.values():
                self.store.end(result.record, result.state)
        for number, result in results.items():
            call, _ = self.calls.pop(number)
            self.budget.book(call, result)
            if result.state == "sent":
                again = setup.clock.monotonic() + max(setup.settle_seconds, 1.0)
                self.add(replace(call, record=result.record), again)
