"""HTTP Basic with the one login and password that a sandbox knows."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping

from msgspec import Struct

from dataforseo_sandbox.envelope import refusal
from dataforseo_sandbox.http_messages import HttpAnswer, json_answer
from dataforseo_sandbox.status import Refused

CHALLENGE = {"WWW-Authenticate": 'Basic realm="DataForSEO REST API"'}


class Credentials(Struct, frozen=True):
    """The login and password that are let in."""

    login: str
    password: str

    def match(self, headers: Mapping[str, str]) -> bool:
        """Whether the Authorization header carries them."""
        scheme, _, encoded = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic":
            return False
        try:
            given = base64.b64decode(encoded.strip(), validate=True)
        except (binascii.Error, ValueError):
            return False
        return hmac.compare_digest(given, f"{self.login}:{self.password}".encode())

    def __repr__(self) -> str:
        return "Credentials(…)"


def unauthorized() -> HttpAnswer:
    """Make the answer to a wrong login."""
    return json_answer(refusal(Refused(40100)), 401, CHALLENGE)
