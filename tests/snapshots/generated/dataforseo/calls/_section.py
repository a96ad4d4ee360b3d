# From spec/calls/ by `make generate`; do not edit.
"""Calls: Ways to call - tasks, path parameters, pages."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.calls._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.clients.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        list as _list,
        task_get as _task_get,
        task_get_full as _task_get_full,
        task_post as _task_post,
        tasks_ready as _tasks_ready,
    )


class Calls(Section, name="calls", index=OPERATIONS, summaries=SUMMARIES):
    """Calls: Ways to call - tasks, path parameters, pages."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        list_live = PagedOperation(_list.ListLiveRequest, _list.LIST_LIVE)
        task_get = Operation(_task_get.TaskGetRequest, _task_get.TASK_GET)
        task_get_full = CollectingOperation(_task_get_full.TaskGetFullRequest, _task_get_full.TASK_GET_FULL, _task_post.TaskPostRequest)
        task_post = ManyTasksOperation(_task_post.TaskPostRequest, _task_post.TASK_POST)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        # fmt: on


class AsyncCalls(AsyncSection, name="calls", index=OPERATIONS, summaries=SUMMARIES):
    """Calls: Ways to call - tasks, path parameters, pages."""

    if TYPE_CHECKING:
        # fmt: off
        list_live = AsyncPagedOperation(_list.ListLiveRequest, _list.LIST_LIVE)
        task_get = AsyncOperation(_task_get.TaskGetRequest, _task_get.TASK_GET)
        task_get_full = AsyncCollectingOperation(_task_get_full.TaskGetFullRequest, _task_get_full.TASK_GET_FULL, _task_post.TaskPostRequest)
        task_post = AsyncManyTasksOperation(_task_post.TaskPostRequest, _task_post.TASK_POST)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        # fmt: on
