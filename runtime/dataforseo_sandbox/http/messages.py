"""A request that the server received and the answer that it sends, apart from sockets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from msgspec import Struct, field

SHORT_FORM = ".ai"


class ServerRequest(Struct, frozen=True):
    """One request. Header names are lower-case; `target` is that of the request line."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path, percent-decoded, without the suffix `.ai` and a final slash."""
        path = self._target_path.removesuffix(SHORT_FORM)
        return tuple(unquote(part) for part in path.split("/"))

    @property
    def short_form(self) -> bool:
        """Whether the path asks for the short form of the answer."""
        return self._target_path.endswith(SHORT_FORM)

    @property
    def _target_path(self) -> str:
        return self.target.partition("?")[0].removesuffix("/").lstrip("/")

    @property
    def path(self) -> str:
        """The path without its leading slash, as `id_list` shows it."""
        return "/".join(self.segments)

    @property
    def accepts_gzip(self) -> bool:
        """Whether the client accepts a compressed answer."""
        return "gzip" in self.headers.get("accept-encoding", "")

    def __repr__(self) -> str:  # the headers hold a password
        return f"<ServerRequest {self.method} {self.target}>"


class ServerAnswer(Struct, frozen=True):
    """One answer. The body is uncompressed unless the headers name a Content-Encoding."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict[str, str])

    def __repr__(self) -> str:
        return f"<ServerAnswer {self.status}, {len(self.body):,} bytes>"


def json_answer(
    envelope: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None
) -> ServerAnswer:
    """Build the answer that carries an envelope."""
    body = json.dumps(envelope, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return ServerAnswer(status, body, {"Content-Type": "application/json", **(headers or {})})
