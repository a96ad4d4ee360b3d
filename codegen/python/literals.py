"""Write values and text as Python source. Nothing else does.

Templates print nothing but `Code` (codegen.writing.render refuses the rest), and only this module and
codegen.python.names make it. So text of a spec or a page reaches a generated file only as a literal, a
docstring or a comment that is written here.
"""

from __future__ import annotations

import functools
import math
import re
import textwrap
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

WIDTH = 110


class Code(str):
    """Source text that is safe to write into a generated file."""

    __slots__ = ()


def literal(value: Any) -> Code:
    """Write plain data as a Python literal."""
    if isinstance(value, float):
        return _float(value)
    if value is None or isinstance(value, bool | int):
        return Code(repr(value))
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, tuple):
        items = [literal(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return Code(f"({', '.join(items)}{',' if len(items) == 1 else ''})")
    if isinstance(value, list):
        return Code(f"[{', '.join(literal(item) for item in value)}]")  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items())  # pyright: ignore[reportUnknownVariableType]
        return Code(f"{{{pairs}}}")
    raise TypeError(f"no literal for {type(value).__name__}")


def _float(value: float) -> Code:
    if not math.isfinite(value):
        raise ValueError(f"no literal for {value}")
    digits = f"{Decimal(repr(value)):f}"  # 0.00003, where repr gives 3e-05
    return Code(digits if "." in digits else f"{digits}.0")


def _string(text: str) -> Code:
    # Escape invisible characters, so that a reader of the file sees them.
    return Code(repr(text) if text.isprintable() else ascii(text))


def call(function: str, *positional: str, **keywords: str | None) -> Code:
    """Write a call of `function`. Arguments are code already; None leaves one out."""
    arguments = [*positional, *(f"{name}={value}" for name, value in keywords.items() if value is not None)]
    return Code(f"{function}({', '.join(arguments)})")


def fact(value: Any, imported: Callable[[str, str], Code]) -> Code:
    """Write facts of an endpoint as the calls that make them, without arguments that equal their default.

    `imported` imports a class, and returns how the module writes it.
    """
    if isinstance(value, tuple):
        return tuple_of(fact(item, imported) for item in value)  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(value, Struct):
        return literal(value)
    kind = type(value)
    arguments = {
        field.name: fact(argument, imported)
        for field in fields(kind)
        if (argument := getattr(value, field.name)) != field.default
    }
    return call(imported(kind.__module__, kind.__name__), **arguments)


def joined(parts: Iterable[Code], separator: str = ", ") -> Code:
    """Join pieces of code."""
    return Code(separator.join(parts))


def tuple_of(parts: Iterable[Code]) -> Code:
    """Write a tuple of pieces of code."""
    items = list(parts)
    return Code(f"({', '.join(items)}{',' if len(items) == 1 else ''})")


def docstring(blocks: Iterable[str], indent: int) -> Code:
    """Write blocks of text as a docstring, with a blank line between them.

    Each line is wrapped on its own. Indented lines, as in lists of arguments, keep their indentation.
    """
    pad = " " * indent
    paragraphs = [_wrapped(block.strip(), WIDTH - indent) for block in blocks if block.strip()]
    lines = [
        line
        for number, paragraph in enumerate(paragraphs)
        for line in [*([""] if number else []), *paragraph]
    ]
    escaped = [_escaped(line) for line in lines] or [""]
    if len(escaped) == 1 and len(pad) + len(escaped[0]) + 6 <= WIDTH:
        return Code(f'"""{escaped[0]}"""')
    body = "\n".join(f"{pad}{line}".rstrip() for line in escaped[1:])
    return Code(f'"""{escaped[0]}\n{body}\n{pad}"""' if body else f'"""{escaped[0]}\n{pad}"""')


def comment(text: str) -> Code:
    """Write text as one comment line."""
    return Code(f"# {_visible(' '.join(text.split()))}")


@functools.cache  # endpoints of a family share most of their texts
def _wrapped(block: str, width: int) -> tuple[str, ...]:
    lines: list[str] = []
    for line in block.split("\n"):
        hang = len(line) - len(line.lstrip(" "))
        if hang and line.strip():
            first, rest = " " * hang, " " * (hang + 4)
            lines += textwrap.wrap(
                " ".join(line.split()),
                width,
                initial_indent=first,
                subsequent_indent=rest,
                break_on_hyphens=False,
            )
        else:
            lines += textwrap.wrap(" ".join(line.split()), width, break_on_hyphens=False) or [""]
    return tuple(lines)


def _escaped(line: str) -> str:
    # A quote before another quote or at the end of a line could close the docstring. Others stay as they are.
    return re.sub(r'"(?="|\Z)', r'\\"', _visible(line).replace("\\", "\\\\"))


def _visible(text: str) -> str:
    if text.isprintable():
        return str(text)
    return "".join(character if character.isprintable() else "?" for character in text)
