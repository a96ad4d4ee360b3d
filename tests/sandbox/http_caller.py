"""A plain HTTP client: tests see what any client would see."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Any, Self

import urllib3
from attrs import frozen

from dataforseo_runtime.base.timestamps import wire_datetime
from dataforseo_sandbox import Sandbox

TARGETS = ["forbes.com", "cnn.com", "https://example.com/page", "bbc.com"]
Headers = dict[str, str]
BULK = "backlinks/bulk_backlinks/live"


@frozen
class Answer:
    """The answer to one call."""

    status: int
    headers: urllib3.HTTPHeaderDict
    raw: bytes

    @property
    def envelope(self) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(self.raw)
        return data

    @property
    def task(self) -> dict[str, Any]:
        (task,) = self.envelope["tasks"]
        found: dict[str, Any] = task
        return found

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The items of the only result."""
        (result,) = self.task["result"]
        found: list[dict[str, Any]] = result["items"]
        return found


class Caller:
    """Calls one sandbox over kept-alive connections."""

    def __init__(
        self,
        sandbox: Sandbox,
        login: str = "login",
        password: str = "password",  # noqa: S107
        timeout: float = 5,
    ) -> None:
        self._url = sandbox.url
        self._login = urllib3.make_headers(basic_auth=f"{login}:{password}")
        self._http = urllib3.PoolManager(retries=False, timeout=timeout, maxsize=200)

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Headers | None = None
    ) -> Answer:
        answer = self._http.request(
            method, self._url + path, body=body, headers={**self._login, **(headers or {})}, redirect=False
        )
        return Answer(answer.status, answer.headers, answer.data)

    def post(self, path: str, *tasks: dict[str, Any], headers: Headers | None = None) -> Answer:
        return self.send("POST", f"/v3/{path}", json.dumps(tasks).encode(), headers)

    def get(self, path: str) -> Answer:
        return self.send("GET", f"/v3/{path}")

    def bulk(self, *targets: str, **fields: Any) -> Answer:
        return self.post(BULK, {"targets": list(targets or TARGETS), **fields})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.clear()


def window(**fields: Any) -> dict[str, Any]:
    """Return the fields that ask `id_list` for the last day, and these fields."""
    now = datetime.now(UTC)
    start = wire_datetime(now - timedelta(days=1))
    return {"datetime_from": start, "datetime_to": wire_datetime(now), **fields}
