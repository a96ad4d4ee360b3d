"""Calls through a Limiter in simulated time, counted as a server would count them."""

from __future__ import annotations

import functools
import heapq
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import define, field, frozen

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.transport.limiter import Limiter, Scope, Ticket


class SimulatedClock(Clock):
    """A clock that the simulation sets."""

    time = 0.0

    def monotonic(self) -> float:
        return self.time


@frozen
class Job:
    """A call that enters the queue at `start` and takes `seconds`.

    The server counts it after the share `counted` of these seconds. It leaves the queue after `patience`
    seconds.
    """

    start: float
    seconds: float
    scopes: tuple[Scope, ...]
    counted: float = 0.5
    patience: float = float("inf")


@define
class Record:
    """When a job was granted its place; -1 if it never was."""

    job: Job
    number: int
    granted: float = -1.0

    @property
    def arrived(self) -> float:
        """When the server counted the call."""
        return self.granted + self.job.seconds * self.job.counted

    @property
    def ended(self) -> float:
        """When the answer arrived."""
        return self.granted + self.job.seconds


@define
class Simulation:
    """Runs jobs until each has its answer or has left the queue."""

    limiter: Limiter
    clock: SimulatedClock
    records: list[Record] = field(factory=list[Record])
    _events: list[tuple[float, int, Callable[[int], None], int]] = field(factory=list[Any])
    _order: Iterator[int] = field(factory=itertools.count)
    _places: dict[int, Ticket] = field(factory=dict[int, Ticket])
    _waiting: set[int] = field(factory=set[int])
    _woken: set[int] = field(factory=set[int])

    def run(self, jobs: Sequence[Job]) -> list[Record]:
        """Run the jobs and return the records of those that were granted a place."""
        for number, job in enumerate(jobs):
            self.records.append(Record(job, number))
            self._plan(job.start, self._ask, number)
        while self._events:
            self.clock.time, _, act, number = heapq.heappop(self._events)
            act(number)
            while self._woken:
                self._look(self._woken.pop())
        assert not self._waiting, "calls wait although nothing is under way"
        return [record for record in self.records if record.granted >= 0]

    def _plan(self, time: float, act: Callable[[int], None], number: int) -> None:
        heapq.heappush(self._events, (time, next(self._order), act, number))

    def _ask(self, number: int) -> None:
        wake = functools.partial(self._woken.add, number)
        self._waiting.add(number)
        self._places[number] = self.limiter.enter(self.records[number].job.scopes, wake)
        self._woken.add(number)
        patience = self.records[number].job.patience
        if patience < float("inf"):
            self._plan(self.clock.time + patience, self._give_up, number)

    def _give_up(self, number: int) -> None:
        if number in self._waiting:
            self._waiting.remove(number)
            self.limiter.leave(self._places[number], counted=False)

    def _look(self, number: int) -> None:
        """Poll the limiter as a thread does when it is woken or its sleep is over."""
        if number not in self._waiting:
            return
        place, record = self._places[number], self.records[number]
        sleep = self.limiter.poll(place)
        if place.granted is not None:
            self._waiting.remove(number)
            record.granted = place.granted
            self._plan(record.ended, self._end, number)
        elif sleep is not None:
            self._plan(self.clock.time + sleep, self._woken.add, number)

    def _end(self, number: int) -> None:
        self.limiter.leave(self._places[number], counted=True)


# The rounding error of sums of floats.
ROUNDING = 1e-9


def most_in_any_minute(moments: Sequence[float]) -> int:
    """Return the largest number of moments within any 60 seconds, as the strictest server counts."""
    ordered, most, first = sorted(moments), 0, 0
    for last, moment in enumerate(ordered):
        while ordered[first] <= moment - 60 + ROUNDING:
            first += 1
        most = max(most, last - first + 1)
    return most


def most_at_once(spans: Sequence[tuple[float, float]]) -> int:
    """Return the largest number of spans that overlap."""
    changes = sorted([(begin, 1) for begin, _ in spans] + [(end, -1) for _, end in spans])
    return max(itertools.accumulate(change for _, change in changes), default=0)
