"""Write the rows of a job, and the targets without an answer, into files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import asdict, fields

from dataforseo_cli.output.options import Output, open_output
from dataforseo_cli.output.row_writers import write_csv, write_rows
from dataforseo_runtime.jobs import Failure, Job
from dataforseo_runtime.tables.flat import record


def failures_file(out: str) -> str:
    """Return the default file of the failures: `counts.failed.csv` for `counts.parquet`."""
    return str(Path(out).with_suffix("")) + ".failed.csv"


def write_results(job: Job, output: Output) -> None:
    """Write all rows, read from the job file one by one."""
    with open_output(output.out) as stream:
        write_rows(stream, output, lambda: map(record, job.rows))


def write_failures(job: Job, path: Path, *, keep_formulas: bool) -> dict[str, int]:
    """Write the targets without an answer, with reasons, and count them by state.

    If there are none, delete the file of an earlier run.
    """
    if next(job.failures(), None) is None:
        if path.is_file():  # not /dev/null
            path.unlink()
        return {}
    counts: Counter[str] = Counter()

    def records() -> Iterator[dict[str, Any]]:
        for failure in job.failures():
            counts[failure.state] += 1
            yield asdict(failure)

    with open_output(str(path)) as stream:
        write_csv(stream, records, [field.name for field in fields(Failure)], keep_formulas=keep_formulas)
    return dict(counts)
