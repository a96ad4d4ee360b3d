"""Paths and fixtures for all tests."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from dataforseo_sandbox import Sandbox
from tests.webhook_receiver import Receiver, receiving

# Speed is measured in benchmarks/; a busy machine must not fail a test.
settings.register_profile("untimed", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent
RECORDINGS = ROOT / "tests" / "recordings"
TESTS = f"{ROOT / 'tests'}{os.sep}"  # how the file names of test modules begin
SHARED = ROOT.parent / "shared"


# A shell sets SIGINT to be ignored in processes that it runs in the background. Tests of Ctrl-C need the
# usual handler, here and in the processes that they start.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_sessionfinish() -> None:
    """Store what coverage has measured, since pytest-xdist kills a worker that takes long to exit."""
    coverage = sys.modules.get("coverage")
    measuring = coverage.Coverage.current() if coverage is not None else None
    if measuring is not None:
        measuring.save()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox with its default settings."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the checkout; without it the test is skipped with a warning."""
    if not SHARED.is_dir():
        message = f"NOT TESTED: the reference material is not at {SHARED}"
        warnings.warn(message, pytest.PytestWarning, stacklevel=2)
        pytest.skip(message)
    return SHARED
