"""One call from its place in the queue to its answer, repeats included: the rules about money in one place.

Written as a generator of steps, so that threads and event loops share every line of it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Generic, TypeVar

import attrs
from attrs import define, field, frozen

from dataforseo_runtime import codec, hooks, prices, retries, verdict
from dataforseo_runtime.api import Api
from dataforseo_runtime.attempts import Attempt, Sent
from dataforseo_runtime.clock import Clock
from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.errors import AnswerLost, DataForSEOError, NotSent, UnreadableAnswer
from dataforseo_runtime.hooks import Hooks, RequestEvent, ResponseEvent, WaitEvent
from dataforseo_runtime.ledger import Ledger, Reservation
from dataforseo_runtime.limiter import Limiter, Place
from dataforseo_runtime.options import Options
from dataforseo_runtime.response import Response
from dataforseo_runtime.shared_limits import Taken
from dataforseo_runtime.steps import Enter, Pause, Send, TakeShared
from dataforseo_runtime.tags import tagged, tags
from dataforseo_runtime.transport import HttpAnswer

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
T = TypeVar("T")

Steps = Generator[Any, Any, T]


@frozen
class Desk:
    """What all calls of a client share."""

    api: Api
    clock: Clock
    limiter: Limiter
    ledger: Ledger
    hooks: Hooks
    random: Callable[[], float]
    shares_limits: bool


@frozen
class Outcome(Generic[ResultT, RowT]):
    """How one try ended: with a response, an error, or both where the error is only a reason to repeat."""

    attempt: Attempt
    response: Response[ResultT, RowT] | None = None
    error: DataForSEOError | None = None
    retry_after: float | None = None
    envelope_code: int | None = None


@define
class Exchange(Generic[ResultT, RowT]):
    """The state of one call."""

    desk: Desk
    call: Call[ResultT, RowT]
    options: Options
    attempts: list[Attempt] = field(factory=list[Attempt])

    def steps(self) -> Steps[Response[ResultT, RowT]]:
        """Send the call, repeat it while that is safe, and give the answer or raise its error."""
        if self.options.auto_tag:
            self.call = tagged(self.call)
        began: float | None = None
        while True:
            try:
                outcome = yield from self._try()
            except DataForSEOError as error:  # refused on this side: the budget, or too long in the queue
                error.attempts = tuple(self.attempts)
                raise
            began = self.desk.clock.monotonic() - outcome.attempt.seconds if began is None else began
            pause = self._pause(outcome, began)
            self.attempts.append(
                outcome.attempt if pause is None else attrs.evolve(outcome.attempt, pause=pause)
            )
            if pause is None:
                return self._end(outcome)
            self._tell_wait("repeat", pause)
            yield Pause(pause)

    def _try(self) -> Steps[Outcome[ResultT, RowT]]:
        """Make one try, and leave queue and books in order however it ends."""
        limiter, scopes = self.desk.limiter, self.desk.limiter.scopes(self.call.endpoint)
        place: Place = yield Enter(scopes, self.options.max_wait)
        send = self._request()
        taken = Taken()
        try:
            if place.waited > 0:
                self._tell_wait("limits", place.waited)
            waited = place.waited
            if self.desk.shares_limits:
                began = self.desk.clock.monotonic()
                taken = yield from self._share(place)
                waited += self.desk.clock.monotonic() - began
            outcome = yield from self._send(send, waited)
            if retries.is_rate_exceeded(outcome.error):
                limiter.hold(scopes, retries.to_next_minute(self.desk.clock.now()))
            return outcome
        finally:
            taken.release()
            limiter.give_back(place, counted=send.handed_over)

    def _share(self, place: Place) -> Steps[Taken]:
        """Wait until the limits shared with other processes allow the call."""
        while True:
            taken: Taken = yield TakeShared(place.scopes)
            if taken.wait == 0:
                return taken
            self._tell_wait("shared limits", taken.wait)
            yield Pause(taken.wait)

    def _send(self, send: Send, waited: float) -> Steps[Outcome[ResultT, RowT]]:
        desk, endpoint = self.desk, self.call.endpoint
        most = prices.worst_case(self.call)
        reservation = desk.ledger.reserve(endpoint, self.options.worst_case if most is None else most)
        number = len(self.attempts) + 1
        desk.hooks.request(
            RequestEvent(
                endpoint=endpoint, method=send.method, path=send.path, body=send.body, attempt=number
            )
        )
        at, began = desk.clock.now(), desk.clock.monotonic()
        sent = Sent(section=endpoint.section, path=endpoint.path, at=at, tags=tags(self.call))
        attempt = Attempt(number=number, at=at, outcome="ok", waited=waited)
        raw = b""
        try:
            answer: HttpAnswer = yield send
        except DataForSEOError as error:
            outcome = self._without_answer(attempt, reservation, sent, error, handed_over=send.handed_over)
        except BaseException as error:
            self._interrupted(reservation, sent, error, handed_over=send.handed_over)
            raise
        else:
            raw = answer.body
            outcome = self._judge(attempt, reservation, sent, answer)
        outcome = attrs.evolve(
            outcome, attempt=attrs.evolve(outcome.attempt, seconds=desk.clock.monotonic() - began)
        )
        desk.hooks.response(
            ResponseEvent(
                endpoint=endpoint,
                method=send.method,
                path=send.path,
                attempt=outcome.attempt,
                raw=raw,
                error=outcome.error,
            )
        )
        return outcome

    def _judge(
        self, attempt: Attempt, reservation: Reservation, sent: Sent, answer: HttpAnswer
    ) -> Outcome[ResultT, RowT]:
        """Read what came back, book its cost, and say what it amounts to."""
        try:
            if answer.damaged:
                raise UnreadableAnswer("the answer is damaged", raw=answer.body)
            response = codec.decode(self.call.endpoint, answer.body)
        except UnreadableAnswer as unreadable:
            failure = self._unreadable(answer, sent, unreadable.reason)
            self._close(reservation, sent, cost=None if _may_have_been_charged(failure) else 0)
            attempt = attrs.evolve(attempt, outcome=_word(failure), http_status=answer.status)
            return Outcome(attempt, error=failure, retry_after=retries.seconds_of(answer.retry_after))
        cost = verdict.cost_of(response)
        response.http_status = answer.status
        response.status_codes = self.desk.api.status_codes
        error = verdict.failure(self.desk.api, response, answer.status)
        certain = verdict.tells_the_cost(response, answer.status) or retries.is_never_charged(
            self.desk.api, error
        )
        self._close(reservation, sent, cost=(cost or 0) if certain else None)
        if error is not None and not certain and self.call.endpoint.repeat != "safe":
            error.sent = sent
        attempt = attrs.evolve(
            attempt,
            outcome=_word(error),
            http_status=answer.status,
            code=verdict.deciding_code(response),
            cost=cost,
            task_ids=tuple(task.id for task in response.tasks if isinstance(task.id, str)),
        )
        return Outcome(
            attempt,
            response=response if error is None else None,
            error=error or verdict.all_tasks_refused(self.desk.api, response, answer.status),
            retry_after=retries.seconds_of(answer.retry_after),
            envelope_code=response.status_code,
        )

    def _unreadable(self, answer: HttpAnswer, sent: Sent, reason: str) -> DataForSEOError:
        endpoint = self.call.endpoint
        free = endpoint.repeat == "safe"
        if answer.problem is not None and 200 <= answer.status < 300:
            return AnswerLost(answer.problem, path=endpoint.path, raw=answer.body, sent=sent, free=free)
        by_status = verdict.http_error(answer.status, answer.body, endpoint.path)
        if by_status is not None:
            return by_status
        if 300 <= answer.status < 400:
            reason = (
                f"the server points elsewhere, to {answer.location!r}, and credentials are not sent there"
            )
        # Of a page with a 4xx the API itself knows nothing; it was executed by no one.
        doubtful = not free and not 300 <= answer.status < 500
        return UnreadableAnswer(
            f"{reason}; {answer.problem}" if answer.problem else reason,
            raw=answer.body,
            http_status=answer.status,
            path=endpoint.path,
            sent=sent if doubtful else None,
        )

    def _without_answer(
        self,
        attempt: Attempt,
        reservation: Reservation,
        sent: Sent,
        error: DataForSEOError,
        *,
        handed_over: bool,
    ) -> Outcome[ResultT, RowT]:
        free = self.call.endpoint.repeat == "safe"
        if isinstance(error, AnswerLost):
            error = AnswerLost(
                error.reason, path=self.call.endpoint.path, raw=error.raw, sent=sent, free=free
            )
        self._close(reservation, sent, cost=None if handed_over else 0)
        return Outcome(attrs.evolve(attempt, outcome=_word(error)), error=error)

    def _interrupted(
        self, reservation: Reservation, sent: Sent, error: BaseException, *, handed_over: bool
    ) -> None:
        """Ctrl-C or a cancelled task: whatever it was, the books stay right."""
        self._close(reservation, sent, cost=None if handed_over else 0)
        if handed_over and self.call.endpoint.repeat != "safe":
            lost = AnswerLost("the wait for it was interrupted", path=self.call.endpoint.path, sent=sent)
            error.add_note(f"dataforseo: {lost}")

    def _close(self, reservation: Reservation, sent: Sent, *, cost: float | None) -> None:
        """Book what a try cost; None when that is not known."""
        if cost is None and self.call.endpoint.billing.model != "free":
            self.desk.ledger.doubt(reservation, sent)
        else:
            self.desk.ledger.settle(reservation, prices.usd(cost or 0))

    def _pause(self, outcome: Outcome[ResultT, RowT], began: float) -> float | None:
        """Give the seconds to wait before the next try; None when this was the last."""
        desk, options, error = self.desk, self.options, outcome.error
        if error is None or len(self.attempts) + 1 >= options.max_attempts:
            return None
        how = retries.repetition(
            desk.api, self.call.endpoint.repeat, error, repeat_charged=options.repeat_charged
        )
        tries = len(self.attempts)
        if how == "never" or (how == "once" and tries >= 1):
            return None
        pause = retries.pause(how, tries, desk.clock.now(), desk.random, outcome.retry_after)
        return None if desk.clock.monotonic() - began + pause > options.retry_within else pause

    def _end(self, outcome: Outcome[ResultT, RowT]) -> Response[ResultT, RowT]:
        attempts = tuple(self.attempts)
        hooks.log_call(self.call.endpoint.method, self.call.path, attempts, outcome.envelope_code)
        if outcome.response is not None:
            outcome.response.attempts = attempts
            return outcome.response
        assert outcome.error is not None  # noqa: S101 - a try ends with the one or the other
        outcome.error.attempts = attempts
        raise outcome.error

    def _request(self) -> Send:
        call, options = self.call, self.options
        return Send(call.endpoint.method, call.path, call.body(), options.timeout, options.max_answer_bytes)

    def _tell_wait(self, reason: hooks.Reason, seconds: float) -> None:
        event = WaitEvent(
            endpoint=self.call.endpoint,
            path=self.call.path,
            reason=reason,
            seconds=seconds,
            attempt=len(self.attempts) + 1,
        )
        self.desk.hooks.wait(event)


def _may_have_been_charged(error: DataForSEOError) -> bool:
    return isinstance(error, AnswerLost) or (isinstance(error, UnreadableAnswer) and error.sent is not None)


def _word(error: DataForSEOError | None) -> str:
    if error is None:
        return "ok"
    if isinstance(error, NotSent):
        return "not sent"
    if isinstance(error, AnswerLost):
        return "answer lost"
    if isinstance(error, UnreadableAnswer):
        return "unreadable"
    return "failed"
