"""The work of a job: calls out, answers onto the disk, and what is in doubt looked up."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import datetime
from decimal import Decimal
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.errors import BudgetExceededError, DataForSEOError, InvalidRequestError, JobError
from dataforseo_runtime.calling.batching import STOPPING, Part
from dataforseo_runtime.jobs import call_results, spill
from dataforseo_runtime.jobs.account_log import UNSURE, Found, Log, read_log, since, strangers_in
from dataforseo_runtime.jobs.batch_plan import BatchPlan
from dataforseo_runtime.jobs.call_results import CallInFlight, CallResult
from dataforseo_runtime.jobs.database import check_room
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.schema import CallState, Planned, Try
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.requests.endpoint import Call

# So long nothing may get through, after the client's own repeats, before the job gives up for now.
PATIENCE_SECONDS = 600.0
# So many calls may lose their answers, one after the other, before the job stops to pay for nothing.
MOST_LOST_PROBES = 3
# Room on the disk for the answers under way: so many times the largest one so far, and never less than this.
ROOM_TIMES, ROOM_LEAST = 3, 16 << 20
# So often, a second apart, answers are offered to a full disk; then they go beside the job.
STORE_TRIES = 10
# Until then the server's time, which its answers tell in whole seconds, has passed what is looked up.
LEAST_SETTLE_SECONDS = 2.0


class Runner(Struct):
    """The work on a job, run after run, each to its end or to what stops it."""

    spread: BatchPlan
    store: Store
    setup: JobSetup
    meter: ProgressMeter
    under_way: dict[Future[Any], CallInFlight] = field(default_factory=dict[Future[Any], CallInFlight])
    # Tries that may have been executed, and the moment from which the log is trusted about them.
    in_doubt: dict[int, tuple[CallInFlight, float]] = field(
        default_factory=dict[int, tuple[CallInFlight, float]]
    )
    stop: threading.Event = field(default_factory=threading.Event)
    stopped_by: BaseException | None = None
    trouble: tuple[float, DataForSEOError] | None = None
    largest: int = 0
    # Why answers that are here could not be stored; nothing is sent until they are.
    unstored: JobError | None = None
    store_tries: int = 0
    # Whether the account's log was asked for calls that this file does not know of, and when it may be.
    compared: bool = False
    log_trusted: float = 0.0
    lost_probes: int = 0
    # What tries can have cost at most of which nobody knows it, kept where there is a budget.
    uncertain: Decimal = Decimal(0)

    def parts(
        self, stop: threading.Event, on_wait: Callable[[], object]
    ) -> Generator[Part[Any, Any], None, None]:
        """Make the calls and give each when it is on disk. Raises what stopped the run in the end.

        Once `stop` is set nothing more is sent. `on_wait` is called before each long wait.
        """
        self._begin(stop)
        pool = ThreadPoolExecutor(self.setup.in_flight, thread_name_prefix="dataforseo-job")
        try:
            while True:
                # After what is in doubt: a run that an older copy does not know of may have sent it again.
                if not (self.compared or self._stopping or self.in_doubt or self._compare_with_log(on_wait)):
                    continue
                if self.compared:
                    self._start(pool)
                if self.under_way:
                    yield from self._finish(self._ended())
                    if self.unstored is not None:
                        on_wait()
                        if self._stopping or self.store_tries >= STORE_TRIES:
                            break
                elif not self._settle(on_wait):
                    break
        finally:
            # However this ends, what is paid for is stored: answers on their way are waited for.
            pool.shutdown(wait=False)
            while self.under_way and self.unstored is None:
                self._finish(self._ended())
            if self.unstored is not None:
                self._put_beside()
            stop.clear()  # it was for this run
        if self.stopped_by is not None:
            raise self.stopped_by

    def progress(self) -> Progress:
        """Say how far it is."""
        in_doubt = [*self.in_doubt.values()]  # a copy: the job may go on in another thread
        doubtful = sum(len(under_way.targets) for under_way, _ in in_doubt)
        now = self.clock.monotonic()
        trouble = None if self.trouble is None else str(self.trouble[1])
        if self.unstored is not None:
            trouble = (
                f"{len(self.under_way):,} answers are in memory until they can be stored: {self.unstored}"
            )
        if in_doubt and not self.under_way:
            pause = min(trusted for _, trusted in in_doubt) - now
            trouble = f"{max(pause, 0):,.0f} s until the account's log is asked what became of them"
        return self.meter.progress(now, doubtful, trouble)

    @property
    def clock(self) -> Clock:
        """The clock of the client."""
        return self.setup.session.clock

    @property
    def _stopping(self) -> bool:
        return self.stop.is_set() or self.stopped_by is not None

    def _start(self, pool: ThreadPoolExecutor) -> None:
        """Write down which calls are about to be sent, then send them."""
        # In trouble one call at a time finds out whether it is over.
        room = (1 if self.trouble else self.setup.in_flight) - len(self.under_way)
        if self._stopping or room <= 0 or self.unstored is not None:
            return
        batch = self._batch(room)
        if not batch or not self._has_room():
            return
        now, began = self.clock.now(), self.clock.monotonic()
        started: list[tuple[CallInFlight, Call[Any, Any]]] = []
        with self.store.transaction():
            for planned, targets, tag, call, worst in batch:
                one = self.store.begin(planned.id, tag, now)
                started.append((CallInFlight(planned, one, targets, worst, began), call))
        for under_way, call in started:
            self.under_way[pool.submit(self.setup.send, call)] = under_way
            self.meter.calls += 1
            self.meter.move(len(under_way.targets), "planned", "sent")

    def _batch(self, most: int) -> list[tuple[Planned, list[str], str | None, Call[Any, Any], Decimal]]:
        """Choose the next calls, as far as the budget goes."""
        batch: list[tuple[Planned, list[str], str | None, Call[Any, Any], Decimal]] = []
        doubtful = (under_way for under_way, _ in self.in_doubt.values())
        waiting = sum((one.worst for one in (*self.under_way.values(), *doubtful)), Decimal(0))
        for planned in self.store.planned(most):
            targets = self.store.targets(planned)
            tag = self.spread.tag(self.store.plan["id"], planned.id)
            try:
                call = self.spread.call(targets, tag)
                worst = self._affordable(call, waiting)
            except (
                InvalidRequestError,
                BudgetExceededError,
            ) as error:  # such as a date that was fine at the beginning
                # Not before it is known what became of every call: they can cost less than their worst case.
                if not (batch or self.under_way or self.in_doubt):
                    self.stopped_by = error
                break
            waiting += worst
            batch.append((planned, targets, tag, call, worst))
        return batch

    def _affordable(self, call: Call[Any, Any], waiting: Decimal) -> Decimal:
        """Give the most that a call can cost. Raises BudgetExceededError when the budget has less left."""
        worst, budget = self.setup.worst_case(call), self.setup.budget
        if budget is None:
            return worst or Decimal(0)
        left = budget - self.meter.spent - self.uncertain - waiting
        if worst is None or (worst > 0 and worst > left):
            raise BudgetExceededError(self.spread.endpoint.path, worst_case=worst, left=left, budget=budget)
        return worst

    def _has_room(self) -> bool:
        """Whether the disk can take the answers; what is paid for must find its place."""
        try:
            check_room(self.store.path, max(ROOM_LEAST, ROOM_TIMES * self.largest * self.setup.in_flight))
        except JobError as error:
            self.stopped_by = error
        return self.stopped_by is None

    def _ended(self) -> set[Future[Any]]:
        done, _ = wait(self.under_way, return_when=FIRST_COMPLETED)
        return done

    def _finish(self, done: Iterable[Future[Any]]) -> list[Part[Any, Any]]:
        """Store how calls ended, all in one commit, and give those that are over."""
        ended = [
            (future, self.under_way[future], call_results.of(self.under_way[future].one, future))
            for future in done
        ]
        try:
            with self.store.transaction():
                for _, _, outcome in ended:
                    self.store.end(outcome.one, outcome.state)
        except JobError as error:
            self._not_stored(error)
            return []
        self.unstored, self.store_tries = None, 0
        for future, under_way, outcome in ended:
            del self.under_way[future]
            self._count(under_way, outcome)
        return [
            Part[Any, Any](elements=under_way.targets, answer=outcome.answer, error=outcome.error)
            for _, under_way, outcome in ended
            if outcome.state in ("answered", "failed")
        ]

    def _not_stored(self, error: JobError) -> None:
        """Hold on to answers that the disk does not take, until it has room or the run is stopped."""
        self.unstored = error
        self.store_tries += 1
        self.clock.wait(self.stop, 1)

    def _put_beside(self) -> None:
        """Write answers that cannot be stored where they can be written; the next run takes them in."""
        ended = {future: call_results.of(one.one, future) for future, one in self.under_way.items()}
        kept: list[spill.Kept] = [(outcome.one, outcome.state) for outcome in ended.values()]
        place = spill.write(self.store.path, self.store.plan["id"], kept, self.setup.spill)
        where = f"in {place}"
        if place is None:  # they stay in memory too, for the next run of this object
            where = "on standard error, a line of JSON each; put the lines into " + str(
                spill.places(self.store.path, self.setup.spill)[0]
            )
        else:
            self.under_way.clear()
        self.stopped_by = JobError(
            f"{self.unstored}. {len(kept):,} answers that were paid for are {where}; "
            "the next run of the job takes them in from there"
        )
        self.unstored, self.store_tries = None, 0

    def _take_in(self) -> None:
        """Store the answers that an earlier run had to put beside the job."""
        sent = {one.id for _, one in self.store.in_state("sent")}
        for file, kept in spill.found(self.store.path, self.store.plan["id"], self.setup.spill):
            with self.store.transaction():
                for one, state in kept:
                    if one.id in sent:
                        self.store.end(one, state)
                        planned = self.store.planned_call(one.call)
                        self.meter.move(planned.last - planned.first + 1, "sent", state)
                        self.meter.spent += one.cost or Decimal(0)
            file.unlink()

    def _compare_with_log(self, on_wait: Callable[[], object]) -> bool:
        """Ask the account's log for calls of this job that its file does not know of.

        The file may be an older copy of itself, and what was paid for since must not be paid for again.
        False while it is too early to ask.
        """
        setup, store = self.setup, self.store
        has_log = self.spread.has_tag and setup.id_list is not None
        if store.is_new or not self.meter.targets.get("planned") or not (has_log or store.touched):
            self.compared = True
            return True
        careful = has_log and (store.touched or not store.clean)
        pause = self.log_trusted - self.clock.monotonic() if careful else 0.0
        if pause > 0:
            on_wait()
            self.clock.wait(self.stop, pause)
            return self._stopping
        begun = datetime.fromisoformat(store.plan["created_at"]) - UNSURE
        try:
            log = self._log(store.reached_at or begun)
        except DataForSEOError as error:
            self.stopped_by = error
            return True
        if log.gap is not None and not setup.repay:
            self.stopped_by = JobError(
                f"{store.path}: {log.gap}. If the file is an older copy of itself, what was paid for since "
                "would be paid for again, so nothing was sent. If it is the latest, run it with repay=True "
                "(--repay)"
            )
            return True
        self._note_strangers(log)
        self.compared = True
        return True

    def _log(self, start: datetime | None) -> Log:
        setup = self.setup
        if not self.spread.has_tag:
            return Log(by_tag={}, gap="its calls take no tag, so they cannot be looked up")
        return read_log(
            self.spread.endpoint.path, setup.id_list, setup.send, setup.session.server_clock.now, start
        )

    def _note_strangers(self, log: Log) -> None:
        """Write down the calls of this job that only the account's log knows of."""
        strangers = [
            (call, tag, found)
            for call, tag, found in strangers_in(log, self.store.plan["id"], self.store.tags())
            if self.store.state_of(call) == "planned"
        ]
        with self.store.transaction():
            for call, tag, found in strangers:
                state: CallState = "planned" if found.state in ("never", "free") else "lost"
                self.store.add(
                    call,
                    state,
                    tag=tag,
                    sent_at=self.clock.now(),
                    task_id=found.task_id,
                    cost=found.cost,
                    reason="paid for by a run that this file does not know of, so its answer is not here",
                )
        for call, _, found in strangers:
            if found.state not in ("never", "free"):
                planned = self.store.planned_call(call)
                self.meter.move(planned.last - planned.first + 1, "planned", "lost")
                self.meter.spent += found.cost or Decimal(0)

    def _count(self, under_way: CallInFlight, outcome: CallResult) -> None:
        """Keep the books of this run, and stop where going on would meet the same."""
        now, count = self.clock.monotonic(), len(under_way.targets)
        self._book(under_way, outcome.one, outcome.state)
        if outcome.answer is not None:
            self.largest = max(self.largest, len(outcome.answer.raw))
            self.meter.answered(count, now)
            self.trouble, self.lost_probes = None, 0
        elif outcome.state == "sent":
            self.in_doubt[under_way.one.id] = (under_way, now + self.setup.settle_seconds)
        if outcome.crash is not None or isinstance(outcome.error, STOPPING):
            self.stopped_by = self.stopped_by or outcome.crash or outcome.error
        elif outcome.error is not None and outcome.state != "failed":
            self._troubled(outcome.error, under_way, now)

    def _book(self, under_way: CallInFlight, one: Try, state: CallState) -> None:
        """Count where a try leaves its targets, and what it cost, or can have cost at most."""
        self.meter.move(len(under_way.targets), "sent", state)
        if one.cost is not None:
            self.meter.spent += one.cost
        elif state != "sent":
            self.uncertain += under_way.worst

    def _troubled(self, error: DataForSEOError, under_way: CallInFlight, now: float) -> None:
        """Go on carefully, and give up when that does not help."""
        since = now if self.trouble is None else self.trouble[0]
        if error.sent is not None and self.trouble is not None and under_way.began >= since:
            self.lost_probes += 1
        self.trouble = (since, error)
        # A run that has had no answer at all has most likely been set up wrongly: no use in waiting.
        hopeless = error.sent is None and not self.meter.ended
        if hopeless or self.lost_probes >= MOST_LOST_PROBES or now - since > PATIENCE_SECONDS:
            self.stopped_by = self.stopped_by or error

    def _begin(self, stop: threading.Event) -> None:
        """Forget what stopped the last run, and take up the tries that it or an earlier one left open."""
        self.stop, self.stopped_by, self.trouble = stop, None, None
        self.lost_probes = 0
        if self.store.damage and (self.meter.is_open or any(self.store.damaged())):
            raise self.store.useless(self.store.damage[0])
        self._take_in()
        answered = {under_way.one.id for under_way in self.under_way.values()}
        self.in_doubt.clear()
        settle = max(self.setup.settle_seconds, LEAST_SETTLE_SECONDS)
        self.log_trusted = trusted = self.clock.monotonic() + settle
        for planned, one in self.store.in_state("sent"):
            if one.id in answered:
                continue  # its answer is here, and could not be stored so far
            targets = self.store.targets(planned)
            under_way = CallInFlight(planned, one, targets, self._most(targets), trusted)
            self.in_doubt[one.id] = (under_way, trusted)
        if self.setup.budget is not None:
            calls = self.store.of_unknown_cost()
            self.uncertain = sum((self._most(self.store.targets(planned)) for planned in calls), Decimal(0))

    def _most(self, targets: Sequence[str]) -> Decimal:
        """Give the most that a call of an earlier run can have cost, as far as the budget has to know it."""
        try:
            return self.setup.worst_case(self.spread.call(targets, None)) or Decimal(0)
        except InvalidRequestError:  # by now; so no call will be made that the budget has to allow
            return Decimal(0)

    def _settle(self, on_wait: Callable[[], object]) -> bool:
        """Look up what is in doubt, once the log can be trusted. False when nothing is left to do."""
        clock = self.clock
        if not self.in_doubt or self._stopping:
            return False
        pause = min(trusted for _, trusted in self.in_doubt.values()) - clock.monotonic()
        if pause > 0:
            on_wait()
            clock.wait(self.stop, pause)
            return True
        now = clock.monotonic()
        due = [under_way.one for under_way, trusted in self.in_doubt.values() if trusted <= now]
        try:
            log = self._log(since(due))
        except DataForSEOError as error:
            self.stopped_by = error
            return False
        self._store_found({one.id: log.found(one) for one in due})
        return True

    def _store_found(self, found: dict[int, Found]) -> None:
        settled = {
            number: call_results.settled(self.in_doubt[number][0].one, one) for number, one in found.items()
        }
        with self.store.transaction():
            for one, state in settled.values():
                self.store.end(one, state)
        for number, (one, state) in settled.items():
            under_way, _ = self.in_doubt.pop(number)
            self._book(under_way, one, state)
            if state == "sent":
                again = self.clock.monotonic() + max(self.setup.settle_seconds, 1.0)
                self.in_doubt[number] = (replace(under_way, one=one), again)
