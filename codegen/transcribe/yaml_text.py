"""Write YAML that the strict loader reads back as what was meant."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString, FoldedScalarString, LiteralScalarString

from codegen.load import unsafe
from codegen.transcribe.page import is_list, is_object

# Text that every YAML reader takes for text. Anything else is quoted: pages are untrusted.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[ /.+-][A-Za-z0-9_]+)*\.?")
_WORDS_OF_YAML = {"yes", "no", "on", "off", "y", "n", "true", "false", "null", "nan", "inf"}
_MOMENT = re.compile(r"\d+ [a-z]+ (?:ago|ahead)|yyyy-[a-z: +0-9-]+")


# ruamel.yaml's collections carry no types.
Block: TypeAlias = Any


def block(*entries: Any, **values: Any) -> Block:
    """A mapping that is written as a block."""
    return CommentedMap(*entries, **values)


def listing(items: Iterable[Any]) -> Block:
    """A list that is written as a block."""
    return CommentedSeq(items)


class _Resolver(VersionedResolver):
    """Dates stay the text that they are in a spec: read as dates, they would be written back otherwise."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        base: Any = super()
        tag: Any = base.resolve(kind, value, implicit)
        text: Any = self.DEFAULT_SCALAR_TAG
        return text if str(tag) == "tag:yaml.org,2002:timestamp" else tag


def round_trip(width: int = 10_000) -> Any:
    """The reader and writer that keeps comments, order, quotes and long lines as they are."""
    yaml: Any = YAML(typ="rt")
    yaml.Resolver = _Resolver
    yaml.preserve_quotes = True
    yaml.width = width
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def dump(data: Block) -> str:
    """The text of a document."""
    stream = io.StringIO()
    round_trip(width=110).dump(data, stream)
    return stream.getvalue()


def take_behind(mapping: Block, key: Any) -> Any:
    """Take off what stands between an entry and the next key: blank lines, and comments on that key.

    The round-tripper keeps them with the last scalar of the entry before, so an edit has to move them.
    """
    holder, last = _end(mapping, key)
    if getattr(holder[last], "comment", None) is not None:  # a folded or literal text keeps its own
        token, holder[last].comment = holder[last].comment, None
        return token
    slots = holder.ca.items.get(last)
    place = 2 if is_object(holder) else 0
    if not slots or slots[place] is None:
        return None
    token, slots[place] = slots[place], None
    return token


def put_behind(mapping: Block, key: Any, token: Any) -> None:
    """Put what `take_behind` took behind another entry."""
    if token is None:
        return
    holder, last = _end(mapping, key)
    if isinstance(holder[last], FoldedScalarString | LiteralScalarString):
        holder[last].comment = token
        return
    slots = holder.ca.items.setdefault(last, [None, None, None, None])
    slots[2 if is_object(holder) else 0] = token


def _end(mapping: Block, key: Any) -> tuple[Any, Any]:
    """The innermost block collection at the end of an entry, and the key of its last value."""
    holder: Any = mapping
    while (inner := _block_below(holder[key])) is not None:
        holder = inner
        key = list(holder)[-1] if is_object(holder) else len(holder) - 1
    return holder, key


def _block_below(value: Any) -> Any:
    flow: Any = getattr(value, "fa", None)
    return value if flow is not None and len(value) and not flow.flow_style() else None


def scalar(value: Any) -> Any:
    """A value as a spec file holds it: text quoted wherever a reader could take it for something else."""
    if isinstance(value, str):
        plain = _PLAIN.fullmatch(value) or _MOMENT.fullmatch(value)
        return (
            value if plain and value.lower() not in _WORDS_OF_YAML else DoubleQuotedScalarString(clean(value))
        )
    if is_list(value):
        sequence: Any = CommentedSeq([scalar(item) for item in value])
        if not any(isinstance(item, list | dict) for item in value):
            sequence.fa.set_flow_style()
        return sequence
    if is_object(value):
        return CommentedMap((scalar(str(key)), scalar(item)) for key, item in value.items())
    return value


def clean(text: str) -> str:
    """Without the characters that the loader refuses."""
    return "".join(" " if unsafe(character) or character in "\t\n\r" else character for character in text)
