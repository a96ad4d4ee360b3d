"""Post the tasks of one call, and find the identifier of each."""

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
from dataforseo_runtime.tasks.effects import FindCharged
from dataforseo_runtime.transport.effects import Effects

RequestT = TypeVar("RequestT")


class PostedTask(Struct, Generic[RequestT], frozen=True):
    """A request that was posted, with the identifier of its task or the error why it has none."""

    request: RequestT
    task_id: str | None = None
    error: DataForSEOError | None = None


def post_tasks(
    post: Endpoint[Any, Any],
    requests: Sequence[RequestT],
    status_codes: Mapping[int, StatusCode],
    *,
    auto_tag: bool,
) -> Effects[list[PostedTask[RequestT]]]:
    """Post tasks, once. If the answer is lost, look the tasks up in the account's log."""
    call: Call[Any, Any] = Call(post, [*requests])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    if auto_tag:
        call = tagged(call)
    tags = [getattr(request, TAG, None) for request in call.requests]
    try:
        answer: Response[Any, Any] = yield call
    except DataForSEOError as error:
        paid_answer = attempt_result.paid_answer(post, error, status_codes)
        if paid_answer is not None:
            return _posted_tasks(post, requests, paid_answer, tags, error.attempts)
        ids = yield from _ids_in_log(error)
        # A tag of the caller may be on several tasks; only one that the client made is unique.
        task_ids = [ids.get(tag) if isinstance(tag, str) and tag.startswith(OURS) else None for tag in tags]
        return [
            PostedTask(request, task_id, None if task_id else error)
            for request, task_id in zip(requests, task_ids, strict=True)
        ]
    return _posted_tasks(post, requests, answer, tags, answer.attempts)


def _posted_tasks(
    post: Endpoint[Any, Any],
    requests: Sequence[RequestT],
    answer: Response[Any, Any],
    tags: Sequence[object],
    attempts: Sequence[Attempt],
) -> list[PostedTask[RequestT]]:
    posted: list[PostedTask[RequestT]] = []
    for request, task, tag in zip(requests, _tasks_in_order(answer.tasks, tags), tags, strict=True):
        if task is None:
            posted.append(PostedTask(request, error=_missing(post, answer, tag, attempts)))
        elif task.ok and isinstance(task.id, str) and task.id:
            posted.append(PostedTask(request, task.id))
        else:
            posted.append(PostedTask(request, error=answer.error_of(task)))
    return posted


def _missing(
    post: Endpoint[Any, Any], answer: Response[Any, Any], tag: object, attempts: Sequence[Attempt]
) -> DataForSEOError:
    """Build the error of a request that the answer does not mention; it may have been posted."""
    error = UnreadableAnswerError("the answer has no task for this request", raw=answer.raw, path=post.path)
    tags = (tag,) if isinstance(tag, str) else ()
    error.sent = Sent(section=post.section, path=post.path, at=attempts[-1].at, tags=tags)
    return error


def _tasks_in_order(tasks: Sequence[Task[Any]], tags: Sequence[object]) -> list[Task[Any] | None]:
    """Find the task of each request: by its tag if the answer repeats all tags, else by position."""
    tags_in_answer = [_tag_of(task.data) for task in tasks]
    texts = [tag for tag in tags if isinstance(tag, str)]
    if Counter(tags_in_answer) == Counter(tags) and len({*texts}) == len(tags):
        by_tag = dict(zip(tags_in_answer, tasks, strict=True))
        return [by_tag[tag] for tag in texts]
    return [*tasks[: len(tags)], *[None] * (len(tags) - len(tasks))]


def _tag_of(data: object) -> str | None:
    tag: object = data.get(TAG) if is_object(data) else None
    return tag if isinstance(tag, str) else None


def _ids_in_log(error: DataForSEOError) -> Effects[dict[str | None, str]]:
    """Look up the tasks of a call whose answer was lost; returns the identifiers by tag."""
    if error.sent is None:
        return {}
    try:
        charge: Charge = yield FindCharged(error)
    except DataForSEOError:
        return {}
    return dict(zip(charge.tags, charge.task_ids, strict=False))
