"""Read which values are allowed, date formats, examples, and fields that only a description mentions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from codegen.transcribe.facts import InnerField
from codegen.transcribe.prose import values
from codegen.transcribe.prose.description_reader import DescriptionReader
from codegen.transcribe.table import item_type_in_text
from codegen.transcribe.text import field_type

_DATE = re.compile(
    r"[“\"‘'`]?(?P<date>yyyy-mm-dd)(?P<time>[ T]hh[-:]mm(?P<seconds>[-:]ss)?)?(?P<zone> ?\+00:00)?[”\"’'`]?",
    re.I,
)


def allowed_values(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “possible values: …” with the list on the same line or below."""
    if reader.kind in {"object", "boolean"}:
        return reader.kind == "boolean"
    if reader.kind == "array" and re.search(r"sorting|filtering|grouping", match[0]):
        return True
    rest = line[match.end() :]
    subject = match.groupdict().get("subject")
    if span := values.span(re.sub(r"^\W*in the (?:following )?range:?", "", rest.strip(" :"))):
        if reader.kind in {"integer", "number"}:
            reader.set_fact("minimum", span[0])
            return reader.set_fact("maximum", span[1])
        return reader.doubt(f"range: {line[:80]}")
    listed = values.read_list(rest, reader.statements[reader.at + 1 :])
    if subject and subject.strip("` ") != reader.name:
        reader.at += listed.lines
        return reader.doubt(f"values for {subject}: {', '.join(listed.values)[:80]}")
    if not listed.values:
        return reader.doubt(f"values: {(rest.strip(' :') or 'a list that cannot be told from prose')[:80]}")
    reader.at += listed.lines
    element = "string" if reader.kind == "array" else reader.kind
    try:
        stated = [values.typed(value, element) for value in listed.values]
    except ValueError:
        return reader.doubt(f"values that are no {element}: {', '.join(listed.values)[:80]}")
    reader.set_fact("values", list(dict.fromkeys(stated)))
    if listed.default is not None:
        reader.set_fact("default", values.typed(listed.default, element))
    return True


def constant(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “type of element = ‘organic’”."""
    constant = item_type_in_text(line)
    if reader.request or reader.kind != "string" or constant is None:
        return False
    return reader.set_fact("values", [constant])


def date_format(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “date format: "yyyy-mm-dd"”.

    Pages write `hh-mm-ss`, the API takes and sends `hh:mm:ss`: the format is recorded with colons.
    """
    if reader.kind != "string":
        return False
    date = _DATE.search(line)
    if date is None:
        return False
    pattern = "yyyy-mm-dd"
    if date["time"]:
        separator = "T" if date["time"].startswith("T") else " "
        pattern += f"{separator}hh:mm" + (":ss" if date["seconds"] else "")
        if "hh-mm" in date["time"].lower():
            reader.facts.disagreements.append(
                f"the text writes {date[0].strip(chr(8220) + chr(8221))!r}, the examples have colons in the time"
            )
    if date["zone"]:
        pattern += " +00:00"
    if reader.facts.format is None:
        reader.set_fact("format", pattern)
    reader.read_rest(line[date.end() :].strip(" \"'`”’“"))
    return True


def utc(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “in the UTC format” without a pattern. The sample decides later which format it is."""
    if reader.kind == "string" and not _DATE.search(line) and reader.facts.format is None:
        reader.facts.format = "utc"
    return False


def example(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “example: …”."""
    rest = line[match.end() :].strip()
    taken: list[str] = [rest] if rest else []
    at = reader.at + 1
    while at < len(reader.statements) and not _ends_example(reader, at, taken):
        taken.append(reader.statements[at])
        at += 1
    text = " ".join(taken).strip().strip(",")
    text = text[1:-1] if re.fullmatch(r"`[^`]*`", text) else text
    if text and reader.facts.example is None:
        try:
            reader.facts.example = (_example_value(reader, text),)
        except (ValueError, RecursionError):
            pass
    reader.at = at - 1
    return True


def _ends_example(reader: DescriptionReader, at: int, taken: Sequence[str]) -> bool:
    text = " ".join(taken)
    if text.count("[") > text.count("]") or text.count("{") > text.count("}"):
        return False
    return bool(taken) or bool(
        re.match(r"^(?:note|default|optional|required|possible|max|min)", reader.statements[at], re.I)
    )


def _example_value(reader: DescriptionReader, text: str) -> Any:
    plain = text.replace("`", "")
    if keyed := re.match(rf"^\"?{re.escape(reader.name)}\"?\s*:\s*(.+)$", plain):
        return values.written_as_json(keyed[1].rstrip(","))
    if reader.kind == "string":
        if re.search(r"`,|\s(?:and|or|etc)\b|^\{|^\[", text):
            raise ValueError(text)
        return plain.strip('"“”').strip()
    return values.typed(text, reader.kind)


def inner(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “`role` string with either `user` or `ai` role”: a field of the objects in a list."""
    kind = field_type(match[2])
    if kind is None or reader.kind not in {"array", "object"} or match[1] == reader.name:
        return False
    reader.facts.inner.append(InnerField(match[1], kind, match[3]))
    return True


def either_value(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “with either a or b”."""
    return reader.set_fact("values", [match[1], match[2]]) if reader.kind == "string" else False
