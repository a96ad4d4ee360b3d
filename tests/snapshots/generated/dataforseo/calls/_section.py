# From spec/calls/ by `make generate`; do not edit.
"""Calls: Ways to call - tasks, path parameters, pages."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.calls.list_live import list_live as call_list_live
    from dataforseo.calls.task_get import task_get as call_task_get
    from dataforseo.calls.task_get_full import task_get_full as call_task_get_full
    from dataforseo.calls.task_post import TaskPostRequest
    from dataforseo.calls.task_post import task_post as call_task_post
    from dataforseo.calls.tasks_ready import tasks_ready as call_tasks_ready
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

_INDEX = {
    "list_live": "list/live",
    "task_get": "task_get/{kind}/{id}",
    "task_get_full": "task_get/full/{id}",
    "task_post": "task_post",
    "tasks_ready": "tasks_ready",
}


class Calls(Section):
    """Calls: Ways to call - tasks, path parameters, pages."""

    _package = "dataforseo.calls"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        list_live = PagedOperation(call_list_live)
        """List rows page by page, by a token or by the number of rows to skip."""
        task_get = Operation(call_task_get)
        """Collect a finished task."""
        task_get_full = CollectingOperation(call_task_get_full, TaskPostRequest)
        """Collect a finished task, with all that there is."""
        task_post = ManyTasksOperation(call_task_post, TaskPostRequest)
        """Queue up to 100 tasks."""
        tasks_ready = Operation(call_tasks_ready)
        """List the finished tasks."""


class AsyncCalls(AsyncSection):
    """Calls: Ways to call - tasks, path parameters, pages."""

    _package = "dataforseo.calls"
    _index = _INDEX

    if TYPE_CHECKING:
        list_live = AsyncPagedOperation(call_list_live)
        """List rows page by page, by a token or by the number of rows to skip."""
        task_get = AsyncOperation(call_task_get)
        """Collect a finished task."""
        task_get_full = AsyncCollectingOperation(call_task_get_full, TaskPostRequest)
        """Collect a finished task, with all that there is."""
        task_post = AsyncManyTasksOperation(call_task_post, TaskPostRequest)
        """Queue up to 100 tasks."""
        tasks_ready = AsyncOperation(call_tasks_ready)
        """List the finished tasks."""
