"""The options of calls, which a client or a view of it has, and checks for settings."""

from __future__ import annotations

import contextlib
from decimal import Decimal
from numbers import Real
from threading import TIMEOUT_MAX
from typing import Any, TypedDict

from msgspec import Struct
from msgspec.structs import asdict, force_setattr

from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.errors import ConfigurationError

# The default limit for the size of an answer, decompressed.
MAX_ANSWER_BYTES = 1 << 28
MAX_BYTES = 1 << 40
MAX_USD = 1_000_000_000


class CallOptions(TypedDict, total=False):
    """The options as keywords of `Client(...)` and `client.with_options(...)`."""

    timeout: float
    max_attempts: int
    retry_within: float
    repeat_charged: bool
    max_wait: float | None
    max_answer_bytes: int
    auto_tag: bool
    worst_case: float | str | Decimal | None
    ai: bool


class Options(Struct, frozen=True, kw_only=True):
    """The options of calls; `help(Client.__init__)` describes each."""

    timeout: float
    max_attempts: int = 4
    retry_within: float = 180.0
    repeat_charged: bool = False
    max_wait: float | None = None
    max_answer_bytes: int = MAX_ANSWER_BYTES
    auto_tag: bool = True
    worst_case: Decimal | None = None
    ai: bool = False

    def __post_init__(self) -> None:
        for name in ("timeout", "max_attempts", "retry_within", "max_wait", "max_answer_bytes"):
            value = getattr(self, name)
            if value is None and name == "max_wait":
                continue
            if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
                raise ConfigurationError(f"{name}: must be a number greater than 0, not {short_repr(value)}")
        for name in ("max_attempts", "max_answer_bytes"):
            value = getattr(self, name)
            if not isinstance(value, int):  # with 1e8, decompressing an answer that was paid for would fail
                raise ConfigurationError(f"{name}: must be a whole number, not {short_repr(value)}")
        if self.max_answer_bytes > MAX_BYTES:
            raise ConfigurationError(
                f"max_answer_bytes: must be at most {MAX_BYTES:,}, not {short_repr(self.max_answer_bytes)}"
            )
        for name in ("timeout", "max_wait"):
            value = getattr(self, name)
            if value is not None and value > TIMEOUT_MAX:  # the limit of thread waits
                raise ConfigurationError(
                    f"{name}: must be at most {TIMEOUT_MAX:.0f} seconds, not {short_repr(value)}"
                )
        for name in ("repeat_charged", "auto_tag", "ai"):
            value = getattr(self, name)
            if not isinstance(value, bool):  # "no" would mean yes
                raise ConfigurationError(f"{name}: must be True or False, not {short_repr(value)}")
        if self.worst_case is not None:
            force_setattr(self, "worst_case", amount("worst_case", self.worst_case))

    def changed(self, changes: CallOptions) -> Options:
        """Copy with other values. Raises ConfigurationError that names unknown options."""
        unknown = sorted(short_repr(name)[1:-1] for name in set(changes) - set(CallOptions.__annotations__))
        if unknown:
            known = ", ".join(sorted(CallOptions.__annotations__))
            raise ConfigurationError(
                f"unknown option {', '.join(unknown)}; the options of a call are {known}"
            )
        values: dict[str, Any] = {**asdict(self), **changes}
        return Options(**values)  # `replace` of older msgspec checks nothing


def amount(name: str, value: Any) -> Decimal:
    """Convert an amount of money exactly as written. Raises ConfigurationError for anything else."""
    read = Decimal("NaN")
    if isinstance(value, str | Decimal | Real) and value is not True and value is not False:
        with contextlib.suppress(ArithmeticError, ValueError):
            read = value if isinstance(value, Decimal) else Decimal(str(value))
    if not read.is_finite() or not 0 <= read <= MAX_USD:
        raise ConfigurationError(
            f"{name}: must be an amount in USD of 0 or more (at most {MAX_USD:,}), not {short_repr(value)}"
        )
    return read


def text(name: str, value: Any) -> str:
    """Check a text setting. Raises ConfigurationError, without the value because it may be secret."""
    if not isinstance(value, str):
        how = "; decode it first" if isinstance(value, bytes | bytearray) else ""
        raise ConfigurationError(f"{name}: must be text (str), not {type(value).__name__}{how}")
    if any("\ud800" <= character <= "\udfff" for character in value):
        raise ConfigurationError(
            f"{name}: holds half of a character (a lone surrogate), which cannot be sent; it was read from "
            "bytes that are no UTF-8"
        )
    if any(character < " " or character == "\x7f" for character in value):
        raise ConfigurationError(f"{name}: holds a control character; take off a line break at its end")
    return value
