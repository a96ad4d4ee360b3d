"""Pseudo-random numbers that depend on a seed and a place in the answer."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class SeededRandom:
    """One pseudo-random number, from a hash of a seed and a key. `at` derives another for an inner place.

    A generator such as `random.Random` would make a value depend on all values drawn before it.
    """

    __slots__ = ("_digest",)

    def __init__(self, seed: int, key: str) -> None:
        self._digest = hashlib.blake2b(
            f"{seed}|{key}".encode("utf-8", "surrogatepass"), digest_size=8
        ).digest()

    def at(self, place: str) -> SeededRandom:
        """Derive the number of a place inside this one."""
        inner = object.__new__(SeededRandom)
        inner._digest = hashlib.blake2b(
            self._digest + place.encode("utf-8", "surrogatepass"), digest_size=8
        ).digest()
        return inner

    def number(self, below: int) -> int:
        """Return an integer from 0 to `below - 1`."""
        return int.from_bytes(self._digest, "big") % below

    def fraction(self) -> float:
        """Return a number from 0 up to, not including, 1."""
        return self.number(1 << 32) / (1 << 32)

    def choice(self, options: Sequence[T]) -> T:
        """Return one of the options."""
        return options[self.number(len(options))]
