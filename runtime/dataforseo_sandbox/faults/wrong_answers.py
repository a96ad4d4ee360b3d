"""What is answered in place of carrying out a call, or in place of the answer it got."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dataforseo_sandbox.envelope import envelope, refusal, task
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest, json_answer
from dataforseo_sandbox.status import Refused

_PAGE = (
    b"<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>Sign in to this network</body></html>\n"
)
_NOBODYS_TASK = "00000000-1535-0000-0000-000000000001"


def always(answer: HttpAnswer) -> Callable[[object], HttpAnswer]:
    """Answer the same, whatever was asked."""
    return lambda _: answer


def refused(code: int, status: int = 200) -> HttpAnswer:
    """Refuse the call as a whole, in an envelope without tasks."""
    return json_answer(refusal(Refused(code)), status)


def refused_task(code: int, status: int = 200) -> Callable[[HttpRequest], HttpAnswer]:
    """Accept the call and refuse its task, which is not carried out and costs nothing."""

    def answer(request: HttpRequest) -> HttpAnswer:
        refused = task(task_id=_NOBODYS_TASK, code=code, path=request.segments, data={})
        return json_answer(envelope([refused]), status)

    return answer


def without_tasks(tasks: list[Any] | None) -> HttpAnswer:
    """Accept the call and report no task at all."""
    return json_answer({**envelope([]), "tasks": tasks})


def bare(status: int) -> HttpAnswer:
    """Answer with an HTTP status and no body."""
    return HttpAnswer(status, b"")


def page(status: int) -> HttpAnswer:
    """Answer with a web page, as proxies and login portals do."""
    return HttpAnswer(status, _PAGE, {"Content-Type": "text/html; charset=utf-8"})


def redirect() -> HttpAnswer:
    """Send the client elsewhere."""
    return HttpAnswer(302, b"", {"Location": "/v3/elsewhere"})
