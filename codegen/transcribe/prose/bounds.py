"""Read defaults, minima, maxima and ranges."""

from __future__ import annotations

import re

from codegen.transcribe.prose import values
from codegen.transcribe.prose.dates import relative_date, undirected_distance
from codegen.transcribe.prose.description_reader import DescriptionReader


def _value(reader: DescriptionReader, fact: str, text: str) -> bool:
    """Read one value after “default value:” and the like."""
    text = re.split(r"\s+[–—]\s+", text.strip())[0].rstrip(" .,;")
    if not text:
        return False
    if re.fullmatch(r"[`\"']?null[`\"']?", text):
        return True
    if reader.kind == "string" and (when := relative_date(text)):
        return reader.set_fact(fact, when)
    try:
        if reader.kind == "string" and _is_prose(text):
            raise ValueError(text)
        if reader.kind == "array" and not text.lstrip("`").startswith("["):
            items = values.in_line(text)
            if not items:
                raise ValueError(text)
            return reader.set_fact(fact, items)
        return reader.set_fact(fact, values.typed(text, reader.kind))
    except ValueError:
        return reader.doubt(f"{fact}: {text[:80]}")


def _is_prose(text: str) -> bool:
    if re.fullmatch(r"`[^`]*`|\"[^\"]*\"|“[^”]*”", text):
        return False
    return len(text.split()) > 1 and bool(
        re.search(r"\b(?:the|of|is|be|will|for|by|and|or|to|you|we|if|in|on)\b", text, re.I)
    )


def default(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “default value: …”, also with a condition, and also with the value on the next line."""
    rest = line[match.end() :].strip()
    subject = match["subject"]
    if subject:
        return _default_for(reader, subject, rest)
    if not rest:
        if reader.at + 1 >= len(reader.statements):
            return False
        following = reader.statements[reader.at + 1]
        if re.match(r"^`?[^`\s]+`?\s+for\b", following):
            return _defaults_by_case(reader)
        reader.at += 1
        rest = following
    if case := re.match(r"^(`?[^`\s]+`?)\s+for\s+(.+)$", rest):
        return _case(reader, "default", case[2], case[1]) and _defaults_by_case(reader)
    return _value(reader, "default", rest)


def _default_for(reader: DescriptionReader, subject: str, rest: str) -> bool:
    if re.search(r"^(?:both|all)\b|^`?" + re.escape(reader.name) + "`?$", subject):
        return _value(reader, "default", rest)
    return _case(reader, "default", subject, rest)


def _case(reader: DescriptionReader, fact: str, subject: str, rest: str) -> bool:
    """Read a fact for one case: “default value for mobile”. It is kept with the words of the case."""
    words = re.findall(r"`([^`]+)`", subject) or re.findall(r"[A-Za-z0-9_]+", subject)
    words = [
        word for word in words if word.lower() not in {"on", "the", "and", "device", "type", "devices", "in"}
    ]
    try:
        value = values.typed(rest.rstrip(" .,;"), reader.kind)
    except ValueError:
        return reader.doubt(f"{fact} for {subject}: {rest[:60]}")
    reader.facts.when.append({"case": words, fact: value})
    return True


def _defaults_by_case(reader: DescriptionReader) -> bool:
    """Read “by default, the parameter is set to:” with a line for each case."""
    while reader.at + 1 < len(reader.statements):
        match = re.match(r"^(`?[^`\s]+`?)\s+for\s+(.+)$", reader.statements[reader.at + 1])
        if match is None:
            break
        _case(reader, "default", match[2], match[1])
        reader.at += 1
    return True


def by_default(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “if you don’t specify this field, … will be used”."""
    text = match[1].strip()
    if (when := relative_date(text)) and reader.kind == "string":
        return reader.set_fact("default", when)
    if re.fullmatch(r"`[^`]+`|\"[^\"]+\"|-?\d+(?:\.\d+)?|true|false", text):
        return _value(reader, "default", text)
    return False


def bound(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “minimum value: …” and “maximum value: …”."""
    fact = "minimum" if match["side"].lower().startswith("min") else "maximum"
    rest = line[match.end() :].strip().rstrip(" .,;")
    subject = (match["subject"] or "").strip()
    if not rest and reader.at + 1 < len(reader.statements):
        reader.at += 1
        rest = reader.statements[reader.at]
    if subject and subject.strip("`") != reader.name and not re.match(r"^(?:both|all|this) ", subject + " "):
        return reader.doubt(f"{fact} for {subject}: {rest[:60]}")
    if reader.kind == "string":
        if when := relative_date(rest):
            return reader.set_fact(fact, when)
        if back := undirected_distance(rest):
            # For `date_from`, “maximum value: a month from now” says how far back it may be.
            if (
                fact == "maximum"
                and reader.name.endswith("_from")
                and not any(re.match(r"min", one, re.I) for one in reader.statements)
            ):
                return reader.set_fact("minimum", back)
            if fact == "minimum":
                return reader.set_fact("minimum", back)
        return reader.doubt(f"{fact}: {rest[:80]}")
    if reader.kind in {"integer", "number"}:
        try:
            return reader.set_fact(fact, values.typed(re.sub(r"^(?:is |of )", "", rest), "number"))
        except ValueError:
            return reader.doubt(f"{fact}: {rest[:80]}")
    return reader.doubt(f"{fact}: {rest[:80]}")


def default_and_bound(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “default and minimum value: …”."""
    rest = line[match.end() :].strip()
    return _value(reader, "default", rest) and _bound_value(
        reader, "minimum" if "min" in match[0].lower() else "maximum", rest
    )


def _bound_value(reader: DescriptionReader, fact: str, rest: str) -> bool:
    try:
        return reader.set_fact(fact, values.typed(rest, reader.kind))
    except ValueError:
        return reader.doubt(f"{fact}: {rest[:60]}")


def value_range(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “from 1 to 10” and “in the following range: 1-10”."""
    if reader.kind not in {"integer", "number"}:
        return reader.doubt(f"range: {line[:80]}") if reader.request else True
    low, high = values.number(match["low"]), values.number(match["high"])
    reader.set_fact("minimum", low)
    return reader.set_fact("maximum", high)
