"""Answers off the beaten track, made of usual ones: odd, sparse, short."""

from __future__ import annotations

from typing import Any, cast

Answer = dict[str, Any]


def with_a_misfit(answer: Answer) -> Answer:
    """Give one item a field of the wrong type; among items of many types, another is of an unknown one."""
    items = items_of(answer)
    _spoil(items[len(items) // 2])
    if len({item.get("type") for item in items}) > 5:
        items[0]["type"] = "never_seen"
    return answer


def all_misfits(answer: Answer) -> Answer:
    """Give every item a field of the wrong type, as when the vendor changes a type."""
    for item in items_of(answer):
        _spoil(item)
    return answer


def sparse(answer: Answer, keys: int) -> Answer:
    """Leave only the first keys of every item."""
    result = answer["tasks"][0]["result"][0]
    result["items"] = [dict([*item.items()][:keys]) for item in result["items"]]
    return answer


def short_form(answer: Answer) -> Answer:
    """Give the answer as the API gives it where `.ai` stands at the end of a path."""
    task = answer["tasks"][0]
    head = {key: task[key] for key in ("id", "status_code", "status_message")}
    return {**head, **_without_empty(task["result"][0])}


def items_of(answer: Answer) -> list[dict[str, Any]]:
    """Give the items of the only result."""
    items: list[dict[str, Any]] = answer["tasks"][0]["result"][0]["items"]
    return items


def _spoil(item: dict[str, Any]) -> None:
    item[next(key for key, value in item.items() if isinstance(value, str) and key != "type")] = [1]


def _without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {
            key: _without_empty(held) for key, held in fields.items() if held not in (None, False, "", [])
        }
    if isinstance(value, list):
        return [_without_empty(held) for held in value]  # pyright: ignore[reportUnknownVariableType]
    return round(value, 3) if isinstance(value, float) else value
