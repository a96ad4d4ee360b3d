"""Defaults, minima, maxima and ranges."""

from __future__ import annotations

import re

from codegen.transcribe.prose import values
from codegen.transcribe.prose.description import Description
from codegen.transcribe.prose.moment import distance, moment


def _value(reading: Description, fact: str, text: str) -> bool:
    """A single value after “default value:” and the like."""
    text = re.split(r"\s+[–—]\s+", text.strip())[0].rstrip(" .,;")
    if not text:
        return False
    if re.fullmatch(r"[`\"']?null[`\"']?", text):
        return True
    if reading.kind == "string" and (when := moment(text)):
        return reading.put(fact, when)
    try:
        if reading.kind == "string" and _is_prose(text):
            raise ValueError(text)
        if reading.kind == "array" and not text.lstrip("`").startswith("["):
            items = values.in_line(text)
            if not items:
                raise ValueError(text)
            return reading.put(fact, items)
        return reading.put(fact, values.typed(text, reading.kind))
    except ValueError:
        return reading.doubt(f"{fact}: {text[:80]}")


def _is_prose(text: str) -> bool:
    if re.fullmatch(r"`[^`]*`|\"[^\"]*\"|“[^”]*”", text):
        return False
    return len(text.split()) > 1 and bool(
        re.search(r"\b(?:the|of|is|be|will|for|by|and|or|to|you|we|if|in|on)\b", text, re.I)
    )


def default(reading: Description, match: re.Match[str], line: str) -> bool:
    """“default value: …”, also for one case, also on the next line."""
    rest = line[match.end() :].strip()
    subject = match["subject"]
    if subject:
        return _default_for(reading, subject, rest)
    if not rest:
        if reading.at + 1 >= len(reading.statements):
            return False
        following = reading.statements[reading.at + 1]
        if re.match(r"^`?[^`\s]+`?\s+for\b", following):
            return _defaults_by_case(reading)
        reading.at += 1
        rest = following
    if case := re.match(r"^(`?[^`\s]+`?)\s+for\s+(.+)$", rest):
        return _case(reading, "default", case[2], case[1]) and _defaults_by_case(reading)
    return _value(reading, "default", rest)


def _default_for(reading: Description, subject: str, rest: str) -> bool:
    if re.search(r"^(?:both|all)\b|^`?" + re.escape(reading.name) + "`?$", subject):
        return _value(reading, "default", rest)
    return _case(reading, "default", subject, rest)


def _case(reading: Description, fact: str, subject: str, rest: str) -> bool:
    """A fact for one case (“default value for mobile”): kept by the words that name the case."""
    words = re.findall(r"`([^`]+)`", subject) or re.findall(r"[A-Za-z0-9_]+", subject)
    words = [
        word for word in words if word.lower() not in {"on", "the", "and", "device", "type", "devices", "in"}
    ]
    try:
        value = values.typed(rest.rstrip(" .,;"), reading.kind)
    except ValueError:
        return reading.doubt(f"{fact} for {subject}: {rest[:60]}")
    reading.facts.when.append({"case": words, fact: value})
    return True


def _defaults_by_case(reading: Description) -> bool:
    """“by default, the parameter is set to:”, then a line for each case."""
    while reading.at + 1 < len(reading.statements):
        match = re.match(r"^(`?[^`\s]+`?)\s+for\s+(.+)$", reading.statements[reading.at + 1])
        if match is None:
            break
        _case(reading, "default", match[2], match[1])
        reading.at += 1
    return True


def by_default(reading: Description, match: re.Match[str], line: str) -> bool:
    """“if you don’t specify this field, … will be used”."""
    text = match[1].strip()
    if (when := moment(text)) and reading.kind == "string":
        return reading.put("default", when)
    if re.fullmatch(r"`[^`]+`|\"[^\"]+\"|-?\d+(?:\.\d+)?|true|false", text):
        return _value(reading, "default", text)
    return False


def bound(reading: Description, match: re.Match[str], line: str) -> bool:
    """“minimum value: …”, “maximum value: …”."""
    fact = "minimum" if match["side"].lower().startswith("min") else "maximum"
    rest = line[match.end() :].strip().rstrip(" .,;")
    subject = (match["subject"] or "").strip()
    if not rest and reading.at + 1 < len(reading.statements):
        reading.at += 1
        rest = reading.statements[reading.at]
    if subject and subject.strip("`") != reading.name and not re.match(r"^(?:both|all|this) ", subject + " "):
        return reading.doubt(f"{fact} for {subject}: {rest[:60]}")
    if reading.kind == "string":
        if when := moment(rest):
            return reading.put(fact, when)
        if back := distance(rest):
            # “maximum value: a month from now” of the start of a window is how far back it may lie.
            if (
                fact == "maximum"
                and reading.name.endswith("_from")
                and not any(re.match(r"min", one, re.I) for one in reading.statements)
            ):
                return reading.put("minimum", back)
            if fact == "minimum":
                return reading.put("minimum", back)
        return reading.doubt(f"{fact}: {rest[:80]}")
    if reading.kind in {"integer", "number"}:
        try:
            return reading.put(fact, values.typed(re.sub(r"^(?:is |of )", "", rest), "number"))
        except ValueError:
            return reading.doubt(f"{fact}: {rest[:80]}")
    return reading.doubt(f"{fact}: {rest[:80]}")


def default_and_bound(reading: Description, match: re.Match[str], line: str) -> bool:
    """“default and minimum value: …”."""
    rest = line[match.end() :].strip()
    return _value(reading, "default", rest) and _bound_value(
        reading, "minimum" if "min" in match[0].lower() else "maximum", rest
    )


def _bound_value(reading: Description, fact: str, rest: str) -> bool:
    try:
        return reading.put(fact, values.typed(rest, reading.kind))
    except ValueError:
        return reading.doubt(f"{fact}: {rest[:60]}")


def value_range(reading: Description, match: re.Match[str], line: str) -> bool:
    """“from 1 to 10”, “in the following range: 1-10”."""
    if reading.kind not in {"integer", "number"}:
        return reading.doubt(f"range: {line[:80]}") if reading.request else True
    low, high = values.number(match["low"]), values.number(match["high"])
    reading.put("minimum", low)
    return reading.put("maximum", high)
