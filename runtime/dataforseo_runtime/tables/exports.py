"""`to_arrow`, `to_pandas` and `to_polars` for classes that have rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


class Exports:
    """Converts `rows` to tables of other libraries, which are optional and imported on use.

    Nested objects stay nested (Arrow structs and lists); with `flat=True` they become columns named
    `outer.inner`, and lists become JSON text. A column of mixed types becomes JSON text. Raises
    ConfigurationError that names the extra to install.
    """

    __slots__ = ()

    @property
    def rows(self) -> Iterable[Any]:
        """The records."""
        raise NotImplementedError

    def to_arrow(self, *, flat: bool = False) -> Any:
        """Convert the rows to a `pyarrow.Table` (extra `arrow`)."""
        from dataforseo_runtime.tables import arrow

        return arrow.to_arrow(self.rows, flat=flat)

    def to_pandas(self, *, flat: bool = False) -> Any:
        """Convert the rows to a `pandas.DataFrame` (extra `pandas`); integers with gaps stay integers."""
        from dataforseo_runtime.tables import arrow

        return arrow.to_pandas(self.rows, flat=flat)

    def to_polars(self, *, flat: bool = False) -> Any:
        """Convert the rows to a `polars.DataFrame` (extra `polars`)."""
        from dataforseo_runtime.tables import arrow

        return arrow.to_polars(self.rows, flat=flat)

    def _repr_html_(self) -> str:
        from dataforseo_runtime.tables import notebook

        return notebook.rows_as_html(repr(self), self.rows)
