"""HTTP Basic authentication."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping

from msgspec import Struct

from dataforseo_sandbox.api.envelope import refusal_envelope
from dataforseo_sandbox.api.refusals import Refusal
from dataforseo_sandbox.http.messages import ServerAnswer, json_answer

CHALLENGE = {"WWW-Authenticate": 'Basic realm="DataForSEO REST API"'}


class BasicAuth(Struct, frozen=True):
    """The only login and password that a sandbox accepts."""

    login: str
    password: str

    def accepts(self, headers: Mapping[str, str]) -> bool:
        """Whether the Authorization header holds this login and password."""
        scheme, _, encoded = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic":
            return False
        try:
            given = base64.b64decode(encoded.strip(), validate=True)
        except (binascii.Error, ValueError):
            return False
        return hmac.compare_digest(given, f"{self.login}:{self.password}".encode())

    def __repr__(self) -> str:
        return "<BasicAuth>"


def unauthorized() -> ServerAnswer:
    """Build the answer to a wrong login."""
    return json_answer(refusal_envelope(Refusal(40100)), 401, CHALLENGE)
