"""Write YAML that the strict loader reads back as what was meant."""

from __future__ import annotations

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString

from codegen.load import unsafe

# Text that every YAML reader takes for text. Anything else is quoted: pages are untrusted.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[ /.+-][A-Za-z0-9_]+)*\.?")
_WORDS_OF_YAML = {"yes", "no", "on", "off", "y", "n", "true", "false", "null", "nan", "inf"}
_MOMENT = re.compile(r"\d+ [a-z]+ (?:ago|ahead)|yyyy-[a-z: +0-9-]+")


class _Resolver(VersionedResolver):
    """Dates stay the text that they are in a spec: read as dates, they would be written back otherwise."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        tag = super().resolve(kind, value, implicit)
        return self.DEFAULT_SCALAR_TAG if str(tag) == "tag:yaml.org,2002:timestamp" else tag


def round_trip(width: int = 10_000) -> YAML:
    """The reader and writer that keeps comments, order, quotes and long lines as they are."""
    yaml = YAML(typ="rt")
    yaml.Resolver = _Resolver
    yaml.preserve_quotes = True
    yaml.width = width
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def dump(data: CommentedMap) -> str:
    """The text of a document."""
    stream = io.StringIO()
    round_trip(width=110).dump(data, stream)
    return stream.getvalue()


def take_behind(mapping: CommentedMap, key: Any) -> Any:
    """Take off what stands between an entry and the next key: blank lines, and comments on that key.

    The round-tripper keeps them with the last scalar of the entry before, so an edit has to move them.
    """
    holder, last = _end(mapping, key)
    if getattr(holder[last], "comment", None) is not None:  # a folded or literal text keeps its own
        token, holder[last].comment = holder[last].comment, None
        return token
    slots = holder.ca.items.get(last)
    place = 2 if isinstance(holder, CommentedMap) else 0
    if not slots or slots[place] is None:
        return None
    token, slots[place] = slots[place], None
    return token


def put_behind(mapping: CommentedMap, key: Any, token: Any) -> None:
    """Put what `take_behind` took behind another entry."""
    if token is None:
        return
    holder, last = _end(mapping, key)
    if isinstance(holder[last], FoldedScalarString | LiteralScalarString):
        holder[last].comment = token
        return
    slots = holder.ca.items.setdefault(last, [None, None, None, None])
    slots[2 if isinstance(holder, CommentedMap) else 0] = token


def _end(mapping: CommentedMap, key: Any) -> tuple[Any, Any]:
    """The innermost block collection at the end of an entry, and the key of its last value."""
    holder: Any = mapping
    while (
        isinstance(holder[key], CommentedMap | CommentedSeq)
        and len(holder[key])
        and not holder[key].fa.flow_style()
    ):
        holder = holder[key]
        key = next(reversed(holder)) if isinstance(holder, CommentedMap) else len(holder) - 1
    return holder, key


def scalar(value: Any) -> Any:
    """A value as a spec file holds it: text quoted wherever a reader could take it for something else."""
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) or _MOMENT.fullmatch(value)
        return (
            value if plain and value.lower() not in _WORDS_OF_YAML else DoubleQuotedScalarString(clean(value))
        )
    if isinstance(value, list):
        sequence = CommentedSeq([scalar(item) for item in value])
        if not any(isinstance(item, list | dict) for item in value):
            sequence.fa.set_flow_style()
        return sequence
    if isinstance(value, dict):
        return CommentedMap((scalar(str(key)), scalar(item)) for key, item in value.items())
    return value


def clean(text: str) -> str:
    """Without the characters that the loader refuses."""
    return "".join(" " if unsafe(character) or character in "\t\n\r" else character for character in text)
