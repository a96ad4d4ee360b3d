"""Fields from the command line: text, JSON or a file, each turned into what its rule wants."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import click

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.requests import rules

STDIN = "-"
_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


def flag(name: str) -> str:
    """Write a field's name as flags are written; both spellings are understood."""
    return "--" + name.replace("_", "-")


def of_flag(rule: rules.Rule, given: Sequence[str]) -> Any:
    """Read the value of a field that was given once, or several times where it is a list."""
    if isinstance(rule, rules.ListOf):
        return [element for text in given for element in _elements(rule, text)]
    if len(given) > 1:
        raise click.UsageError(f"{flag(rule.name)} takes one value, and was given {len(given)}")
    text = given[0]
    if text.startswith("@@"):
        text = text[1:]
    elif text.startswith("@"):
        text = _file_of_flag(text[1:]).rstrip("\r\n")
    return one(rule, text)


def one(rule: rules.Rule, text: str) -> Any:
    """Read one value: text stays text, everything else is JSON."""
    if isinstance(rule, rules.Text | rules.Time):
        return text
    if isinstance(rule, rules.Boolean):
        lowered = text.lower()
        if lowered in _TRUE or lowered in _FALSE:
            return lowered in _TRUE
        raise click.UsageError(f"{flag(rule.name)}: give true or false, not {text!r}")
    try:
        return json.loads(text)
    except ValueError:
        if type(rule) is rules.Rule:  # a field that may hold anything may hold text
            return text
        raise click.UsageError(f"{flag(rule.name)}: give {_spoken(rule)}, not {_short(text)}") from None


def tasks(given: str) -> list[dict[str, Any]]:
    """Read whole requests: a JSON object, or an array of them; `@FILE` and `-` name where it stands."""
    text = read_text(given.removeprefix("@")) if given.startswith("@") or given == STDIN else given
    try:
        data = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"--fields: this is no JSON: {error}: {_short(text)}") from None
    items: list[Any] = data if is_list(data) else [data]
    if not items or not all(is_object(item) for item in items):
        raise click.UsageError("--fields: give a JSON object of fields, or an array of such objects")
    return items


def read_text(name: str) -> str:
    """Read a whole file, or standard input, as UTF-8. Raises a usage error that names it."""
    try:
        raw = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except OSError as error:
        raise click.UsageError(f"cannot read {name}: {error.strerror}") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise click.UsageError(f"{name}, line {line}: this is not UTF-8; convert it first") from None


def _file_of_flag(name: str) -> str:
    if name != STDIN and not Path(name).exists():
        raise click.UsageError(
            f"cannot read {name}: there is no such file (the text @{name} is written @@{name})"
        )
    return read_text(name)


def _elements(rule: rules.ListOf, text: str) -> Iterator[Any]:
    if text.startswith("@@"):
        yield one(rule.each, text[1:])
    elif text.startswith("@"):
        yield from _of_file(rule, text[1:])
    elif text.startswith("["):
        yield from _array(rule, text)
    else:
        yield one(rule.each, text)


def _of_file(rule: rules.ListOf, name: str) -> Iterator[Any]:
    text = _file_of_flag(name)
    if text.lstrip().startswith("["):
        yield from _array(rule, text)
    elif name.lower().endswith(".csv"):
        yield from (one(rule.each, row[0].strip()) for row in csv.reader(text.splitlines()) if row and row[0])
    else:
        yield from (one(rule.each, line.strip()) for line in text.splitlines() if line.strip())


def _array(rule: rules.ListOf, text: str) -> list[Any]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{flag(rule.name)}: this JSON array is broken: {error}") from None
    elements: list[Any] = found
    # [f, op, v] and [[f, op, v]] both come to a list of lists where that is what each element is.
    return elements


def _spoken(rule: rules.Rule) -> str:
    return rule.kind if isinstance(rule, rules.Number) else f"{rule.kind} as JSON"


def _short(text: str) -> str:
    shown = repr(text)
    return shown if len(shown) <= 60 else shown[:57] + "…'"


def stdin_is_a_person() -> bool:
    """Whether nothing is piped in."""
    stream: IO[str] | None = sys.stdin
    return stream is not None and stream.isatty()
