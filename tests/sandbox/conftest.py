"""The `caller` fixture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dataforseo_sandbox import Sandbox
from tests.sandbox.http_caller import Caller


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    with Caller(sandbox) as caller:
        yield caller
