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


@frozen(kw_only=True)
class Fault:
    """What goes wrong, whether the call is carried out all the same, and whether it is charged for.

    `charged` speaks of a billed endpoint; a call of a free one never costs anything. A request passes
    the methods from top to bottom; each kind of fault does something else in one of them.
    """

    name: str = field(kw_only=False)
    summary: str = field(kw_only=False)
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


@frozen(kw_only=True)
class Refuse(Fault):
    """Nobody listens, for a time or until the faults are cleared. It strikes no single request."""

    seconds: float | None = None


@frozen(kw_only=True)
class Reset(Fault):
    """The connection is reset."""

    when: Moment

    def at(self, moment: Moment, connection: Connection) -> None:
        if moment == self.when:
            connection.reset()


@frozen(kw_only=True)
class Stall(Fault):
    """Nothing happens for a time, or until the client gives up; then the call goes on."""

    when: Moment
    seconds: float = 3600

    def at(self, moment: Moment, connection: Connection) -> None:
        if moment == self.when:
            connection.stall(self.seconds)


@frozen(kw_only=True)
class Replace(Fault):
    """The call is not carried out; something else is answered."""

    answer: Callable[[HttpRequest], HttpAnswer]

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return self.answer(request)


@frozen(kw_only=True)
class FailTasks(Fault):
    """The call is accepted and its tasks fail."""

    failure: ForcedFailure

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return execute(request, self.failure)


@frozen(kw_only=True)
class Spoil(Fault):
    """The call is carried out and its answer is changed."""

    change: Callable[[HttpAnswer], HttpAnswer]

    def work(self, request: HttpRequest, execute: Execute) -> HttpAnswer:
        return self.change(execute(request))


@frozen(kw_only=True)
class Missend(Fault):
    """The call is carried out and the bytes of its answer are sent wrongly."""

    change: Callable[[Delivery], Delivery]

    def delivery(self, delivery: Delivery) -> Delivery:
        return self.change(delivery)


@frozen(kw_only=True)
class Drip(Fault):
    """The call is carried out and its answer comes in pieces."""

    pieces: int = 20
    seconds: float = 1

    def delivery(self, delivery: Delivery) -> Delivery:
        return evolve(delivery, pieces=self.pieces, seconds=self.seconds)
