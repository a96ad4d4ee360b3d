"""Good answers made worse: their bytes, their packing, their shape."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_sandbox.delivery import Delivery
from dataforseo_sandbox.http_messages import HttpAnswer

_BOMB_BYTES = 2 * 1024**3
_BOMB_PIECE = 16 * 1024**2
_UNKNOWN = "not_in_any_spec"


def with_status(status: int) -> Callable[[HttpAnswer], HttpAnswer]:
    """Keep the whole answer and change its HTTP status."""
    return lambda answer: replace(answer, status=status)


def garbage(answer: HttpAnswer) -> HttpAnswer:
    """Replace the body by bytes that are no text at all."""
    return replace(answer, body=bytes(range(256)) * 4)


def with_byte_order_mark(answer: HttpAnswer) -> HttpAnswer:
    """Put a byte order mark before the JSON."""
    return replace(answer, body=b"\xef\xbb\xbf" + answer.body)


def with_trailing_text(answer: HttpAnswer) -> HttpAnswer:
    """Put a stray warning after the JSON."""
    return replace(answer, body=answer.body + b"\nWarning: x is deprecated")


def bad_utf8(answer: HttpAnswer) -> HttpAnswer:
    """Put a byte into the envelope's message that no UTF-8 text holds."""
    return replace(answer, body=answer.body.replace(b'"Ok."', b'"Ok\xff."', 1))


def gzip_bomb(answer: HttpAnswer) -> HttpAnswer:
    """Send about 2 MB that unpack to 2 GB, the answer followed by blanks."""
    piece = gzip.compress(b" " * _BOMB_PIECE, mtime=0)
    return _gzipped(answer, gzip.compress(answer.body, mtime=0) + piece * (_BOMB_BYTES // _BOMB_PIECE))


def broken_gzip(answer: HttpAnswer) -> HttpAnswer:
    """Damage the packed body in the middle."""
    packed = bytearray(gzip.compress(answer.body, mtime=0))
    middle = len(packed) // 2
    packed[middle : middle + 8] = b"\xff" * 8
    return _gzipped(answer, bytes(packed))


def not_gzip(answer: HttpAnswer) -> HttpAnswer:
    """Say gzip and send the plain body."""
    return _gzipped(answer, answer.body)


def on_envelope(change: Callable[[dict[str, Any]], None]) -> Callable[[HttpAnswer], HttpAnswer]:
    """Change the envelope of an answer that has one with tasks."""

    def spoil(answer: HttpAnswer) -> HttpAnswer:
        data: dict[str, Any] = json.loads(answer.body)
        if data.get("tasks"):
            change(data)
        return replace(answer, body=json.dumps(data, ensure_ascii=False).encode())

    return spoil


def null_result(data: dict[str, Any]) -> None:
    """Leave the tasks without a result."""
    for task in data["tasks"]:
        task["result"], task["result_count"] = None, 0


def tasks_as_object(data: dict[str, Any]) -> None:
    """Number the tasks in an object, as the oldest answers do."""
    data["tasks"] = {str(index): task for index, task in enumerate(data["tasks"])}


def unknown_fields(data: dict[str, Any]) -> None:
    """Add a field to every object."""
    for found in list(_objects(data)):
        found[_UNKNOWN] = {"values": [1, 2.5, None]}


def unknown_types(data: dict[str, Any]) -> None:
    """Give every item that has a type one that nobody knows."""
    for found in _objects(data["tasks"]):
        if isinstance(found.get("type"), str):
            found["type"] = _UNKNOWN


def wrong_types(data: dict[str, Any]) -> None:
    """Give results 5.5 where there was 5, and objects where there was text."""
    for found in [found for task in data["tasks"] for found in _objects(task["result"])]:
        for name, value in found.items():
            if isinstance(value, int) and not isinstance(value, bool):
                found[name] = value + 0.5
            elif isinstance(value, str):
                found[name] = {"text": value}


def cut_short(delivery: Delivery) -> Delivery:
    """Send half of the body and close the connection."""
    return replace(delivery, sent=delivery.sent // 2, afterwards="close")


def hung_up(delivery: Delivery) -> Delivery:
    """Send the whole answer and close the connection without having said so."""
    return replace(delivery, afterwards="close")


def announcing_less(delivery: Delivery) -> Delivery:
    """Announce ten bytes fewer than there are, and close."""
    return replace(delivery, announced=str(max(0, len(delivery.body) - 10)), afterwards="close")


def announcing_more(delivery: Delivery) -> Delivery:
    """Announce ten bytes more than there are, and fall silent."""
    return replace(delivery, announced=str(len(delivery.body) + 10), afterwards="silence")


def announcing_nonsense(delivery: Delivery) -> Delivery:
    """Announce a length that is no number, and close."""
    return replace(delivery, announced="plenty", afterwards="close")


def _gzipped(answer: HttpAnswer, packed: bytes) -> HttpAnswer:
    return replace(answer, body=packed, headers={**answer.headers, "Content-Encoding": "gzip"})


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Find every object inside a JSON value."""
    if is_list(value):
        for item in value:
            yield from _objects(item)
    elif is_object(value):
        for item in list(value.values()):
            yield from _objects(item)
        yield value
