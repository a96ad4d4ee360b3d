"""Check the arguments of a task run and set it up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.calling.bound import FindOperation
from dataforseo_runtime.calling.task_lists import checked_tasks
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.sending.session import Session
from dataforseo_runtime.tasks.records import TaskProgress
from dataforseo_runtime.tasks.run import TaskRun
from dataforseo_runtime.transport.effects import Effects

OnProgress = Callable[[TaskProgress], object]
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


def posting_run(
    session: Session,
    find: FindOperation,
    collect: Endpoint[Any, Any],
    requests: Sequence[Any],
    within: float | None,
    on_progress: OnProgress | None,
) -> Effects[None]:
    """Set up a run that posts tasks; sends nothing. Raises TypeError, ValueError and ConfigurationError."""
    post, ready = _family(find, collect)
    tasks = checked_tasks(post, requests, any_number=True)
    run = _run(session, collect, ready, within, on_progress, len(tasks))
    return run.post_and_wait(post, tasks, auto_tag=session.options.auto_tag)


def waiting_run(
    session: Session,
    find: FindOperation,
    collect: Endpoint[Any, Any],
    task_ids: Iterable[str],
    within: float | None,
    on_progress: OnProgress | None,
) -> Effects[None]:
    """Set up a run for tasks that were posted before. Raises TypeError and ConfigurationError."""
    ids: list[Any] = [task_ids] if isinstance(task_ids, str) else [*dict.fromkeys(task_ids)]
    for task_id in ids:
        if not isinstance(task_id, str) or not task_id:
            raise TypeError(f"give the identifiers of tasks as text, not {task_id!r}")
    _, ready = _family(find, collect)
    run = _run(session, collect, ready, within, on_progress, len(ids))
    return run.wait_for((task_id, None) for task_id in ids)


def _run(
    session: Session,
    collect: Endpoint[Any, Any],
    ready: Endpoint[Any, Any],
    within: float | None,
    on_progress: OnProgress | None,
    asked: int,
) -> TaskRun[Any, Any, Any]:
    if within is not None and not within > 0:
        raise ConfigurationError(f"within: must be more than 0 seconds, or None for no limit, not {within!r}")
    return TaskRun(session, collect, ready, within, on_progress, asked)


def _family(
    find: FindOperation, collect: Endpoint[Any, Any]
) -> tuple[Endpoint[Any, Any], Endpoint[Any, Any]]:
    """Find the endpoints that post and list the tasks that `collect` collects."""
    family = collect.family
    post = find(collect.section, family.post) if family is not None else None
    ready = find(collect.section, family.ready) if family is not None else None
    if post is None or ready is None:
        raise ConfigurationError(f"{collect.path} belongs to no task family")
    return post.endpoint, ready.endpoint
