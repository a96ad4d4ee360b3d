"""From bytes to a Response and back: msgspec where the answer fits, piece by piece where it does not."""

from __future__ import annotations

import functools
import io
import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeVar, cast

import msgspec

from dataforseo_runtime.api import StatusCode
from dataforseo_runtime.decoding import piecewise, short_form, tolerant
from dataforseo_runtime.decoding.collector import collector_off
from dataforseo_runtime.decoding.decoders import decoder
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.errors import UnreadableAnswer
from dataforseo_runtime.models import plain
from dataforseo_runtime.response import Envelope, Response, build_envelope

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

MAX_GUNZIPPED = 1 << 30
NO_CODES: Mapping[int, StatusCode] = MappingProxyType({})


def decode(
    endpoint: Endpoint[ResultT, RowT], raw: bytes, status_codes: Mapping[int, StatusCode] = NO_CODES
) -> Response[ResultT, RowT]:
    """Read an answer of `endpoint`. Raises UnreadableAnswer only when the bytes are no envelope at all.

    `status_codes` say what the errors of its failed tasks mean.
    """
    with collector_off:
        envelope = _decode_envelope(endpoint, raw)
    if envelope.tasks is None:  # fits any object: no envelope at all, or a short one
        data = parse_envelope(raw)
        full = short_form.full_form(endpoint, data)
        envelope = envelope if full is data else build_envelope(endpoint, full, tolerant.ignore)
    return Response(endpoint=endpoint, envelope=envelope, raw=raw, status_codes=status_codes)


def _decode_envelope(endpoint: Endpoint[ResultT, RowT], raw: bytes) -> Envelope[ResultT]:
    try:
        return cast("Envelope[ResultT]", _decoder(endpoint.result).decode(raw))
    except piecewise.MISFIT:
        return _decode_misfit(endpoint, raw)


def parse_envelope(raw: bytes) -> dict[str, Any]:
    """Parse the bytes of an answer to plain data. Raises UnreadableAnswer when they are no envelope."""
    try:
        data = tolerant.parse(raw)
    except (ValueError, RecursionError):
        raise UnreadableAnswer(_describe(raw), raw=raw) from None
    if not isinstance(data, dict) or not ("status_code" in data or "tasks" in data):
        raise UnreadableAnswer("the answer is JSON, but no envelope of this API", raw=raw)
    return cast("dict[str, Any]", data)


def encode(answer: Response[Any, Any]) -> bytes:
    """Write the typed answer as JSON: the known fields; one that was left out becomes null."""
    data = plain(answer.envelope)
    try:
        return json.dumps(data, ensure_ascii=False).encode()
    except UnicodeEncodeError:  # half a character, which JSON can hold as an escape alone
        return json.dumps(data).encode()


def gunzip(raw: bytes) -> bytes:
    """Unpack a gzip body, as postbacks are sent; other bytes are given back as they are."""
    if not raw.startswith(b"\x1f\x8b"):
        return raw
    import gzip

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(raw)) as packed:
            unpacked = packed.read(MAX_GUNZIPPED + 1)
    except (OSError, EOFError, ValueError) as error:
        raise UnreadableAnswer(f"the gzip data is broken: {error}", raw=raw) from None
    if len(unpacked) > MAX_GUNZIPPED:
        raise UnreadableAnswer(f"the gzip data unpacks to more than {MAX_GUNZIPPED:,} bytes", raw=raw)
    return unpacked


def _decode_misfit(endpoint: Endpoint[Any, Any], raw: bytes) -> Envelope[Any]:
    """Read an answer that does not fit as a whole: result by result, or all of it from plain data."""
    if endpoint.result is not None:
        try:
            envelope: Envelope[Any] = decoder(Envelope[msgspec.Raw]).decode(raw)
            for task in envelope.tasks or ():
                if task.result:
                    task.result = piecewise.decode_items(endpoint.result, task.result)
        except (ValueError, *piecewise.MISFIT):
            pass
        else:
            return envelope
    return build_envelope(endpoint, parse_envelope(raw), tolerant.ignore)


@functools.cache
def _decoder(result: Any) -> msgspec.json.Decoder[Any]:
    if isinstance(result, type) and getattr(result, "_wire_names_", None):
        # Built from plain data: msgspec cannot rename the fields of attrs classes.
        return decoder(_Never)
    envelope: Any = Envelope
    return decoder(envelope[result])


class _Never(msgspec.Struct, forbid_unknown_fields=True):
    """Fits no answer."""

    never: int


def _describe(raw: bytes) -> str:
    start = raw[:200].lstrip().lower()
    if not raw.strip():
        return "the answer is empty"
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        return "the answer is a web page, perhaps from a proxy or a login portal, not JSON"
    if start.startswith((b"{", b"[")):
        return "the answer is broken or cut-off JSON"
    return "the answer is not JSON"
