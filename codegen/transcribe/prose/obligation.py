"""Whether a field must be given, and together with which others."""

from __future__ import annotations

import re

from codegen.transcribe.prose.description import Description

_CODES = re.compile(r"`([a-z][a-z0-9_]*)`")


def required_if(reading: Description, match: re.Match[str], line: str) -> bool:
    """“required field if you don’t specify …”: required on a condition."""
    if not reading.request:
        return False
    reading.facts.required = "conditional"
    rest = line[match.end() :]
    # The names may stand on the next line when the copy broke the sentence.
    names = _CODES.findall(rest) or [
        word for word in re.findall(r"[a-z][a-z0-9_]*", rest) if word in reading.fields or "_" in word
    ]
    names = [name for name in dict.fromkeys(names) if name != reading.name and name not in {"don_t"}]
    negative = re.search(
        r"\b(?:don.?t|do not|not specified|is not|are not|isn.t|without|no other)\b", line, re.I
    )
    (reading.facts.unless if negative else reading.facts.along_with).extend(
        name for name in names if name not in reading.facts.unless + reading.facts.along_with
    )
    return True


def required(reading: Description, match: re.Match[str], line: str) -> bool:
    """“required field”."""
    if reading.request and reading.facts.required is None:
        reading.facts.required = True
    elif reading.facts.required is False:
        reading.facts.required = None
        reading.doubt("said to be optional and required")
    return reading.further(line[match.end() :])


def optional(reading: Description, match: re.Match[str], line: str) -> bool:
    """“optional field”."""
    if reading.request and reading.facts.required is None:
        reading.facts.required = False
    elif reading.facts.required is True:
        reading.facts.required = None
        reading.doubt("said to be required and optional")
    return reading.further(line[match.end() :])


def either(reading: Description, match: re.Match[str], line: str) -> bool:
    """“it is required to specify either a or b”."""
    names = [name for name in _names(line[match.end() :]) if name != reading.name]
    if reading.request and reading.facts.required is not True and names:
        reading.facts.required = "conditional"
        reading.facts.unless += [name for name in names if name not in reading.facts.unless]
    return True


def _names(text: str) -> list[str]:
    return _CODES.findall(text) or [word for word in re.findall(r"[a-z][a-z0-9_]*", text) if "_" in word]


def instead(reading: Description, match: re.Match[str], line: str) -> bool:
    """“… you don’t need to specify a, b”: this one is enough."""
    names = [name for name in _names(line[match.end() :]) if name != reading.name]
    reading.facts.unless += [
        name for name in names if reading.facts.required == "conditional" and name not in reading.facts.unless
    ]
    return True


def needs(reading: Description, match: re.Match[str], line: str) -> bool:
    """“to use this parameter, set … to true”."""
    names = [name for name in _names(match[1]) if name != reading.name]
    if not reading.request or not names:
        return False
    switched = re.search(r"\b(?:to|with|as|is) `?true`?|\bmust (?:also )?be enabled", line)
    for name in names:
        if switched:
            reading.facts.only_with.setdefault(name, True)
        elif name not in reading.facts.needs:
            reading.facts.needs.append(name)
    return True
