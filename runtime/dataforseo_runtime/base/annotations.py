"""The types of response fields.

A type checker sees what the spec promises. msgspec also accepts known deviations of the API: 5.5 for an
integer, null inside a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, TypeVar

T = TypeVar("T")

INTEGER = "integer"
NUMBER = "number"
NOT_NULL = "not null"

if TYPE_CHECKING:
    Int: TypeAlias = int
    Float: TypeAlias = float
    List: TypeAlias = list[T]
    Map: TypeAlias = dict[str, T]
else:
    Int = Annotated[int | float, INTEGER]
    Float = Annotated[int | float, NUMBER]

    class List:
        """A list without nulls by the spec; msgspec accepts nulls."""

        def __class_getitem__(cls, element: Any) -> Any:
            return list[Annotated[element, NOT_NULL] | None]

    class Map:
        """An object whose keys are data, without null values by the spec; msgspec accepts nulls."""

        def __class_getitem__(cls, value: Any) -> Any:
            return dict[str, Annotated[value, NOT_NULL] | None]
