"""The client without its sections, which the generated package adds."""

from __future__ import annotations

from types import TracebackType
from typing import ClassVar, Self, TypeVar


from dataforseo_runtime import codec, credentials, verdict
from dataforseo_runtime.api import Api
from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.errors import UnreadableAnswer
from dataforseo_runtime.response import Response
from dataforseo_runtime.transport import Transport

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class BaseClient:
    """Sends calls and reads their answers."""

    api: ClassVar[Api]

    def __init__(self, *, login: str | None = None, password: str | None = None, base_url: str | None = None) -> None:
        self._credentials = credentials.find(self.api, login, password)
        self._transport = Transport(base_url or self.api.production, self.api.timeout_seconds + 10)

    def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a prepared call and read its answer."""
        endpoint = call.endpoint
        answer = self._transport.exchange(endpoint.method, call.path, call.body(), self._credentials.authorization())
        try:
            response = codec.decode(endpoint, answer.body)
        except UnreadableAnswer as error:
            raise UnreadableAnswer(error.reason, raw=error.raw, http_status=answer.status, path=endpoint.path) from None
        error = verdict.failure(self.api, response, answer.status)
        if error is not None:
            raise error
        return response

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class BaseAsyncClient:
    """Sends calls and reads their answers, awaitable."""

    api: ClassVar[Api]

    def __init__(self, *, login: str | None = None, password: str | None = None, base_url: str | None = None) -> None:
        self._sync = type("_Sync", (BaseClient,), {"api": self.api})(login=login, password=password, base_url=base_url)

    async def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a prepared call and read its answer."""
        import asyncio

        return await asyncio.to_thread(self._sync.send, call)

    async def aclose(self) -> None:
        """Close the connections."""
        self._sync.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.aclose()
