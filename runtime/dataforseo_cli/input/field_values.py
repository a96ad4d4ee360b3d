"""Read field values from the command line: text, JSON or a file."""

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
_BOOLEANS: dict[str, bool] = {
    **dict.fromkeys(("true", "yes", "on", "1"), True),
    **dict.fromkeys(("false", "no", "off", "0"), False),
}


def flag_name(field: str) -> str:
    """Return the flag of a field, such as `--date-from`."""
    return "--" + field.replace("_", "-")


def read_flag(rule: rules.Rule, given: Sequence[str]) -> Any:
    """Read the value of a field. The flag of a list can be given several times."""
    if isinstance(rule, rules.ListOf):
        return [element for text in given for element in _elements(rule, text)]
    if len(given) > 1:
        raise click.UsageError(f"{flag_name(rule.name)} takes one value, and was given {len(given)}")
    text = given[0]
    if text.startswith("@@"):
        text = text[1:]
    elif text.startswith("@"):
        text = _read_file_of_flag(text[1:]).rstrip("\r\n")
    return _value(rule, text)


def read_tasks(given: str) -> list[dict[str, Any]]:
    """Read tasks from JSON, `@FILE` or `-`: one object, or an array of objects."""
    text = read_text(given.removeprefix("@")) if given.startswith("@") or given == STDIN else given
    try:
        data = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"--fields: this is no JSON: {error}: {_short_repr(text)}") from None
    items: list[Any] = data if is_list(data) else [data]
    if not items or not all(is_object(item) for item in items):
        raise click.UsageError("--fields: give a JSON object of fields, or an array of such objects")
    return items


def read_text(name: str) -> str:
    """Read a UTF-8 file, or standard input for `-`. Raises UsageError."""
    try:
        raw = sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()
    except OSError as error:
        raise click.UsageError(f"cannot read {name}: {error.strerror}") from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise click.UsageError(f"{name}, line {line}: this is not UTF-8; convert it first") from None


def stdin_is_terminal() -> bool:
    """Whether standard input is a terminal, not a pipe or a file."""
    stream: IO[str] | None = sys.stdin
    return stream is not None and stream.isatty()


def _value(rule: rules.Rule, text: str) -> Any:
    """Read one value: JSON, unless the rule takes text."""
    if isinstance(rule, rules.Text | rules.Time):
        return text
    if isinstance(rule, rules.Boolean):
        if text.lower() in _BOOLEANS:
            return _BOOLEANS[text.lower()]
        raise click.UsageError(f"{flag_name(rule.name)}: give true or false, not {text!r}")
    try:
        return json.loads(text)
    except ValueError:
        if type(rule) is rules.Rule:  # a field of any type can hold text
            return text
        kind = rule.kind if isinstance(rule, rules.Number) else f"{rule.kind} as JSON"
        raise click.UsageError(f"{flag_name(rule.name)}: give {kind}, not {_short_repr(text)}") from None


def _read_file_of_flag(name: str) -> str:
    if name != STDIN and not Path(name).exists():
        raise click.UsageError(
            f"cannot read {name}: there is no such file (the text @{name} is written @@{name})"
        )
    return read_text(name)


def _elements(rule: rules.ListOf, text: str) -> Iterator[Any]:
    if text.startswith("@@"):
        yield _value(rule.each, text[1:])
    elif text.startswith("@"):
        yield from _elements_of_file(rule, text[1:])
    elif text.startswith("["):
        yield from _array(rule, text)
    else:
        yield _value(rule.each, text)


def _elements_of_file(rule: rules.ListOf, name: str) -> Iterator[Any]:
    text = _read_file_of_flag(name)
    lines = text.splitlines()
    if text.lstrip().startswith("["):
        yield from _array(rule, text)
    elif name.lower().endswith(".csv"):
        yield from (_value(rule.each, row[0].strip()) for row in csv.reader(lines) if row and row[0])
    else:
        yield from (_value(rule.each, line.strip()) for line in lines if line.strip())


def _array(rule: rules.ListOf, text: str) -> list[Any]:
    try:
        elements: list[Any] = json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{flag_name(rule.name)}: this JSON array is broken: {error}") from None
    return elements


def _short_repr(text: str) -> str:
    shown = repr(text)
    return shown if len(shown) <= 60 else shown[:57] + "…'"
