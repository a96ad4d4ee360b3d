"""Read whether a field is required, and which other fields it depends on."""

from __future__ import annotations

import re

from codegen.transcribe.prose.description_reader import DescriptionReader

_CODES = re.compile(r"`([a-z][a-z0-9_]*)`")


def required_if(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “required field if you don’t specify …”."""
    if not reader.request:
        return False
    reader.facts.required = "conditional"
    rest = line[match.end() :]
    # Copies may lose the backticks around field names.
    names = _CODES.findall(rest) or [
        word for word in re.findall(r"[a-z][a-z0-9_]*", rest) if word in reader.fields or "_" in word
    ]
    names = [name for name in dict.fromkeys(names) if name != reader.name and name not in {"don_t"}]
    negative = re.search(
        r"\b(?:don.?t|do not|not specified|is not|are not|isn.t|without|no other)\b", line, re.I
    )
    (reader.facts.unless if negative else reader.facts.along_with).extend(
        name for name in names if name not in reader.facts.unless + reader.facts.along_with
    )
    return True


def required(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “required field”."""
    if reader.request and reader.facts.required is None:
        reader.facts.required = True
    elif reader.facts.required is False:
        reader.facts.required = None
        reader.doubt("said to be optional and required")
    return reader.read_rest(line[match.end() :])


def optional(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “optional field”."""
    if reader.request and reader.facts.required is None:
        reader.facts.required = False
    elif reader.facts.required is True:
        reader.facts.required = None
        reader.doubt("said to be required and optional")
    return reader.read_rest(line[match.end() :])


def either(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “it is required to specify either a or b”."""
    names = [name for name in _names(line[match.end() :]) if name != reader.name]
    if reader.request and reader.facts.required is not True and names:
        reader.facts.required = "conditional"
        reader.facts.unless += [name for name in names if name not in reader.facts.unless]
    return True


def _names(text: str) -> list[str]:
    return _CODES.findall(text) or [word for word in re.findall(r"[a-z][a-z0-9_]*", text) if "_" in word]


def instead(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read which other fields a field makes unnecessary, such as “then location_name is not needed”."""
    names = [name for name in _names(line[match.end() :]) if name != reader.name]
    reader.facts.unless += [
        name for name in names if reader.facts.required == "conditional" and name not in reader.facts.unless
    ]
    return True


def needs(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “to use this parameter, set … to true”."""
    names = [name for name in _names(match[1]) if name != reader.name]
    if not reader.request or not names:
        return False
    switched = re.search(r"\b(?:to|with|as|is) `?true`?|\bmust (?:also )?be enabled", line)
    for name in names:
        if switched:
            reader.facts.only_with.setdefault(name, True)
        elif name not in reader.facts.needs:
            reader.facts.needs.append(name)
    return True
