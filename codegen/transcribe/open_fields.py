"""Keep the open fields, which are those that the next row of a table may belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define, field

from codegen.transcribe.evidence import count_places
from codegen.transcribe.field_tree import OpenField
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@define(eq=False)
class OpenFields:
    """Hold the open fields, and how far the table has been read.

    `path` leads from the top level, at depth 0, to the innermost open field. `number` is the index in `rows` of
    the row being placed. `headed` is the array whose item types begin with heading rows. `sampled_places` counts
    for each field name the places in the samples that have such a field. `filled_places` counts those places
    that have a row already.
    """

    path: list[OpenField]
    rows: Sequence[TableRow]
    response: bool
    number: int = 0
    headed: OpenField | None = None
    sampled_places: dict[str, int] = field(factory=dict[str, int])
    filled_places: dict[str, int] = field(factory=dict[str, int])

    @classmethod
    def of_table(cls, rows: Sequence[TableRow], top: OpenField, *, response: bool) -> OpenFields:
        """Build the state before the first row."""
        return cls([top], rows, response, sampled_places=count_places(top.schema))

    @property
    def innermost(self) -> int:
        """Return the depth of the innermost open field."""
        return len(self.path) - 1

    @property
    def headed_depth(self) -> int | None:
        """Return the depth of the array with heading rows; None if there is none or it is closed."""
        return next((depth for depth, one in enumerate(self.path) if one is self.headed), None)

    @property
    def later_rows(self) -> Sequence[TableRow]:
        """Return the rows after the one being placed."""
        return self.rows[self.number + 1 :]

    def inside_out(self, outermost: int) -> Iterator[tuple[int, OpenField]]:
        """Yield depth and field, from the innermost field out to the depth `outermost`."""
        for depth in range(self.innermost, outermost - 1, -1):
            yield depth, self.path[depth]

    def close_below(self, depth: int) -> None:
        """Close the fields deeper than `depth`: no later row belongs to them."""
        del self.path[depth + 1 :]

    def fill_place(self, name: str) -> None:
        """Count a row for one of the places where the samples have a field of this name."""
        self.filled_places[name] = self.filled_places.get(name, 0) + 1

    # -- by the later rows ---------------------------------------------------------------------

    def outermost(self) -> int:
        """Return the depth of the outermost field that the next row of a response can belong to.

        This is the innermost array with item types still to come; else the array with heading rows; else the
        result. The envelope above the result is the same in every response, and the samples show all of it.
        """
        for depth, one in self.inside_out(1):
            if self.lists_more_types(one):
                return depth
        if (headed := self.headed_depth) is not None:
            return headed
        return next((depth for depth, one in enumerate(self.path[:3]) if one.node.name == "result"), 0)

    def lists_more_types(self, array: OpenField) -> bool:
        """Tell whether a later row, before the next heading row, begins another item type of the array."""
        if not array.is_array or array is self.headed:
            return False
        for row in self.later_rows:
            if row.heading:
                return False
            stated = item_type_of_row(row)
            if stated is None or stated in array.listed_types:
                continue
            if self.is_sibling_type(array, stated) or (
                stated in array.sampled_types and "type" in array.listed
            ):
                return True
        return False

    def is_sibling_type(self, array: OpenField, item_type: str) -> bool:
        """Tell whether the array lists a type of a similar name, such as `x_element` for `x_video_element`.

        The vendor names all item types of one array after the element that contains the array.
        """
        if not array.is_array or array is self.headed or item_type in array.listed_types:
            return False
        ends = [listed.rsplit("_", 1) for listed in array.listed_types if "_" in listed]
        return any(
            item_type.startswith(f"{first}_") and item_type.endswith(f"_{last}") for first, last in ends
        )

    def more_rows_than_places(self, name: str) -> bool:
        """Tell whether more rows of this name remain than the samples have places without a row.

        The row being placed counts as remaining. False for a table with headings, because it repeats the fields
        of each item type.
        """
        if any(row.heading for row in self.rows):
            return False
        to_come = sum(row.name == name for row in self.rows[self.number :])
        return to_come > self.sampled_places.get(name, 0) - self.filled_places.get(name, 0)

    # -- by the row's link -----------------------------------------------------------------------

    def depth_by_link(self, row: TableRow) -> int | None:
        """Return the depth of the open field that the row's link names as parent: `items_title` names `items`."""
        anchor = _plain_anchor(row)
        if not anchor.endswith(f"_{row.name}"):
            return None
        parent = anchor.removesuffix(f"_{row.name}")
        return next(
            (depth for depth, one in enumerate(self.path) if depth and _plain_anchor(one.node.row) == parent),
            None,
        )


def _plain_anchor(row: TableRow) -> str:
    return (row.anchor or "").replace("%20", " ")
