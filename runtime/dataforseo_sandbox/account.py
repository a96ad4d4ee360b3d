"""The one account that a sandbox serves: what it did, what waits for it, what time it is there."""

from __future__ import annotations

from attrs import field, frozen

from dataforseo_sandbox.answers.builder import Builder
from dataforseo_sandbox.clock import Clock
from dataforseo_sandbox.ledger import Ledger
from dataforseo_sandbox.task_ids import TaskIds


@frozen(kw_only=True)
class Account:
    """What the behaviours work with. `url` is where the sandbox listens."""

    seed: int
    url: str
    login: str
    clock: Clock
    ledger: Ledger
    ids: TaskIds = field()
    answers: Builder = field()

    @ids.default
    def _ids(self) -> TaskIds:
        return TaskIds(self.seed)

    @answers.default
    def _answers(self) -> Builder:
        return Builder(self.seed)
