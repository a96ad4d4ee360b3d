"""What a value may be or looks like: allowed values, formats, examples, fields told in prose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from codegen.transcribe.prose import values
from codegen.transcribe.prose.description import Description
from codegen.transcribe.table import item_type_in_text
from codegen.transcribe.text import type_word

_DATE = re.compile(
    r"[“\"‘'`]?(?P<date>yyyy-mm-dd)(?P<time>[ T]hh[-:]mm(?P<seconds>[-:]ss)?)?(?P<zone> ?\+00:00)?[”\"’'`]?",
    re.I,
)


def allowed_values(reading: Description, match: re.Match[str], line: str) -> bool:
    """“possible values: …”, with the list on this line or below."""
    if reading.kind in {"object", "boolean"}:
        return reading.kind == "boolean"
    if reading.kind == "array" and re.search(r"sorting|filtering|grouping", match[0]):
        return True
    rest = line[match.end() :]
    subject = match.groupdict().get("subject")
    if span := values.span(re.sub(r"^\W*in the (?:following )?range:?", "", rest.strip(" :"))):
        if reading.kind in {"integer", "number"}:
            reading.put("minimum", span[0])
            return reading.put("maximum", span[1])
        return reading.doubt(f"range: {line[:80]}")
    found, taken, default = values.listed(rest, reading.statements[reading.at + 1 :])
    if subject and subject.strip("` ") != reading.name:
        reading.at += taken
        return reading.doubt(f"values for {subject}: {', '.join(found)[:80]}")
    if not found:
        return reading.doubt(f"values: {(rest.strip(' :') or 'a list that cannot be told from prose')[:80]}")
    reading.at += taken
    element = "string" if reading.kind == "array" else reading.kind
    try:
        stated = [values.typed(value, element) for value in found]
    except ValueError:
        return reading.doubt(f"values that are no {element}: {', '.join(found)[:80]}")
    reading.put("values", list(dict.fromkeys(stated)))
    if default is not None:
        reading.put("default", values.typed(default, element))
    return True


def constant(reading: Description, match: re.Match[str], line: str) -> bool:
    """“type of element = ‘organic’”."""
    constant = item_type_in_text(line)
    if reading.request or reading.kind != "string" or constant is None:
        return False
    return reading.put("values", [constant])


def date_format(reading: Description, match: re.Match[str], line: str) -> bool:
    """“date format: "yyyy-mm-dd"”; colons in the time, as the wire has them."""
    if reading.kind != "string":
        return False
    date = _DATE.search(line)
    if date is None:
        return False
    pattern = "yyyy-mm-dd"
    if date["time"]:
        separator = "T" if date["time"].startswith("T") else " "
        pattern += f"{separator}hh:mm" + (":ss" if date["seconds"] else "")
        if "hh-mm" in date["time"].lower():
            reading.facts.disagreements.append(
                f"the text writes {date[0].strip(chr(8220) + chr(8221))!r}, the examples have colons in the time"
            )
    if date["zone"]:
        pattern += " +00:00"
    if reading.facts.format is None:
        reading.put("format", pattern)
    reading.further(line[date.end() :].strip(" \"'`”’“"))
    return True


def utc(reading: Description, match: re.Match[str], line: str) -> bool:
    """“in the UTC format” without a pattern: the sample shows it."""
    if reading.kind == "string" and not _DATE.search(line) and reading.facts.format is None:
        reading.facts.format = "utc"
    return False


def example(reading: Description, match: re.Match[str], line: str) -> bool:
    """“example: …”, for the spec file."""
    rest = line[match.end() :].strip()
    taken: list[str] = [rest] if rest else []
    at = reading.at + 1
    while at < len(reading.statements) and not _ends_example(reading, at, taken):
        taken.append(reading.statements[at])
        at += 1
    text = " ".join(taken).strip().strip(",")
    text = text[1:-1] if re.fullmatch(r"`[^`]*`", text) else text
    if text and reading.facts.example is None:
        try:
            reading.facts.example = (_example_value(reading, text),)
        except (ValueError, RecursionError):
            pass
    reading.at = at - 1
    return True


def _ends_example(reading: Description, at: int, taken: Sequence[str]) -> bool:
    text = " ".join(taken)
    if text.count("[") > text.count("]") or text.count("{") > text.count("}"):
        return False
    return bool(taken) or bool(
        re.match(r"^(?:note|default|optional|required|possible|max|min)", reading.statements[at], re.I)
    )


def _example_value(reading: Description, text: str) -> Any:
    plain = text.replace("`", "")
    if keyed := re.match(rf"^\"?{re.escape(reading.name)}\"?\s*:\s*(.+)$", plain):
        return values.written_as_json(keyed[1].rstrip(","))
    if reading.kind == "string":
        if re.search(r"`,|\s(?:and|or|etc)\b|^\{|^\[", text):
            raise ValueError(text)
        return plain.strip('"“”').strip()
    return values.typed(text, reading.kind)


def inner(reading: Description, match: re.Match[str], line: str) -> bool:
    """“`role` string with either `user` or `ai` role”: a field of the objects in an array."""
    kind = type_word(match[2])
    if kind is None or reading.kind not in {"array", "object"} or match[1] == reading.name:
        return False
    reading.facts.inner.append((match[1], kind, match[3]))
    return True


def either_value(reading: Description, match: re.Match[str], line: str) -> bool:
    """“with either a or b”."""
    return reading.put("values", [match[1], match[2]]) if reading.kind == "string" else False
