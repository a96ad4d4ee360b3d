"""The measurements. Each module has a function `measure` that returns a Group of rows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks.environments import Environments


@dataclass(frozen=True)
class Bench:
    """The settings of a run. `scratch` is a folder for inputs."""

    environments: Environments
    scratch: Path
    quick: bool
    recordings: Path

    def rounds(self, full: int) -> int:
        """Return the number of rounds: `full`, or at most 2 in a quick run."""
        return min(full, 2) if self.quick else full
