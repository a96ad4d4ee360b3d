"""Changes that spoil a good answer: its body, its compression, its JSON, its delivery."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_sandbox.http.delivery import Delivery
from dataforseo_sandbox.http.messages import ServerAnswer

_BOMB_BYTES = 2 * 1024**3
_BOMB_PIECE = 16 * 1024**2
_UNKNOWN = "not_in_any_spec"


def with_status(status: int) -> Callable[[ServerAnswer], ServerAnswer]:
    """Change the HTTP status only."""
    return lambda answer: replace(answer, status=status)


def garbage(answer: ServerAnswer) -> ServerAnswer:
    """Replace the body by bytes that are not text."""
    return replace(answer, body=bytes(range(256)) * 4)


def with_byte_order_mark(answer: ServerAnswer) -> ServerAnswer:
    """Put a byte order mark before the JSON."""
    return replace(answer, body=b"\xef\xbb\xbf" + answer.body)


def with_trailing_text(answer: ServerAnswer) -> ServerAnswer:
    """Append a warning after the JSON."""
    return replace(answer, body=answer.body + b"\nWarning: x is deprecated")


def bad_utf8(answer: ServerAnswer) -> ServerAnswer:
    """Insert a byte that is invalid in UTF-8 into the envelope's message."""
    return replace(answer, body=answer.body.replace(b'"Ok."', b'"Ok\xff."', 1))


def gzip_bomb(answer: ServerAnswer) -> ServerAnswer:
    """Compress the answer and 2 GB of blanks after it, about 2 MB on the wire."""
    piece = gzip.compress(b" " * _BOMB_PIECE, mtime=0)
    return _gzipped(answer, gzip.compress(answer.body, mtime=0) + piece * (_BOMB_BYTES // _BOMB_PIECE))


def broken_gzip(answer: ServerAnswer) -> ServerAnswer:
    """Damage the compressed body in the middle."""
    compressed = bytearray(gzip.compress(answer.body, mtime=0))
    middle = len(compressed) // 2
    compressed[middle : middle + 8] = b"\xff" * 8
    return _gzipped(answer, bytes(compressed))


def not_gzip(answer: ServerAnswer) -> ServerAnswer:
    """Announce gzip and send the body uncompressed."""
    return _gzipped(answer, answer.body)


def on_envelope(change: Callable[[dict[str, Any]], None]) -> Callable[[ServerAnswer], ServerAnswer]:
    """Apply a change to the envelope, if it has tasks."""

    def change_answer(answer: ServerAnswer) -> ServerAnswer:
        data: dict[str, Any] = json.loads(answer.body)
        if data.get("tasks"):
            change(data)
        return replace(answer, body=json.dumps(data, ensure_ascii=False).encode())

    return change_answer


def null_result(data: dict[str, Any]) -> None:
    """Set the result of every task to null."""
    for task in data["tasks"]:
        task["result"], task["result_count"] = None, 0


def tasks_as_object(data: dict[str, Any]) -> None:
    """Replace the list of tasks by an object with numbers as keys, as the oldest answers have it."""
    data["tasks"] = {str(index): task for index, task in enumerate(data["tasks"])}


def unknown_fields(data: dict[str, Any]) -> None:
    """Add a field to every object."""
    for found in list(_objects(data)):
        found[_UNKNOWN] = {"values": [1, 2.5, None]}


def unknown_types(data: dict[str, Any]) -> None:
    """Set the type of every item that has one to an unknown type."""
    for found in _objects(data["tasks"]):
        if isinstance(found.get("type"), str):
            found["type"] = _UNKNOWN


def wrong_types(data: dict[str, Any]) -> None:
    """In results, replace 5 by 5.5 and texts by objects."""
    for found in [found for task in data["tasks"] for found in _objects(task["result"])]:
        for name, value in found.items():
            if isinstance(value, int) and not isinstance(value, bool):
                found[name] = value + 0.5
            elif isinstance(value, str):
                found[name] = {"text": value}


def cut_short(delivery: Delivery) -> Delivery:
    """Send half of the body and close the connection."""
    return replace(delivery, sent=delivery.sent // 2, afterwards="close")


def close_unannounced(delivery: Delivery) -> Delivery:
    """Send the whole answer and close the connection without announcing it."""
    return replace(delivery, afterwards="close")


def announce_less(delivery: Delivery) -> Delivery:
    """Announce ten bytes fewer than the body has, and close the connection."""
    return replace(delivery, announced=str(max(0, len(delivery.body) - 10)), afterwards="close")


def announce_more(delivery: Delivery) -> Delivery:
    """Announce ten bytes more than the body has, and send nothing more."""
    return replace(delivery, announced=str(len(delivery.body) + 10), afterwards="silence")


def announce_nonsense(delivery: Delivery) -> Delivery:
    """Announce a length that is not a number, and close the connection."""
    return replace(delivery, announced="plenty", afterwards="close")


def _gzipped(answer: ServerAnswer, compressed: bytes) -> ServerAnswer:
    return replace(answer, body=compressed, headers={**answer.headers, "Content-Encoding": "gzip"})


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Find every object inside a JSON value."""
    if is_list(value):
        for item in value:
            yield from _objects(item)
    elif is_object(value):
        for item in list(value.values()):
            yield from _objects(item)
        yield value
