"""From bytes to a Response and back: msgspec where the answer fits, piece by piece where it does not."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Mapping
from typing import Any, TypeVar, cast

import msgspec

from dataforseo_runtime.answers import short_form
from dataforseo_runtime.answers.decoders import NOT_FITTING, decoder
from dataforseo_runtime.answers.envelope import Envelope
from dataforseo_runtime.answers.garbage_collection import collector_off
from dataforseo_runtime.answers.lenient import build_envelope
from dataforseo_runtime.answers.parsing import parse
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import UnreadableAnswerError
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.endpoint import Endpoint

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


def decode(
    endpoint: Endpoint[ResultT, RowT], raw: bytes, status_codes: Mapping[int, StatusCode]
) -> Response[ResultT, RowT]:
    """Read an answer of `endpoint`. Raises UnreadableAnswerError only when the bytes are no envelope at all.

    `status_codes` say what the errors of its failed tasks mean.
    """
    with collector_off:
        try:
            envelope = short_form.decode(endpoint, raw) or _decode_envelope(endpoint, raw)
        except UnreadableAnswerError:
            raise
        except Exception as error:  # whatever an answer does to a reader, what came is not lost
            why = f"the answer cannot be read, which is a mistake in this client: {type(error).__name__}"
            raise UnreadableAnswerError(why, raw=raw) from error
    return Response(endpoint=endpoint, envelope=envelope, raw=raw, status_codes=status_codes)


def _decode_envelope(endpoint: Endpoint[ResultT, RowT], raw: bytes) -> Envelope[ResultT]:
    try:
        envelope = cast("Envelope[ResultT]", _decoder(endpoint.result).decode(raw))
    except NOT_FITTING:
        return _build(endpoint.result, parse_envelope(raw))
    if envelope.tasks is None:  # fits any object: no envelope at all, or a short one
        data = parse_envelope(raw)
        full = short_form.full_form(endpoint, data)
        return envelope if full is data else _build(endpoint.result, full)
    return envelope


def _build(result: Any, data: dict[str, Any]) -> Envelope[Any]:
    try:
        return build_envelope(result, data)
    except RecursionError:  # nested too deep for objects; data, costs and codes are read all the same
        return build_envelope(Any, data)


def parse_envelope(raw: bytes) -> dict[str, Any]:
    """Parse the bytes of an answer to plain data. Raises UnreadableAnswerError when they are no envelope."""
    try:
        data = parse(raw)
    except (ValueError, RecursionError):
        raise UnreadableAnswerError(_describe(raw), raw=raw) from None
    if not isinstance(data, dict) or not ("status_code" in data or "tasks" in data):
        raise UnreadableAnswerError("the answer is JSON, but no envelope of this API", raw=raw)
    return cast("dict[str, Any]", data)


def encode(answer: Response[Any, Any]) -> bytes:
    """Write the typed answer as JSON: the known fields; one that was left out, or is NaN, becomes null."""
    data = msgspec.to_builtins(answer.envelope)
    try:
        text = json.dumps(data, ensure_ascii=False, allow_nan=False)
    except ValueError:
        data = _finite(data)
        text = json.dumps(data, ensure_ascii=False)
    try:
        return text.encode()
    except UnicodeEncodeError:  # half a character, which JSON can hold as an escape alone
        return json.dumps(data).encode()


def _finite(data: Any) -> Any:
    """Give null for what is no number to JSON: NaN, and numbers that were too large to read."""
    if isinstance(data, float):
        return data if math.isfinite(data) else None
    if is_list(data):
        return [_finite(item) for item in data]
    return {key: _finite(value) for key, value in data.items()} if is_object(data) else data


@functools.cache
def _decoder(result: Any) -> msgspec.json.Decoder[Any]:
    envelope: Any = Envelope
    return decoder(envelope[result])


def _describe(raw: bytes) -> str:
    start = raw[:200].lstrip().lower()
    if not raw.strip():
        return "the answer is empty"
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        return "the answer is a web page, perhaps from a proxy or a login portal, not JSON"
    if start.startswith((b"{", b"[")):
        return "the answer is broken or cut-off JSON"
    return "the answer is not JSON"
