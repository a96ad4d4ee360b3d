"""Run a job: send its calls, store the answers, look up the calls in doubt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any

from msgspec import Struct, field

from dataforseo_runtime.base.errors import DataForSEOError, JobError
from dataforseo_runtime.calling.batching import STOPPING, Part
from dataforseo_runtime.jobs.budget import JobBudget
from dataforseo_runtime.jobs.call_results import CallInFlight, CallResult, result_of
from dataforseo_runtime.jobs.database import check_room
from dataforseo_runtime.jobs.in_doubt import CallsInDoubt
from dataforseo_runtime.jobs.log_comparison import LogComparison
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.spill import STORE_ATTEMPTS, UnstoredAnswers
from dataforseo_runtime.jobs.store import Store

# The run stops when every call has failed for this long, even after the client's own retries.
PATIENCE_SECONDS = 600.0
# The run stops after this many lost answers in a row, because each may have been paid for in vain.
MAX_LOST_IN_A_ROW = 3
# Calls are sent only with this much free disk space: ROOM_FACTOR times the largest answer for each call in
# flight, and at least MIN_ROOM bytes.
ROOM_FACTOR, MIN_ROOM = 3, 16 << 20
# Wait at least this long before reading the log, because the server rounds its timestamps to seconds.
MIN_SETTLE_SECONDS = 2.0


class Runner(Struct):
    """Runs a job, any number of times. `trouble`: when calls began to fail, and the last error."""

    store: Store
    setup: JobSetup
    meter: ProgressMeter
    budget: JobBudget
    in_doubt: CallsInDoubt
    comparison: LogComparison
    unstored: UnstoredAnswers
    in_flight: dict[Future[Any], CallInFlight] = field(default_factory=dict[Future[Any], CallInFlight])
    stop: threading.Event = field(default_factory=threading.Event)
    stopped_by: BaseException | None = None
    trouble: tuple[float, DataForSEOError] | None = None
    largest_answer: int = 0
    # The monotonic time from which the account's log can be trusted to hold every call of earlier runs.
    log_trusted_at: float = 0.0
    lost_in_a_row: int = 0

    @classmethod
    def of(cls, store: Store, setup: JobSetup, meter: ProgressMeter) -> Runner:
        """Set up a runner for an open job."""
        budget = JobBudget(setup, meter)
        comparison = LogComparison(store, setup, meter)
        unstored = UnstoredAnswers(store, setup, meter)
        return cls(store, setup, meter, budget, CallsInDoubt(store, budget), comparison, unstored)

    def parts(
        self, stop: threading.Event, on_wait: Callable[[], object]
    ) -> Generator[Part[Any, Any], None, None]:
        """Make the calls and yield each once its result is on disk. At the end, raise what stopped the run.

        Once `stop` is set nothing more is sent. `on_wait` is called before each long wait.
        """
        self._begin(stop)
        pool = ThreadPoolExecutor(self.setup.in_flight, thread_name_prefix="dataforseo-job")
        try:
            while True:
                # Look up the calls in doubt before the comparison: if this file is an older copy, a newer
                # copy may have sent them again.
                if not (
                    self.comparison.done or self._stopping or self.in_doubt.calls or self._compare(on_wait)
                ):
                    continue
                if self.comparison.done:
                    self._send(pool)
                if self.in_flight:
                    yield from self._finish(self._wait_for_calls())
                    if self.unstored.error is not None:
                        on_wait()
                        if self._stopping or self.unstored.attempts >= STORE_ATTEMPTS:
                            break
                elif not self._look_up(on_wait):
                    break
        finally:
            # However the loop ended, wait for the calls in flight and store the answers, which were paid for.
            pool.shutdown(wait=False)
            while self.in_flight and self.unstored.error is None:
                self._finish(self._wait_for_calls())
            if self.unstored.error is not None:
                results = [result_of(call.record, future) for future, call in self.in_flight.items()]
                spilled, self.stopped_by = self.unstored.spill(results)
                if spilled:
                    self.in_flight.clear()
            stop.clear()  # it ended this run and must not end the next
        if self.stopped_by is not None:
            raise self.stopped_by

    def progress(self) -> Progress:
        """Build the report of how far the job is."""
        in_doubt = self.in_doubt.calls.copy().values()  # a copy: another thread may change it
        now = self.setup.clock.monotonic()
        trouble = None if self.trouble is None else str(self.trouble[1])
        if (error := self.unstored.error) is not None:
            trouble = f"{len(self.in_flight):,} answers are in memory until they can be stored: {error}"
        if in_doubt and not self.in_flight:
            pause = min(trusted_at for _, trusted_at in in_doubt) - now
            trouble = f"{max(pause, 0):,.0f} s until the account's log is asked what became of them"
        return self.meter.progress(now, sum(len(call.targets) for call, _ in in_doubt), trouble)

    @property
    def _stopping(self) -> bool:
        return self.stop.is_set() or self.stopped_by is not None

    def _begin(self, stop: threading.Event) -> None:
        """Reset the state of the last run, and find the calls that earlier runs left open."""
        self.stop, self.stopped_by, self.trouble = stop, None, None
        self.lost_in_a_row = 0
        if self.store.damage and (self.meter.is_open or any(self.store.calls.damaged())):
            raise self.store.unusable(self.store.damage[0])
        self.unstored.restore()
        in_memory = {call.record.id for call in self.in_flight.values()}
        self.in_doubt.calls.clear()
        settle_seconds = max(self.setup.settle_seconds, MIN_SETTLE_SECONDS)
        self.log_trusted_at = trusted_at = self.setup.clock.monotonic() + settle_seconds
        for planned, record in self.store.records("sent"):
            if record.id in in_memory:
                continue  # its answer is in memory and could not be stored so far
            targets = self.store.targets(planned)
            by_spec = self.budget.by_spec(targets)
            self.in_doubt.add(CallInFlight(record, targets, by_spec, trusted_at), trusted_at)
        if self.setup.budget is not None:
            self.budget.start(self.store)

    def _compare(self, on_wait: Callable[[], object]) -> bool:
        """Compare the job file with the account's log. Return False while the log may lack recent calls."""
        comparison = self.comparison
        if comparison.is_needed:
            pause = self.log_trusted_at - self.setup.clock.monotonic()
            if pause > 0 and comparison.may_lack_recent_calls:
                on_wait()
                self.setup.clock.wait(self.stop, pause)
                return self._stopping
            try:
                log = comparison.read_log()
            except DataForSEOError as error:
                self.stopped_by = error
                return True
            comparison.add_unknown_calls(log)
        comparison.done = True
        return True

    def _send(self, pool: ThreadPoolExecutor) -> None:
        """Record the next calls as sent, then send them."""
        # After an error, send one call at a time until one succeeds.
        room = (1 if self.trouble else self.setup.in_flight) - len(self.in_flight)
        if self._stopping or room <= 0 or self.unstored.error is not None:
            return
        in_flight = self.budget.worst_case(call.by_spec for call in self.in_flight.values())
        batch, error = self.budget.next_calls(self.store, room, in_flight + self.in_doubt.worst_case)
        # The calls under way may cost less than their worst case, so stop only when they all have a result.
        if error is not None and not (batch or self.in_flight or self.in_doubt.calls):
            self.stopped_by = error
        if not batch or not self._has_room():
            return
        now, began = self.setup.clock.now(), self.setup.clock.monotonic()
        with self.store.transaction():
            started = [
                CallInFlight(
                    self.store.begin(chosen.id, chosen.tag, now),
                    chosen.targets,
                    chosen.call.worst_case,
                    began,
                )
                for chosen in batch
            ]
        for chosen, call in zip(batch, started, strict=True):
            self.in_flight[pool.submit(self.setup.send, chosen.call)] = call
            self.meter.calls += 1
            self.meter.move(len(call.targets), "planned", "sent")

    def _has_room(self) -> bool:
        """Check that the disk can take the answers."""
        try:
            check_room(
                self.store.path, max(MIN_ROOM, ROOM_FACTOR * self.largest_answer * self.setup.in_flight)
            )
        except JobError as error:
            self.stopped_by = error
        return self.stopped_by is None

    def _wait_for_calls(self) -> set[Future[Any]]:
        done, _ = wait(self.in_flight, return_when=FIRST_COMPLETED)
        return done

    def _finish(self, done: Iterable[Future[Any]]) -> list[Part[Any, Any]]:
        """Store the results of calls in one commit, and return those that are final."""
        results = [(future, result_of(self.in_flight[future].record, future)) for future in done]
        try:
            with self.store.transaction():
                for _, result in results:
                    self.store.end(result.record, result.state)
        except JobError as error:
            self.unstored.refused(error)
            self.setup.clock.wait(self.stop, 1)
            return []
        self.unstored.stored()
        ended = [(self.in_flight.pop(future), result) for future, result in results]
        for call, result in ended:
            self._count(call, result)
        return [
            Part[Any, Any](elements=call.targets, answer=result.answer, error=result.error)
            for call, result in ended
            if result.state in ("answered", "failed")
        ]

    def _count(self, call: CallInFlight, result: CallResult) -> None:
        """Count a result. Stop the run on a crash and on errors in STOPPING (login, balance, budget)."""
        now, count = self.setup.clock.monotonic(), len(call.targets)
        self.budget.book(call, result)
        if result.answer is not None:
            self.largest_answer = max(self.largest_answer, len(result.answer.raw))
            self.meter.answered.append((now, count))
            self.trouble, self.lost_in_a_row = None, 0
        elif result.state == "sent":
            self.in_doubt.add(call, now + self.setup.settle_seconds)
        if result.crash is not None or isinstance(result.error, STOPPING):
            self.stopped_by = self.stopped_by or result.crash or result.error
        elif result.error is not None and result.state != "failed":
            self._count_trouble(result.error, call, now)

    def _count_trouble(self, error: DataForSEOError, call: CallInFlight, now: float) -> None:
        """Note that a call failed, so that one call is sent at a time. Stop the run if calls keep failing."""
        since = now if self.trouble is None else self.trouble[0]
        if error.sent is not None and self.trouble is not None and call.began >= since:
            self.lost_in_a_row += 1
        self.trouble = (since, error)
        # If no call was answered yet, the client is most likely set up wrongly, and waiting does not help.
        hopeless = error.sent is None and not self.meter.answered
        if hopeless or self.lost_in_a_row >= MAX_LOST_IN_A_ROW or now - since > PATIENCE_SECONDS:
            self.stopped_by = self.stopped_by or error

    def _look_up(self, on_wait: Callable[[], object]) -> bool:
        """Look up the calls in doubt once the log is trusted. Return False when nothing is left to do."""
        if not self.in_doubt.calls or self._stopping:
            return False
        now = self.setup.clock.monotonic()
        pause = self.in_doubt.trusted_at - now
        if pause > 0:
            on_wait()
            self.setup.clock.wait(self.stop, pause)
            return True
        try:
            looked_up = self.in_doubt.look_up(now)
        except DataForSEOError as error:
            self.stopped_by = error
            return False
        self.in_doubt.store_results(looked_up)
        return True
