"""What a job has on disk, and how far it is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from dataforseo_runtime.answers import codec
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.jobs.batch_plan import BatchPlan
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.records import Estimate, Failure, Progress
from dataforseo_runtime.jobs.runner import Runner
from dataforseo_runtime.jobs.schema import CallState, Planned, Try
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.sending.prices import depends_on
from dataforseo_runtime.tables.exports import Exports


class StoredJob(Exports):
    """What `Job` and `AsyncJob` have in common: all but the work, of which only the waiting differs.

    What is on disk may be read while the job is worked on, from any thread.
    """

    def __init__(self, spread: BatchPlan, store: Store, setup: JobSetup) -> None:
        self._spread = spread
        self._store = store
        self._setup = setup
        meter = ProgressMeter.of(
            store.count_targets(), sum(store.costs(), Decimal(0)), setup.session.clock.monotonic()
        )
        self._runner = Runner(spread, store, setup, meter)
        self._stop = threading.Event()

    @property
    def path(self) -> Path:
        """The job's file."""
        return self._store.path

    @property
    def progress(self) -> Progress:
        """How far the job is."""
        return self._runner.progress()

    @property
    def cost(self) -> Decimal:
        """What the job has cost so far, over all runs, in USD."""
        return self.progress.spent

    def estimate(self) -> Estimate:
        """Say what working on it would take, without sending anything."""
        worst: Decimal | None = Decimal(0)
        targets = calls = 0
        # Calls of one size cost the same, but for words in the targets that raise the price.
        billing, field = self._spread.endpoint.billing, self._spread.field
        each = depends_on(billing, field)
        for count, planned in self._store.planned_one_by_one() if each else self._store.planned_sizes():
            call = self._spread.call(self._store.targets(planned), None)
            most = self._setup.worst_case(call)
            worst = None if worst is None or most is None else worst + most * count
            calls += count
            targets += count * (planned.last - planned.first + 1)
        per_minute = self._setup.calls_per_minute
        return Estimate(
            targets=targets,
            rejected=int(self._store.plan["rejected"]),
            calls=calls,
            worst_case=worst,
            minutes=calls / per_minute if per_minute else None,
        )

    def stop(self) -> None:
        """End the run under way: nothing more is sent, answers on their way are stored. From any thread."""
        self._stop.set()

    def answers(self) -> Iterator[Response[Any, Any]]:
        """Go through the stored answers, in the order of the targets. Damaged ones are among the failures."""
        for _, one in self._readable():
            yield self._answer(one)

    @property
    def rows(self) -> Rows:
        """The records of all answers, in the order of the targets where each row names its own."""
        return Rows(self._rows)

    def failures(self) -> Iterator[Failure]:
        """Go through the targets that have no answer, with the reasons."""
        for value, reason in self._store.rejected():
            yield Failure(target=value, state="rejected", reason=reason)
        states: tuple[CallState, ...] = ("failed", "lost")
        for state in states:
            for planned, one in self._store.in_state(state):
                for target in self._store.targets(planned):
                    yield Failure(
                        target=target,
                        state=state,
                        reason=one.reason or "",
                        code=one.code,
                        task_id=one.task_id,
                        call_cost=one.cost,
                    )
        yield from self._damaged()
        if self._echo is not None:
            yield from self._without_row(self._echo)

    def __repr__(self) -> str:
        state = self.progress
        return f"<{type(self).__name__} {self.path} done={state.done} of {state.targets} cost={state.spent}>"

    @property
    def _echo(self) -> str | None:
        """The field of a row that names its target."""
        echoes = self._spread.endpoint.echoes
        return next((row_field for row_field, field in echoes if field == self._spread.field), None)

    def _readable(self) -> Iterator[tuple[Planned, Try]]:
        return ((planned, one) for planned, one in self._store.in_state("answered") if not one.damage)

    def _damaged(self) -> Iterator[Failure]:
        for planned, one in self._store.in_state("answered"):
            if one.damage:
                reason = f"paid for, but {one.damage}"
                for target in self._store.targets(planned):
                    yield Failure(
                        target=target, state="damaged", reason=reason, task_id=one.task_id, call_cost=one.cost
                    )
        for planned in self._store.damaged():
            reason = "perhaps paid for, but the record of its call is damaged"
            for target in self._store.targets(planned, checked=False):
                yield Failure(target=target, state="damaged", reason=reason)

    def _answer(self, one: Try) -> Response[Any, Any]:
        return codec.decode(self._spread.endpoint, one.body or b"", self._setup.session.api.status_codes)

    def _rows(self) -> Iterator[Any]:
        echo = self._echo
        for planned, one in self._readable():
            rows = self._answer(one).rows
            if echo is not None:
                order = {target: index for index, target in enumerate(self._store.targets(planned))}
                rows.sort(key=lambda row: order.get(_named(row, echo) or "", len(order)))
            yield from rows

    def _without_row(self, echo: str) -> Iterator[Failure]:
        for planned, one in self._readable():
            named = {_named(row, echo) for row in self._answer(one).rows}
            for target in self._store.targets(planned):
                if target not in named:
                    reason = "its call was answered, without a row under this name"
                    yield Failure(
                        target=target, state="no row", reason=reason, task_id=one.task_id, call_cost=one.cost
                    )


class Rows:
    """Rows that are read from the disk each time they are gone through."""

    def __init__(self, read: Callable[[], Iterator[Any]]) -> None:
        self._read = read

    def __iter__(self) -> Iterator[Any]:
        return self._read()


def _named(row: Any, echo: str) -> str | None:
    """Give the target that a row names; an answer may hold anything where its shape promises a text."""
    named: Any = row.get(echo) if isinstance(row, Mapping) else getattr(row, echo, None)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return named if isinstance(named, str) else None
