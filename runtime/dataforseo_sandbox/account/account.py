"""The one account that a sandbox serves."""

from __future__ import annotations

from msgspec import Struct

from dataforseo_runtime.base.clock import Clock
from dataforseo_sandbox.account.task_ids import TaskIds
from dataforseo_sandbox.account.task_log import TaskLog
from dataforseo_sandbox.account.task_queue import TaskQueue
from dataforseo_sandbox.answers.builder import Builder
from dataforseo_sandbox.api.catalogue import Catalogue


class Account(Struct, frozen=True, kw_only=True):
    """The state that endpoints read and change. `url` is where the sandbox listens."""

    login: str
    url: str
    clock: Clock
    catalogue: Catalogue
    task_log: TaskLog
    queue: TaskQueue
    ids: TaskIds
    answers: Builder
