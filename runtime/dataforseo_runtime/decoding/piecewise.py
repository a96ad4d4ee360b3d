"""Decode an answer that does not fit as a whole: natively what fits, from plain data only what does not.

A list of a thousand objects of which one holds a wrong value costs little more than one that fits.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec

from dataforseo_runtime.decoding import tolerant
from dataforseo_runtime.decoding.decoders import decoder

# What msgspec raises for bytes that do not fit, or that are no JSON to it.
MISFIT: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)

_list_of_raw: msgspec.json.Decoder[list[msgspec.Raw]] = msgspec.json.Decoder(list[msgspec.Raw])
_map_of_raw: msgspec.json.Decoder[dict[str, msgspec.Raw]] = msgspec.json.Decoder(dict[str, msgspec.Raw])
_NOT_NATIVE: Final = object()


def decode(annotation: Any, raw: bytes | msgspec.Raw) -> Any:
    """Decode one value, whether it fits or not. Raises ValueError when the bytes are no JSON."""
    value = _natively(annotation, raw)
    return decode_misfit(annotation, raw) if value is _NOT_NATIVE else value


def decode_misfit(annotation: Any, raw: bytes | msgspec.Raw) -> Any:
    """Decode one value that does not fit as a whole, by taking it apart by one level.

    Raises ValueError when the bytes are no JSON.
    """
    expected, arguments = tolerant.taken_apart(annotation)
    try:
        if expected is list:
            return decode_items(arguments[0], _list_of_raw.decode(raw))
        if expected is dict:
            return {key: decode(arguments[1], item) for key, item in _map_of_raw.decode(raw).items()}
        if tolerant.is_model(expected):
            return _decode_model(expected, raw)
    except MISFIT:
        pass
    return tolerant.build(annotation, tolerant.parse(bytes(raw)), "", tolerant.ignore)


def decode_items(annotation: Any, items: list[msgspec.Raw]) -> list[Any]:
    """Decode the elements of a list that does not fit as a whole; an only one must be what does not."""
    decode_item = decode_misfit if len(items) == 1 else decode
    return [decode_item(annotation, item) for item in items]


def _decode_model(cls: Any, raw: bytes | msgspec.Raw) -> Any:
    pieces = _map_of_raw.decode(raw)
    given = [
        (field, pieces[field.wire_name]) for field in tolerant.fields_of(cls) if field.wire_name in pieces
    ]
    values = {field.name: field.recipe.decode(piece) for field, piece in given if field.recipe}
    # When all smaller fields fit, it is the largest that does not, and trying it natively would be in vain.
    native = sorted((pair for pair in given if not pair[0].recipe), key=lambda pair: len(bytes(pair[1])))
    all_fit = True
    for index, (field, piece) in enumerate(native, start=1):
        is_culprit = all_fit and index == len(native)
        value = _NOT_NATIVE if is_culprit else _natively(field.annotation, piece)
        if value is _NOT_NATIVE:
            all_fit = False
            value = decode_misfit(field.annotation, piece)
        values[field.name] = value
    return cls(**values)


def _natively(annotation: Any, raw: bytes | msgspec.Raw) -> Any:
    if getattr(annotation, "_wire_names_", None):  # msgspec cannot rename the fields of attrs classes
        return _NOT_NATIVE
    try:
        return decoder(annotation).decode(raw)
    except MISFIT:
        return _NOT_NATIVE
