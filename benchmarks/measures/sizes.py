"""How much is downloaded and how much lies on disk."""

from __future__ import annotations

from benchmarks.measures import Bench
from benchmarks.results import Group, Row
from benchmarks.rounds import Sample


def measure(bench: Bench) -> Group:
    """Weigh the wheels, and the packages installed from them."""
    both = {"ours": bench.environments.ours, "official": bench.environments.official}
    wheels = {name: Sample((environment.wheel.stat().st_size,)) for name, environment in both.items()}
    installed = {name: Sample((environment.installed,)) for name, environment in both.items()}
    rows = [
        Row("wheel", "wheel", wheels, "B"),
        Row("installed", "installed, byte code included", installed, "B"),
    ]
    return Group("size", "Size", "The client itself, without what it depends on.", rows)
