"""Turn usual answers into unusual ones: with wrong types, few fields, or in the short form."""

from __future__ import annotations

from typing import Any, cast

Answer = dict[str, Any]


def with_a_misfit(answer: Answer) -> Answer:
    """Set one field of one item to a wrong type. If there are many item types, make another item unknown."""
    items = items_of(answer)
    _break_type(items[len(items) // 2])
    if len({item.get("type") for item in items}) > 5:
        items[0]["type"] = "never_seen"
    return answer


def all_misfits(answer: Answer) -> Answer:
    """Set one field of every item to a wrong type, as when the vendor changes a type."""
    for item in items_of(answer):
        _break_type(item)
    return answer


def sparse(answer: Answer, keys: int) -> Answer:
    """Keep only the first `keys` fields of every item."""
    result = answer["tasks"][0]["result"][0]
    result["items"] = [dict([*item.items()][:keys]) for item in result["items"]]
    return answer


def short_form(answer: Answer) -> Answer:
    """Return the short form of an answer, as for paths that end in `.ai`."""
    task = answer["tasks"][0]
    head = {key: task[key] for key in ("id", "status_code", "status_message")}
    return {**head, **_without_empty(task["result"][0])}


def items_of(answer: Answer) -> list[dict[str, Any]]:
    """Return the items of the only result."""
    items: list[dict[str, Any]] = answer["tasks"][0]["result"][0]["items"]
    return items


def _break_type(item: dict[str, Any]) -> None:
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
