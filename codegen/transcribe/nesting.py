"""Find the parent of each row of a table: turn a flat list of rows into a tree of fields.

A table lists a parent before its children, and all children of one parent before the next parent. So the parent
of a row is on the path from the top level to the row before it: one of the open fields. `placement` chooses the
parent. Open fields deeper than the parent are closed, and the row is opened if it can have children.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.transcribe.evidence import SampleSchema, names_without_fields, schemas_by_name
from codegen.transcribe.field_tree import FieldNode, OpenField
from codegen.transcribe.open_fields import OpenFields
from codegen.transcribe.page import TableRow
from codegen.transcribe.placement import Placement, place_by_sample
from codegen.transcribe.table import item_type_in_heading, item_type_of_row

# Tables never list the children of `tasks[].data`, which repeats the request, and of `tasks[].path`.
_NEVER_LISTED_IN_TASKS = {"data", "path"}


def nest(rows: Sequence[TableRow], schema: SampleSchema, *, response: bool) -> FieldNode:
    """Build the tree of a table. Returns its root: a node without a name, whose children are the top level."""
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
        """Begin the item type that a heading row announces.

        It belongs to the array of the heading before, if that array is still open. Otherwise it belongs to the
        outermost open field `items`, or to the innermost field if none is called `items`.
        """
        fields = self.fields
        if fields.headed is None or fields.headed not in fields.path:
            fields.headed = next((one for one in fields.path if one.node.name == "items"), fields.path[-1])
        fields.close_below(fields.path.index(fields.headed))
        stated = next(map(item_type_of_row, fields.later_rows[:1]), None)
        fields.headed.begin_item_type(stated or item_type_in_heading(heading.name) or heading.name)

    def add(self, row: TableRow) -> None:
        """Add a row to its parent, and open the row if it may have children."""
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
            # Begin the item type before the comparison with the sample, which depends on the item type.
            parent.begin_next_item_type(begun)
        return _corrected_by_sample(self.fields, row, depth)

    def _may_have_children(self, node: FieldNode, parent: OpenField) -> bool:
        """Tell from the type of a field and from the samples whether the field may have children."""
        schema = node.schema
        if node.row.type not in {"array", "object", "any"} and not (schema is not None and schema.fields):
            return False
        if self.fields.response and parent.node.name == "tasks" and node.name in _NEVER_LISTED_IN_TASKS:
            return False
        if schema is not None and schema.kinds:
            return not schema.scalar
        return node.name not in self.without_fields

    def _opened(self, node: FieldNode) -> OpenField:
        """Open a field. If the samples show no children of it, borrow the schema of other fields of its name."""
        if node.schema is not None and node.schema.fields:
            return OpenField(node, node.schema)
        if node.name in self.borrowable_schemas:
            return OpenField(node, self.borrowable_schemas[node.name], borrowed=True)
        return OpenField(node, node.schema or SampleSchema())


def _depth_by_indent(fields: OpenFields, row: TableRow) -> int:
    """Return the depth of the innermost open field that is indented less than the row; 0 if there is none."""
    indent = row.indent or 0
    return next((depth for depth, one in fields.inside_out(1) if one.indent < indent), 0)


def _item_type_begun(parent: OpenField, row: TableRow) -> str | None:
    """Return the item type that begins with this row; None if none does.

    An array lists its item types one after the other. Each begins with a row `type`. The first row `type` begins
    an item type only if the samples have several, because an array of one type is not divided.
    """
    stated = item_type_of_row(row)
    if stated is None or not parent.is_array:
        return None
    several = parent.item_type is None and len(parent.sampled_types) > 1
    return stated if several or "type" in parent.listed else None


def _corrected_by_sample(fields: OpenFields, row: TableRow, depth: int) -> Placement:
    """Return the depth by indentation, unless the sample contradicts it.

    The sample contradicts it if it shows the parent by indentation without this field, and exactly one other open
    field with it. Then the sample wins: it was recorded, and the table was typed by hand.
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
