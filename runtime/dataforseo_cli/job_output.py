"""What a job leaves behind: its rows in one file, and the targets without an answer in another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import asdict, fields

from dataforseo_cli.output.formats import Output, opened
from dataforseo_cli.output.writers import write, write_csv
from dataforseo_runtime.jobs import Failure, Job
from dataforseo_runtime.tables.flat import record


def failed_name(out: str) -> str:
    """Name the file of the failures after that of the results: counts.parquet, counts.failed.csv."""
    return str(Path(out).with_suffix("")) + ".failed.csv"


def write_rows(job: Job, output: Output) -> None:
    """Write all rows, one after the other from the disk."""

    def records() -> Iterator[dict[str, Any]]:
        return (record(row) for row in job.rows)

    with opened(output.out) as stream:
        write(stream, output, records)


def write_failures(job: Job, path: Path, *, keep_formulas: bool) -> dict[str, int]:
    """Write the targets without an answer, with the reasons, and count them by state; no file without any."""
    if next(job.failures(), None) is None:
        if path.is_file():  # of an earlier run; not /dev/null
            path.unlink()
        return {}
    counts: Counter[str] = Counter()

    def records() -> Iterator[dict[str, Any]]:
        for failure in job.failures():
            counts[failure.state] += 1
            yield asdict(failure)

    with opened(str(path)) as stream:
        names = [attribute.name for attribute in fields(Failure)]
        write_csv(stream, records, names, keep_formulas=keep_formulas)
    return dict(counts)
