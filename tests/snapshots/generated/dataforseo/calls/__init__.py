# From spec/calls/ by `make generate`; do not edit.
"""Calls: Ways to call - tasks, path parameters, pages."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.calls.list_live import ListLivePage, ListLiveRequest, ListLiveRow
    from dataforseo.calls.task_get import TaskGetJob, TaskGetRequest
    from dataforseo.calls.task_get_full import TaskGetFullJob, TaskGetFullRequest
    from dataforseo.calls.task_post import TaskPostRequest
    from dataforseo.calls.tasks_ready import TasksReadyReady

__all__: list[str] = [
    "ListLivePage",
    "ListLiveRequest",
    "ListLiveRow",
    "TaskGetFullJob",
    "TaskGetFullRequest",
    "TaskGetJob",
    "TaskGetRequest",
    "TaskPostRequest",
    "TasksReadyReady",
]

_MODULES: Mapping[str, str] = {
    "ListLivePage": "list_live",
    "ListLiveRequest": "list_live",
    "ListLiveRow": "list_live",
    "TaskGetFullJob": "task_get_full",
    "TaskGetFullRequest": "task_get_full",
    "TaskGetJob": "task_get",
    "TaskGetRequest": "task_get",
    "TaskPostRequest": "task_post",
    "TasksReadyReady": "tasks_ready",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
