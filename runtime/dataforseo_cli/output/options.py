"""The options `--format`, `--out`, `--columns` and `--keep-formulas`, and the file that they name."""

from __future__ import annotations

import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Literal, cast, get_args

import click
from msgspec import Struct

Format = Literal["table", "json", "jsonl", "csv", "parquet"]
FORMATS: tuple[Format, ...] = get_args(Format)
# `run` has no table: a table needs all rows in memory to set its column widths.
STREAMED_FORMATS: tuple[Format, ...] = tuple(name for name in FORMATS if name != "table")
_FORMAT_OF_SUFFIX: dict[str, Format] = {
    ".txt": "table",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
}


def choose_format(flag: str | None, out: str | None, formats: Sequence[Format] = FORMATS) -> Format:
    """Choose the format: by flag, else by file suffix, else a table for a terminal and JSON for a pipe.

    Raises UsageError if the suffix is unknown and there is no flag.
    """
    if flag is not None:
        return cast("Format", flag)
    if out is not None:
        found = _FORMAT_OF_SUFFIX.get(Path(out).suffix.lower())
        if found is None or found not in formats:
            suffixes = ", ".join(suffix for suffix, name in _FORMAT_OF_SUFFIX.items() if name in formats)
            raise click.UsageError(
                f"--out {out}: the ending says no format of this command; add --format, or end in {suffixes}"
            )
        return found
    return "table" if sys.stdout.isatty() else "json"


class Output(Struct, frozen=True):
    """The format of the rows and the file to write; `out` is None for standard output."""

    kind: Format
    out: str | None = None
    columns: Sequence[str] = ()
    keep_formulas: bool = False
    has_columns_option: bool = False

    @classmethod
    def of(
        cls,
        parameters: Mapping[str, Any],
        formats: Sequence[Format] = FORMATS,
        default: Format | None = None,
    ) -> Output:
        """Read the output options from a command's parameters. Raises UsageError."""
        flag, out = parameters["format"], parameters["out"]
        return cls(
            kind=default if default and not flag and not out else choose_format(flag, out, formats),
            out=out,
            columns=[name for text in parameters.get("columns", ()) for name in text.split(",") if name],
            keep_formulas=parameters["keep_formulas"],
            has_columns_option="columns" in parameters,
        )


DEFAULT_FORMAT_HELP = "by the ending of --out; else a table for a terminal, json for a pipe."


def output_parameters(
    formats: Sequence[Format] = FORMATS, default_help: str = DEFAULT_FORMAT_HELP
) -> list[click.Parameter]:
    """Make the options for format and file; `default_help` says which format is the default."""
    return [
        click.Option(
            ["--format"],
            type=click.Choice(formats),
            help=f"Default: {default_help}",
        ),
        click.Option(
            ["--out"], metavar="FILE", help="Write to this file, which appears only when it is complete."
        ),
        click.Option(
            ["--keep-formulas"],
            is_flag=True,
            help="CSV: do not escape texts that a spreadsheet would run as formulas. By default each gets "
            "a ' in front, and they are counted.",
        ),
    ]


def columns_option(endpoint: Any) -> click.Option:
    """Make the option `--columns`; a shell completes the last name of its list."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        from dataforseo_cli.output.row_columns import row_columns

        known = row_columns(endpoint)
        before, comma, last = incomplete.rpartition(",")
        names = (*known.names, *known.open_names) if known else ()
        return [f"{before}{comma}{name}" for name in names if name.startswith(last)]

    return click.Option(
        ["--columns"],
        multiple=True,
        metavar="A,B",
        shell_complete=complete,
        help="Only these columns; a nested one is written as a.b.",
    )


@contextmanager
def open_output(out: str | None) -> Generator[IO[bytes], None, None]:
    """Open a file, or standard output for None. A regular file is replaced only when it is complete."""
    if out is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(out)
    if path.exists() and not path.is_file():  # a device or a pipe cannot be replaced
        with path.open("wb") as stream:
            yield stream
        return
    import os

    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
