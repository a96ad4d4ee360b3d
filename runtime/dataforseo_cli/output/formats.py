"""Which format, and where to: by flag, by the file's ending, or by whether a person is looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Literal, TypeVar, cast, get_args

import click
from msgspec import Struct

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

Format = Literal["table", "json", "jsonl", "csv", "parquet"]
FORMATS: tuple[Format, ...] = get_args(Format)
# A table holds all rows at once, to give each column its width.
FOR_PROGRAMS: tuple[Format, ...] = tuple(name for name in FORMATS if name != "table")
_ENDINGS: dict[str, Format] = {
    ".txt": "table",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
    ".pq": "parquet",
}


def chosen(flag: str | None, out: str | None, formats: Sequence[Format] = FORMATS) -> Format:
    """Decide the format. Raises a usage error when the file's ending says nothing and no flag does."""
    if flag is not None:
        return cast("Format", flag)
    if out is not None:
        found = _ENDINGS.get(Path(out).suffix.lower())
        if found is None or found not in formats:
            endings = ", ".join(ending for ending, name in _ENDINGS.items() if name in formats)
            raise click.UsageError(
                f"--out {out}: the ending says no format of this command; add --format, or end in {endings}"
            )
        return found
    return "table" if sys.stdout.isatty() else "json"


class Output(Struct, frozen=True):
    """What the rows are to become, and where they go."""

    kind: Format
    out: str | None = None
    columns: Sequence[str] = ()
    keep_formulas: bool = False

    @classmethod
    def of(
        cls,
        parameters: Mapping[str, Any],
        formats: Sequence[Format] = FORMATS,
        default: Format | None = None,
    ) -> Output:
        """Take the output options out of a command's parameters. Raises a usage error."""
        flag, out = parameters["format"], parameters["out"]
        return cls(
            kind=default if default and not flag and not out else chosen(flag, out, formats),
            out=out,
            columns=[name for text in parameters.get("columns", ()) for name in text.split(",") if name],
            keep_formulas=parameters["keep_formulas"],
        )


BY_READER = "by the ending of --out; else a table for a person, json for a pipe."


def output_parameters(formats: Sequence[Format] = FORMATS, default: str = BY_READER) -> list[click.Parameter]:
    """Give the options that choose format and file; `default` says how it is chosen without them."""
    return [
        click.Option(
            ["--format"],
            type=click.Choice(formats),
            help=f"Default: {default}",
        ),
        click.Option(["--out"], metavar="FILE", help="Write there, whole or not at all."),
        click.Option(
            ["--keep-formulas"],
            is_flag=True,
            help="CSV: leave texts as they are that a spreadsheet would run as formulas; else a ' is put "
            "before them, and they are counted.",
        ),
    ]


def columns_option(endpoint: Any) -> click.Option:
    """Make the option that chooses columns; a shell completes the last of a list."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        from dataforseo_cli.output.row_columns import row_columns

        known = row_columns(endpoint)
        before, comma, last = incomplete.rpartition(",")
        names = (*known.names, *known.within) if known else ()
        return [f"{before}{comma}{name}" for name in names if name.startswith(last)]

    return click.Option(
        ["--columns"],
        multiple=True,
        metavar="A,B",
        shell_complete=complete,
        help="Only these columns, such as a.b for what is nested.",
    )


def output_options(function: FunctionT) -> FunctionT:
    """Add the options to a command function."""
    parameters: list[click.Parameter] = getattr(function, "__click_params__", [])
    function.__click_params__ = [*parameters, *reversed(output_parameters())]  # type: ignore[attr-defined]
    return function


@contextmanager
def opened(out: str | None) -> Generator[IO[bytes], None, None]:
    """Give where the bytes go. A file appears under its name only when it is complete."""
    if out is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(out)
    if path.exists() and not path.is_file():  # a device or a pipe cannot be swapped in
        with path.open("wb") as stream:
            yield stream
        return
    import os

    fresh = path.with_name(path.name + ".part")
    try:
        with fresh.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
