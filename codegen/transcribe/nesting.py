"""Find the parent of each row of a table: turn a flat list of rows into a tree of fields.

A table lists a parent before its children and ends one parent before the next begins. So the next row can
only belong to the fields on the path from the top level to the row listed last: the open fields. For each
row `placement` chooses one of them, the deeper ones are closed, and the row is opened if it can have children.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.transcribe.evidence import SampleSchema, names_without_fields, schemas_by_name
from codegen.transcribe.field_tree import FieldNode, OpenField
from codegen.transcribe.open_fields import OpenFields
from codegen.transcribe.page import TableRow
from codegen.transcribe.placement import Placement, place_by_sample
from codegen.transcribe.table import item_type_in_heading, item_type_of_row

# Tables never list the fields of `tasks[].data`: it repeats the request, so it has whatever was sent.
_NEVER_LISTED_IN_TASKS = {"data", "path"}


def nest(rows: Sequence[TableRow], schema: SampleSchema, *, response: bool) -> FieldNode:
    """Place every row of a table. Returns a node without a name, which holds the fields of the top level."""
    nesting = _Nesting(rows, schema, response=response)
    for number, row in enumerate(rows):
        nesting.fields.number = number
        if row.heading:
            nesting.begin_headed_type(row)
        else:
            nesting.add(row)
    nesting.root.merge_single_item_types()
    return nesting.root


class _Nesting:
    def __init__(self, rows: Sequence[TableRow], schema: SampleSchema, *, response: bool) -> None:
        self.root = FieldNode(TableRow("", "object", ""))
        self.fields = OpenFields.of_table(rows, OpenField(self.root, schema), response=response)
        self.indented = any(row.indent for row in rows)
        self.borrowable_schemas = schemas_by_name(schema)
        self.without_fields = names_without_fields(schema)

    def begin_headed_type(self, heading: TableRow) -> None:
        """Begin the item type that a heading row announces, in the array `items` if one is open."""
        fields = self.fields
        if fields.headed is None or fields.headed not in fields.path:
            fields.headed = next((one for one in fields.path if one.node.name == "items"), fields.path[-1])
        fields.close_below(fields.path.index(fields.headed))
        stated = next(map(item_type_of_row, fields.later_rows[:1]), None)
        fields.headed.begin_item_type(stated or item_type_in_heading(heading.name) or heading.name)

    def add(self, row: TableRow) -> None:
        """Add a row to the field that it belongs to, and open it if later rows may belong to it."""
        placement = self._placement(row)
        self.fields.close_below(placement.depth)
        parent = self.fields.path[placement.depth]
        if placement.next_item_type is not None:
            parent.begin_next_item_type(placement.next_item_type)
        schema = parent.sampled_fields.get(row.name)
        node = FieldNode(row, parent.item_type, schema)
        if placement.doubt:
            node.doubts.append(placement.doubt)
        if placement.disagreement:
            node.disagreements.append(placement.disagreement)
        parent.node.children.append(node)
        parent.listed.add(row.name)
        if schema is not None and not parent.borrowed:
            self.fields.fill_place(row.name)
        if self._may_have_children(node, parent):
            self.fields.path.append(self._opened(node))

    def _placement(self, row: TableRow) -> Placement:
        if not self.indented or row.indent is None:
            return place_by_sample(self.fields, row)
        depth = _depth_by_indent(self.fields, row)
        parent = self.fields.path[depth]
        if (begun := _item_type_begun(parent, row)) is not None:
            # Which fields the sample has depends on the item type, so this comes before the comparison.
            parent.begin_next_item_type(begun)
        return _corrected_by_sample(self.fields, row, depth)

    def _may_have_children(self, node: FieldNode, parent: OpenField) -> bool:
        """Tell whether later rows may belong to this one, by its type and by the samples."""
        schema = node.schema
        if node.row.type not in {"array", "object", "any"} and not (schema is not None and schema.fields):
            return False
        if self.fields.response and parent.node.name == "tasks" and node.name in _NEVER_LISTED_IN_TASKS:
            return False
        if schema is not None and schema.kinds:
            return not schema.scalar
        return node.name not in self.without_fields

    def _opened(self, node: FieldNode) -> OpenField:
        """Open a field. If the samples have nothing in it, it borrows the schema of fields of its name."""
        if node.schema is not None and node.schema.fields:
            return OpenField(node, node.schema)
        if node.name in self.borrowable_schemas:
            return OpenField(node, self.borrowable_schemas[node.name], borrowed=True)
        return OpenField(node, node.schema or SampleSchema())


def _depth_by_indent(fields: OpenFields, row: TableRow) -> int:
    """Find the innermost open field that is indented less than the row; the top level if there is none."""
    indent = row.indent or 0
    return next((depth for depth, one in fields.inside_out(1) if one.indent < indent), 0)


def _item_type_begun(parent: OpenField, row: TableRow) -> str | None:
    """Find the item type that a row `type` begins in its parent, None when it begins none.

    An array lists its item types one after the other, each from its row `type` on. The first such row
    begins a type only where the sample has several: an array of one type is not divided.
    """
    stated = item_type_of_row(row)
    if stated is None or not parent.is_array:
        return None
    several = parent.item_type is None and len(parent.sampled_types) > 1
    return stated if several or "type" in parent.listed else None


def _corrected_by_sample(fields: OpenFields, row: TableRow, depth: int) -> Placement:
    """Keep the depth that the indentation gives, unless the sample contradicts it.

    The sample must show the indented place without such a field, and exactly one other open field with it.
    Then the table is indented wrongly: it was typed, the sample was recorded.
    """
    parent = fields.path[depth]
    if not parent.is_sampled or parent.borrowed or row.name in parent.sampled_fields:
        return Placement(depth)
    elsewhere = [at for at, one in enumerate(fields.path) if one.expects(row.name) and not one.borrowed]
    if len(elsewhere) != 1:
        return Placement(depth)
    indented, shown = (fields.path[at].node.name or "the top level" for at in (depth, elsewhere[0]))
    return Placement(
        elsewhere[0], disagreement=f"indented below {indented}, but the sample has it in {shown}"
    )
