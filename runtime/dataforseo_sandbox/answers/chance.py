"""Numbers that look random and are fixed by a seed and a place."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A source of one number. `at` gives the source of a place further in.

    Numbers come from a hash and not from `random`: a value must not depend on what was built before it.
    """

    __slots__ = ("_digest",)

    def __init__(self, seed: int, key: str) -> None:
        self._digest = hashlib.blake2b(
            f"{seed}|{key}".encode("utf-8", "surrogatepass"), digest_size=8
        ).digest()

    def at(self, place: str) -> Chance:
        """Give the source of a place inside this one."""
        inner = object.__new__(Chance)
        inner._digest = hashlib.blake2b(
            self._digest + place.encode("utf-8", "surrogatepass"), digest_size=8
        ).digest()
        return inner

    def number(self, below: int) -> int:
        """Give a whole number from 0 up to `below`."""
        return int.from_bytes(self._digest, "big") % below

    def fraction(self) -> float:
        """Give a number from 0 up to 1."""
        return self.number(1 << 32) / (1 << 32)

    def among(self, options: Sequence[T]) -> T:
        """Give one of the options."""
        return options[self.number(len(options))]
