"""The API itself, without HTTP: a request in, an answer out, and what was done in the ledger."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from dataforseo_sandbox import validate
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.authorization import Credentials, unauthorized
from dataforseo_sandbox.behaviours import BEHAVIOURS, Outcome, TaskCall
from dataforseo_sandbox.billing import price
from dataforseo_sandbox.body import read_tasks
from dataforseo_sandbox.catalogue import Route
from dataforseo_sandbox.echo import echo
from dataforseo_sandbox.envelope import envelope, refusal, task
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest, json_answer
from dataforseo_sandbox.ledger import Entry
from dataforseo_sandbox.replays import Replays, replayed_entries
from dataforseo_sandbox.short_answers import shortened
from dataforseo_sandbox.status import Refused, message


class ForcedFailure(Struct, frozen=True):
    """Every task of a call fails with this code; `charged` at the price of a call that found nothing."""

    code: int
    charged: bool


class Service(Struct, frozen=True):
    """Answers requests for one account."""

    account: Account
    credentials: Credentials
    replays: Replays

    def answer(self, request: HttpRequest, failure: ForcedFailure | None = None) -> HttpAnswer:
        """Carry out a request, and give the short form of the answer if it asks for that."""
        answer = self._answer(request, failure)
        if not request.short_form:
            return answer
        return json_answer(shortened(json.loads(answer.body)), answer.status, answer.headers)

    def _answer(self, request: HttpRequest, failure: ForcedFailure | None) -> HttpAnswer:
        if not self.credentials.match(request.headers):
            return unauthorized()
        catalogue, segments = self.account.catalogue, request.segments
        recorded = self.replays.find(request.path)
        if recorded is not None:
            route = catalogue.find(segments[1:])
            kind = route.endpoint.kind if route else "live"
            for entry in replayed_entries(recorded, request, kind, self.account.clock.now()):
                self.account.ledger.add(entry)
            return HttpAnswer(200, recorded, {"Content-Type": "application/json"})
        if segments[0] != "v3" or len(segments) < 2 or segments[1] not in catalogue.sections:
            return json_answer(refusal(Refused(40400)), 404)
        route = catalogue.find(segments[1:])
        if route is None:
            return json_answer(envelope([self._refused_task(segments, {}, Refused(40402))]))
        if request.method != route.endpoint.method:
            text = f"Not Found. {request.path} is called by {route.endpoint.method}, not {request.method}."
            return json_answer(refusal(Refused(40400, text)), 404)
        return json_answer(self._carry_out(request, route, failure))

    def _carry_out(self, request: HttpRequest, route: Route, failure: ForcedFailure | None) -> dict[str, Any]:
        endpoint = route.endpoint
        started = self.account.clock.monotonic()
        without_body: list[dict[str, Any]] = [{}]
        posted = read_tasks(request.body) if endpoint.method == "POST" else without_body
        if isinstance(posted, Refused):
            return refusal(posted)
        most = validate.most_tasks(endpoint)
        if len(posted) > most > 1:
            return refusal(Refused(40006))
        if len(posted) > most:
            return envelope(
                [self._refused_task(request.segments, fields, Refused(40000)) for fields in posted]
            )
        tasks = [self._run(request, route, {**fields, **route.parameters}, failure) for fields in posted]
        return envelope(tasks, self.account.clock.monotonic() - started)

    def _run(
        self, request: HttpRequest, route: Route, fields: Mapping[str, Any], failure: ForcedFailure | None
    ) -> dict[str, Any]:
        """Check and carry out one task, and note it in the ledger."""
        account, endpoint = self.account, route.endpoint
        posted, started = account.clock.now(), account.clock.monotonic()
        task_id = account.ids.next(endpoint.path, posted)
        refused = validate.check(endpoint, fields)
        charged = refused is None and (failure is None or failure.charged)
        if refused is not None:
            outcome = Outcome(code=refused.code)
        elif failure is not None:
            outcome = Outcome(code=failure.code)
        else:
            call = TaskCall(
                endpoint=endpoint, segments=request.segments, fields=fields, task_id=task_id, posted=posted
            )
            outcome = BEHAVIOURS[endpoint.kind](call, account)
        sent = {name: value for name, value in fields.items() if name not in route.parameters}
        data = echo(endpoint.path, sent if outcome.fields is None else outcome.fields)
        cost = price(endpoint.billing, fields, outcome.rows) if charged else 0
        text = (refused.text if refused else None) or message(outcome.code)
        account.ledger.add(
            Entry(
                task_id=task_id,
                path=request.path,
                kind=endpoint.kind,
                method=request.method,
                posted=posted,
                done=account.clock.now(),
                status=outcome.code,
                message=text,
                cost=cost,
                request=sent,
                data=data,
            )
        )
        return task(
            task_id=outcome.task_id or task_id,
            code=outcome.code,
            text=text,
            path=request.segments,
            data=data,
            seconds=account.clock.monotonic() - started,
            cost=cost,
            result=outcome.result,
            result_count=outcome.result_count,
        )

    def _refused_task(
        self, segments: tuple[str, ...], fields: Mapping[str, Any], refused: Refused
    ) -> dict[str, Any]:
        """Make the task of a call that came to nothing before any endpoint looked at it."""
        task_id = self.account.ids.next("/".join(segments), self.account.clock.now())
        return task(task_id=task_id, code=refused.code, path=segments, data=echo("/".join(segments), fields))
