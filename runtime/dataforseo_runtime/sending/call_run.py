"""Run one call from the queue to its answer, with all attempts. The rules about money meet here.

A call run is a generator of effects, so blocking and awaitable clients share every line of it. Read it from
`CallRun.run` downwards. Other modules decide: `retry_policy` whether to send again, `attempt_result` what an
answer amounts to, `ledger` whether the budget allows the call.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_runtime.answers import short_form
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.attempts import Attempt, Doubt, Sent
from dataforseo_runtime.base.errors import FIND_OUT, AnswerLostError, DataForSEOError
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.prices import PriceDrift, usd
from dataforseo_runtime.sending import attempt_result, hooks, retry_policy
from dataforseo_runtime.sending.attempt_result import AttemptResult
from dataforseo_runtime.sending.hooks import RequestEvent, ResponseEvent, WaitEvent
from dataforseo_runtime.sending.ledger import Reservation
from dataforseo_runtime.sending.session import Session
from dataforseo_runtime.sending.tags import tagged, tags
from dataforseo_runtime.transport.effects import Effects, EnterQueue, Pause, TakeResult, TakeShared
from dataforseo_runtime.transport.http import HttpAnswer, HttpRequest
from dataforseo_runtime.transport.limiter import Ticket

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class CallRun(Struct, Generic[ResultT, RowT]):
    """The state of one call."""

    session: Session
    call: Call[ResultT, RowT]
    # The attempts that have ended.
    attempts: list[Attempt] = []
    # When the first attempt was sent, in seconds of the monotonic clock.
    began: float | None = None
    # What to look up about attempts that were followed by a retry and may have been charged.
    in_doubt: Sent | None = None
    price_drift: PriceDrift | None = None

    def run(self) -> Effects[Response[ResultT, RowT]]:
        """Send the call, retry it while that is safe, and return its answer or raise its error."""
        if self.session.options.auto_tag:
            self.call = tagged(self.call)
        while True:
            try:
                result = yield from self._attempt()
            except DataForSEOError as error:  # not sent: over the budget, or too long in the queue
                self._add_attempts(error)
                raise
            pause = self._pause_before_retry(result)
            self.attempts.append(result.attempt if pause is None else replace(result.attempt, pause=pause))
            if pause is None:
                return self._end(result)
            self.in_doubt = result.in_doubt or self.in_doubt
            self._tell_wait("repeat", pause)
            yield Pause(pause)

    def _attempt(self) -> Effects[AttemptResult[ResultT, RowT]]:
        """Wait for the limits, send the call once, and leave the limits however that ends."""
        session, limiter = self.session, self.session.limiter
        scopes = limiter.scopes(self.call.endpoint)
        request, taken = self._request(), TakeResult()
        ticket: Ticket = yield EnterQueue(scopes, session.options.max_wait)
        try:
            waited = ticket.waited
            if waited > 0:
                self._tell_wait("limits", waited)
            if session.shared_limits is not None:
                began = session.clock.monotonic()
                taken = yield from self._take_shared(ticket)
                waited += session.clock.monotonic() - began
            result = yield from self._send(request, waited)
            if retry_policy.is_rate_exceeded(session.api, result.error):
                next_minute = retry_policy.to_next_minute(session.clock.now())
                limiter.hold(scopes, next_minute if result.retry_after is None else result.retry_after)
            return result
        finally:
            taken.release()
            limiter.leave(ticket, counted=request.handed_over)

    def _request(self) -> HttpRequest:
        call, options = self.call, self.session.options
        path = short_form.path_of(call.endpoint, call.path) if options.ai else call.path
        return HttpRequest(call.endpoint.method, path, call.body(), options.timeout, options.max_answer_bytes)

    def _take_shared(self, ticket: Ticket) -> Effects[TakeResult]:
        """Wait until the limits shared with other processes allow the call."""
        while True:
            taken: TakeResult = yield TakeShared(ticket.scopes)
            if taken.wait == 0:
                return taken
            now = self.session.clock.monotonic()
            wait = ticket.capped(taken.wait, self.session.options.max_wait, now) or 0.0
            self._tell_wait("shared limits", wait)
            yield Pause(wait)

    def _send(self, request: HttpRequest, waited: float) -> Effects[AttemptResult[ResultT, RowT]]:
        """Reserve the worst case, send the request once, and book what it cost."""
        session, endpoint = self.session, self.call.endpoint
        reading = session.server_clock.read()
        self.began = reading.monotonic if self.began is None else self.began
        attempt = Attempt(number=len(self.attempts) + 1, at=reading.at, outcome="ok", waited=waited)
        sent = Sent(
            section=endpoint.section,
            path=endpoint.path,
            at=reading.at,
            tags=tags(self.call),
            free=endpoint.billing.model == "free",
            reading=reading,
        )
        raw = b""
        result: AttemptResult[ResultT, RowT]
        reservation = session.ledger.reserve(
            endpoint, lambda: self.call.worst_case, session.options.worst_case
        )
        try:
            self._tell_request(request)
            answer: HttpAnswer = yield request
            raw = answer.body
            result = self._read(answer, attempt, sent)
        except DataForSEOError as error:
            result = attempt_result.of_error(self.call, attempt, sent, error)
        except BaseException as error:  # Ctrl-C, also while a long answer is being read
            self._book_interrupted(reservation, sent, error, handed_over=request.handed_over)
            raise
        doubts = self._book(reservation, result.cost)
        if result.error is not None and result.in_doubt is not None:
            result.error.sent = self._with_earlier_doubts(result.in_doubt, doubts)
        seconds = session.clock.monotonic() - reading.monotonic
        attempt = replace(result.attempt, seconds=seconds, cost=result.cost)
        self._tell_response(request, attempt, raw, result.error)
        return replace(result, attempt=attempt)

    def _read(self, answer: HttpAnswer, attempt: Attempt, sent: Sent) -> AttemptResult[ResultT, RowT]:
        """Read an answer, and keep its connection only if the answer was understood."""
        understood = False
        try:
            result = attempt_result.of_answer(self.session.api, self.call, attempt, sent, answer)
            understood = result.envelope_code is not None
            if understood:
                self.session.server_clock.learn(answer.server_time)
            return result
        finally:
            answer.close(understood=understood)

    def _book_interrupted(
        self, reservation: Reservation, sent: Sent, error: BaseException, *, handed_over: bool
    ) -> None:
        """Book an attempt that Ctrl-C ended, and add a note to the error if it may have been charged."""
        self._book(reservation, None if handed_over else 0)
        if handed_over and attempt_result.to_look_up(self.call, sent):
            lost = AnswerLostError("the wait for it was interrupted", path=self.call.endpoint.path, sent=sent)
            error.add_note(f"dataforseo: {lost}")

    def _book(self, reservation: Reservation, cost: float | None) -> tuple[Doubt, ...]:
        """Book the cost of an attempt, None if it is not known. Return what is now in doubt."""
        if cost is None and self.call.endpoint.billing.model != "free":
            return (self.session.ledger.doubt(reservation),)
        drift = self.session.ledger.settle(reservation, usd(cost or 0))
        if drift is not None:
            self.price_drift = drift
            hooks.log_price_drift(self.call.endpoint, drift)
        return ()

    def _with_earlier_doubts(self, sent: Sent, doubts: tuple[Doubt, ...]) -> Sent:
        """Merge an attempt with earlier ones in doubt, which had the same tags; add the server's time."""
        first = self.in_doubt or sent
        when = self.session.server_clock.when_sent(first)
        server_at = when.earliest if when.proven else None
        return replace(first, server_at=server_at, doubts=first.doubts + doubts)

    def _pause_before_retry(self, result: AttemptResult[ResultT, RowT]) -> float | None:
        """Return the seconds to wait before the next attempt; None if this was the last."""
        session, options, earlier = self.session, self.session.options, len(self.attempts)
        if result.error is None or earlier + 1 >= options.max_attempts:
            return None
        retry = retry_policy.decide(
            session.api, self.call.endpoint.repeat, result.error, repeat_charged=options.repeat_charged
        )
        if retry == "never" or (retry == "once" and earlier >= 1):
            return None
        pause = retry_policy.pause(retry, earlier, session.clock.now(), session.random, result.retry_after)
        elapsed = session.clock.monotonic() - (self.began or 0.0)
        return None if elapsed + pause > options.retry_within else pause

    def _end(self, result: AttemptResult[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Return the response of the last attempt, or raise its error."""
        attempts = tuple(self.attempts)
        hooks.log_call(self.call.endpoint.method, self.call.path, attempts, result.envelope_code)
        if result.response is not None:
            result.response.attempts, result.response.price_drift = attempts, self.price_drift
            return result.response
        assert result.error is not None  # noqa: S101 - a result has a response or an error
        self._add_attempts(result.error)
        raise result.error

    def _add_attempts(self, error: DataForSEOError) -> None:
        """Add all attempts to an error, and what to look up if an earlier one may have been charged."""
        error.attempts = tuple(self.attempts)
        if error.sent is None and self.in_doubt is not None:
            error.sent = self.in_doubt
            error.add_note(f"dataforseo: an earlier try may have been executed and charged; {FIND_OUT}")

    def _tell_request(self, request: HttpRequest) -> None:
        endpoint, method, path, body = self.call.endpoint, request.method, request.path, request.body
        number = len(self.attempts) + 1
        self.session.hooks.request(
            RequestEvent(endpoint=endpoint, method=method, path=path, body=body, attempt=number)
        )

    def _tell_response(
        self, request: HttpRequest, attempt: Attempt, raw: bytes, error: DataForSEOError | None
    ) -> None:
        endpoint, method, path = self.call.endpoint, request.method, request.path
        self.session.hooks.response(
            ResponseEvent(endpoint=endpoint, method=method, path=path, attempt=attempt, raw=raw, error=error)
        )

    def _tell_wait(self, reason: hooks.Reason, seconds: float) -> None:
        endpoint, path, number = self.call.endpoint, self.call.path, len(self.attempts) + 1
        self.session.hooks.wait(
            WaitEvent(endpoint=endpoint, path=path, reason=reason, seconds=seconds, attempt=number)
        )
