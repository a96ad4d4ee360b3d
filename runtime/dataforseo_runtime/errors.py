"""Everything that this library raises.

    DataForSEOError
    ├── ConfigurationError       the client cannot be set up: no credentials, an option out of range
    ├── InvalidRequest           a rule is broken; nothing was sent
    ├── TransportError           no answer came back
    │   ├── NotSent              the request never left; it cannot have been charged
    │   └── AnswerLost           the request left, the answer did not arrive; it may have been charged
    ├── UnreadableAnswer         bytes came back that are no answer of this API; they are in `raw`
    └── ApiError                 the API refused the call, or a task of it failed
        ├── AuthenticationError  login or password wrong, account not allowed
        ├── PaymentError         balance, money cap or subscription
        ├── LimitError           too many calls at once or a minute
        └── TaskError            the call was accepted, its task failed

No error holds a login or a password.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import frozen


class DataForSEOError(Exception):
    """Base of all errors of this library."""


class ConfigurationError(DataForSEOError):
    """The client cannot be set up as asked."""


@frozen
class Problem:
    """One broken rule: the field by wire name, the rule, the value that broke it, what to do."""

    field: str
    rule: str
    value: Any
    message: str

    def __str__(self) -> str:
        shown = repr(self.value)
        value = f" (got {shown if len(shown) <= 80 else shown[:77] + '...'})"
        return f"{self.field}: {self.message}{value if self.rule not in ('needed', 'one of', 'together') else ''}"


class InvalidRequest(DataForSEOError, ValueError):
    """The request is certain to be refused, so it was not sent. `problems` lists every broken rule."""

    def __init__(self, request: str, problems: Sequence[Problem]) -> None:
        self.request = request
        self.problems = tuple(problems)
        super().__init__(request, self.problems)

    def __str__(self) -> str:
        lines = "".join(f"\n  {problem}" for problem in self.problems[:20])
        more = len(self.problems) - 20
        return f"{self.request} was not sent:{lines}" + (f"\n  and {more} more" if more > 0 else "")


class TransportError(DataForSEOError):
    """No answer came back."""


class NotSent(TransportError):
    """The request never left this machine, so it cannot have been charged; it is safe to repeat."""


class AnswerLost(TransportError):
    """The request left and its answer did not arrive whole: it may have been executed and charged.

    `raw` holds the part of the answer that did arrive.
    """

    def __init__(self, message: str, *, path: str, raw: bytes = b"") -> None:
        self.path = path
        self.raw = raw
        super().__init__(message)


class UnreadableAnswer(DataForSEOError):
    """Bytes came back that are no answer of this API, such as a proxy's page. `raw` holds them all."""

    def __init__(self, reason: str, *, raw: bytes, http_status: int | None = None, path: str | None = None) -> None:
        self.reason = reason
        self.raw = raw
        self.http_status = http_status
        self.path = path
        super().__init__(reason)

    def __str__(self) -> str:
        status = f"HTTP {self.http_status}, " if self.http_status is not None else ""
        start = self.raw[:120].decode("utf-8", "replace")
        return f"{self.reason} ({status}{len(self.raw):,} bytes, kept in .raw): {start!r}"


class ApiError(DataForSEOError):
    """The API said no.

    `code` and `message` are the API's own; `meaning` and `advice` are from spec/status_codes.yaml.
    `cost` is what was charged all the same, in USD. `raw` is the answer as received.
    """

    def __init__(
        self,
        code: int | None,
        message: str | None,
        *,
        meaning: str = "",
        advice: str = "",
        http_status: int | None = None,
        task_id: str | None = None,
        cost: float | None = None,
        path: str | None = None,
        raw: bytes = b"",
    ) -> None:
        self.code = code
        self.message = message
        self.meaning = meaning
        self.advice = advice
        self.http_status = http_status
        self.task_id = task_id
        self.cost = cost
        self.path = path
        self.raw = raw
        super().__init__(code, message)

    def __str__(self) -> str:
        details = [
            f"HTTP {self.http_status}" if self.http_status not in (None, 200) else "",
            self.path or "",
            f"task {self.task_id}" if self.task_id else "",
            f"cost {self.cost} USD" if self.cost else "",
        ]
        sentences = [f"{self.code} {self.message or ''}".strip(), self.meaning, self.advice]
        text = " ".join(sentence if sentence.endswith(".") else sentence + "." for sentence in sentences if sentence)
        return f"{text} [{', '.join(detail for detail in details if detail)}]"


class AuthenticationError(ApiError):
    """Login or password wrong, or the account is not allowed to call."""


class PaymentError(ApiError):
    """The balance, a money cap or a subscription stands in the way."""


class LimitError(ApiError):
    """Too many calls at once, a minute, an hour or a day."""


class TaskError(ApiError):
    """The call was accepted, its task failed."""
