"""The kinds of faults. Each overrides one stage of a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_sandbox.calls.service import ForcedFailure
from dataforseo_sandbox.http.connection import Connection
from dataforseo_sandbox.http.delivery import Delivery
from dataforseo_sandbox.http.messages import ServerAnswer, ServerRequest

Stage: TypeAlias = Literal["head read", "request read", "answer ready"]


class Execute(Protocol):
    """Executes a request."""

    def __call__(self, request: ServerRequest, failure: ForcedFailure | None = None, /) -> ServerAnswer: ...


class Fault(Struct, frozen=True):
    """What goes wrong with a call. By itself, nothing does.

    `executed` says whether the call is executed all the same. `charged` says whether it is charged at an
    endpoint that is not free. The methods are called in the order below; each kind overrides one.
    """

    name: str
    summary: str
    executed: bool
    charged: bool

    def at_stage(self, stage: Stage, connection: Connection) -> None:
        """Act on the connection when a call reaches a stage."""

    def respond(self, request: ServerRequest, execute: Execute) -> ServerAnswer:
        """Answer the request."""
        return execute(request)

    def deliver(self, delivery: Delivery) -> Delivery:
        """Change how the answer is sent."""
        return delivery


NO_FAULT = Fault("none", "nothing goes wrong", executed=True, charged=True)


class ClosePort(Fault, frozen=True, kw_only=True):
    """The port is closed, for some seconds or until the faults are cleared. It is tied to no request."""

    seconds: float | None = None


class ResetConnection(Fault, frozen=True, kw_only=True):
    """The connection is reset."""

    when: Stage

    def at_stage(self, stage: Stage, connection: Connection) -> None:
        if stage == self.when:
            connection.reset()


class Stall(Fault, frozen=True, kw_only=True):
    """The call pauses for some seconds. It ends if the client hangs up meanwhile."""

    when: Stage
    seconds: float = 3600

    def at_stage(self, stage: Stage, connection: Connection) -> None:
        if stage == self.when:
            connection.stall(self.seconds)


class ReplaceAnswer(Fault, frozen=True, kw_only=True):
    """The call is not executed and another answer is sent."""

    answer: Callable[[ServerRequest], ServerAnswer]

    def respond(self, request: ServerRequest, execute: Execute) -> ServerAnswer:
        return self.answer(request)


class FailTasks(Fault, frozen=True, kw_only=True):
    """The call is accepted and its tasks fail."""

    failure: ForcedFailure

    def respond(self, request: ServerRequest, execute: Execute) -> ServerAnswer:
        return execute(request, self.failure)


class ChangeAnswer(Fault, frozen=True, kw_only=True):
    """The call is executed and its answer is changed."""

    change: Callable[[ServerAnswer], ServerAnswer]

    def respond(self, request: ServerRequest, execute: Execute) -> ServerAnswer:
        return self.change(execute(request))


class ChangeDelivery(Fault, frozen=True, kw_only=True):
    """The call is executed and its answer is sent wrongly."""

    change: Callable[[Delivery], Delivery]

    def deliver(self, delivery: Delivery) -> Delivery:
        return self.change(delivery)


class SlowDelivery(Fault, frozen=True, kw_only=True):
    """The call is executed and its answer is sent in pieces, spread over some seconds."""

    pieces: int = 20
    seconds: float = 1

    def deliver(self, delivery: Delivery) -> Delivery:
        return replace(delivery, pieces=self.pieces, seconds=self.seconds)
