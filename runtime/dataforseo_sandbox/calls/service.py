"""Answer a request: check the login, find the endpoint, check and run each task, price it and log it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from dataforseo_runtime.requests.prices import task_price, usd
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.account.task_log import Entry
from dataforseo_sandbox.api.catalogue import Route
from dataforseo_sandbox.api.envelope import envelope, refusal_envelope, task
from dataforseo_sandbox.api.refusals import Refusal, message
from dataforseo_sandbox.api.short_form import short_form
from dataforseo_sandbox.api.task_data import task_data
from dataforseo_sandbox.behaviours import BEHAVIOURS, TaskAnswer, TaskCall
from dataforseo_sandbox.calls import validation
from dataforseo_sandbox.calls.basic_auth import BasicAuth, unauthorized
from dataforseo_sandbox.calls.recordings import Recordings, recorded_entries
from dataforseo_sandbox.calls.task_list import read_tasks
from dataforseo_sandbox.http.messages import ServerAnswer, ServerRequest, json_answer


class ForcedFailure(Struct, frozen=True):
    """Makes every task of a call fail with this code. A charged one costs as much as a task without rows."""

    code: int
    charged: bool


class Service(Struct, frozen=True):
    """Answers requests for one account. `price_factors` multiply the prices of endpoints, by path."""

    account: Account
    auth: BasicAuth
    recordings: Recordings
    price_factors: Mapping[str, float] = {}

    def answer(self, request: ServerRequest, failure: ForcedFailure | None = None) -> ServerAnswer:
        """Answer a request, in the short form if its path ends in `.ai`."""
        answer = self._answer(request, failure)
        if not request.short_form:
            return answer
        return json_answer(short_form(json.loads(answer.body)), answer.status, answer.headers)

    def _answer(self, request: ServerRequest, failure: ForcedFailure | None) -> ServerAnswer:
        if not self.auth.accepts(request.headers):
            return unauthorized()
        catalogue, segments = self.account.catalogue, request.segments
        recorded = self.recordings.find(request.path)
        if recorded is not None:
            route = catalogue.find(segments[1:])
            kind = route.endpoint.kind if route else "live"
            for entry in recorded_entries(recorded, request, kind, self.account.clock.now()):
                self.account.task_log.add(entry)
            return ServerAnswer(200, recorded, {"Content-Type": "application/json"})
        if segments[0] != "v3" or len(segments) < 2 or segments[1] not in catalogue.sections:
            return json_answer(refusal_envelope(Refusal(40400)), 404)
        route = catalogue.find(segments[1:])
        if route is None:
            return json_answer(envelope([self._refused_task(segments, {}, Refusal(40402))]))
        if request.method != route.endpoint.method:
            text = f"Not Found. {request.path} is called by {route.endpoint.method}, not {request.method}."
            return json_answer(refusal_envelope(Refusal(40400, text)), 404)
        return json_answer(self._run_tasks(request, route, failure))

    def _run_tasks(
        self, request: ServerRequest, route: Route, failure: ForcedFailure | None
    ) -> dict[str, Any]:
        endpoint = route.endpoint
        started = self.account.clock.monotonic()
        posted = read_tasks(request.body) if endpoint.method == "POST" else list[dict[str, Any]]([{}])
        if isinstance(posted, Refusal):
            return refusal_envelope(posted)
        most = validation.most_tasks(endpoint)
        if len(posted) > most > 1:
            return refusal_envelope(Refusal(40006))
        if len(posted) > most:
            return envelope(
                [self._refused_task(request.segments, fields, Refusal(40000)) for fields in posted]
            )
        tasks = [self._run_task(request, route, {**fields, **route.parameters}, failure) for fields in posted]
        return envelope(tasks, self.account.clock.monotonic() - started)

    def _run_task(
        self, request: ServerRequest, route: Route, fields: Mapping[str, Any], failure: ForcedFailure | None
    ) -> dict[str, Any]:
        """Check, run, price and log one task."""
        account, endpoint = self.account, route.endpoint
        posted, started = account.clock.now(), account.clock.monotonic()
        task_id = account.ids.next(endpoint.path, posted)
        refusal = validation.check(endpoint, fields)
        charged = refusal is None and (failure is None or failure.charged)
        if refusal is not None:
            answer = TaskAnswer(code=refusal.code)
        elif failure is not None:
            answer = TaskAnswer(code=failure.code)
        else:
            call = TaskCall(
                endpoint=endpoint, segments=request.segments, fields=fields, task_id=task_id, posted=posted
            )
            answer = BEHAVIOURS[endpoint.kind](call, account)
        sent = {name: value for name, value in fields.items() if name not in route.parameters}
        data = task_data(endpoint.path, sent if answer.fields is None else answer.fields)
        # A free task costs the integer 0, as in real answers.
        price = task_price(endpoint.billing, fields, answer.rows)
        price *= usd(self.price_factors.get(endpoint.path, 1))
        cost = float(round(price, 8)) or 0 if charged else 0
        text = (refusal.text if refusal else None) or message(answer.code)
        account.task_log.add(
            Entry(
                task_id=task_id,
                path=request.path,
                kind=endpoint.kind,
                method=request.method,
                posted=posted,
                done=account.clock.now(),
                status=answer.code,
                message=text,
                cost=cost,
                request=sent,
                data=data,
            )
        )
        return task(
            task_id=answer.task_id or task_id,
            code=answer.code,
            text=text,
            path=request.segments,
            data=data,
            seconds=account.clock.monotonic() - started,
            cost=cost,
            result=answer.result,
            result_count=answer.result_count,
        )

    def _refused_task(
        self, segments: tuple[str, ...], fields: Mapping[str, Any], refusal: Refusal
    ) -> dict[str, Any]:
        """Build the task of a call that was refused before any endpoint ran. It is not logged."""
        task_id = self.account.ids.next("/".join(segments), self.account.clock.now())
        return task(
            task_id=task_id, code=refusal.code, path=segments, data=task_data("/".join(segments), fields)
        )
