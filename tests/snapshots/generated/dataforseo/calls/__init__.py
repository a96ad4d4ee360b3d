# From spec/calls/ by `make generate`; do not edit.
"""Calls: Ways to call - tasks, path parameters, pages."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.calls.list import (
        ListLivePage as ListLivePage,
        ListLiveRequest as ListLiveRequest,
        ListLiveRow as ListLiveRow,
    )
    from dataforseo.calls.task_get import TaskGetJob as TaskGetJob, TaskGetRequest as TaskGetRequest
    from dataforseo.calls.task_get_full import (
        TaskGetFullJob as TaskGetFullJob,
        TaskGetFullRequest as TaskGetFullRequest,
    )
    from dataforseo.calls.task_post import TaskPostRequest as TaskPostRequest
    from dataforseo.calls.tasks_ready import (
        TasksReadyReady as TasksReadyReady,
        TasksReadyRequest as TasksReadyRequest,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "list": ("ListLivePage", "ListLiveRequest", "ListLiveRow"),
    "task_get": ("TaskGetJob", "TaskGetRequest"),
    "task_get_full": ("TaskGetFullJob", "TaskGetFullRequest"),
    "task_post": ("TaskPostRequest",),
    "tasks_ready": ("TasksReadyReady", "TasksReadyRequest"),
}
_MODULES = {name: module for module, names in _CLASSES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return __dir__()
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
