"""The base of all generated response classes.

They are msgspec Structs, because msgspec builds those several times faster than attrs classes and supports
tagged unions. attrs and cattrs can use them too: they read `__attrs_attrs__`, which a class computes on
first use.

An annotation is what the spec promises. Known deviations of the API (5.5 for an integer, null inside a list)
are read just as fast, and listed by `Response.drift`.
"""

from __future__ import annotations

import functools
import reprlib
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, dataclass_transform, get_type_hints

import msgspec

if TYPE_CHECKING:
    import attrs


class UnknownItem(dict[str, Any]):
    """An object whose tag names no member of its union, as the dict received."""

    @property
    def type(self) -> str | None:
        """The value of its field `type`; None where that is not text."""
        tag = self.get("type")
        return tag if isinstance(tag, str) else None

    @property
    def data(self) -> dict[str, Any]:
        """The object as received."""
        return {**self}

    def to_dict(self) -> dict[str, Any]:
        """Return the object as received."""
        return {**self}

    def __repr__(self) -> str:
        return f"UnknownItem({_short.repr({**self})})"


if TYPE_CHECKING:
    Unknown: TypeAlias = UnknownItem
else:
    # The last member in the annotation of every union. At runtime it is None, so msgspec refuses an object
    # that fits no other member. The lenient reader then turns that object into an UnknownItem.
    Unknown = None


@dataclass_transform(kw_only_default=True)
class ModelMeta(msgspec.StructMeta):
    """Make response classes keyword-only, and let their tag be passed as a keyword too."""

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any
    ) -> ModelMeta:
        return super().__new__(mcls, name, bases, namespace, kw_only=True, **config)

    if not TYPE_CHECKING:  # type checkers know the fields

        def __call__(cls, *args: Any, **fields: Any) -> Any:
            tag_field = cls.__struct_config__.tag_field
            if tag_field in fields:  # attrs.evolve and cattrs pass every field of attrs.fields
                tag, only = fields.pop(tag_field), cls.__struct_config__.tag
                if tag != only:
                    raise TypeError(f"{cls.__name__}: {tag_field} is always {only!r}, not {tag!r}")
            return super().__call__(*args, **fields)


class _AttrsAttributes:
    """Compute `__attrs_attrs__` on first use."""

    def __get__(self, _: object, owner: type[Model]) -> tuple[attrs.Attribute[Any], ...]:
        return _attrs_attributes(owner)


class Model(msgspec.Struct, metaclass=ModelMeta):
    """Base of all response classes.

    cattrs converts values to the promised types, so 5.5 becomes 5 where the spec says integer;
    `msgspec.convert(row.to_dict(), type(row))` keeps them as received.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
    else:
        __attrs_attrs__ = _AttrsAttributes()

    def to_dict(self) -> dict[str, Any]:
        """Return the known fields by wire name; a field that the answer left out is None."""
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
    """Shorten long texts and lists."""

    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = self.maxlong = 120
        self.maxdict = self.maxlist = 6

    def repr_instance(self, x: Any, level: int) -> str:
        """Leave response objects as they are: they shorten their own fields."""
        return repr(x) if isinstance(x, Model | UnknownItem) else super().repr_instance(x, level)


_short = _Short()
