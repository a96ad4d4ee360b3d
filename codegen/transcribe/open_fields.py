"""Keep the fields that the next row of a table may belong to, and answer questions about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define, field

from codegen.transcribe.evidence import count_places
from codegen.transcribe.field_tree import OpenField
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@define(eq=False)
class OpenFields:
    """Hold the path from the top level to the field listed last, and how far the table has been read.

    `path` has the top level at depth 0 and the innermost field last. `number` is the index in `rows` of the
    row that is being placed. `headed` is the array whose item types begin with heading rows.
    `sampled_places` counts by name the places where a sample has such a field, `filled_places` those of them
    that have a row.
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
        """Make the state before the first row."""
        return cls([top], rows, response, sampled_places=count_places(top.schema))

    @property
    def innermost(self) -> int:
        """Give the depth of the innermost open field."""
        return len(self.path) - 1

    @property
    def headed_depth(self) -> int | None:
        """Give the depth of the array with heading rows; None if there is none or it is closed."""
        return next((depth for depth, one in enumerate(self.path) if one is self.headed), None)

    @property
    def later_rows(self) -> Sequence[TableRow]:
        """Give the rows after the one that is being placed."""
        return self.rows[self.number + 1 :]

    def inside_out(self, outermost: int) -> Iterator[tuple[int, OpenField]]:
        """Give depth and field, from the innermost field out to the depth `outermost`."""
        for depth in range(self.innermost, outermost - 1, -1):
            yield depth, self.path[depth]

    def close_below(self, depth: int) -> None:
        """Close the fields deeper than `depth`: no later row belongs to them."""
        del self.path[depth + 1 :]

    def fill_place(self, name: str) -> None:
        """Count a row for a field that the samples have in the same place."""
        self.filled_places[name] = self.filled_places.get(name, 0) + 1

    # -- by the later rows ---------------------------------------------------------------------

    def outermost(self) -> int:
        """Give the depth of the outermost field that a row of a response can belong to.

        That is an array with item types still to come, else the array with heading rows, else the result.
        Above the result is the envelope, which is the same in every response: the sample shows all of it.
        """
        for depth, one in self.inside_out(1):
            if self.lists_more_types(one):
                return depth
        if (headed := self.headed_depth) is not None:
            return headed
        return next((depth for depth, one in enumerate(self.path[:3]) if one.node.name == "result"), 0)

    def lists_more_types(self, array: OpenField) -> bool:
        """Tell whether a later row, before any heading row, begins another item type of the array."""
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
        """Tell whether the array lists a type with the same start and end: `x_element`, `x_video_element`.

        The vendor names all item types of one array after the element that has the array.
        """
        if not array.is_array or array is self.headed or item_type in array.listed_types:
            return False
        ends = [listed.rsplit("_", 1) for listed in array.listed_types if "_" in listed]
        return any(
            item_type.startswith(f"{first}_") and item_type.endswith(f"_{last}") for first, last in ends
        )

    def more_rows_than_places(self, name: str) -> bool:
        """Tell whether there are more rows of a name, from this one on, than places left in the samples.

        A table with headings repeats the fields of each item type, so its rows cannot be counted.
        """
        if any(row.heading for row in self.rows):
            return False
        to_come = sum(row.name == name for row in self.rows[self.number :])
        return to_come > self.sampled_places.get(name, 0) - self.filled_places.get(name, 0)

    # -- by the row's link -----------------------------------------------------------------------

    def depth_by_link(self, row: TableRow) -> int | None:
        """Give the depth of the field that the row's link names as parent: `items_title` names `items`."""
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
