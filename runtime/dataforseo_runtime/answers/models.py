"""What every generated response class is made of.

msgspec stores and reads them, since it builds its own Structs several times faster than attrs classes and
has tagged unions of its own. To everybody else they are attrs classes: attrs and cattrs ask a class for
`__attrs_attrs__`, which each class works out when it is first asked.

An annotation says what the spec promises. What the wire sends beyond that (5.5 for an integer, null inside a
list) is read as fast as what was promised, and listed by `Response.drift`.
"""

from __future__ import annotations

import functools
import reprlib
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Literal,
    TypeAlias,
    dataclass_transform,
    get_type_hints,
)

import msgspec

if TYPE_CHECKING:
    import attrs


class UnknownItem(dict[str, Any]):
    """An object that fits none of the classes of its union: the dict that came."""

    @property
    def type(self) -> str | None:
        """The name of its type; None where it has none."""
        tag = self.get("type")
        return tag if isinstance(tag, str) else None

    @property
    def data(self) -> dict[str, Any]:
        """The object as it came."""
        return {**self}

    def to_dict(self) -> dict[str, Any]:
        """Give the object as it came."""
        return {**self}

    def __repr__(self) -> str:
        return f"UnknownItem({_short.repr({**self})})"


if TYPE_CHECKING:
    Unknown: TypeAlias = UnknownItem
else:
    # The last member of every union. msgspec is not told of it: what fits no other member does not fit the
    # union, and the lenient reader keeps it as UnknownItem.
    Unknown = None


@dataclass_transform(kw_only_default=True)
class ModelMeta(msgspec.StructMeta):
    """Makes response classes: keyword-only, and called with the tag of their union or without it."""

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any
    ) -> ModelMeta:
        return super().__new__(mcls, name, bases, namespace, kw_only=True, **config)

    if not TYPE_CHECKING:  # type checkers know the fields

        def __call__(cls, *args: Any, **fields: Any) -> Any:
            tag_field = cls.__struct_config__.tag_field
            if tag_field in fields:  # attrs.evolve and cattrs give back what attrs.fields lists
                tag, only = fields.pop(tag_field), cls.__struct_config__.tag
                if tag != only:
                    raise TypeError(f"{cls.__name__}: {tag_field} is always {only!r}, not {tag!r}")
            return super().__call__(*args, **fields)


class _AttrsAttributes:
    """Answers attrs, which asks a class for the attributes of its fields."""

    def __get__(self, _: object, owner: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
        return _attrs_attributes(owner)


class Model(msgspec.Struct, metaclass=ModelMeta):
    """Base of all response classes.

    cattrs builds objects by what the spec promises, so it turns 5.5 into 5 where an integer was promised;
    `msgspec.convert(row.to_dict(), type(row))` builds them as the wire had them.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
    else:
        __attrs_attrs__ = _AttrsAttributes()

    def to_dict(self) -> dict[str, Any]:
        """Give the known fields by wire name; a field that the answer left out is None."""
        built: dict[str, Any] = msgspec.to_builtins(self)
        return built

    def _repr_html_(self) -> str:
        from dataforseo_runtime.tables import notebook

        return notebook.fields_as_html(type(self).__name__, self.to_dict())

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in self.__struct_fields__)
        shown = ", ".join(f"{name}={_short.repr(value)}" for name, value in values if value is not None)
        return f"{type(self).__name__}({shown})"


@functools.cache
def _attrs_attributes(cls: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
    from dataforseo_runtime.base.attrs_protocol import attributes

    config = cls.__struct_config__
    literal: Any = Literal
    hints = get_type_hints(cls, include_extras=True)
    described: dict[str, tuple[Any, Any]] = {}
    if config.tag is not None:
        described[str(config.tag_field)] = (literal[config.tag], config.tag)
    for name in cls.__struct_fields__:
        described[name] = (hints[name], None)
    return attributes(cls.__name__, described)


class _Short(reprlib.Repr):
    """Shows what a row holds on a few lines, however long its texts and lists are."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = 120
        self.maxdict = self.maxlist = 6

    def repr_instance(self, x: Any, level: int) -> str:
        """Show a response object whole: it shortens its own fields."""
        return repr(x) if isinstance(x, Model | UnknownItem) else super().repr_instance(x, level)


_short = _Short()
