"""An API on this machine for jobs to ask."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dataforseo_sandbox import Sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox
