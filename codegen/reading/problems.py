"""Mistakes in a spec, each with its file, line and column."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

# Where in a file a value is: the keys and indexes that lead to it.
Place: TypeAlias = "tuple[str | int, ...]"


@frozen(order=True)
class Problem:
    """One mistake: where it is, what is wrong, and what was expected. Line and column count from 1."""

    file: Path
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        text = f"{self.file}:{self.line}:{self.column}: {self.message}"
        # One mistake is one line. Control characters of a spec must not reach the terminal.
        return "".join(mark if mark.isprintable() else ascii(mark)[1:-1] for mark in text)


class SpecError(Exception):
    """The spec has mistakes, and nothing was written. `problems` lists all that the run found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def suggestion(word: str, valid: Iterable[str]) -> str:
    """Suggest the valid word that is close to this one, else list the valid words."""
    words = sorted(valid)
    close = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]!r}?"
    if len(words) <= 15:
        return f"expected one of: {', '.join(words)}"
    return f"expected one of {len(words)} names, such as {', '.join(words[:3])}"
