"""Read one YAML file as plain data, strictly, with the line and column of each value.

The 1.2 core schema is read. What YAML 1.1 would read differently is refused. Anchors, aliases, tags and
merge keys are refused too: a spec does not need them, and aliases can blow up a small file.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias, cast

import yaml
from attrs import define, field, frozen

from codegen.reading.problems import Place, Problem, SpecError
from codegen.reading.yaml_events import events

Data: TypeAlias = "None | bool | int | float | str | list[Data] | dict[str, Data]"

MAX_BYTES = 1_000_000
MAX_DEPTH = 40

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}")
_NULLS = {"", "~", "null"}
_SURPRISES = (
    (re.compile(r"(?i:yes|no|on|off)"), "YAML 1.1 reads this as true or false"),
    (re.compile(r"True|TRUE|False|FALSE"), "booleans are written true and false"),
    (re.compile(r"Null|NULL"), "null is written null"),
    (re.compile(r"="), "YAML 1.1 gives '=' a meaning of its own"),
    (re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9_]*)?"), "YAML 1.1 reads this as a number"),
    (re.compile(r"[-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?"), "YAML 1.1 reads this as a number in base 60"),
    (re.compile(r"[-+]?0[0-9]+"), "YAML 1.1 reads this as an octal number"),
    (re.compile(r"[-+]?0[box][0-9a-fA-F]+"), "numbers are written in decimal"),
    (re.compile(r"\+[0-9.]+|[-+]?(\.[0-9]+|[0-9]+\.)"), "numbers are written like -1 or 0.5"),
    (re.compile(r"[-+]?[0-9.]+[eE][-+]?[0-9]+"), "numbers are written without an exponent"),
    (re.compile(r"(?i:[-+]?\.inf|\.nan)"), "infinity and NaN are no values here"),
    (re.compile(r"-?[0-9]+(\.[0-9]+)?"), "this number is too long"),
)
# One pattern for all: nearly every text matches none of them.
_SURPRISING = re.compile("|".join(f"({pattern.pattern})" for pattern, _ in _SURPRISES))


@frozen
class Position:
    """Line and column, both from 1."""

    line: int
    column: int


@define
class Document:
    """A loaded file: its data, and the position of each value and each key."""

    file: Path
    data: Data
    values: dict[Place, Position] = field(factory=dict[Place, Position])
    keys: dict[Place, Position] = field(factory=dict[Place, Position])

    def at(self, place: Place) -> Any:
        """Return the value at a place."""
        return functools.reduce(lambda data, key: data[key], place, cast("Any", self.data))

    def problem(self, place: Place, message: str, *, at_key: bool = False) -> Problem:
        """Locate a mistake at `place`, or at the nearest enclosing value that has a position."""
        table = self.keys if at_key and place in self.keys else self.values
        while place and place not in table:
            place, table = place[:-1], self.values
        position = table.get(place, Position(1, 1))
        return Problem(self.file, position.line, position.column, message)


class _Refused(Exception):
    """A mistake after which the file cannot be read further."""

    def __init__(self, mark: Any, message: str) -> None:
        self.position = Position(mark.line + 1, mark.column + 1)
        self.message = message


def load(content: bytes, file: Path) -> Document:
    """Read one spec file. `file` is its name in error messages. Raises SpecError."""
    text = _decode(content, file)
    document = Document(file, None)
    reader = _Reader(document)
    try:
        reader.read(events(text, MAX_DEPTH))
    except _Refused as refused:
        at = refused.position
        raise SpecError([*reader.problems, Problem(file, at.line, at.column, refused.message)]) from None
    except yaml.MarkedYAMLError as error:
        # libyaml notices these mistakes late; its context_mark says where they began.
        began = re.search(
            "expected ':'|unexpected end of stream|alphabetic or numeric|comment or line break",
            str(error.problem),
        )
        mark: Any = (began and error.context_mark) or error.problem_mark or error.context_mark
        problem = Problem(file, mark.line + 1, mark.column + 1, _explain(error, mark, text))
        raise SpecError([*reader.problems, problem]) from None
    if reader.problems:
        raise SpecError(reader.problems)
    return document


def _decode(content: bytes, file: Path) -> str:
    if len(content) > MAX_BYTES:
        raise SpecError(
            [Problem(file, 1, 1, f"the file has {len(content):,} bytes; a spec file may have {MAX_BYTES:,}")]
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - content.rfind(b"\n", 0, error.start)
        message = f"byte 0x{content[error.start]:02x} is not UTF-8; save the file as UTF-8"
        raise SpecError([Problem(file, line, column, message)]) from None
    if "\0" in text:
        at = text.index("\0")
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        raise SpecError([Problem(file, line, column, "a null byte, as in UTF-16; save the file as UTF-8")])
    problems = [
        Problem(file, number, column, message)
        for number, line_text in enumerate(text.split("\n"), start=1)
        if not (line_text.isascii() and line_text.isprintable())  # hardly any line
        for column, message in _invisible(line_text)
    ]
    if problems:
        raise SpecError(problems)
    return text


def _invisible(line: str) -> Iterator[tuple[int, str]]:
    for column, character in enumerate(line, start=1):
        if character == "\t" and not line[: column - 1].strip():
            yield column, "a tab; indent with spaces"
            return
        if character == "\t":
            yield column, "a tab; write a space, or \\t inside double quotes"
        elif unsafe(character) and not (character == "\r" and column == len(line)):
            yield column, f"the invisible character U+{ord(character):04X}; remove it"


def unsafe(character: str) -> bool:
    """Whether a character is invisible or reorders text."""
    if character < "\x7f":
        return character < " " and character not in "\n\t"
    if ord(character) & 0xFFFE == 0xFFFE:  # not a character; libyaml refuses U+FFFE and U+FFFF
        return True
    # Cf holds bidirectional controls and zero-width characters; Zl and Zp are invisible line ends.
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


# Messages of libyaml, and what they mean to the person who wrote the line.
_REASONS = (
    ("could not find expected ':'", "a key without ': ' after it"),
    ("expected node content", "a value is missing here, or a '[' or '{' above is not closed"),
    ("expected ',' or", "a ',' is missing before this, or a '[' or '{' is not closed"),
    ("expected '-' indicator", "a key among the entries of a list; check both lines' indentation"),
    ("block sequence entries", "text that starts with '-' must be quoted; a list begins on the next line"),
    ("comment or line break", "after '|' or '>' the text begins on the next line; quote text that starts so"),
    ("unexpected end of stream", "the quote that opens here is never closed"),
    (
        "unknown escape",
        "an unknown escape; in double quotes write a backslash as \\\\, or use single quotes",
    ),
)


def _explain(error: yaml.MarkedYAMLError, mark: Any, text: str) -> str:
    reason = str(error.problem or error.context)
    opened: Any = error.context_mark
    since = f", in what begins at line {opened.line + 1}" if opened and opened.line != mark.line else ""
    row: int = mark.line
    line = "".join(text.split("\n")[row : row + 1])
    if "mapping values are not allowed" in reason:
        if ": " in line[: mark.column]:
            return "a second ': ' on this line; quote the text that holds it"
        return (
            "this key does not fit what stands above it; check both lines' indentation, and for a missing ':'"
        )
    if "expected <document start>" in reason or "did not find expected key" in reason:
        if line[: mark.column].strip():
            return "this follows a value that has ended; quote the value as a whole"
        return (
            "this line belongs to nothing above it; begin all keys of a mapping in one column, "
            "and all '-' of a list"
        )
    if re.search("cannot start any token|alphabetic or numeric|mapping keys are not allowed", reason):
        return f"text that starts with {line[mark.column : mark.column + 1]!r} must be quoted"
    meaning = next((words for part, words in _REASONS if part in reason), f"not valid YAML: {reason}")
    return f"{meaning}{since}"


class _Reader:
    """Builds the data of one document from the events of the parser."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.problems: list[Problem] = []

    def read(self, events: Iterator[Any]) -> None:
        start = next(events)
        first: Any = next(events)
        if isinstance(first, yaml.StreamEndEvent):
            raise _Refused(
                start.start_mark, "the file is empty; a spec begins with its first key, such as 'endpoint:'"
            )
        if first.version or first.tags:
            raise _Refused(first.start_mark, "a line that starts with %; directives are not used in specs")
        self.document.data = self._value(next(events), events, ())
        next(events)  # document end
        after = next(events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise _Refused(after.start_mark, "a second document ('---'); one file holds one spec")

    def _value(self, event: Any, events: Iterator[Any], path: Place) -> Data:
        self._refuse_yaml_features(event)
        if len(path) > MAX_DEPTH:
            raise _Refused(event.start_mark, f"nested more than {MAX_DEPTH} deep")
        self.document.values[path] = Position(event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Data] = []
            while not isinstance(item := next(events), yaml.SequenceEndEvent):
                items.append(self._value(item, events, (*path, len(items))))
            return items
        return self._mapping(events, path)

    def _mapping(self, events: Iterator[Any], path: Place) -> dict[str, Data]:
        mapping: dict[str, Data] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            self._refuse_yaml_features(event)
            mark: Any = event.start_mark
            if not isinstance(event, yaml.ScalarEvent):
                raise _Refused(mark, "a key must be a word")
            key = str(event.value)
            at = Position(mark.line + 1, mark.column + 1)
            if key == "<<" and event.implicit[0]:
                self._report(at, "merge keys ('<<') are not supported; name the shape under 'include'")
            elif not isinstance(self._scalar(event), str):
                self._report(at, f"the key {key} is not text; quote it")
            if key in mapping:
                first = self.document.keys[(*path, key)]
                self._report(
                    at, f"the key {key!r} was already given at line {first.line}; keep one of the two"
                )
                self._value(next(events), events, (*path, key, 0))
                continue
            self.document.keys[(*path, key)] = at
            mapping[key] = self._value(next(events), events, (*path, key))
        return mapping

    def _scalar(self, event: Any) -> Data:
        text = str(event.value)
        if not event.implicit[0]:  # quoted, or a block of text
            return text
        if text in _NULLS:
            return None
        if text in {"true", "false"}:
            return text == "true"
        if _INTEGER.fullmatch(text):
            return int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
        if _SURPRISING.fullmatch(text):
            meaning = next(meaning for pattern, meaning in _SURPRISES if pattern.fullmatch(text))
            at = Position(event.start_mark.line + 1, event.start_mark.column + 1)
            message = f"{text[:60]!r} is ambiguous: {meaning}; quote it if it is text, else write it plainly"
            self._report(at, message)
        return text

    def _refuse_yaml_features(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise _Refused(
                event.start_mark,
                f"the alias *{event.anchor}; write the value out, or share a shape under spec/types/",
            )
        if getattr(event, "anchor", None) is not None:
            raise _Refused(event.start_mark, f"the anchor &{event.anchor}; anchors are not used in specs")
        if getattr(event, "tag", None) is not None:
            raise _Refused(
                event.start_mark, f"the tag {event.tag}; quote it if it is text, tags are not used"
            )

    def _report(self, at: Position, message: str) -> None:
        self.problems.append(Problem(self.document.file, at.line, at.column, message))
