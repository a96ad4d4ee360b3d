"""The one account that a sandbox serves: what it did, what waits for it, what time it is there."""

from __future__ import annotations

from msgspec import Struct

from dataforseo_sandbox.answers.builder import Builder
from dataforseo_sandbox.catalogue import Catalogue
from dataforseo_sandbox.clock import Clock
from dataforseo_sandbox.ledger import Ledger
from dataforseo_sandbox.task_ids import TaskIds
from dataforseo_sandbox.task_queue import TaskQueue


class Account(Struct, frozen=True, kw_only=True):
    """What the behaviours work with. `url` is where the sandbox listens."""

    login: str
    url: str
    clock: Clock
    catalogue: Catalogue
    ledger: Ledger
    queue: TaskQueue
    ids: TaskIds
    answers: Builder
