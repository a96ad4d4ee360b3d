"""One module a thing that is measured; each gives a Group of rows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from benchmarks.environments import Environments


@dataclass(frozen=True)
class Bench:
    """What every measure needs: where the contenders run, a folder for inputs, and how thorough to be."""

    environments: Environments
    scratch: Path
    quick: bool
    recordings: Path

    def rounds(self, full: int) -> int:
        """Give the number of rounds: as asked for, or a few when in a hurry."""
        return min(full, 2) if self.quick else full
