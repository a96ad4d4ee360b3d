"""Everything that this library raises.

    DataForSEOError
    ├── ConfigurationError       the client cannot work as set up: no credentials, an option out of range
    │   └── ClientClosedError         the client was closed; nothing was sent
    ├── InvalidRequestError           a rule is broken; nothing was sent
    ├── BudgetExceededError           the call could cost more than is left; nothing was sent
    ├── TransportError           no answer came back
    │   ├── NotSentError              the request never left whole; it cannot have been charged
    │   │   └── SendTimeoutError      ... in the time allowed; also a TimeoutError
    │   └── AnswerLostError           the request left, the answer did not arrive; it may have been charged
    │       └── AnswerTimeoutError    ... in the time allowed; also a TimeoutError
    ├── NotFinishedError              a posted task was not done in the time given; it can still be collected
    ├── JobError                 a job file cannot be used: locked, damaged, its disk full or read-only
    │   └── JobInUseError             another process has it open
    ├── UnreadableAnswerError         bytes came back that are no answer of this API; they are in `raw`
    └── ApiError                 the API refused the call, or a task of it failed
        ├── AuthenticationError  login or password wrong, account not allowed
        ├── PaymentError         balance, money cap or subscription
        ├── LimitError           too many calls at once or a minute
        └── TaskError            the call was accepted, its task failed

Every error can be pickled and copied, and none holds a login or a password. What broke a connection is
the `__cause__` of a TransportError. NotFinishedError is a TimeoutError too.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypeVar

from msgspec import Struct

from dataforseo_runtime.base.attempts import Attempt, Sent
from dataforseo_runtime.base.display import printable, short_repr

ErrorT = TypeVar("ErrorT", bound="DataForSEOError")

# What messages advise those who write Python; the command line says what comes to the same there.
FIND_OUT = "client.find_charged(error) tells what the account's log knows of it"
SAY_WORST_CASE = "with client.with_options(worst_case=...)"
KEPT_IN_RAW = ", kept in .raw"
PARTLY_IN_RAW = " of it are in .raw"
READ_RAW = "; it is in .raw, and dataforseo.loads(error.raw) reads it"


class DataForSEOError(Exception):
    """Base of all errors of this library.

    `attempts` lists every try that was made at the call. `sent` is there when the call may have been
    executed and charged; `client.find_charged(error)` finds out.
    """

    attempts: tuple[Attempt, ...] = ()
    sent: Sent | None = None

    # Exceptions are rebuilt from `args` alone, which loses whatever else they carry.
    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[ErrorT], args: tuple[Any, ...], state: dict[str, Any]) -> ErrorT:
    error = cls.__new__(cls, *args)
    error.args = args  # OSError sets them in __init__ alone
    error.__dict__.update(state)
    return error


class ConfigurationError(DataForSEOError):
    """The client cannot work as it is set up. Nothing was sent."""


class ClientClosedError(ConfigurationError):
    """The client was closed. Nothing was sent."""


class JobError(DataForSEOError):
    """The file of a job cannot be read or written. What it holds stays as it was."""


class JobInUseError(JobError):
    """Another process has the job open."""


class NotFinishedError(DataForSEOError, TimeoutError):
    """A posted task was not done in the time that the caller gave it. It goes on, and is paid for.

    `last` is what kept its result from being collected when that was last tried, if it was.
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


class _Shown(str):
    """What was shown of a value that cannot be pickled, such as a generator; it is shown the same again."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


class Problem(Struct, frozen=True):
    """One broken rule: the field by wire name, the rule, the value that broke it, what to do."""

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
        except Exception:  # noqa: BLE001 - whatever was given in place of a value may raise anything
            value = _Shown(short_repr(value))
        return type(self), (self.field, self.rule, value, self.message)


class InvalidRequestError(DataForSEOError, ValueError):
    """The request is certain to be refused, so it was not sent. `problems` lists every broken rule."""

    def __init__(self, request: str, problems: Sequence[Problem]) -> None:
        self.request = request
        self.problems = tuple(problems)
        super().__init__(request, self.problems)

    def __str__(self) -> str:
        lines = "".join(f"\n  {problem}" for problem in self.problems[:20])
        more = len(self.problems) - 20
        return f"{self.request} was not sent:{lines}" + (f"\n  and {more} more" if more > 0 else "")


class BudgetExceededError(DataForSEOError):
    """The call was not sent: its worst case would pass the budget, or is not known.

    `worst_case` is what it can cost at most (None: the spec knows no price), `left` what the budget
    still allows once every call under way has cost its worst case. Both in USD.
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
    """The request never left this machine whole, so it cannot have been charged; it is safe to repeat.

    `passing` is False when a repeat would meet the same, such as a certificate that nobody vouches for.
    This is about the last try: where `sent` is there, an earlier one may have been charged.
    """

    def __init__(self, reason: str, *, passing: bool = True) -> None:
        self.reason = reason
        self.passing = passing
        super().__init__(reason)


class SendTimeoutError(NotSentError, TimeoutError):
    """The request did not leave in the time allowed: for a connection, or in the queue for the limits."""


class AnswerLostError(TransportError):
    """The request left and its answer did not arrive whole: it may have been executed.

    `raw` holds the part of the answer that did arrive. `free` says whether the call costs nothing and
    may be repeated, None where that is not known; `sent` is there when it may have been charged.
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
    """The answer did not arrive whole in the time allowed: the call may have been executed."""


class UnreadableAnswerError(DataForSEOError):
    """Bytes came back that are no answer of this API, such as a proxy's page. `raw` holds them all."""

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
    """Login or password wrong, or the account is not allowed to call."""


class PaymentError(ApiError):
    """The balance, a money cap or a subscription stands in the way."""


class LimitError(ApiError):
    """Too many calls at once, a minute, an hour or a day."""


class TaskError(ApiError):
    """The call was accepted, its task failed."""


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
    at = sent.server_at or sent.at  # the account's log goes by the server's clock
    when = f"it was sent at {at:%Y-%m-%d %H:%M:%S} UTC{tags}{more}"
    return f"{what}; {when}; {FIND_OUT}"
