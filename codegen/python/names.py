"""Turn names of the API into Python names. They are `Code`, safe to write into a file."""

from __future__ import annotations

import functools
import itertools
import keyword
import re
from collections.abc import Iterable

from codegen.python.literals import Code

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
# `self` is the first parameter of every method; the others are methods of every generated class.
_TAKEN_IN_CLASSES = frozenset({"self", "to_dict", "set_fields", "wire_problems"})
# Names that generated modules import or define besides the classes of a spec; a test compares them.
TAKEN_AMONG_CLASSES = frozenset(
    "Annotated Any AsDate AsDatetime Billing ClassVar Endpoint Float Int Limits List Literal Map Mapping "
    "Maybe Model Needs OffsetPaging OneOf OnlyWith OnlyWithout PagePricing PriceFactor Request Sequence Surcharge "
    "TYPE_CHECKING TaskFamily Together TokenPaging TypeAlias UNSET Unknown".split()
)
# The segments behind the path of a task family, which say what is done with its tasks.
ACTIONS = frozenset({"live", "task_post", "tasks_ready", "tasks_fixed", "task_get"})
# Modules beside the sections, attributes of every client, and base classes of sections.
TAKEN_AMONG_SECTIONS = frozenset(
    "aclose api async_section base_url check_open check_ready client close fields find_charged open_job operation "
    "options run section send session spent types with_options".split()
)


@functools.cache
def field_name(wire_name: str) -> Code:
    """Return the Python name of a field: the name on the wire, changed only where Python needs it."""
    name = re.sub(r"[^A-Za-z0-9_]", "_", wire_name, flags=re.ASCII).lower().strip("_")
    if not name or name[0].isdigit():
        name = f"field_{name}"
    if keyword.iskeyword(name) or name in _TAKEN_IN_CLASSES:
        name = f"{name}_"
    return identifier(name)


def identifier(name: str) -> Code:
    """Check that a name is a Python identifier and not a keyword. Raises ValueError."""
    if not _IDENTIFIER.fullmatch(name) or keyword.iskeyword(name):
        raise ValueError(f"{name!r} is no Python identifier")
    return Code(name)


def dotted(*names: str) -> Code:
    """Join identifiers to the dotted name of a module."""
    return Code(".".join(identifier(part) for name in names for part in name.split(".")))


def operation_name(segments: Iterable[str]) -> Code:
    """Return the name of an operation: its path below the section, without parameters."""
    return operation("_".join(segment for segment in segments if not segment.startswith("{")))


def operation(name: str) -> Code:
    """Check the name of an operation. It is an attribute, and in capitals a constant. Raises ValueError."""
    if name.startswith("_"):
        raise ValueError(f"{name!r} starts with _, as only private names do")
    if name != name.lower():
        raise ValueError(f"{name!r} has capitals, as only constants and classes do")
    return identifier(name)


def constant_name(operation: str) -> Code:
    """Return the name of the constant for an endpoint: GOOGLE_ORGANIC_TASK_POST."""
    return identifier(operation.upper())


def family_name(segments: Iterable[str]) -> Code:
    """Return the name of an endpoint's module, which all endpoints of its task family share.

    It is the path below the section, up to the first action (live, task_post, ...) or parameter.
    """
    below = [*segments]
    family = [*itertools.takewhile(lambda segment: segment not in ACTIONS and segment[:1] != "{", below)]
    return module_name("/".join(family or (segment for segment in below if segment[:1] != "{")))


def class_name(*words: str) -> Code:
    """Join words_like_this to a ClassName."""
    name = "".join(part[:1].upper() + part[1:] for word in words for part in word.split("_"))
    # codegen.checking.collisions refuses True, False and None, and can say where they are.
    return identifier(f"{name}_" if keyword.iskeyword(name) else name)


def module_name(relative_path: str) -> Code:
    """Return the name of the module for a file of shared types, given its path below spec/types/."""
    return field_name(relative_path.replace("/", "_"))
