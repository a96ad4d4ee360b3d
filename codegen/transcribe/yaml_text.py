"""Write YAML that every YAML reader reads back as the data that was written."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.resolver import VersionedResolver
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from codegen.reading.load import unsafe
from codegen.transcribe.page import is_list, is_object

# Text that every YAML reader reads as text. Anything else is quoted, since pages are untrusted.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[ /.+-][A-Za-z0-9_]+)*\.?")
_WORDS_OF_YAML = {"yes", "no", "on", "off", "y", "n", "true", "false", "null", "nan", "inf"}
_MOMENT = re.compile(r"\d+ [a-z]+ (?:ago|ahead)|yyyy-[a-z: +0-9-]+")


# ruamel.yaml's collections carry no types.
Block: TypeAlias = Any


def block(*entries: Any, **values: Any) -> Block:
    """Make a mapping that is written as a block."""
    return CommentedMap(*entries, **values)


def listing(items: Iterable[Any]) -> Block:
    """Make a list that is written as a block."""
    return CommentedSeq(items)


class _Resolver(VersionedResolver):
    """Let dates be written without quotes: the specs' loader reads them as text."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> Any:
        base: Any = super()
        tag: Any = base.resolve(kind, value, implicit)
        text: Any = self.DEFAULT_SCALAR_TAG
        return text if str(tag) == "tag:yaml.org,2002:timestamp" else tag


def dump(data: Block) -> str:
    """Give the text of a YAML document."""
    yaml: Any = YAML(typ="rt")  # the only type that writes comments
    yaml.Resolver = _Resolver
    yaml.width = 110
    yaml.indent(mapping=2, sequence=4, offset=2)
    stream = io.StringIO()
    yaml.dump(data, stream)
    return stream.getvalue()


def scalar(value: Any) -> Any:
    """Prepare a value for a spec file: quote text that a YAML reader could take for something else."""
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
    """Replace characters that the specs' loader refuses with spaces."""
    return "".join(" " if unsafe(character) or character in "\t\n\r" else character for character in text)


def plain(value: Any) -> Any:
    """Turn YAML data back into plain data."""
    if is_object(value):
        return {str(key): plain(item) for key, item in value.items()}
    if is_list(value):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, str) else value
