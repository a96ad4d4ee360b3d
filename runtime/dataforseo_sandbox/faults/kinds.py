"""The ways in which the network and the server can fail a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_sandbox.connection import Connection
from dataforseo_sandbox.delivery import Delivery
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.service import ForcedFailure

Moment: TypeAlias = Literal["head read", "request read", "answer ready"]


class Execute(Protocol):
    """Carries out a request."""

    def __call__(self, request: HttpRequest, failure: ForcedFailure | None = None, /) -> HttpAnswer: ...


class Fault(Struct, frozen=True):
    """What goes wrong, whether the call is carried out all the same, and whether it is charged for.

    `charged` speaks of a billed endpoint; a call of a free one never costs anything. A request passes
    the methods from top to bottom; each kind of fault does something else in one of them.
    """

    name: str
    summary: str
    executed: bool
    charged: bool

    def at(self, moment: Moment, connection: Connection) -> None:
        """Do something to the connection at a moment of the exchange."""

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        """Answer the request."""
        return execute(request)

    def delivery(self, delivery: Delivery) -> Delivery:
        """Say how the answer is sent."""
        return delivery


HEALTHY = Fault("none", "nothing goes wrong", executed=True, charged=True)


class Refuse(Fault, frozen=True, kw_only=True):
    """Nobody listens, for a time or until the faults are cleared. It strikes no single request."""

    seconds: float | None = None


class Reset(Fault, frozen=True, kw_only=True):
    """The connection is reset."""

    when: Moment

    def at(self, moment: Moment, connection: Connection) -> None:
        if moment == self.when:
            connection.reset()


class Stall(Fault, frozen=True, kw_only=True):
    """Nothing happens for a time, or until the client gives up; then the call goes on."""

    when: Moment
    seconds: float = 3600

    def at(self, moment: Moment, connection: Connection) -> None:
        if moment == self.when:
            connection.stall(self.seconds)


class Replace(Fault, frozen=True, kw_only=True):
    """The call is not carried out; something else is answered."""

    answer: Callable[[HttpRequest], HttpAnswer]

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return self.answer(request)


class FailTasks(Fault, frozen=True, kw_only=True):
    """The call is accepted and its tasks fail."""

    failure: ForcedFailure

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return execute(request, self.failure)


class Spoil(Fault, frozen=True, kw_only=True):
    """The call is carried out and its answer is changed."""

    change: Callable[[HttpAnswer], HttpAnswer]

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return self.change(execute(request))


class Missend(Fault, frozen=True, kw_only=True):
    """The call is carried out and the bytes of its answer are sent wrongly."""

    change: Callable[[Delivery], Delivery]

    def delivery(self, delivery: Delivery) -> Delivery:
        return self.change(delivery)


class Drip(Fault, frozen=True, kw_only=True):
    """The call is carried out and its answer comes in pieces."""

    pieces: int = 20
    seconds: float = 1

    def delivery(self, delivery: Delivery) -> Delivery:
        return replace(delivery, pieces=self.pieces, seconds=self.seconds)
