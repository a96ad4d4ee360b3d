"""All exceptions of this library.

    DataForSEOError
    ├── ConfigurationError            the client is set up wrongly: no credentials, an option out of range
    │   └── ClientClosedError         the client was closed; nothing was sent
    ├── InvalidRequestError           a rule is broken; nothing was sent
    ├── BudgetExceededError           the call could cost more than is left; nothing was sent
    ├── TransportError                no answer came back
    │   ├── NotSentError              the request was not sent completely; it cannot have been charged
    │   │   └── SendTimeoutError      ... in the time allowed; also a TimeoutError
    │   └── AnswerLostError           the request was sent, its answer was lost; it may have been charged
    │       └── AnswerTimeoutError    ... in the time allowed; also a TimeoutError
    ├── NotFinishedError              a posted task did not finish in time; it can still be collected
    ├── JobError                      a job file cannot be used: locked, damaged, its disk full or read-only
    │   └── JobInUseError             another process has it open
    ├── UnreadableAnswerError         the bytes received are not an answer of this API; they are in `raw`
    └── ApiError                      the API refused the call, or a task of it failed
        ├── AuthenticationError       login or password wrong, account not allowed
        ├── PaymentError              balance, money cap or subscription
        ├── LimitError                too many calls at once or per minute
        └── TaskError                 the call was accepted, its task failed

Every error can be pickled and copied, and none holds a login or a password. The `__cause__` of a
TransportError is the error of the connection. NotFinishedError is also a TimeoutError.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypeVar

from msgspec import Struct

from dataforseo_runtime.base.attempts import Attempt, Sent
from dataforseo_runtime.base.display import printable, short_repr

ErrorT = TypeVar("ErrorT", bound="DataForSEOError")

# Advice for Python programs; the command line replaces it by advice for its users.
FIND_OUT = "client.find_charged(error) tells what the account's log knows of it"
SAY_WORST_CASE = "with client.with_options(worst_case=...)"
KEPT_IN_RAW = ", kept in .raw"
PARTLY_IN_RAW = " of it are in .raw"
READ_RAW = "; it is in .raw, and dataforseo.loads(error.raw) reads it"


class DataForSEOError(Exception):
    """Base of all errors of this library.

    `attempts` lists the attempts of the call. `sent` is set when the call may have been executed and
    charged; `client.find_charged(error)` finds out.
    """

    attempts: tuple[Attempt, ...] = ()
    sent: Sent | None = None

    # By default, exceptions are unpickled from `args` alone, without their attributes.
    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[ErrorT], args: tuple[Any, ...], state: dict[str, Any]) -> ErrorT:
    error = cls.__new__(cls, *args)
    error.args = args  # OSError sets args only in __init__
    error.__dict__.update(state)
    return error


class ConfigurationError(DataForSEOError):
    """The client is set up wrongly. Nothing was sent."""


class ClientClosedError(ConfigurationError):
    """The client was closed. Nothing was sent."""


class JobError(DataForSEOError):
    """The file of a job cannot be read or written. Its content is unchanged."""


class JobInUseError(JobError):
    """Another process uses the job."""


class NotFinishedError(DataForSEOError, TimeoutError):
    """A posted task did not finish within the time that the caller set. It continues, and is paid for.

    `last` is the error of the last attempt to collect its result, if there was one.
    """

    def __init__(self, task_id: str, *, seconds: float, last: DataForSEOError | None = None) -> None:
        self.task_id = task_id
        self.seconds = seconds
        self.last = last
        super().__init__(task_id)

    def __str__(self) -> str:
        last = f" ({self.last})" if self.last is not None else ""
        return (
            f"task {self.task_id} was not done after {self.seconds:g} s{last}; it is paid for and goes on, "
            "so collect it later with wait_for([task_id])"
        )


class _PickledRepr(str):
    """The repr of a value that cannot be pickled, such as a generator; its own repr is the same text."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


