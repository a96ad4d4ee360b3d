"""The options of `dataforseo run`: targets, fields, and files to read and write."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from io import FileIO
from pathlib import Path
from typing import IO, Any

import click
from msgspec import Struct

from dataforseo_cli.account.connection import Connection
from dataforseo_cli.input.field_options import FieldOption, given_fields
from dataforseo_cli.input.field_values import STDIN, read_tasks, stdin_is_terminal
from dataforseo_cli.input.make_request import missing_fields, unknown_fields
from dataforseo_cli.jobs.result_files import failures_file
from dataforseo_cli.output.options import STREAMED_FORMATS, Output
from dataforseo_cli.output.row_columns import check_columns
from dataforseo_runtime.base.errors import InvalidRequestError, JobError
from dataforseo_runtime.jobs import cleaned, read_targets
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import by_python_name

_JOB_SETTINGS = ("over", "repay", "retry_failed", "per_call", "in_flight", "settle_seconds", "spill")


class JobOptions(Struct, frozen=True, kw_only=True):
    """The options as given; `settings` are keywords of `Client.open_job`."""

    name: str
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
        """Read the options. Raises UsageError or InvalidRequestError."""
        out, file, targets_from = parameters["out"], parameters["job"], parameters["targets_from"]
        if parameters["column"] is not None and targets_from is None:
            raise click.UsageError("--column belongs to --targets-from")
        if not out and not file and not (parameters["dry_run"] and targets_from):
            raise click.UsageError("give --out FILE for the results, or --job FILE to keep them in")
        output = Output.of(parameters, STREAMED_FORMATS, default="jsonl")
        check_columns(endpoint, output.columns)
        connection = Connection.of(parameters)
        return cls(
            name=name,
            targets_from=targets_from,
            column=parameters["column"],
            as_domains=parameters["as_domains"],
            output=output,
            file=Path(file or f"{out or 'rows'}.job"),
            failed=Path(parameters["failed"] or failures_file(out or file or "rows")),
            dry_run=parameters["dry_run"],
            wait_seconds=parameters["wait"],
            connection=connection,
            settings={
                **{setting: parameters[setting] for setting in _JOB_SETTINGS},
                "budget": connection.budget,
                "fields": by_python_name(endpoint.request, _shared_fields(endpoint, options, parameters)),
            },
        )

    def targets(self) -> Iterator[str] | None:
        """Read the targets lazily; None continues the job with the targets in its file."""
        source = self.targets_from
        if source is None:
            if not self.file.exists():
                raise click.UsageError(f"{self.file} is not there yet, so the job needs --targets-from FILE")
            return None
        if source != STDIN:
            return cleaned(_read_target_file(source, self.column), domains=self.as_domains)
        stream: IO[bytes] = sys.stdin.buffer
        if stdin_is_terminal():
            click.echo("reading targets from the terminal, one a line; ^D ends the list", err=True)
            stream = FileIO(sys.stdin.fileno(), closefd=False)  # a buffer would need ^D twice
        lines = read_targets(stream, "standard input", column=self.column)
        return cleaned(lines, domains=self.as_domains)

    def check_files(self) -> None:
        """Check before the first call that the results can be written. Raises JobError or UsageError."""
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
        if self.targets_from not in (None, STDIN):
            kept["--targets-from"] = Path(str(self.targets_from))
        _check_distinct(kept | written)


def _check_distinct(files: Mapping[str, Path]) -> None:
    """Raise UsageError if one file would replace another, such as the list of targets."""
    used: dict[Path, str] = {}
    for option, path in files.items():
        if path.exists() and not path.is_file():  # such as /dev/null
            continue
        other = used.setdefault(path.resolve(), option)
        if other != option:
            raise click.UsageError(f"{option}: {path} is the file of {other}; give each one of its own")


def _shared_fields(
    endpoint: Endpoint[Any, Any], options: Sequence[FieldOption], parameters: Mapping[str, Any]
) -> dict[str, Any]:
    """Read the fields that all calls share, by wire name."""
    fields: dict[str, Any] = {}
    if parameters["fields"] is not None:
        fields, *more = read_tasks(parameters["fields"])
        if more:
            raise click.UsageError("--fields: give one object; the targets make many calls of it")
    fields |= given_fields(options, parameters)
    problems = [*unknown_fields(endpoint, fields)]
    over = parameters["over"] or endpoint.split
    if over is not None:  # without it, opening the job fails first
        problems += missing_fields(endpoint, {*fields, over})
    if problems:
        raise InvalidRequestError(endpoint.request.__name__, problems)
    return fields


def _read_target_file(name: str, column: str | None) -> Iterator[str]:
    try:
        with Path(name).open("rb") as stream:
            yield from read_targets(stream, name, column=column)
    except OSError as error:
        raise click.UsageError(f"cannot read {name}: {error.strerror}") from None
