"""What an answer says must not steer the terminal that shows it: the one way to print a message."""

from __future__ import annotations

import click


def tell(text: str) -> None:
    """Print a message on standard error, whatever strangers wrote into it."""
    click.echo(printable_lines(text), err=True)


def show(text: str) -> None:
    """Print a line for people on standard output, whatever strangers wrote into it."""
    click.echo(printable_lines(text))


def printable(text: str) -> str:
    """Show control characters, and marks that turn the direction of writing, as dots."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "·" for char in text)


def printable_lines(text: str) -> str:
    """Do so for a message of several lines."""
    return "\n".join(map(printable, text.split("\n")))
