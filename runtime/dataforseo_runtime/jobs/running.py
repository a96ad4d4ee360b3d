"""The work of a job: calls out, answers onto the disk, and what is in doubt looked up."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from decimal import Decimal
from typing import Any

from attrs import define, evolve, field, frozen

from dataforseo_runtime.api import StatusCode
from dataforseo_runtime.bound import BoundFunction
from dataforseo_runtime.clock import Clock
from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.errors import BudgetExceeded, DataForSEOError, InvalidRequest, JobError
from dataforseo_runtime.jobs import outcomes
from dataforseo_runtime.jobs.lookup import Found, Send, look_up
from dataforseo_runtime.jobs.meter import Meter
from dataforseo_runtime.jobs.records import Part, Progress
from dataforseo_runtime.jobs.spread import Spread
from dataforseo_runtime.jobs.store import CallState, Planned, Store, Try
from dataforseo_runtime.money.prices import worst_case
from dataforseo_runtime.splitting import STOPPING

# So long nothing may get through, after the client's own repeats, before the job gives up for now.
PATIENCE_SECONDS = 600.0
# So many calls may lose their answers, one after the other, before the job stops to pay for nothing.
MOST_LOST_PROBES = 3
# Room on the disk for the answers under way: so many times the largest one so far, and never less than this.
ROOM_TIMES, ROOM_LEAST = 3, 16 << 20
# Tries to store answers that the disk did not take, a second apart.
STORE_TRIES = 10


@frozen
class UnderWay:
    """A call that is being made, or may have been: its try on disk, and the most that it can cost."""

    planned: Planned
    one: Try
    targets: Sequence[str]
    worst: Decimal
    began: float


@frozen(kw_only=True)
class Settings:
    """How a job is worked on. `id_list` is the account's log of the section, where it has one."""

    send: Send
    id_list: BoundFunction[Any, Any, Any, Any] | None
    clock: Clock
    status_codes: Mapping[int, StatusCode]
    in_flight: int
    calls_per_minute: int | None
    settle_seconds: float
    budget: Decimal | None
    worst_case: Decimal | None
    # So many tries at one call may be charged.
    charged_tries: int

    def most(self, call: Call[Any, Any]) -> Decimal | None:
        """Give the most that a call can cost, in USD; None when nobody knows."""
        most = worst_case(call, self.worst_case)
        return None if most is None else most * self.charged_tries


