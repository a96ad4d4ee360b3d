"""Measure how much of the limit per minute the client uses, and whether it exceeds a limit.

    python -m benchmarks.limits [CALLS] [SPEED]

Makes CALLS calls (default 3,000) at once, from threads and then from tasks, against a sandbox that allows
2,000 a minute and 30 at a time. The clocks run SPEED times as fast as usual (default 3). The sandbox records
when each call arrives. At best, call 2,000 + n arrives one minute after call n. The column "limit used" is
one minute divided by the mean time between these two calls.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from dataforseo import AsyncClient, Client
from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox import ScaledClock as SandboxClock
from tests.clocks import ScaledClock

LIMITS = Limits(calls_per_minute=2000, simultaneous_calls=30)
CALLERS = 200


def main(arguments: list[str]) -> int:
    """Print one row for each kind of client. Return 1 if a limit was exceeded."""
    calls = int(arguments[0]) if arguments else 3000
    speed = float(arguments[1]) if len(arguments) > 1 else 3.0
    print("callers        calls  most in 60 s  at once  refused  limit used  took")
    return max(measure(way, calls, speed) for way in ("threads", "tasks"))


def measure(way: str, calls: int, speed: float) -> int:
    """Make the calls from threads or tasks and print what the sandbox counted."""
    began = time.monotonic()
    with Sandbox(limits=LIMITS, clock=SandboxClock(speed)) as sandbox:
        if way == "threads":
            from_threads(sandbox.url, calls, speed)
        else:
            asyncio.run(from_tasks(sandbox.url, calls, speed))
    traffic = sandbox.traffic
    arrivals = sorted(entry.posted.timestamp() for entry in sandbox.ledger)
    spans = [late - early for early, late in zip(arrivals, arrivals[2000:], strict=False)]
    used = 60 / statistics.mean(spans) if spans else float("nan")
    refused = sum(traffic.refused.values())
    print(
        f"{CALLERS:4} {way:8} {len(arrivals):6,} {traffic.most_per_minute():13,} "
        f"{traffic.peak_simultaneous():8} {refused:8} {used:11.1%} {time.monotonic() - began:4.0f} s"
    )
    return int(refused > 0 or traffic.most_per_minute() > 2000 or traffic.peak_simultaneous() > 30)


def from_threads(url: str, calls: int, speed: float) -> None:
    """Call from many threads."""
    clock = ScaledClock(speed)

    def call(_: int) -> None:
        client.backlinks.bulk_backlinks_live(targets=["a.com"])

    with (
        Client(login="login", password="password", base_url=url, clock=clock) as client,
        ThreadPoolExecutor(CALLERS) as threads,
    ):
        list(threads.map(call, range(calls)))


async def from_tasks(url: str, calls: int, speed: float) -> None:
    """Call from one task for each call."""
    clock = ScaledClock(speed)
    async with AsyncClient(login="login", password="password", base_url=url, clock=clock) as client:
        await asyncio.gather(*(client.backlinks.bulk_backlinks_live(targets=["a.com"]) for _ in range(calls)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
