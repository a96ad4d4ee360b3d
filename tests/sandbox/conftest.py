"""A running sandbox of the generated package, and somebody who calls it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dataforseo_sandbox import Sandbox
from tests.sandbox.calling import Caller


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    with Caller(sandbox) as caller:
        yield caller
