"""What the logic of a task run asks to be done, besides calls and pauses."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.requests.endpoint import Call


class Together(Struct, frozen=True):
    """Send calls at once; gives the answer or the error of each, in order."""

    calls: tuple[Call[Any, Any], ...]


class LookUp(Struct, frozen=True):
    """Look up what became of a call whose answer was lost; gives a Charge."""

    error: DataForSEOError