@define
class Running:
    """The work on a job, run after run, each to its end or to what stops it."""

    spread: Spread
    store: Store
    settings: Settings
    meter: Meter
    under_way: dict[Future[Any], UnderWay] = field(factory=dict[Future[Any], UnderWay])
    # Tries that may have been executed, and the moment from which the log is trusted about them.
    in_doubt: dict[int, tuple[UnderWay, float]] = field(factory=dict[int, tuple[UnderWay, float]])
    stop: threading.Event = field(factory=threading.Event)
    stopped_by: BaseException | None = None
    trouble: tuple[float, DataForSEOError] | None = None
    largest: int = 0
    unstored: int = 0
    lost_probes: int = 0
    # What tries can have cost at most of which nobody knows it, kept where there is a budget.
    uncertain: Decimal = Decimal(0)

    def parts(self, stop: threading.Event, on_wait: Callable[[], object]) -> Generator[Part, None, None]:
        """Make the calls and give each when it is on disk. Raises what stopped the run in the end.

        Once `stop` is set nothing more is sent. `on_wait` is called before a long wait in which nothing
        else is told.
        """
        self._begin(stop)
        pool = ThreadPoolExecutor(self.settings.in_flight, thread_name_prefix="dataforseo-job")
        try:
            while True:
                self._start(pool)
                if self.under_way:
                    yield from self._finish(self._ended())
                elif not self._settle(on_wait):
                    break
        finally:
            # However this ends, what is paid for is stored: answers on their way are waited for.
            pool.shutdown(wait=False)
            while self.under_way:
                self._finish(self._ended())
            stop.clear()  # it was for this run
        if self.stopped_by is not None:
            raise self.stopped_by

    def progress(self) -> Progress:
        """Say how far it is."""
        in_doubt = [*self.in_doubt.values()]  # a copy: the job may go on in another thread
        doubtful = sum(len(under_way.targets) for under_way, _ in in_doubt)
        now = self.settings.clock.monotonic()
        trouble = None if self.trouble is None else str(self.trouble[1])
        if in_doubt and not self.under_way:
            pause = min(trusted for _, trusted in in_doubt) - now
            trouble = f"{max(pause, 0):,.0f} s until the account's log is asked what became of them"
        return self.meter.progress(now, doubtful, trouble)

    @property
    def _stopping(self) -> bool:
        return self.stop.is_set() or self.stopped_by is not None

    def _start(self, pool: ThreadPoolExecutor) -> None:
        """Write down which calls are about to be sent, then send them."""
        # In trouble one call at a time finds out whether it is over.
        room = (1 if self.trouble else self.settings.in_flight) - len(self.under_way)
        if self._stopping or room <= 0:
            return
        batch = self._batch(room)
        if not batch or not self._has_room():
            return
        now, began = self.settings.clock.now(), self.settings.clock.monotonic()
        started: list[tuple[UnderWay, Call[Any, Any]]] = []
        with self.store.transaction():
            for planned, targets, tag, call, worst in batch:
                number = self.store.begin(planned.id, tag, now)
                one = Try(id=number, call=planned.id, tag=tag, sent_at=now)
                started.append((UnderWay(planned, one, targets, worst, began), call))
        for under_way, call in started:
            self.under_way[pool.submit(self.settings.send, call)] = under_way
            self.meter.calls += 1
            self.meter.move(len(under_way.targets), "planned", "sent")

    def _batch(self, most: int) -> list[tuple[Planned, list[str], str | None, Call[Any, Any], Decimal]]:
        """Choose the next calls, as far as the budget goes."""
        batch: list[tuple[Planned, list[str], str | None, Call[Any, Any], Decimal]] = []
        doubtful = (under_way for under_way, _ in self.in_doubt.values())
        waiting = sum((one.worst for one in (*self.under_way.values(), *doubtful)), Decimal(0))
        for planned in self.store.planned(most):
            targets = self.store.targets(planned)
            tag = self.spread.tag()
            try:
                call = self.spread.call(targets, tag)
                worst = self._affordable(call, waiting)
            except (InvalidRequest, BudgetExceeded) as error:  # such as a date that was fine at the beginning
                # Not before it is known what became of every call: they can cost less than their worst case.
                if not (batch or self.under_way or self.in_doubt):
                    self.stopped_by = error
                break
            waiting += worst
            batch.append((planned, targets, tag, call, worst))
        return batch

    def _affordable(self, call: Call[Any, Any], waiting: Decimal) -> Decimal:
        """Give the most that a call can cost. Raises BudgetExceeded when the budget does not allow it."""
        worst, budget = self.settings.most(call), self.settings.budget
        if budget is None:
            return worst or Decimal(0)
        left = budget - self.meter.spent - self.uncertain - waiting
        if worst is None or (worst > 0 and worst > left):
            raise BudgetExceeded(self.spread.endpoint.path, worst_case=worst, left=left, budget=budget)
        return worst

    def _has_room(self) -> bool:
        """Whether the disk can take the answers; what is paid for must find its place."""
        needed = max(ROOM_LEAST, ROOM_TIMES * self.largest * self.settings.in_flight)
        free = shutil.disk_usage(self.store.path.absolute().parent).free
        if free < needed:
            self.stopped_by = JobError(
                f"{self.store.path}: the disk has {free >> 20:,} MB left, and answers may need "
                f"{needed >> 20:,} MB; make room and run it again. Nothing more was sent, nothing is lost"
            )
        return free >= needed

    def _ended(self) -> set[Future[Any]]:
        done, _ = wait(self.under_way, return_when=FIRST_COMPLETED)
        return done

    def _finish(self, done: Iterable[Future[Any]]) -> list[Part]:
        """Store how calls ended, all in one commit, and give those that are over."""
        ended = [
            (future, self.under_way[future], outcomes.of(self.under_way[future].one, future))
            for future in done
        ]
        try:
            with self.store.transaction():
                for _, _, outcome in ended:
                    self.store.end(outcome.one, outcome.state)
        except JobError as error:
            self._not_stored(error)
            return []
        for future, under_way, outcome in ended:
            del self.under_way[future]
            self._count(under_way, outcome)
        return [
            Part(targets=under_way.targets, answer=outcome.answer, error=outcome.error)
            for _, under_way, outcome in ended
            if outcome.state in ("answered", "failed")
        ]

    def _not_stored(self, error: JobError) -> None:
        """Hold on to answers that the disk does not take, for as long as somebody may make room."""
        self.stopped_by = error
        self.unstored += 1
        if self.unstored > STORE_TRIES:
            raise error
        self.settings.clock.sleep(1)

    def _count(self, under_way: UnderWay, outcome: outcomes.Outcome) -> None:
        """Keep the books of this run, and stop where going on would meet the same."""
        now, count = self.settings.clock.monotonic(), len(under_way.targets)
        self._book(under_way, outcome.one, outcome.state)
        if outcome.answer is not None:
            self.largest = max(self.largest, len(outcome.answer.raw))
            self.meter.answered(count, now)
            self.trouble, self.lost_probes = None, 0
        elif outcome.state == "sent":
            self.in_doubt[under_way.one.id] = (under_way, now + self.settings.settle_seconds)
        if outcome.crash is not None or isinstance(outcome.error, STOPPING):
            self.stopped_by = self.stopped_by or outcome.crash or outcome.error
        elif outcome.error is not None and outcome.state != "failed":
            self._troubled(outcome.error, under_way, now)

    def _book(self, under_way: UnderWay, one: Try, state: CallState) -> None:
        """Count where a try leaves its targets, and what it cost, or can have cost at most."""
        self.meter.move(len(under_way.targets), "sent", state)
        if one.cost is not None:
            self.meter.spent += one.cost
        elif state != "sent":
            self.uncertain += under_way.worst

    def _troubled(self, error: DataForSEOError, under_way: UnderWay, now: float) -> None:
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
        """Forget what stopped the last run, and take up the tries that it, or an earlier process, left open.

        Answers that the last run could not store are still here; there is no doubt about their tries.
        """
        self.stop, self.stopped_by, self.trouble = stop, None, None
        self.unstored = self.lost_probes = 0
        answered = {under_way.one.id for under_way in self.under_way.values()}
        self.in_doubt.clear()
        trusted = self.settings.clock.monotonic() + self.settings.settle_seconds
        for planned, one in self.store.in_state("sent"):
            if one.id in answered:
                continue
            targets = self.store.targets(planned)
            under_way = UnderWay(planned, one, targets, self._most(targets), trusted)
            self.in_doubt[one.id] = (under_way, trusted)
        if self.settings.budget is not None:
            calls = self.store.of_unknown_cost()
            self.uncertain = sum((self._most(self.store.targets(planned)) for planned in calls), Decimal(0))

    def _most(self, targets: Sequence[str]) -> Decimal:
        """Give the most that a call of an earlier run can have cost, as far as the budget has to know it."""
        try:
            return self.settings.most(self.spread.call(targets, None)) or Decimal(0)
        except InvalidRequest:  # by now; so no call will be made that the budget has to allow
            return Decimal(0)

    def _settle(self, on_wait: Callable[[], object]) -> bool:
        """Look up what is in doubt, once the log can be trusted. False when nothing is left to do."""
        clock = self.settings.clock
        if not self.in_doubt or self._stopping:
            return False
        pause = min(trusted for _, trusted in self.in_doubt.values()) - clock.monotonic()
        if pause > 0:
            on_wait()
            clock.wait(self.stop, pause)
            return True
        now = clock.monotonic()
        due = [under_way.one for under_way, trusted in self.in_doubt.values() if trusted <= now]
        settings, path = self.settings, self.spread.endpoint.path
        try:
            found = look_up(due, path, settings.id_list, settings.send, clock.now())
        except DataForSEOError as error:
            self.stopped_by = error
            return False
        self._store_found(found)
        return True

    def _store_found(self, found: dict[int, Found]) -> None:
        settled = {
            number: outcomes.settled(self.in_doubt[number][0].one, fate) for number, fate in found.items()
        }
        with self.store.transaction():
            for one, state in settled.values():
                self.store.end(one, state)
        for number, (one, state) in settled.items():
            under_way, _ = self.in_doubt.pop(number)
            self._book(under_way, one, state)
            if state == "sent":
                again = self.settings.clock.monotonic() + max(self.settings.settle_seconds, 1.0)
                self.in_doubt[number] = (evolve(under_way, one=one), again)
