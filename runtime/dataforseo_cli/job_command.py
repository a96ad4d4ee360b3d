"""The work of `dataforseo run`: open the job, keep it going, write what it has."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click
from attrs import frozen

from dataforseo_cli import keeper, values
from dataforseo_cli.__main__ import FAILURE
from dataforseo_cli.app import described
from dataforseo_cli.connection import SANDBOX_LOGIN, SANDBOX_PASSWORD, Connection
from dataforseo_cli.flags import FieldOption, given_fields, in_python
from dataforseo_cli.job_output import failed_name, write_failures, write_rows
from dataforseo_cli.job_progress import shown
from dataforseo_cli.output.formats import Output
from dataforseo_cli.output.printing import printable_lines
from dataforseo_cli.output.row_columns import check_columns
from dataforseo_cli.signals import answered_by
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.errors import ConfigurationError, DataForSEOError, JobError, JobInUse
from dataforseo_runtime.jobs import Job as RunningJob
from dataforseo_runtime.jobs import cleaned, read_targets


@frozen(kw_only=True)
class Job:
    """What was asked for on the command line."""

    name: str
    endpoint: Endpoint[Any, Any]
    targets_from: str | None
    column: str | None
    as_domains: bool
    output: Output
    file: Path
    failed: Path
    dry_run: bool
    wait_seconds: float
    connection: Connection
    settings: Mapping[str, Any]

    @classmethod
    def of(
        cls,
        section: str,
        operation: str,
        endpoint: Endpoint[Any, Any],
        options: Sequence[FieldOption],
        parameters: Mapping[str, Any],
    ) -> Job:
        """Read the options. Raises a usage error."""
        out, file, targets_from = parameters["out"], parameters["job"], parameters["targets_from"]
        if not out and not file and not parameters["dry_run"]:
            raise click.UsageError("give --out FILE for the results, or --job FILE to keep them in")
        output = Output.of(parameters, default="jsonl")
        check_columns(endpoint, output.columns)
        fields = {**_fields(parameters["fields"]), **given_fields(options, parameters)}
        chosen_settings = ("over", "repay", "retry_failed", "per_call", "in_flight", "settle_seconds")
        return cls(
            name=f"{section}/{operation}",
            endpoint=endpoint,
            targets_from=targets_from,
            column=parameters["column"],
            as_domains=parameters["as_domains"],
            output=output,
            file=Path(file or f"{out}.job"),
            failed=Path(parameters["failed"] or failed_name(out or file or "job")),
            dry_run=parameters["dry_run"],
            wait_seconds=parameters["wait"],
            connection=Connection.of(parameters),
            settings={
                **{name: parameters[name] for name in chosen_settings},
                "budget": parameters["budget"],
                **in_python(endpoint.request, fields),
            },
        )


def work(job: Job) -> None:
    """Work on the job until it is done or stopped, and end with the exit status."""
    if job.dry_run:
        _estimate(job)
        return
    _check_places(job)
    if keeper.is_needed():
        raise click.exceptions.Exit(keeper.keep(click.get_current_context().find_root().obj))
    with job.connection.client() as client, _opened(client, job, job.file) as running:
        error: DataForSEOError | None = None
        with _signals(running) as caught:
            try:
                with shown(running) as tell:
                    running.run(tell)
            except DataForSEOError as stopped:
                error = stopped
        if caught and running.progress.open:
            _say(f"stopped; {_so_far(running)}. The same command goes on.")
            raise click.exceptions.Exit(128 + caught[0])
        _hand_over(job, running)
        if error is not None:
            _say(f"Error: {described(error)}")
            _say(f"{_so_far(running)}. The same command goes on once that is mended.")
            raise click.exceptions.Exit(FAILURE)


def _hand_over(job: Job, running: RunningJob) -> None:
    """Write the results and the targets without one, and say what it came to."""
    write_rows(running, job.output)
    failures = write_failures(running, job.failed, keep_formulas=job.output.keep_formulas)
    progress = running.progress
    _say(
        f"{progress.done:,} of {progress.targets:,} targets answered in all, "
        f"{progress.spent} USD; {job.output.out or 'standard output'}"
    )
    if failures:
        _say(f"{sum(failures.values()):,} without an answer, in {job.failed}: " + _counted(failures))
    if progress.lost:
        _say("What was paid for and lost on the way is asked for again, and paid for again, with --repay.")
    if failures and not progress.open:
        raise click.exceptions.Exit(FAILURE)


def _counted(failures: Mapping[str, int]) -> str:
    return ", ".join(f"{count:,} {state}" for state, count in failures.items())


def _so_far(running: RunningJob) -> str:
    progress = running.progress
    doubt = f", {progress.in_doubt:,} in doubt" if progress.in_doubt else ""
    return f"{progress.done:,} of {progress.targets:,} targets are answered{doubt}, {progress.spent} USD"


@contextmanager
def _opened(client: Any, job: Job, file: Path) -> Generator[RunningJob, None, None]:
    """Open the job; a file that holds another one, or targets that are none, are wrong use."""
    settings = {name: value for name, value in job.settings.items() if value is not None}
    try:
        running = _when_free(
            lambda: client.open_job(job.name, _targets(job), job=file, **settings), job.wait_seconds
        )
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
    with running:
        yield running


def _when_free(open_job: Callable[[], RunningJob], wait_seconds: float) -> RunningJob:
    """Open the job; where a killed run still stores its last answers, when it has."""
    until = time.monotonic() + wait_seconds
    said = False
    while True:
        try:
            return open_job()
        except JobInUse:
            if time.monotonic() >= until:
                raise
        if not said:
            _say(
                "another process has the job open, perhaps to store its last answers; "
                f"waiting {wait_seconds:.0f} s at most"
            )
            said = True
        time.sleep(0.2)


def _targets(job: Job) -> Iterator[str] | None:
    source = job.targets_from
    if source is None:
        if job.column is not None:
            raise click.UsageError("--column belongs to --targets-from")
        return None
    if source == values.STDIN:
        if values.stdin_is_a_person():
            _say("reading targets from the terminal, one a line; ^D ends the list")
        lines = read_targets(sys.stdin.buffer, "standard input", column=job.column)
    else:
        lines = _of_file(source, job.column)
    return cleaned(lines, domains=job.as_domains)


def _of_file(name: str, column: str | None) -> Iterator[str]:
    try:
        with Path(name).open("rb") as stream:
            yield from read_targets(stream, name, column=column)
    except OSError as error:
        raise click.UsageError(f"cannot read {name}: {error.strerror}") from None


def _fields(given: str | None) -> dict[str, Any]:
    if given is None:
        return {}
    tasks = values.tasks(given)
    if len(tasks) != 1:
        raise click.UsageError("--fields: give one object; the targets make many calls of it")
    return tasks[0]


def _check_places(job: Job) -> None:
    """Find out before anything is paid for whether the results can be kept."""
    out = job.output.out
    if job.output.kind == "parquet":
        from dataforseo_runtime.tables.arrow import needed

        needed("pyarrow")
    for path in (Path(out), job.failed) if out is not None else (job.failed,):
        folder = path.absolute().parent
        if path.is_dir() or not os.access(folder, os.W_OK):
            why = "it is a folder" if path.is_dir() else f"{folder} is not there or read-only"
            raise JobError(f"{path} cannot be written: {why}")


def _estimate(job: Job) -> None:
    """Count what the job would be, in a file that nobody sees."""
    from dataforseo import Client

    with (
        tempfile.TemporaryDirectory(prefix="dataforseo-") as folder,
        Client(
            login=SANDBOX_LOGIN, password=SANDBOX_PASSWORD, worst_case=job.connection.worst_case
        ) as client,
        _opened(client, job, job.file if _goes_on(job) else Path(folder) / "job") as running,
    ):
        planned = running.estimate()
        price = (
            "its price is not known" if planned.worst_case is None else f"at most {planned.worst_case} USD"
        )
        click.echo(
            f"{planned.targets:,} targets, {planned.rejected:,} refused, {planned.calls:,} calls, {price}"
        )
        if planned.minutes is not None:
            click.echo(f"at least {planned.minutes:.1f} minutes within the limit of calls a minute")
    _say("nothing was sent")


def _goes_on(job: Job) -> bool:
    return job.targets_from is None and job.file.exists()


@contextmanager
def _signals(running: RunningJob) -> Generator[list[int], None, None]:
    """Stop cleanly on the first ^C or SIGTERM, at once on the second; what is on disk stays right."""
    caught: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        caught.append(number)
        if len(caught) > 1:
            os._exit(128 + number)  # the threads that wait for answers would hold up a polite end
        running.stop()
        _say("stopping: answers on their way are waited for; ^C again leaves at once")

    def left_alone() -> None:
        caught.append(signal.SIGHUP)
        running.stop()

    keeper.when_left_alone(left_alone)
    with answered_by(stop):
        yield caught


def _say(text: str) -> None:
    click.echo(printable_lines(text), err=True)
