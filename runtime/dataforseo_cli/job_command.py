"""The work of `dataforseo run`: open the job, keep it going, hand over what it has."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click

from dataforseo_cli import keeper
from dataforseo_cli.advice import described
from dataforseo_cli.connection import SANDBOX_LOGIN, SANDBOX_PASSWORD
from dataforseo_cli.exit_codes import FAILURE
from dataforseo_cli.job_options import JobOptions
from dataforseo_cli.job_output import write_failures, write_rows
from dataforseo_cli.job_progress import duration, shown
from dataforseo_cli.output.printing import show, tell
from dataforseo_cli.plural import counted
from dataforseo_cli.signals import answered_by
from dataforseo_runtime.base.errors import ConfigurationError, DataForSEOError, JobInUseError
from dataforseo_runtime.jobs import Job


def work(job: JobOptions) -> None:
    """Work on the job until it is done or stopped, and end with the exit status."""
    if job.dry_run:
        _estimate(job)
        return
    job.check_places()
    if keeper.is_needed():
        raise click.exceptions.Exit(keeper.keep(click.get_current_context().find_root().obj))
    with job.connection.client() as client, _opened(client, job, job.file) as running:
        error: DataForSEOError | None = None
        with _signals(running) as caught:
            try:
                with shown(running) as show_progress:
                    running.run(show_progress)
            except DataForSEOError as stopped:
                error = stopped
        if caught and running.progress.open:
            tell(f"stopped; {_so_far(running)}. The same command goes on.")
            raise click.exceptions.Exit(128 + caught[0])
        _hand_over(job, running)
        if error is not None:
            tell(f"Error: {described(error)}")
            tell(f"{_so_far(running)}. The same command goes on once that is mended.")
            raise click.exceptions.Exit(FAILURE)


def _hand_over(job: JobOptions, running: Job) -> None:
    """Write the results and the targets without one, and say what it came to."""
    write_rows(running, job.output)
    failures = write_failures(running, job.failed, keep_formulas=job.output.keep_formulas)
    progress = running.progress
    tell(
        f"{progress.done:,} of {progress.targets:,} targets answered in all, "
        f"{progress.spent} USD; {job.output.out or 'standard output'}"
    )
    if failures:
        tell(f"{sum(failures.values()):,} without an answer, in {job.failed}: " + _by_state(failures))
    if progress.lost:
        tell("What was paid for and lost on the way is asked for again, and paid for again, with --repay.")
    if failures and not progress.open:
        raise click.exceptions.Exit(FAILURE)


def _by_state(failures: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {state}" for state, count in failures.items())


def _so_far(running: Job) -> str:
    progress = running.progress
    doubt = f", {progress.in_doubt:,} in doubt" if progress.in_doubt else ""
    return f"{progress.done:,} of {progress.targets:,} targets are answered{doubt}, {progress.spent} USD"


@contextmanager
def _opened(client: Any, job: JobOptions, file: Path) -> Generator[Job, None, None]:
    """Open the job; a file that holds another one, or targets that are none, are wrong use."""
    settings = {name: value for name, value in job.settings.items() if value is not None}
    try:
        running = _when_free(
            lambda: client.open_job(job.name, job.targets(), job=file, **settings), job.wait_seconds
        )
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
    with running:
        yield running


def _when_free(open_job: Callable[[], Job], wait_seconds: float) -> Job:
    """Open the job; where a killed run still stores its last answers, when it has."""
    until = time.monotonic() + wait_seconds
    said = False
    while True:
        try:
            return open_job()
        except JobInUseError:
            if time.monotonic() >= until:
                raise
        if not said:
            tell(
                "another process has the job open, perhaps to store its last answers; "
                f"waiting {wait_seconds:.0f} s at most"
            )
            said = True
        time.sleep(0.2)


def _estimate(job: JobOptions) -> None:
    """Count what the job would be, in a file that nobody sees."""
    from dataforseo import Client

    goes_on = job.targets_from is None and job.file.exists()
    with (
        tempfile.TemporaryDirectory(prefix="dataforseo-") as folder,
        Client(
            login=SANDBOX_LOGIN, password=SANDBOX_PASSWORD, worst_case=job.connection.worst_case
        ) as client,
        _opened(client, job, job.file if goes_on else Path(folder) / "job") as running,
    ):
        planned = running.estimate()
        price = (
            "its price is not known" if planned.worst_case is None else f"at most {planned.worst_case} USD"
        )
        counts = [counted(planned.targets, "target"), f"{planned.rejected:,} refused"]
        show(", ".join([*counts, counted(planned.calls, "call"), price]))
        if planned.minutes is not None and planned.minutes >= 1:
            show(f"at least {duration(planned.minutes * 60)} within the limit of calls a minute")
    tell("nothing was sent")


@contextmanager
def _signals(running: Job) -> Generator[list[int], None, None]:
    """Stop cleanly on the first ^C or SIGTERM, at once on the second; what is on disk stays right."""
    caught: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        caught.append(number)
        if len(caught) > 1:
            os._exit(128 + number)  # the threads that wait for answers would hold up a polite end
        running.stop()
        tell("stopping: answers on their way are waited for; ^C again leaves at once")

    def left_alone() -> None:
        caught.append(signal.SIGHUP)
        running.stop()

    keeper.when_left_alone(left_alone)
    with answered_by(stop):
        yield caught
