"""The fields that the next row of a table may belong to, and what rows and samples say about them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import define, field

from codegen.transcribe.evidence import count_places
from codegen.transcribe.field_tree import OpenField
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@define(eq=False)
class OpenFields:
    """The path from the top level to the field that was listed last, and how far the table has been read.

    `path` has the top level at depth 0 and the innermost field last. `headed` is the array whose item types
    have heading rows. `number` counts the rows before the one that is being placed.
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
        """Begin a table of which nothing has been read."""
        return cls([top], rows, response, sampled_places=count_places(top.schema))

    @property
    def innermost(self) -> int:
        """The depth of the field that was listed last."""
        return len(self.path) - 1

    @property
    def headed_depth(self) -> int | None:
        """The depth of the array whose item types have heading rows, None when it is closed."""
        return next((depth for depth, one in enumerate(self.path) if one is self.headed), None)

    @property
    def rows_to_come(self) -> Sequence[TableRow]:
        """The rows after the one that is being placed."""
        return self.rows[self.number + 1 :]

    def inside_out(self, outermost: int) -> Iterator[tuple[int, OpenField]]:
        """Depth and field, from the innermost out to `outermost`."""
        for depth in range(self.innermost, outermost - 1, -1):
            yield depth, self.path[depth]

    def close_below(self, depth: int) -> None:
        """Close the fields that are deeper: their rows have ended."""
        del self.path[depth + 1 :]

    def fill_place(self, name: str) -> None:
        """Count a row that stands where the samples have a field of its name."""
        self.filled_places[name] = self.filled_places.get(name, 0) + 1

    # -- what the rows to come say ---------------------------------------------------------------

    def outermost(self) -> int:
        """The depth of the outermost field that a row of a response can belong to.

        That is an array with item types still to come, else the array with heading rows, else the result:
        the envelope above the result is the same in every response, and its fields are all known.
        """
        for depth, one in self.inside_out(1):
            if self.lists_more_types(one):
                return depth
        if (headed := self.headed_depth) is not None:
            return headed
        return next((depth for depth, one in enumerate(self.path[:3]) if one.node.name == "result"), 0)

    def lists_more_types(self, array: OpenField) -> bool:
        """Whether a row still to come, before any heading row, begins another item type of the array."""
        if not array.is_array or array is self.headed:
            return False
        for row in self.rows_to_come:
            if row.heading:
                return False
            named = item_type_of_row(row)
            if named is None or named in array.listed_types:
                continue
            if self.is_sibling_type(array, named) or (
                named in array.sampled_types and "type" in array.listed
            ):
                return True
        return False

    def is_sibling_type(self, array: OpenField, item_type: str) -> bool:
        """Whether the array lists a type with the same first and last words: `x_element`, `x_video_element`.

        The vendor names the item types of one array after the element that holds them.
        """
        if not array.is_array or array is self.headed or item_type in array.listed_types:
            return False
        ends = [listed.rsplit("_", 1) for listed in array.listed_types if "_" in listed]
        return any(
            item_type.startswith(f"{first}_") and item_type.endswith(f"_{last}") for first, last in ends
        )

    def more_rows_than_places(self, name: str) -> bool:
        """Whether more rows of a name are to come than the samples have places left for them.

        Headings repeat the fields of each item type, so rows cannot be counted where there are headings.
        """
        if any(row.heading for row in self.rows):
            return False
        to_come = sum(row.name == name for row in self.rows[self.number :])
        return to_come > self.sampled_places.get(name, 0) - self.filled_places.get(name, 0)

    # -- what the row's link says ----------------------------------------------------------------

    def depth_by_link(self, row: TableRow) -> int | None:
        """The depth of the field that the row's link names as its parent: `items_title` names `items`."""
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
