"""Answers that replace the real one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dataforseo_sandbox.api.envelope import envelope, refusal_envelope, task
from dataforseo_sandbox.api.refusals import Refusal
from dataforseo_sandbox.http.messages import ServerAnswer, ServerRequest, json_answer

_PAGE = (
    b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in to this network</body></html>\n"
)
_TASK_ID = "00000000-1535-0000-0000-000000000001"


def always(answer: ServerAnswer) -> Callable[[object], ServerAnswer]:
    """Answer the same to every call."""
    return lambda _: answer


def refused(code: int, status: int = 200) -> ServerAnswer:
    """Refuse the call as a whole, in an envelope without tasks."""
    return json_answer(refusal_envelope(Refusal(code)), status)


def refused_task(code: int, status: int = 200) -> Callable[[ServerRequest], ServerAnswer]:
    """Accept the call and refuse its task, which is not executed and costs nothing."""

    def answer(request: ServerRequest) -> ServerAnswer:
        refused = task(task_id=_TASK_ID, code=code, path=request.segments, data={})
        return json_answer(envelope([refused]), status)

    return answer


def without_tasks(tasks: list[Any] | None) -> ServerAnswer:
    """Accept the call and report no task."""
    return json_answer({**envelope([]), "tasks": tasks})


def bare(status: int) -> ServerAnswer:
    """Answer with an HTTP status and no body."""
    return ServerAnswer(status, b"")


def page(status: int) -> ServerAnswer:
    """Answer with a web page, as proxies and login portals do."""
    return ServerAnswer(status, _PAGE, {"Content-Type": "text/html; charset=utf-8"})


def redirect() -> ServerAnswer:
    """Redirect to another path."""
    return ServerAnswer(302, b"", {"Location": "/v3/elsewhere"})
