"""Run a job: open it, work on it until it is done or stopped, and write its results."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click

from dataforseo_cli.account.connection import SANDBOX_LOGIN, SANDBOX_PASSWORD
from dataforseo_cli.exit_codes import FAILURE
from dataforseo_cli.jobs.options import JobOptions
from dataforseo_cli.jobs.progress import duration, progress_display
from dataforseo_cli.jobs.result_files import write_failures, write_results
from dataforseo_cli.jobs.signals import termination_handler
from dataforseo_cli.jobs.worker_process import needs_worker, on_parent_exit, run_in_worker
from dataforseo_cli.output.error_messages import error_message
from dataforseo_cli.output.messages import counted, print_stderr, print_stdout
from dataforseo_runtime.base.errors import ConfigurationError, DataForSEOError, JobInUseError
from dataforseo_runtime.jobs import Job


def run_job(options: JobOptions) -> None:
    """Run or continue the job. Raises Exit with the exit status of the command."""
    if options.dry_run:
        _estimate(options)
        return
    options.check_files()
    if needs_worker():
        raise click.exceptions.Exit(run_in_worker(click.get_current_context().find_root().obj))
    with options.connection.client() as client, _open_job(client, options, options.file) as job:
        error: DataForSEOError | None = None
        with _stop_on_signal(job) as received:
            try:
                with progress_display(job) as show_progress:
                    job.run(show_progress)
            except DataForSEOError as stopped:
                error = stopped
        if received and job.progress.open:
            print_stderr(f"stopped; {_state(job)}. The same command goes on.")
            raise click.exceptions.Exit(128 + received[0])
        _write_results(job, options)
        if error is not None:
            print_stderr(f"Error: {error_message(error)}")
            print_stderr(f"{_state(job)}. The same command goes on once that is mended.")
            raise click.exceptions.Exit(FAILURE)


def _write_results(job: Job, options: JobOptions) -> None:
    """Write the files of the results and of the failures, and print a summary."""
    write_results(job, options.output)
    failures = write_failures(job, options.failed, keep_formulas=options.output.keep_formulas)
    progress = job.progress
    print_stderr(
        f"{progress.done:,} of {progress.targets:,} targets answered in all, "
        f"{progress.spent} USD; {options.output.out or 'standard output'}"
    )
    if failures:
        by_state = ", ".join(f"{count:,} {state}" for state, count in failures.items())
        print_stderr(f"{sum(failures.values()):,} without an answer, in {options.failed}: {by_state}")
    if progress.lost:
        print_stderr(
            "What was paid for and lost on the way is asked for again, and paid for again, with --repay."
        )
    if failures and not progress.open:
        raise click.exceptions.Exit(FAILURE)


def _state(job: Job) -> str:
    progress = job.progress
    doubt = f", {progress.in_doubt:,} in doubt" if progress.in_doubt else ""
    return f"{progress.done:,} of {progress.targets:,} targets are answered{doubt}, {progress.spent} USD"


@contextmanager
def _open_job(client: Any, options: JobOptions, file: Path) -> Generator[Job, None, None]:
    """Open the job. Raises UsageError if the file holds another job, or a target is invalid."""
    settings = {name: value for name, value in options.settings.items() if value is not None}
    try:
        job = _wait_until_free(
            lambda: client.open_job(options.name, options.targets(), job=file, **settings),
            options.wait_seconds,
        )
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
    with job:
        yield job


def _wait_until_free(open_job: Callable[[], Job], wait_seconds: float) -> Job:
    """Open the job, once no other process has it open. Raises JobInUseError after `wait_seconds`."""
    deadline = time.monotonic() + wait_seconds
    waiting = False
    while True:
        try:
            return open_job()
        except JobInUseError:
            if time.monotonic() >= deadline:
                raise
        if not waiting:
            print_stderr(
                "another process has the job open, perhaps to store its last answers; "
                f"waiting {wait_seconds:.0f} s at most"
            )
            waiting = True
        time.sleep(0.2)


def _estimate(options: JobOptions) -> None:
    """Print the size and worst-case cost of the job. A new job is counted in a temporary file."""
    from dataforseo import Client

    continued = options.targets_from is None and options.file.exists()
    with (
        tempfile.TemporaryDirectory(prefix="dataforseo-") as folder,
        Client(
            login=SANDBOX_LOGIN, password=SANDBOX_PASSWORD, worst_case=options.connection.worst_case
        ) as client,
        _open_job(client, options, options.file if continued else Path(folder) / "job") as job,
    ):
        estimate = job.estimate()
        price = (
            "its price is not known" if estimate.worst_case is None else f"at most {estimate.worst_case} USD"
        )
        counts = [counted(estimate.targets, "target"), f"{estimate.rejected:,} refused"]
        print_stdout(", ".join([*counts, counted(estimate.calls, "call"), price]))
        if estimate.minutes is not None and estimate.minutes >= 1:
            print_stdout(f"at least {duration(estimate.minutes * 60)} within the limit of calls a minute")
    print_stderr("nothing was sent")


@contextmanager
def _stop_on_signal(job: Job) -> Generator[list[int], None, None]:
    """Stop the job on the first signal, and exit at once on the second. Yields the received signals."""
    received: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        if len(received) > 1:
            os._exit(128 + number)  # a normal exit would wait for the threads that wait for answers
        job.stop()
        print_stderr("stopping: answers on their way are waited for; ^C again leaves at once")

    def parent_exited() -> None:
        received.append(signal.SIGHUP)
        job.stop()

    on_parent_exit(parent_exited)
    with termination_handler(stop):
        yield received
