"""The bytes of an answer and how they are sent."""

from __future__ import annotations

import gzip
from http import HTTPStatus
from typing import Literal

from msgspec import Struct

from dataforseo_sandbox.http.messages import ServerAnswer


class Delivery(Struct, frozen=True, kw_only=True):
    """The bytes of one answer and how to send them. Faults change how.

    `announced` is the value of Content-Length. The first `sent` bytes of the body are sent in `pieces`,
    spread over `seconds`. `afterwards` says what happens to the connection: "keep" it for the next request,
    "close" it, or keep it open and send nothing ("silence").
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


def prepare(answer: ServerAnswer, *, gzipped: bool) -> Delivery:
    """Turn an answer into bytes, compressed if `gzipped`."""
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
