"""Posting one call's worth of tasks, and finding out what became of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct

from dataforseo_runtime.answers.envelope import Task
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.attempts import Attempt, Sent
from dataforseo_runtime.base.errors import DataForSEOError, UnreadableAnswerError
from dataforseo_runtime.base.json_types import is_object
from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.calling.lost_calls import Charge
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.sending import attempt_result
from dataforseo_runtime.sending.tags import OURS, TAG, tagged
from dataforseo_runtime.tasks.effects import LookUp
from dataforseo_runtime.transport.effects import Effects

RequestT = TypeVar("RequestT")


class PostedTask(Struct, Generic[RequestT], frozen=True):
    """A request that was posted: the identifier of its task, or the reason why it has none."""

    request: RequestT
    task_id: str | None = None
    error: DataForSEOError | None = None


def posting(
    post: Endpoint[Any, Any],
    requests: Sequence[RequestT],
    status_codes: Mapping[int, StatusCode],
    *,
    auto_tag: bool,
) -> Effects[list[PostedTask[RequestT]]]:
    """Post tasks, once. Those of a call whose answer was lost are looked for in the account's log."""
    call: Call[Any, Any] = Call(post, [*requests])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    if auto_tag:
        call = tagged(call)
    tags = [getattr(request, TAG, None) for request in call.requests]
    try:
        answer: Response[Any, Any] = yield call
    except DataForSEOError as error:
        told = attempt_result.paid_answer(post, error, status_codes)
        if told is not None:
            return _each_placed(post, requests, told, tags, error.attempts)
        known = yield from _looked_up(error)
        # Only a tag that nobody else can have used says for certain whose task it is.
        ids = [known.get(tag) if isinstance(tag, str) and tag.startswith(OURS) else None for tag in tags]
        return [
            PostedTask(request, task_id, None if task_id else error)
            for request, task_id in zip(requests, ids, strict=True)
        ]
    return _each_placed(post, requests, answer, tags, answer.attempts)


def _each_placed(
    post: Endpoint[Any, Any],
    requests: Sequence[RequestT],
    answer: Response[Any, Any],
    tags: Sequence[object],
    attempts: Sequence[Attempt],
) -> list[PostedTask[RequestT]]:
    tasks = _in_order(answer.tasks, tags)
    return [
        _placed(request, task, answer) if task is not None else _missing(post, request, answer, tag, attempts)
        for request, task, tag in zip(requests, tasks, tags, strict=True)
    ]


def _missing(
    post: Endpoint[Any, Any],
    request: RequestT,
    answer: Response[Any, Any],
    tag: object,
    attempts: Sequence[Attempt],
) -> PostedTask[RequestT]:
    """Say that an answer is silent about a request, which may have been posted all the same."""
    error = UnreadableAnswerError("the answer has no task for this request", raw=answer.raw, path=post.path)
    if attempts:
        tags = (tag,) if isinstance(tag, str) else ()
        error.sent = Sent(section=post.section, path=post.path, at=attempts[-1].at, tags=tags)
    return PostedTask(request, error=error)


def _placed(request: RequestT, task: Task[Any], answer: Response[Any, Any]) -> PostedTask[RequestT]:
    if task.ok and isinstance(task.id, str) and task.id:
        return PostedTask(request, task.id)
    return PostedTask(request, error=answer.error_of(task))


def _in_order(tasks: Sequence[Task[Any]], tags: Sequence[object]) -> list[Task[Any] | None]:
    """Give the task of each request: by its tag where that is echoed, else by its place."""
    echoed = [_echoed(task.data) for task in tasks]
    texts = [tag for tag in tags if isinstance(tag, str)]
    if Counter(echoed) == Counter(tags) and len({*texts}) == len(tags):
        by_tag = dict(zip(echoed, tasks, strict=True))
        return [by_tag[tag] for tag in texts]
    return [*tasks[: len(tags)], *[None] * (len(tags) - len(tasks))]


def _echoed(data: object) -> str | None:
    tag: object = data.get(TAG) if is_object(data) else None
    return tag if isinstance(tag, str) else None


def _looked_up(error: DataForSEOError) -> Effects[dict[str | None, str]]:
    """Give the tasks of a call whose answer was lost, by tag, as far as the account's log has them."""
    if error.sent is None:
        return {}
    try:
        charge: Charge = yield LookUp(error)
    except DataForSEOError:
        return {}
    return dict(zip(charge.tags, charge.task_ids, strict=False))
