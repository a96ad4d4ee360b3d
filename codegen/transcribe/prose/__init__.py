"""Read facts out of a field's description.

`patterns` is the table of phrases. A statement that looks like a fact and cannot be read for certain
goes to `undecided`, for a person; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.transcribe.facts import Facts
from codegen.transcribe.prose.description import Description
from codegen.transcribe.prose.patterns import PATTERNS

__all__ = ["read"]


def read(text: str, name: str, kind: str, *, request: bool, fields: Sequence[str] = ()) -> Facts:
    """The facts that a description states. `fields` are the names that a condition can speak of."""
    return Description(text, name, kind, PATTERNS, request=request, fields=fields).read()
