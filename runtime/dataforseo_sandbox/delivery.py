"""An answer as bytes, and how they are put on the wire."""

from __future__ import annotations

import gzip
from http import HTTPStatus
from typing import Literal

from attrs import field, frozen

from dataforseo_sandbox.http_messages import HttpAnswer


@frozen(kw_only=True)
class Delivery:
    """The bytes of one answer. Faults change how they are sent, such as `announced`, the Content-Length.

    `sent` is how many bytes of the body go out, over how many `pieces`; `afterwards` is what becomes of
    the connection: kept for the next request, closed, reset, or held open in silence.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = field(repr=False)
    announced: str
    sent: int
    pieces: int = 1
    afterwards: Literal["keep", "close", "reset", "hold"] = "keep"

    def head(self) -> bytes:
        """Write the status line and the headers."""
        try:
            reason = HTTPStatus(self.status).phrase
        except ValueError:
            reason = ""
        lines = [f"HTTP/1.1 {self.status} {reason}", *(f"{name}: {value}" for name, value in self.headers)]
        lines.append(f"Content-Length: {self.announced}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def prepare(answer: HttpAnswer, accepts_gzip: bool) -> Delivery:
    """Turn an answer into bytes, compressed when the client takes that."""
    headers = dict(answer.headers)
    body = answer.body
    if accepts_gzip and body and "Content-Encoding" not in headers:
        body = gzip.compress(body, compresslevel=1, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Delivery(
        status=answer.status,
        headers=tuple(headers.items()),
        body=body,
        announced=str(len(body)),
        sent=len(body),
    )
