"""The ways in which the network and the server can fail a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol, TypeAlias

from attrs import evolve, field, frozen

from dataforseo_sandbox.connection import Connection
from dataforseo_sandbox.delivery import Delivery
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.service import ForcedFailure

Moment: TypeAlias = Literal["head read", "request read", "answer ready"]


class Execute(Protocol):
    """Carries out a request."""

    def __call__(self, request: HttpRequest, failure: ForcedFailure | None = None, /) -> HttpAnswer: ...


@frozen
class Fault:
    """What goes wrong, whether the call is carried out all the same, and whether it is charged for.

    `charged` speaks of a billed endpoint; a call of a free one never costs anything. A request passes
    the methods from top to bottom; each kind of fault does something else in one of them.
    """

    name: str
    summary: str
    executed: bool = field(kw_only=True)
    charged: bool = field(kw_only=True)

    def at(self, moment: Moment, connection: Connection) -> None:
        """Do something to the connection at a moment of the exchange."""

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        """Answer the request."""
        return execute(request)

    def delivery(self, delivery: Delivery) -> Delivery:
        """Say how the answer is sent."""
        return delivery


HEALTHY = Fault("none", "nothing goes wrong", executed=True, charged=True)


@frozen
class Refuse(Fault):
    """Nobody listens, for a time or until the faults are cleared. It strikes no single request."""

    seconds: float | None = field(default=None, kw_only=True)


@frozen
class Reset(Fault):
    """The connection is reset."""

    when: Moment = field(kw_only=True)

    def at(self, moment: Moment, connection: Connection) -> None:
        if moment == self.when:
            connection.reset()


@frozen
class Stall(Fault):
    """Nothing happens for a time, or until the client gives up; then the call goes on."""

    when: Moment = field(kw_only=True)
    seconds: float = field(default=3600, kw_only=True)

    def at(self, moment: Moment, connection: Connection) -> None:
        if moment == self.when:
            connection.stall(self.seconds)


@frozen
class Replace(Fault):
    """The call is not carried out; something else is answered."""

    answer: Callable[[HttpRequest], HttpAnswer] = field(kw_only=True)

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return self.answer(request)


@frozen
class FailTasks(Fault):
    """The call is accepted and its tasks fail."""

    failure: ForcedFailure = field(kw_only=True)

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return execute(request, self.failure)


@frozen
class Spoil(Fault):
    """The call is carried out and its answer is changed."""

    change: Callable[[HttpAnswer], HttpAnswer] = field(kw_only=True)

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return self.change(execute(request))


@frozen
class Missend(Fault):
    """The call is carried out and the bytes of its answer are sent wrongly."""

    change: Callable[[Delivery], Delivery] = field(kw_only=True)

    def delivery(self, delivery: Delivery) -> Delivery:
        return self.change(delivery)


@frozen
class Drip(Fault):
    """The call is carried out and its answer comes in pieces."""

    pieces: int = field(default=20, kw_only=True)
    seconds: float = field(default=1, kw_only=True)

    def delivery(self, delivery: Delivery) -> Delivery:
        return evolve(delivery, pieces=self.pieces, seconds=self.seconds)
