"""Write YAML that the strict loader reads back as what was meant."""

from __future__ import annotations

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from codegen.load import unsafe

# Text that every YAML reader takes for text. Anything else is quoted: pages are untrusted.
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*(?:[ /.+-][A-Za-z0-9_]+)*\.?")
_WORDS_OF_YAML = {"yes", "no", "on", "off", "y", "n", "true", "false", "null", "nan", "inf"}
_MOMENT = re.compile(r"\d+ [a-z]+ (?:ago|ahead)|yyyy-[a-z: +0-9-]+")


def round_trip() -> YAML:
    """The reader and writer that keeps comments, order, quotes and line breaks."""
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 110
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def dump(data: CommentedMap) -> str:
    """The text of a document."""
    stream = io.StringIO()
    round_trip().dump(data, stream)
    return stream.getvalue()


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
