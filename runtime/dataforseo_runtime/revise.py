"""Copies of a checked request with some fields changed by the client itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from msgspec import UNSET

from dataforseo_runtime.models import field_names
from dataforseo_runtime.requests import Request


def revised(request: Request, changes: Mapping[str, Any], *, only: Collection[str] | None = None) -> Request:
    """Copy `request` with `changes`, both by wire name; with `only`, no other old field is kept.

    The rules are not checked again: what the client writes here is valid, and a call that continues
    from a token leaves out fields that are required without one.
    """
    names = {wire: name for name, wire in request._wire_names_.items()}  # pyright: ignore[reportPrivateUsage]
    kept = None if only is None else {names.get(field, field) for field in only}
    copied = object.__new__(type(request))
    for name in field_names(type(request)):
        value = getattr(request, name) if kept is None or name in kept else UNSET
        object.__setattr__(copied, name, value)
    for field, value in changes.items():
        object.__setattr__(copied, names.get(field, field), value)
    return copied
