"""Print messages whose text cannot steer the terminal."""

from __future__ import annotations

import click

from dataforseo_runtime.base.display import printable


def print_stderr(text: str) -> None:
    """Print a message on standard error, with control characters as dots."""
    click.echo(printable_lines(text), err=True)


def print_stdout(text: str) -> None:
    """Print a message on standard output, with control characters as dots."""
    click.echo(printable_lines(text))


def printable_lines(text: str) -> str:
    """Replace control characters, except line feeds."""
    return "\n".join(map(printable, text.split("\n")))


def counted(count: int, noun: str) -> str:
    """Return `1 row`, `2 rows`, `1,000 rows`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
