"""Read the facts in a field's description.

`patterns` maps the vendor's phrases to facts. Nothing is guessed: a statement that looks like a fact but
cannot be read for certain is added to `undecided`, for a person to decide.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.transcribe.facts import StatedFacts
from codegen.transcribe.prose.description_reader import DescriptionReader
from codegen.transcribe.prose.patterns import PATTERNS

__all__ = ["read"]


def read(text: str, name: str, kind: str, *, request: bool, fields: Sequence[str] = ()) -> StatedFacts:
    """Read the facts that a description states.

    `kind` is the field's type. `fields` are the names of all fields that a condition can mention.
    """
    return DescriptionReader(text, name, kind, PATTERNS, request=request, fields=fields).read()
