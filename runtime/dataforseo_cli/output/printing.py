"""What an answer says must not steer the terminal that shows it: the one way to print a message."""

from __future__ import annotations

import click

from dataforseo_runtime.base.display import printable


def tell(text: str) -> None:
    """Print a message on standard error, whatever strangers wrote into it."""
    click.echo(printable_lines(text), err=True)


def show(text: str) -> None:
    """Print a line for people on standard output, whatever strangers wrote into it."""
    click.echo(printable_lines(text))


def printable_lines(text: str) -> str:
    """Do so for a message of several lines."""
    return "\n".join(map(printable, text.split("\n")))
