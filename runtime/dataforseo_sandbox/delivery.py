"""An answer as bytes, and how they are put on the wire."""

from __future__ import annotations

import gzip
from http import HTTPStatus
from typing import Literal

from msgspec import Struct

from dataforseo_sandbox.http_messages import HttpAnswer


class Delivery(Struct, frozen=True, kw_only=True):
    """The bytes of one answer, and how they are sent; faults change the latter.

    `announced` is the Content-Length. `sent` is how many bytes of the body go out, in so many `pieces`
    over so many `seconds`. `afterwards` the connection is kept for the next request, closed, or left open
    in silence.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    announced: str
    sent: int
    pieces: int = 1
    seconds: float = 0
    afterwards: Literal["keep", "close", "silence"] = "keep"

    def __repr__(self) -> str:
        return f"<Delivery {self.status}, {self.sent:,} bytes>"

    def head(self) -> bytes:
        """Write the status line and the headers."""
        lines = [f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        lines.append(f"Content-Length: {self.announced}")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def prepare(answer: HttpAnswer, *, gzipped: bool) -> Delivery:
    """Turn an answer into bytes, compressed when the client takes that."""
    headers = dict(answer.headers)
    body = answer.body
    if gzipped and body and "Content-Encoding" not in headers:
        body = gzip.compress(body, compresslevel=1, mtime=0)
        headers["Content-Encoding"] = "gzip"
    return Delivery(
        status=answer.status,
        headers=tuple(headers.items()),
        body=body,
        announced=str(len(body)),
        sent=len(body),
    )
