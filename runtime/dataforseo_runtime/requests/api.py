"""Facts about the whole API, which the generated package fills from spec/."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.requests.facts import Limits


class Api(Struct, frozen=True, kw_only=True):
    """Hosts, names of environment variables, timeout, rate limits and status codes."""

    production: str
    sandbox: str
    login_variables: tuple[str, ...]
    password_variables: tuple[str, ...]
    timeout_seconds: int
    limits: Limits
    section_limits: Mapping[str, Limits]
    status_codes: Mapping[int, StatusCode]
