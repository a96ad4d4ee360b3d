"""The state of each call of a job, in memory."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from dataforseo_runtime.jobs.schema import STATES, CallState, PlannedCall

_DAMAGED = 254


class CallStates:
    """The state of each call and the number of its last record, in nine bytes a call.

    A call counts as damaged until its state is set.
    """

    def __init__(self, plan: Mapping[str, Any]) -> None:
        self._size, self._targets = int(plan["size"]), int(plan["targets"])
        self._states = bytearray([_DAMAGED]) * (int(plan["calls"]) + 1)
        self._last_records = array("q", bytes(8 * len(self._states)))

    def __len__(self) -> int:
        return len(self._states) - 1

    def set(self, number: int, state: CallState, last_record: int) -> None:
        """Set the state of a call and the number of its last record."""
        self._states[number], self._last_records[number] = STATES.index(state), last_record

    def state(self, number: int) -> CallState | None:
        """Return the state of a call; None if its record is damaged or no call has this number."""
        index = self._states[number] if 0 < number <= len(self) else _DAMAGED
        return None if index == _DAMAGED else STATES[index]

    def last_record(self, number: int) -> int:
        """Return the number of the last record of a call; 0 if it was never sent."""
        return self._last_records[number]

    def call(self, number: int) -> PlannedCall:
        """Return a call by its number."""
        return PlannedCall(number, (number - 1) * self._size + 1, min(number * self._size, self._targets))

    def in_state(self, state: CallState) -> Iterator[PlannedCall]:
        """Iterate over the calls in a state, in order."""
        return self._with_value(STATES.index(state))

    def damaged(self) -> Iterator[PlannedCall]:
        """Iterate over the calls whose records are damaged."""
        return self._with_value(_DAMAGED)

    def planned_by_size(self) -> list[tuple[int, PlannedCall]]:
        """Return for each size the number of planned calls, and one of them as an example."""
        examples: dict[int, PlannedCall] = {}
        counts: Counter[int] = Counter()
        for call in self.in_state("planned"):
            examples[call.size] = call
            counts[call.size] += 1
        return [(counts[size], call) for size, call in examples.items()]

    def count_targets(self) -> dict[str, int]:
        """Count the targets by the state of their calls, damaged ones included."""
        counts: Counter[str] = Counter()
        for value, state in [*enumerate(STATES), (_DAMAGED, "damaged")]:
            for call in self._with_value(value):
                counts[state] += call.size
        return dict(counts)

    def _with_value(self, value: int) -> Iterator[PlannedCall]:
        number = 0
        while (number := self._states.find(value, number + 1)) > 0:
            yield self.call(number)
