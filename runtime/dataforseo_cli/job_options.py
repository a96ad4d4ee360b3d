"""What was asked of `dataforseo run`: which targets, which fields, and which files are read and written."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import IO, Any

import click
from msgspec import Struct

from dataforseo_cli import values
from dataforseo_cli.connection import Connection
from dataforseo_cli.fields import missing_fields, unknown_fields
from dataforseo_cli.flags import FieldOption, given_fields
from dataforseo_cli.job_output import failed_name
from dataforseo_cli.output.formats import FOR_PROGRAMS, Output
from dataforseo_cli.output.row_columns import check_columns
from dataforseo_runtime.base.errors import InvalidRequestError, JobError
from dataforseo_runtime.jobs import cleaned, read_targets
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import by_python_name


class JobOptions(Struct, frozen=True, kw_only=True):
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
        name: str,
        endpoint: Endpoint[Any, Any],
        options: Sequence[FieldOption],
        parameters: Mapping[str, Any],
    ) -> JobOptions:
        """Read the options. Raises a usage error, or InvalidRequestError."""
        out, file, targets_from = parameters["out"], parameters["job"], parameters["targets_from"]
        if parameters["column"] is not None and targets_from is None:
            raise click.UsageError("--column belongs to --targets-from")
        if not out and not file and not (parameters["dry_run"] and targets_from):
            raise click.UsageError("give --out FILE for the results, or --job FILE to keep them in")
        output = Output.of(parameters, FOR_PROGRAMS, default="jsonl")
        check_columns(endpoint, output.columns)
        connection = Connection.of(parameters)
        chosen_settings = (
            "over",
            "repay",
            "retry_failed",
            "per_call",
            "in_flight",
            "settle_seconds",
            "spill",
        )
        return cls(
            name=name,
            endpoint=endpoint,
            targets_from=targets_from,
            column=parameters["column"],
            as_domains=parameters["as_domains"],
            output=output,
            file=Path(file or f"{out or 'rows'}.job"),
            failed=Path(parameters["failed"] or failed_name(out or file or "rows")),
            dry_run=parameters["dry_run"],
            wait_seconds=parameters["wait"],
            connection=connection,
            settings={
                **{setting: parameters[setting] for setting in chosen_settings},
                "budget": connection.budget,
                "fields": by_python_name(endpoint.request, _fields(endpoint, options, parameters)),
            },
        )

    def targets(self) -> Iterator[str] | None:
        """Read the targets while they are gone through; None to go on with those that the job has."""
        source = self.targets_from
        if source is None:
            if not self.file.exists():
                raise click.UsageError(f"{self.file} is not there yet, so the job needs --targets-from FILE")
            return None
        if source != values.STDIN:
            return cleaned(_of_file(source, self.column), domains=self.as_domains)
        stream: IO[bytes] = sys.stdin.buffer
        if values.stdin_is_a_person():
            click.echo("reading targets from the terminal, one a line; ^D ends the list", err=True)
            stream = FileIO(sys.stdin.fileno(), closefd=False)  # a buffer asks again after the first ^D
        lines = read_targets(stream, "standard input", column=self.column)
        return cleaned(lines, domains=self.as_domains)

    def check_places(self) -> None:
        """Find out before anything is paid for whether the results can be kept."""
        if self.output.kind == "parquet":
            from dataforseo_runtime.tables.arrow import import_optional

            import_optional("pyarrow")
        written = {"--failed": self.failed}
        if self.output.out is not None:
            written["--out"] = Path(self.output.out)
        for path in written.values():
            folder = path.absolute().parent
            if path.is_dir() or not os.access(folder, os.W_OK):
                why = "it is a folder" if path.is_dir() else f"{folder} is not there or read-only"
                raise JobError(f"{path} cannot be written: {why}")
        kept = {"--job": self.file}
        if self.targets_from not in (None, values.STDIN):
            kept["--targets-from"] = Path(str(self.targets_from))
        _check_apart(kept | written)


def _check_apart(files: Mapping[str, Path]) -> None:
    """Raises a usage error where one file would replace another, such as the list of targets."""
    used: dict[Path, str] = {}
    for option, path in files.items():
        if path.exists() and not path.is_file():  # such as /dev/null
            continue
        other = used.setdefault(path.resolve(), option)
        if other != option:
            raise click.UsageError(f"{option}: {path} is the file of {other}; give each one of its own")


def _fields(
    endpoint: Endpoint[Any, Any], options: Sequence[FieldOption], parameters: Mapping[str, Any]
) -> dict[str, Any]:
    """Read the fields that all calls share, by wire name."""
    fields: dict[str, Any] = {}
    if parameters["fields"] is not None:
        fields, *more = values.tasks(parameters["fields"])
        if more:
            raise click.UsageError("--fields: give one object; the targets make many calls of it")
    fields |= given_fields(options, parameters)
    problems = [*unknown_fields(endpoint, fields)]
    over = parameters["over"] or endpoint.split
    if over is not None:  # else it is the first thing to be asked for
        problems += missing_fields(endpoint, {*fields, over})
    if problems:
        raise InvalidRequestError(endpoint.request.__name__, problems)
    return fields


def _of_file(name: str, column: str | None) -> Iterator[str]:
    try:
        with Path(name).open("rb") as stream:
            yield from read_targets(stream, name, column=column)
    except OSError as error:
        raise click.UsageError(f"cannot read {name}: {error.strerror}") from None
