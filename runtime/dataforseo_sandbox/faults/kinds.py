"""The ways in which the network and the server can fail a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from attrs import field, frozen

from dataforseo_sandbox.delivery import Delivery
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.service import ForcedFailure


@frozen(kw_only=True)
class Fault:
    """What a fault does, whether the call is carried out all the same, and whether it is charged for.

    `charged` speaks of a billed endpoint; a call of a free one never costs anything.
    """

    name: str = field(kw_only=False)
    summary: str = field(kw_only=False)
    executed: bool
    charged: bool


@frozen(kw_only=True)
class Refuse(Fault):
    """Nobody listens, until the faults are cleared."""


@frozen(kw_only=True)
class Reset(Fault):
    """The connection is reset at some point of the exchange."""

    at: Literal["before body", "after body", "answer"]


@frozen(kw_only=True)
class Stall(Fault):
    """Nothing happens for a time, or until the client gives up; then the call goes on."""

    at: Literal["after body", "answer"]
    seconds: float = 3600


@frozen(kw_only=True)
class Replace(Fault):
    """The call is not carried out; something else is answered."""

    answer: Callable[[HttpRequest], HttpAnswer]


@frozen(kw_only=True)
class FailTask(Fault):
    """The call is carried out and its tasks fail."""

    failure: ForcedFailure


@frozen(kw_only=True)
class Spoil(Fault):
    """The call is carried out and its answer is changed."""

    change: Callable[[HttpAnswer], HttpAnswer]


@frozen(kw_only=True)
class Misdeliver(Fault):
    """The call is carried out and the bytes of its answer are sent wrongly."""

    change: Callable[[Delivery], Delivery]
    seconds: float = 1


AnyFault: TypeAlias = Refuse | Reset | Stall | Replace | FailTask | Spoil | Misdeliver
