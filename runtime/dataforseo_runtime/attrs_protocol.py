"""Classes that msgspec stores, as attrs sees them: `attrs.fields`, `asdict`, `evolve`, and so cattrs."""

from __future__ import annotations

from typing import Any

import attrs
from msgspec import NODEFAULT, Struct
from msgspec.structs import fields


def attrs_fields(cls: type[Struct]) -> tuple[attrs.Attribute[Any], ...]:
    """Give the fields of a class as attrs describes those of its own: the value of `__attrs_attrs__`.

    attrs takes ten times as long to make a class as msgspec does, so this is worked out when somebody asks.
    """
    described = {
        field.name: attrs.field(
            default=attrs.NOTHING if field.default is NODEFAULT else field.default,
            type=field.type,
            kw_only=True,
        )
        for field in fields(cls)
    }
    made: Any = attrs.make_class(cls.__name__, described, slots=True, eq=False, repr=False)
    found: tuple[attrs.Attribute[Any], ...] = attrs.fields(made)
    return found
