"""One call from its place in the queue to its answer, repeats included: the rules about money in one place.

Written as a generator of steps, so that threads and event loops share every line of it.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_runtime.answers import short_form
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.attempts import Attempt, Doubt, Sent
from dataforseo_runtime.base.errors import FIND_OUT, AnswerLostError, DataForSEOError
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending import hooks, prices, retry_policy, try_result
from dataforseo_runtime.sending.hooks import RequestEvent, ResponseEvent, WaitEvent
from dataforseo_runtime.sending.ledger import Reservation
from dataforseo_runtime.sending.session import Session
from dataforseo_runtime.sending.tags import tagged, tags
from dataforseo_runtime.sending.try_result import TryResult
from dataforseo_runtime.transport.effects import Effects, Enter, HttpRequest, Pause, Taken, TakeShared
from dataforseo_runtime.transport.http import HttpAnswer
from dataforseo_runtime.transport.limiter import Place

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class CallRun(Struct, Generic[ResultT, RowT]):
    """The state of one call."""

    session: Session
    call: Call[ResultT, RowT]
    attempts: list[Attempt] = []
    # The last try that was repeated although it may have been charged.
    doubt: Sent | None = None

    def run(self) -> Effects[Response[ResultT, RowT]]:
        """Send the call, repeat it while that is safe, and give the answer or raise its error."""
        if self.session.options.auto_tag:
            self.call = tagged(self.call)
        began: float | None = None
        while True:
            try:
                outcome = yield from self._try()
            except DataForSEOError as error:  # refused on this side: the budget, or too long in the queue
                self._tell_of_tries(error)
                raise
            began = self.session.clock.monotonic() - outcome.attempt.seconds if began is None else began
            pause = self._pause(outcome, began)
            self.attempts.append(outcome.attempt if pause is None else replace(outcome.attempt, pause=pause))
            if pause is None:
                return self._end(outcome)
            if outcome.error is not None and outcome.error.sent is not None:
                self.doubt = outcome.error.sent  # with those of the tries before
            self._tell_wait("repeat", pause)
            yield Pause(pause)

    def _try(self) -> Effects[TryResult[ResultT, RowT]]:
        """Make one try, and give its place in the limits back however it ends."""
        limiter, scopes = self.session.limiter, self.session.limiter.scopes(self.call.endpoint)
        request, taken = self._request(), Taken()
        place: Place = yield Enter(scopes, self.session.options.max_wait)
        try:
            waited = place.waited
            if waited > 0:
                self._tell_wait("limits", waited)
            if self.session.shared_limits is not None:
                began = self.session.clock.monotonic()
                taken = yield from self._share(place)
                waited += self.session.clock.monotonic() - began
            outcome = yield from self._send(request, waited)
            if retry_policy.is_rate_exceeded(self.session.api, outcome.error):
                minute = retry_policy.to_next_minute(self.session.clock.now())
                limiter.hold(scopes, minute if outcome.retry_after is None else outcome.retry_after)
            return outcome
        finally:
            taken.release()
            limiter.give_back(place, counted=request.handed_over)

    def _share(self, place: Place) -> Effects[Taken]:
        """Wait until the limits shared with other processes allow the call."""
        while True:
            taken: Taken = yield TakeShared(place.scopes)
            if taken.wait == 0:
                return taken
            self._tell_wait("shared limits", taken.wait)
            yield Pause(taken.wait)

    def _send(self, request: HttpRequest, waited: float) -> Effects[TryResult[ResultT, RowT]]:
        """Send the request once, between setting its worst case aside and booking what it cost."""
        session, endpoint = self.session, self.call.endpoint
        reading = session.server_clock.read()
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
        outcome: TryResult[ResultT, RowT]
        reservation = session.ledger.reserve(endpoint, self._worst_case)
        try:
            if session.hooks.heard:
                self._tell_request(request)
            answer: HttpAnswer = yield request
            raw = answer.body
            outcome = self._read(answer, attempt, sent)
        except DataForSEOError as error:
            outcome = try_result.of_error(self.call, attempt, sent, error)
        except BaseException as error:  # Ctrl-C, also while a long answer is being read
            self._interrupted(reservation, sent, error, handed_over=request.handed_over)
            raise
        doubts = self._book(reservation, outcome.cost)
        if outcome.error is not None and outcome.error.sent is not None:
            outcome.error.sent = self._to_look_up(outcome.error.sent, doubts)
        seconds = session.clock.monotonic() - reading.monotonic
        attempt = replace(outcome.attempt, seconds=seconds, cost=outcome.cost)
        if session.hooks.heard:
            self._tell_response(request, attempt, raw, outcome.error)
        return replace(outcome, attempt=attempt)

    def _read(self, answer: HttpAnswer, attempt: Attempt, sent: Sent) -> TryResult[ResultT, RowT]:
        """Read what came back, and keep its connection only if that was understood."""
        understood = False
        try:
            outcome = try_result.of_answer(self.session.api, self.call, attempt, sent, answer)
            understood = outcome.envelope_code is not None
            if understood:
                self.session.server_clock.learn(answer.told)
            return outcome
        finally:
            answer.close(understood=understood)

    def _worst_case(self) -> Decimal | None:
        return prices.worst_case(self.call, self.session.options.worst_case)

    def _interrupted(
        self, reservation: Reservation, sent: Sent, error: BaseException, *, handed_over: bool
    ) -> None:
        """Keep the books right after Ctrl-C, and say what it may have cost."""
        self._book(reservation, None if handed_over else 0)
        if handed_over and try_result.in_doubt(self.call, sent):
            lost = AnswerLostError("the wait for it was interrupted", path=self.call.endpoint.path, sent=sent)
            error.add_note(f"dataforseo: {lost}")

    def _book(self, reservation: Reservation, cost: float | None) -> tuple[Doubt, ...]:
        """Book what a try cost; None when that is not known. Gives what is now in doubt."""
        if cost is None and self.call.endpoint.billing.model != "free":
            return (self.session.ledger.doubt(reservation),)
        self.session.ledger.settle(reservation, prices.usd(cost or 0))
        return ()

    def _to_look_up(self, sent: Sent, doubts: tuple[Doubt, ...]) -> Sent:
        """Add what is known now: the server's time, and the tries before, which had the same tags."""
        first = self.doubt or sent
        when = self.session.server_clock.when_sent(first)
        server_at = when.earliest if when.proven else None
        return replace(first, server_at=server_at, doubts=first.doubts + doubts)

    def _pause(self, outcome: TryResult[ResultT, RowT], began: float) -> float | None:
        """Give the seconds to wait before the next try; None when this was the last."""
        session, options, error, tries = self.session, self.session.options, outcome.error, len(self.attempts)
        if error is None or tries + 1 >= options.max_attempts:
            return None
        repeat, repeat_charged = self.call.endpoint.repeat, options.repeat_charged
        how = retry_policy.repetition(session.api, repeat, error, repeat_charged=repeat_charged)
        if how == "never" or (how == "once" and tries >= 1):
            return None
        pause = retry_policy.pause(how, tries, session.clock.now(), session.random, outcome.retry_after)
        return None if session.clock.monotonic() - began + pause > options.retry_within else pause

    def _end(self, outcome: TryResult[ResultT, RowT]) -> Response[ResultT, RowT]:
        attempts = tuple(self.attempts)
        hooks.log_call(self.call.endpoint.method, self.call.path, attempts, outcome.envelope_code)
        if outcome.response is not None:
            outcome.response.attempts = attempts
            return outcome.response
        assert outcome.error is not None  # noqa: S101 - a try ends with the one or the other
        self._tell_of_tries(outcome.error)
        raise outcome.error

    def _tell_of_tries(self, error: DataForSEOError) -> None:
        """Have an error tell of all tries, also of an earlier one that may have been charged."""
        error.attempts = tuple(self.attempts)
        if error.sent is None and self.doubt is not None:
            error.sent = self.doubt
            error.add_note(f"dataforseo: an earlier try may have been executed and charged; {FIND_OUT}")

    def _request(self) -> HttpRequest:
        call, options = self.call, self.session.options
        path = short_form.path_of(call.endpoint, call.path) if options.ai else call.path
        return HttpRequest(call.endpoint.method, path, call.body(), options.timeout, options.max_answer_bytes)

    def _tell_request(self, request: HttpRequest) -> None:
        event = RequestEvent(
            endpoint=self.call.endpoint,
            method=request.method,
            path=request.path,
            body=request.body,
            attempt=len(self.attempts) + 1,
        )
        self.session.hooks.request(event)

    def _tell_response(
        self, request: HttpRequest, attempt: Attempt, raw: bytes, error: DataForSEOError | None
    ) -> None:
        event = ResponseEvent(
            endpoint=self.call.endpoint,
            method=request.method,
            path=request.path,
            attempt=attempt,
            raw=raw,
            error=error,
        )
        self.session.hooks.response(event)

    def _tell_wait(self, reason: hooks.Reason, seconds: float) -> None:
        event = WaitEvent(
            endpoint=self.call.endpoint,
            path=self.call.path,
            reason=reason,
            seconds=seconds,
            attempt=len(self.attempts) + 1,
        )
        self.session.hooks.wait(event)
