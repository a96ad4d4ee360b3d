"""Read the answers and failures of a job from disk, and report its progress."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from dataforseo_runtime.answers import codec
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.records import Estimate, Failure, Progress
from dataforseo_runtime.jobs.runner import Runner
from dataforseo_runtime.jobs.schema import CallRecord, CallState, PlannedCall
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.requests.prices import depends_on
from dataforseo_runtime.tables.exports import Exports


class StoredJob(Exports):
    """The common part of `Job` and `AsyncJob`. It can be read from any thread while the job runs."""

    def __init__(self, store: Store, setup: JobSetup) -> None:
        self._store = store
        self._setup = setup
        meter = ProgressMeter(
            store.calls.count_targets(),
            sum((cost for _, cost in store.costs()), Decimal(0)),
            setup.clock.monotonic(),
        )
        self._runner = Runner.of(store, setup, meter)
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
        """Estimate the calls, time and cost of the work that is left. Sends nothing."""
        worst: Decimal | None = Decimal(0)
        targets = calls = 0
        # The price depends only on the number of targets, unless the billing looks at the text of the
        # targets.
        calls_differ = depends_on(self._setup.plan.endpoint.billing, self._setup.plan.field)
        states = self._store.calls
        each_call = ((1, planned) for planned in states.in_state("planned"))
        for count, planned in each_call if calls_differ else states.planned_by_size():
            call = self._setup.plan.call(self._store.targets(planned), None)
            most = self._setup.worst_case(call.worst_case)
            worst = None if worst is None or most is None else worst + most * count
            calls += count
            targets += count * planned.size
        per_minute = self._setup.calls_per_minute
        return Estimate(
            targets=targets,
            rejected=int(self._store.plan["rejected"]),
            calls=calls,
            worst_case=worst,
            minutes=calls / per_minute if per_minute else None,
        )

    def stop(self) -> None:
        """Stop the run: send nothing more, store the answers in flight. Can be called from any thread."""
        self._stop.set()

    def answers(self) -> Iterator[Response[Any, Any]]:
        """Iterate over the readable answers in the order of the targets. `failures()` lists damaged ones."""
        for _, record in self._readable():
            yield self._answer(record)

    @property
    def rows(self) -> Rows:
        """The rows of all answers; in the order of the targets if each row names its target."""
        return Rows(self._rows)

    def failures(self) -> Iterator[Failure]:
        """Iterate over the targets that have no answer, with the reasons."""
        for value, reason in self._store.rejected():
            yield Failure(target=value, state="rejected", reason=reason)
        states: tuple[CallState, ...] = ("failed", "lost")
        for state in states:
            for planned, record in self._store.records(state):
                for target in self._store.targets(planned):
                    yield _failure(target, state, record.reason or "", record, record.code)
        yield from self._damaged()
        if self._echo is not None:
            yield from self._without_row(self._echo)

    def __repr__(self) -> str:
        state = self.progress
        return f"<{type(self).__name__} {self.path} done={state.done} of {state.targets} cost={state.spent}>"

    @property
    def _echo(self) -> str | None:
        """The field of a row that names its target."""
        echoes = self._setup.plan.endpoint.echoes
        return next((row_field for row_field, field in echoes if field == self._setup.plan.field), None)

    def _readable(self) -> Iterator[tuple[PlannedCall, CallRecord]]:
        answered = self._store.records("answered")
        return ((planned, record) for planned, record in answered if not record.damage)

    def _damaged(self) -> Iterator[Failure]:
        for planned, record in self._store.records("answered"):
            if record.damage:
                for target in self._store.targets(planned):
                    yield _failure(target, "damaged", f"paid for, but {record.damage}", record)
        for planned in self._store.calls.damaged():
            reason = "perhaps paid for, but the record of its call is damaged"
            for target in self._store.targets(planned, checked=False):
                yield Failure(target=target, state="damaged", reason=reason)

    def _answer(self, record: CallRecord) -> Response[Any, Any]:
        return codec.decode(
            self._setup.plan.endpoint, record.body or b"", self._setup.session.api.status_codes
        )

    def _rows(self) -> Iterator[Any]:
        echo = self._echo
        for planned, record in self._readable():
            rows = self._answer(record).rows
            if echo is not None:
                order = {target: index for index, target in enumerate(self._store.targets(planned))}
                rows.sort(key=lambda row: order.get(_named(row, echo) or "", len(order)))
            yield from rows

    def _without_row(self, echo: str) -> Iterator[Failure]:
        for planned, record in self._readable():
            named = {_named(row, echo) for row in self._answer(record).rows}
            for target in self._store.targets(planned):
                if target not in named:
                    reason = "its call was answered, without a row under this name"
                    yield _failure(target, "no row", reason, record)


def _failure(target: str, state: str, reason: str, record: CallRecord, code: int | None = None) -> Failure:
    return Failure(
        target=target, state=state, reason=reason, code=code, task_id=record.task_id, call_cost=record.cost
    )


class Rows:
    """Rows that are read from the disk at each iteration."""

    def __init__(self, read: Callable[[], Iterator[Any]]) -> None:
        self._read = read

    def __iter__(self) -> Iterator[Any]:
        return self._read()


def _named(row: Any, echo: str) -> str | None:
    """Return the target that a row names; None if the answer holds no text there."""
    named: Any = row.get(echo) if isinstance(row, Mapping) else getattr(row, echo, None)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return named if isinstance(named, str) else None
