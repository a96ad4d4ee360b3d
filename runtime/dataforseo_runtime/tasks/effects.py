"""Effects of a task run, besides calls and pauses."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.requests.endpoint import Call


class SendAll(Struct, frozen=True):
    """Send calls at the same time. Results in the answer or the error of each, in order."""

    calls: tuple[Call[Any, Any], ...]


class FindCharged(Struct, frozen=True):
    """Find out whether a call whose answer was lost was charged. Results in a Charge."""

    error: DataForSEOError
