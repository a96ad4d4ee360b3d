"""What holds for the whole API; the generated package fills it in from spec/."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from dataforseo_runtime.facts import Limits


class StatusCode(Struct, frozen=True):
    """What one code of an envelope or a task means, and what may be done about it."""

    meaning: str
    outcome: Literal["ok", "empty", "pending", "error", "authentication", "payment", "limit"]
    retry: Literal["never", "once", "backoff", "next minute", "poll"]
    charged: Literal["always", "possible", "never"]
    advice: str = ""


class Api(Struct, frozen=True, kw_only=True):
    """Hosts, credentials, time and rate limits, and the meaning of every status code."""

    production: str
    sandbox: str
    login_variables: tuple[str, ...]
    password_variables: tuple[str, ...]
    timeout_seconds: int
    limits: Limits
    section_limits: Mapping[str, Limits]
    status_codes: Mapping[int, StatusCode]
