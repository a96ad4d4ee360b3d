"""What several test folders share: where things stand, and the reference material when it is there."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from dataforseo_sandbox import Sandbox

# Speed belongs in benchmarks/; a busy machine fails no test.
settings.register_profile("untimed", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("untimed")

ROOT = Path(__file__).resolve().parent.parent
RECORDINGS = ROOT / "tests" / "recordings"
SHARED = ROOT.parent / "shared"


# A shell makes what it runs in the background deaf to SIGINT; tests of ^C need to hear it, in this
# process and in those that it starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """An API on this machine, answering as it does by itself."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def shared() -> Path:
    """The reference material beside the checkout. A test that needs it says so when it is not there."""
    if not SHARED.is_dir():
        message = f"NOT TESTED: the reference material is not at {SHARED}"
        warnings.warn(message, pytest.PytestWarning, stacklevel=2)
        pytest.skip(message)
    return SHARED
