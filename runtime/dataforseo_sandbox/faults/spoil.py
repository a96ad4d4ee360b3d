"""Answers as no client wants them."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from typing import Any

from attrs import evolve

from dataforseo_sandbox.delivery import Delivery
from dataforseo_sandbox.envelope import envelope, refusal, task
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest, json_answer
from dataforseo_sandbox.status import message

_PAGE = b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Sign in to this network</h1></body></html>\n"
_BOMB_BYTES = 2 * 1024**3
_BOMB_PIECE = 16 * 1024**2


def refused(code: int, status: int = 200) -> Callable[[HttpRequest], HttpAnswer]:
    """Refuse the call as a whole, in an envelope without tasks."""
    return lambda request: json_answer(refusal(code), status)


def failed_task(code: int, status: int = 200) -> Callable[[HttpRequest], HttpAnswer]:
    """Accept the call and fail its task, which costs nothing and is not carried out."""

    def answer(request: HttpRequest) -> HttpAnswer:
        zero = "00000000-1535-0000-0000-000000000001"
        return json_answer(envelope([task(id=zero, code=code, path=request.segments, data={})]), status)

    return answer


def bare(status: int) -> Callable[[HttpRequest], HttpAnswer]:
    """Answer with an HTTP status and no body."""
    return lambda request: HttpAnswer(status, b"")


def page(status: int) -> HttpAnswer:
    """Answer with a web page, as proxies and login portals do."""
    return HttpAnswer(status, _PAGE, {"Content-Type": "text/html; charset=utf-8"})


def accepted_without_tasks(tasks: list[Any] | None) -> Callable[[HttpRequest], HttpAnswer]:
    """Accept the call and report no task at all."""
    return lambda request: json_answer({**envelope([]), "tasks": tasks})


def redirect(request: HttpRequest) -> HttpAnswer:
    """Send the client elsewhere."""
    return HttpAnswer(302, b"", {"Location": "/v3/elsewhere"})


def with_status(status: int) -> Callable[[HttpAnswer], HttpAnswer]:
    """Keep the whole answer and change its HTTP status."""
    return lambda answer: HttpAnswer(status, answer.body, answer.headers)


def lost_at_gateway(
    status: int, body: bytes = b"", kind: str = "text/plain"
) -> Callable[[HttpAnswer], HttpAnswer]:
    """Put a gateway's own words in the place of the answer."""
    return lambda answer: HttpAnswer(status, body, {"Content-Type": kind})


def gateway_envelope(status: int, code: int) -> Callable[[HttpAnswer], HttpAnswer]:
    """Put an envelope without tasks in the place of the answer."""
    return lambda answer: json_answer({**refusal(code), "status_message": message(code)}, status)


def garbage(answer: HttpAnswer) -> HttpAnswer:
    """Replace the body by bytes that are no text at all."""
    return HttpAnswer(200, bytes(range(256)) * 4, answer.headers)


def bytes_around(before: bytes, after: bytes) -> Callable[[HttpAnswer], HttpAnswer]:
    """Put bytes around the body."""
    return lambda answer: HttpAnswer(answer.status, before + answer.body + after, answer.headers)


def bad_utf8(answer: HttpAnswer) -> HttpAnswer:
    """Put a byte into the envelope's message that no UTF-8 text holds."""
    return HttpAnswer(answer.status, answer.body.replace(b'"Ok."', b'"Ok\xff."', 1), answer.headers)


def gzip_bomb(answer: HttpAnswer) -> HttpAnswer:
    """Send about 2 MB that unpack to 2 GB."""
    piece = gzip.compress(b" " * _BOMB_PIECE, mtime=0)
    bomb = gzip.compress(answer.body, mtime=0) + piece * (_BOMB_BYTES // _BOMB_PIECE)
    return HttpAnswer(200, bomb, {**answer.headers, "Content-Encoding": "gzip"})


def broken_gzip(answer: HttpAnswer) -> HttpAnswer:
    """Say gzip and send bytes that are broken in the middle."""
    packed = bytearray(gzip.compress(answer.body, mtime=0))
    middle = len(packed) // 2
    packed[middle : middle + 8] = b"\xff" * 8
    return HttpAnswer(200, bytes(packed), {**answer.headers, "Content-Encoding": "gzip"})


def not_gzip(answer: HttpAnswer) -> HttpAnswer:
    """Say gzip and send the plain body."""
    return HttpAnswer(200, answer.body, {**answer.headers, "Content-Encoding": "gzip"})


def on_envelope(change: Callable[[dict[str, Any]], None]) -> Callable[[HttpAnswer], HttpAnswer]:
    """Change the envelope of an answer that has one."""

    def spoil(answer: HttpAnswer) -> HttpAnswer:
        try:
            data = json.loads(answer.body)
        except ValueError:
            return answer
        change(data)
        return HttpAnswer(answer.status, json.dumps(data, ensure_ascii=False).encode(), answer.headers)

    return spoil


def null_result(data: dict[str, Any]) -> None:
    for one in data["tasks"] or ():
        one["result"], one["result_count"] = None, 0


def tasks_as_object(data: dict[str, Any]) -> None:
    data["tasks"] = {str(index): one for index, one in enumerate(data["tasks"] or ())}


def unknown_fields(data: dict[str, Any]) -> None:
    for found in list(_objects(data)):
        found["not_in_any_spec"] = {"since": "tomorrow", "values": [1, 2.5, None]}


def unknown_types(data: dict[str, Any]) -> None:
    for found in list(_objects(data["tasks"])):
        if isinstance(found.get("type"), str):
            found["type"] = "not_in_any_spec"


def wrong_types(data: dict[str, Any]) -> None:
    for one in data["tasks"] or ():
        for found in list(_objects(one["result"])):
            for name, value in found.items():
                if isinstance(value, int) and not isinstance(value, bool):
                    found[name] = value + 0.5
                elif isinstance(value, str):
                    found[name] = {"text": value}


def _objects(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [found for item in value for found in _objects(item)]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, dict):
        inner = [found for item in value.values() for found in _objects(item)]  # pyright: ignore[reportUnknownVariableType]
        return [value, *inner]  # pyright: ignore[reportUnknownVariableType]
    return []


def cut_short(delivery: Delivery) -> Delivery:
    """Send half of the body and close the connection."""
    return evolve(delivery, sent=delivery.sent // 2, afterwards="close")


def dripping(delivery: Delivery) -> Delivery:
    """Send the body in many small pieces."""
    return evolve(delivery, pieces=20)


def hung_up(delivery: Delivery) -> Delivery:
    """Send the whole answer and close the connection without having said so."""
    return evolve(delivery, afterwards="close")


def announcing(more: int) -> Callable[[Delivery], Delivery]:
    """Announce more bytes than there are and fall silent, or announce fewer and close."""
    return lambda delivery: evolve(
        delivery, announced=str(max(0, len(delivery.body) + more)), afterwards="hold" if more > 0 else "close"
    )


def announcing_nonsense(delivery: Delivery) -> Delivery:
    """Announce a length that is no number."""
    return evolve(delivery, announced="plenty", afterwards="close")
