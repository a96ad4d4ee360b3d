"""The API itself, without HTTP: a request in, an answer out, and what was done in the ledger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from dataforseo_sandbox import validate
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.authorization import Credentials, unauthorized
from dataforseo_sandbox.behaviours import BEHAVIOURS, Outcome, TaskCall
from dataforseo_sandbox.billing import price
from dataforseo_sandbox.body import BodyRefused, read_tasks
from dataforseo_sandbox.catalogue import Catalogue, Route
from dataforseo_sandbox.echo import echo
from dataforseo_sandbox.envelope import envelope, refusal, task
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest, json_answer
from dataforseo_sandbox.ledger import Entry
from dataforseo_sandbox.replays import Replays, tasks_of
from dataforseo_sandbox.status import message


@frozen
class ForcedFailure:
    """Every task of a call fails with this code, charged as if it had succeeded or not at all."""

    code: int
    charged: bool


@frozen
class Service:
    """Answers requests for one account."""

    catalogue: Catalogue
    account: Account
    credentials: Credentials
    replays: Replays

    def answer(self, request: HttpRequest, failure: ForcedFailure | None = None) -> HttpAnswer:
        """Carry out a request."""
        if not self.credentials.match(request.headers):
            return unauthorized()
        recorded = self.replays.find(request.path)
        if recorded is not None:
            return self._replay(request, recorded)
        segments = request.segments
        if segments[0] != "v3" or len(segments) < 2 or segments[1] not in self.catalogue.sections:
            return json_answer(refusal(40400), 404)
        route = self.catalogue.find(segments[1:])
        if route is None:
            return json_answer(envelope([self._failed_task(segments, {}, 40402, message(40402))]))
        if request.method != route.endpoint.method:
            text = f"Not Found. {request.path} is called by {route.endpoint.method}, not {request.method}."
            return json_answer(refusal(40400, text), 404)
        return json_answer(self._carry_out(request, route, failure))

    def _carry_out(self, request: HttpRequest, route: Route, failure: ForcedFailure | None) -> dict[str, Any]:
        endpoint = route.endpoint
        started = self.account.clock.monotonic()
        try:
            posted = read_tasks(request.body) if endpoint.method == "POST" else [{}]
        except BodyRefused as refused:
            return refusal(refused.code, refused.text)
        most = validate.most_tasks(endpoint)
        if len(posted) > most > 1:
            return refusal(40006)
        if len(posted) > most:
            failed = [self._failed_task(request.segments, fields, 40000, message(40000)) for fields in posted]
            return envelope(failed)
        tasks = [self._run(request, route, {**fields, **route.parameters}, failure) for fields in posted]
        return envelope(tasks, self.account.clock.monotonic() - started)

    def _run(
        self, request: HttpRequest, route: Route, fields: Mapping[str, Any], failure: ForcedFailure | None
    ) -> dict[str, Any]:
        """Check and carry out one task, and note it in the ledger."""
        account, endpoint = self.account, route.endpoint
        posted, started = account.clock.now(), account.clock.monotonic()
        sent = {name: value for name, value in fields.items() if name not in route.parameters}
        call = TaskCall(
            endpoint=endpoint,
            segments=request.segments,
            fields=fields,
            data=echo(request.segments, sent),
            task_id=account.ids.next(endpoint.path, posted),
            posted=posted,
        )
        refused = validate.check(endpoint, fields)
        cost: float = 0
        if refused is not None:
            outcome, text = Outcome(code=refused.code), refused.text
        else:
            outcome = BEHAVIOURS[endpoint.kind](call, account)
            if failure is not None:
                outcome = Outcome(code=failure.code, rows=outcome.rows)
            if failure is None or failure.charged:
                cost = price(endpoint.billing, fields, outcome.rows)
            text = message(outcome.code)
        done = account.clock.now()
        entry = Entry(
            task_id=call.task_id,
            path=request.path,
            kind=endpoint.kind,
            method=request.method,
            posted=posted,
            done=done,
            status=outcome.code,
            message=text,
            cost=cost,
            request=dict(sent),
            data=call.data,
        )
        account.ledger.add(entry)
        return task(
            id=call.task_id,
            code=outcome.code,
            text=text,
            path=call.segments,
            data=call.data,
            seconds=account.clock.monotonic() - started,
            cost=cost,
            result=outcome.result,
            result_count=outcome.result_count,
        )

    def _failed_task(
        self, segments: tuple[str, ...], fields: Mapping[str, Any], code: int, text: str
    ) -> dict[str, Any]:
        """Make the task of a call that came to nothing before any endpoint looked at it."""
        task_id = self.account.ids.next("/".join(segments), self.account.clock.now())
        return task(id=task_id, code=code, text=text, path=segments, data=echo(segments, fields))

    def _replay(self, request: HttpRequest, recorded: bytes) -> HttpAnswer:
        """Serve a recorded answer; its tasks count as done now, at the cost that they say."""
        now = self.account.clock.now()
        route = self.catalogue.find(request.segments[1:])
        for recorded_task in tasks_of(recorded):
            data = recorded_task.get("data") or {}
            entry = Entry(
                task_id=str(recorded_task.get("id")),
                path=request.path,
                kind=route.endpoint.kind if route else "live",
                method=request.method,
                posted=now,
                done=now,
                status=int(recorded_task.get("status_code") or 0),
                message=str(recorded_task.get("status_message")),
                cost=float(recorded_task.get("cost") or 0),
                request=data,
                data=data,
            )
            self.account.ledger.add(entry)
        return HttpAnswer(200, recorded, {"Content-Type": "application/json"})
