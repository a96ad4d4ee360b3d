"""The targets of jobs in tests, and how often each was paid for."""

from __future__ import annotations

from collections import Counter

from dataforseo_sandbox import Sandbox

PATH = "backlinks/bulk_backlinks/live"


def sites(count: int) -> list[str]:
    """Return `count` targets."""
    return [f"site{number}.com" for number in range(count)]


def asked(sandbox: Sandbox) -> Counter[str]:
    """Count how often each target was paid for."""
    return Counter(target for entry in sandbox.ledger.charged for target in entry.request["targets"])