class Problem(Struct, frozen=True):
    """One broken rule: the wire name of the field, the rule, the value, and what to do."""

    field: str
    rule: str
    value: Any
    message: str

    def __str__(self) -> str:
        if self.rule in ("needed", "one of", "together"):
            return f"{self.field}: {self.message}"
        return f"{self.field}: {self.message} (got {short_repr(self.value)})"

    def __repr__(self) -> str:
        return (
            f"Problem(field={self.field!r}, rule={self.rule!r}, value={short_repr(self.value)}, "
            f"message={self.message!r})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        import pickle

        value = self.value
        try:
            pickle.dumps(value)
        except Exception:  # noqa: BLE001 - an unknown object may raise anything
            value = _PickledRepr(short_repr(value))
        return type(self), (self.field, self.rule, value, self.message)


class InvalidRequestError(DataForSEOError, ValueError):
    """The API would refuse the request, so it was not sent. `problems` lists every broken rule."""

    def __init__(self, request: str, problems: Sequence[Problem]) -> None:
        self.request = request
        self.problems = tuple(problems)
        super().__init__(request, self.problems)

    def __str__(self) -> str:
        lines = "".join(f"\n  {problem}" for problem in self.problems[:20])
        more = len(self.problems) - 20
        return f"{self.request} was not sent:{lines}" + (f"\n  and {more} more" if more > 0 else "")


class BudgetExceededError(DataForSEOError):
    """The call was not sent: its worst case exceeds the budget, or is not known.

    `worst_case` is the most that it can cost (None: the spec knows no price). `left` is the rest of the
    budget if every call under way costs its worst case. Both are in USD.
    """

    def __init__(self, path: str, *, worst_case: Decimal | None, left: Decimal, budget: Decimal) -> None:
        self.path = path
        self.worst_case = worst_case
        self.left = left
        self.budget = budget
        super().__init__(path)

    def __str__(self) -> str:
        not_sent = "was not sent again" if self.attempts else "was not sent"
        if self.worst_case is None:
            return (
                f"{self.path} {not_sent}: its price is not known, so the budget of {self.budget} USD "
                f"cannot be kept; say what it can cost at most {SAY_WORST_CASE}"
            )
        return (
            f"{self.path} {not_sent}: it can cost {self.worst_case} USD, and of the budget of "
            f"{self.budget} USD {self.left} are left; raise the budget or ask for fewer rows"
        )


class TransportError(DataForSEOError):
    """No answer came back."""


class NotSentError(TransportError):
    """The request was not sent completely, so it cannot have been charged; it is safe to repeat.

    `passing` is False when a repeat would fail too, for example because of an untrusted certificate. This
    is about the last attempt: if `sent` is set, an earlier one may have been charged.
    """

    def __init__(self, reason: str, *, passing: bool = True) -> None:
        self.reason = reason
        self.passing = passing
        super().__init__(reason)


class SendTimeoutError(NotSentError, TimeoutError):
    """The request was not sent in time: no connection, or too long in the queue for the limits."""


class AnswerLostError(TransportError):
    """The request was sent, but its answer did not arrive completely: it may have been executed.

    `raw` holds the part of the answer that arrived. `free` says whether the call costs nothing and may be
    repeated, None where that is not known; `sent` is set when it may have been charged.
    """

    def __init__(
        self,
        reason: str,
        *,
        path: str,
        raw: bytes = b"",
        sent: Sent | None = None,
        free: bool | None = None,
    ) -> None:
        self.reason = reason
        self.path = path
        self.raw = raw
        self.sent = sent
        self.free = free
        super().__init__(reason)

    def __str__(self) -> str:
        text = f"the answer of {self.path} was lost: {self.reason}"
        if self.raw:
            text += f"; {len(self.raw):,} bytes{PARTLY_IN_RAW}"
        if self.free:
            text += ". The call is free and may be repeated"
        return f"{text}. {_may_have_been_charged(self.sent, self.attempts)}" if self.sent else text


class AnswerTimeoutError(AnswerLostError, TimeoutError):
    """The answer did not arrive completely in time: the call may have been executed."""


class UnreadableAnswerError(DataForSEOError):
    """The bytes received are not an answer of this API, but for example a proxy's page. `raw` holds them."""

    def __init__(
        self,
        reason: str,
        *,
        raw: bytes,
        http_status: int | None = None,
        path: str | None = None,
        sent: Sent | None = None,
    ) -> None:
        self.reason = reason
        self.raw = raw
        self.http_status = http_status
        self.path = path
        self.sent = sent
        super().__init__(reason)

    def __str__(self) -> str:
        status = f"HTTP {self.http_status}, " if self.http_status is not None else ""
        where = f"{self.path}: " if self.path else ""
        start = self.raw[:120].decode("utf-8", "replace")
        text = f"{where}{self.reason} ({status}{len(self.raw):,} bytes{KEPT_IN_RAW}): {start!r}"
        return f"{text}. {_may_have_been_charged(self.sent, self.attempts)}" if self.sent else text


class ApiError(DataForSEOError):
    """The API refused the call, or a task failed.

    `code` and `message` are those of the API; `meaning` and `advice` are from spec/status_codes.yaml.
    `cost` is what was charged nevertheless, in USD. `raw` is the answer as received.
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
        sent: Sent | None = None,
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
        self.sent = sent
        super().__init__(code, message)

    def __str__(self) -> str:
        details = [
            f"HTTP {self.http_status}" if self.http_status not in (None, 200) else "",
            self.path or "",
            printable(f"task {self.task_id}") if self.task_id else "",
            f"cost {self.cost} USD" if self.cost else "",
            f"{len(self.attempts)} attempts" if len(self.attempts) > 1 else "",
        ]
        said = printable(f"{self.code or ''} {self.message or ''}".strip())
        sentences = [said, self.meaning, self.advice]
        if self.sent is not None:
            sentences.append(_may_have_been_charged(self.sent, self.attempts))
        text = " ".join(
            sentence if sentence.endswith(".") else sentence + "." for sentence in sentences if sentence
        )
        return f"{text} [{', '.join(detail for detail in details if detail)}]"


class AuthenticationError(ApiError):
    """Login or password is wrong, or the account is not allowed to make the call."""


class PaymentError(ApiError):
    """The balance, a spending limit or the subscription does not allow the call."""


class LimitError(ApiError):
    """Too many calls at once, or per minute, hour or day."""


class TaskError(ApiError):
    """The call was accepted, but its task failed."""


def _may_have_been_charged(sent: Sent, attempts: Sequence[Attempt]) -> str:
    what = (
        "It costs nothing, but may have been executed"
        if sent.free
        else "It may have been executed and charged"
    )
    if len(attempts) <= 1:
        what += ", so it was not repeated"
    tags = f" with tag {', '.join(repr(tag) for tag in sent.tags[:3])}" if sent.tags else " without a tag"
    more = f" and {len(sent.tags) - 3} more" if len(sent.tags) > 3 else ""
    at = sent.server_at or sent.at  # the account's log uses the server's clock
    when = f"it was sent at {at:%Y-%m-%d %H:%M:%S} UTC{tags}{more}"
    return f"{what}; {when}; {FIND_OUT}"


# Tracebacks name each error as users import it.
for _error in [*globals().values()]:
    if isinstance(_error, type) and issubclass(_error, DataForSEOError):
        _error.__module__ = "dataforseo"
