"""Decode the bytes of an answer to a Response, and encode a Response as JSON.

Three readers are tried in turn. `short_form` reads answers without an envelope. The fast reader is msgspec,
which decodes an answer that fits its classes at once. Any other answer is parsed to plain data and read by
the lenient reader, object by object.
"""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Mapping
from typing import Any, TypeVar, cast

import msgspec

from dataforseo_runtime.answers import short_form
from dataforseo_runtime.answers.envelope import EmptyTask, Envelope, PartialTask, Task
from dataforseo_runtime.answers.gc_pause import gc_paused
from dataforseo_runtime.answers.json_decoding import decode_if_fits, decoder, parse
from dataforseo_runtime.answers.lenient import build_envelope
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import UnreadableAnswerError
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.base.status_codes import StatusCode, accepted, read_code
from dataforseo_runtime.requests.endpoint import Endpoint

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

# Nearly all tasks have one of these codes; they are compared first, to be fast.
_USUAL_CODES = (20000, 20100)
# By the outcome of a status code: the class of tasks that succeeded although their code is not 2xxxx.
_SUCCESSES: Mapping[str, type[Task[Any]]] = {"empty": EmptyTask, "partial": PartialTask}


def decode(
    endpoint: Endpoint[ResultT, RowT], raw: bytes, status_codes: Mapping[int, StatusCode]
) -> Response[ResultT, RowT]:
    """Read an answer of `endpoint`. Raises UnreadableAnswerError when the bytes are not an envelope.

    `status_codes` say which tasks succeeded, and explain the errors of the others.
    """
    with gc_paused:
        try:
            envelope = _read_fast(endpoint, raw) or _read_leniently(endpoint, raw)
            tasks = envelope.tasks if is_list(envelope.tasks) else []
            for index, task in enumerate(tasks):
                if task.status_code not in _USUAL_CODES:
                    tasks[index] = _by_outcome(task, status_codes)
        except UnreadableAnswerError:
            raise
        except Exception as error:  # the answer may be paid for: its bytes must reach the caller
            why = f"the answer cannot be read, which is a mistake in this client: {type(error).__name__}"
            raise UnreadableAnswerError(why, raw=raw) from error
    return Response(endpoint=endpoint, envelope=envelope, raw=raw, status_codes=status_codes)


def _by_outcome(task: Task[ResultT], status_codes: Mapping[int, StatusCode]) -> Task[ResultT]:
    """Return a task as an object of the class that the outcome of its status code asks for."""
    if accepted(task.status_code):
        return task
    known = status_codes.get(read_code(task.status_code) or 0)
    success = None if known is None else _SUCCESSES.get(known.outcome)
    if success is None:
        return task
    return success(**{name: getattr(task, name) for name in task.__struct_fields__})


def _read_fast(endpoint: Endpoint[ResultT, RowT], raw: bytes) -> Envelope[ResultT] | None:
    short = short_form.decode(endpoint, raw)
    if short is not None:
        return short
    envelope = decode_if_fits(_envelope_decoder(endpoint.result), raw)
    # Every field of an envelope may be missing, so any JSON object fits. One without tasks goes to the
    # lenient reader, which checks that it is an envelope.
    return None if envelope is None or envelope.tasks is None else envelope


def _read_leniently(endpoint: Endpoint[ResultT, RowT], raw: bytes) -> Envelope[ResultT]:
    data = short_form.full_form(endpoint, parse_envelope(raw))
    try:
        return build_envelope(endpoint.result, data)
    except RecursionError:  # too deeply nested for objects; costs and codes can still be read
        return build_envelope(Any, data)


@functools.cache
def _envelope_decoder(result: Any) -> msgspec.json.Decoder[Envelope[Any]]:
    envelope: Any = Envelope
    return decoder(envelope[result])


def parse_envelope(raw: bytes) -> dict[str, Any]:
    """Parse an answer to plain data. Raises UnreadableAnswerError when it is not an envelope."""
    try:
        data = parse(raw)
    except (ValueError, RecursionError):
        raise UnreadableAnswerError(_describe(raw), raw=raw) from None
    if not isinstance(data, dict) or not ("status_code" in data or "tasks" in data):
        raise UnreadableAnswerError("the answer is JSON, but no envelope of this API", raw=raw)
    return cast("dict[str, Any]", data)


def _describe(raw: bytes) -> str:
    start = raw[:200].lstrip().lower()
    if not raw.strip():
        return "the answer is empty"
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        return "the answer is a web page, perhaps from a proxy or a login portal, not JSON"
    if start.startswith((b"{", b"[")):
        return "the answer is broken or cut-off JSON"
    return "the answer is not JSON"


def encode(answer: Response[Any, Any]) -> bytes:
    """Write the known fields of an answer as JSON. Missing fields and NaN become null."""
    data = msgspec.to_builtins(answer.envelope)
    try:
        text = json.dumps(data, ensure_ascii=False, allow_nan=False)
    except ValueError:
        data = _finite(data)
        text = json.dumps(data, ensure_ascii=False)
    try:
        return text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which JSON can hold only as an escape
        return json.dumps(data).encode()


def _finite(data: Any) -> Any:
    """Replace NaN and infinite numbers by null."""
    if isinstance(data, float):
        return data if math.isfinite(data) else None
    if is_list(data):
        return [_finite(item) for item in data]
    return {key: _finite(value) for key, value in data.items()} if is_object(data) else data
