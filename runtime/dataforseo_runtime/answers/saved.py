"""Read saved answers and the bodies of postbacks, whose endpoint must be found from the answer itself."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from dataforseo_runtime.answers import codec
from dataforseo_runtime.answers.json_decoding import decode_if_fits, decoder
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.compression import unpack
from dataforseo_runtime.base.errors import UnreadableAnswerError
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.endpoint import Endpoint, load
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.options import MAX_ANSWER_BYTES
from dataforseo_runtime.requests.request import Request

# Longer than any path of the API.
_MAX_SEGMENTS = 32


class _Task(Struct):
    path: list[str] | None = None


class _Paths(Struct):
    """The only part of an answer that is needed to find its endpoint."""

    tasks: list[_Task] | None = None


def loads(
    raw: bytes,
    operations: Mapping[str, str],
    status_codes: Mapping[int, StatusCode],
    max_answer_bytes: int = MAX_ANSWER_BYTES,
) -> Response[Any, Any]:
    """Read an answer of the endpoint in `tasks[].path`. Raises UnreadableAnswerError and TypeError."""
    if not isinstance(raw, bytes | bytearray | memoryview):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"give the bytes of an answer, as Path.read_bytes() does, not {type(raw).__name__}")
    packed = bytes(raw)
    body = unpack(packed, max_answer_bytes)
    if body.problem is not None:
        raise UnreadableAnswerError(body.problem, raw=packed)
    return codec.decode(endpoint_of(_path(body.data), operations), body.data, status_codes)


def endpoint_of(path: Sequence[str], operations: Mapping[str, str]) -> Endpoint[Any, Any]:
    """Find the endpoint of a path in an answer. Return one that accepts any result for an unknown path."""
    segments = [segment for segment in path if segment != "v3"][:_MAX_SEGMENTS]
    candidates = _by_fixed_part(tuple(operations))
    for length in range(len(segments), 0, -1):
        known = candidates.get("/".join(segments[:length]))
        # Path parameters follow the fixed part; older answers leave them out.
        if known is not None:
            return load(operations[known])
    return _unknown_endpoint("/".join(segments))


@functools.cache
def _by_fixed_part(paths: tuple[str, ...]) -> dict[str, str]:
    """Map the segments of each path that are not parameters to the path."""
    fixed: dict[str, str] = {}
    for path in sorted(paths, key=lambda path: path.count("{"), reverse=True):
        fixed["/".join(segment for segment in path.split("/") if not segment.startswith("{"))] = path
    return fixed


def _unknown_endpoint(path: str) -> Endpoint[Any, Any]:
    return Endpoint(
        method="POST",
        path=f"/v3/{path}",
        operation="",
        kind="live",
        request=Request,
        result=Any,
        rows=None,
        billing=Billing(model="unknown"),
        repeat="charged",
    )


def _path(raw: bytes) -> Sequence[str]:
    answer = decode_if_fits(decoder(_Paths), raw)
    if answer is None:
        return _path_of_misfit(codec.parse_envelope(raw).get("tasks"))
    return next((task.path for task in answer.tasks or () if task.path), ())


def _path_of_misfit(tasks: Any) -> list[str]:
    entries = [*tasks.values()] if is_object(tasks) else tasks if is_list(tasks) else []
    for task in entries:
        path = task.get("path") if is_object(task) else None
        if is_list(path) and path:
            return [str(segment) for segment in path[: _MAX_SEGMENTS + 1]]
    return []
