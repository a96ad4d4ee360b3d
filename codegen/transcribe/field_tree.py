"""Hold the tree of fields that a table describes, and the state of a field while its rows are being read."""

from __future__ import annotations

from attrs import define, field

from codegen.transcribe.evidence import SampleSchema
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@define(eq=False)
class FieldNode:
    """Hold a row of a table and its child rows.

    `item_type` is the item type that the field belongs to; None if the parent has only one. `schema` is inferred
    from the values that the samples have for this field; None if they have none. `doubts` are for a person to
    decide. `disagreements` say how table and sample differ about the place of the row.
    """

    row: TableRow
    item_type: str | None = None
    schema: SampleSchema | None = None
    children: list[FieldNode] = field(factory=lambda: list[FieldNode]())
    doubts: list[str] = field(factory=list[str])
    disagreements: list[str] = field(factory=list[str])

    @property
    def name(self) -> str:
        return self.row.name

    def merge_single_item_types(self) -> None:
        """Remove the item types of an object's fields if all are equal, here and in all objects below."""
        if len({child.item_type for child in self.children}) == 1:
            for child in self.children:
                child.item_type = None
        for child in self.children:
            child.merge_single_item_types()


@define(eq=False)
class OpenField:
    """Hold a field to which later rows may belong.

    `schema` is inferred from the values that the samples have for this field. If the samples show no children
    of it, the schema of fields of the same name elsewhere is used, and `borrowed` is True. `item_type` is the
    item type whose fields are being listed. `listed` are the names listed so far for that item type.
    """

    node: FieldNode
    schema: SampleSchema
    borrowed: bool = False
    item_type: str | None = None
    listed: set[str] = field(factory=set[str])

    @property
    def is_array(self) -> bool:
        return self.node.row.type == "array"

    @property
    def indent(self) -> int:
        return self.node.row.indent or 0

    @property
    def sampled_types(self) -> dict[str, SampleSchema]:
        """Return a schema for each item type in the samples of this field; none if the schema is borrowed."""
        return {} if self.borrowed else self.schema.by_type

    @property
    def sampled_fields(self) -> dict[str, SampleSchema]:
        """Return the children that the samples have for the item type being listed.

        There are none for an item type that the samples lack, whatever the children of other item types are.
        """
        if self.item_type is not None and self.sampled_types:
            return self.sampled_types[self.item_type].fields if self.item_type in self.sampled_types else {}
        return self.schema.fields

    @property
    def is_sampled(self) -> bool:
        """Tell whether the samples have any child of this field."""
        return bool(self.sampled_fields)

    @property
    def is_complete(self) -> bool:
        """Tell whether every child that the samples have is listed."""
        return self.is_sampled and set(self.sampled_fields) <= self.listed

    @property
    def listed_types(self) -> set[str]:
        """Return the item types that the child rows have stated so far."""
        stated = (item_type_of_row(child.row) for child in self.node.children)
        return {item_type for item_type in stated if item_type}

    def expects(self, name: str) -> bool:
        """Tell whether the samples have a child of this name that is not listed yet."""
        return name in self.sampled_fields and name not in self.listed

    def could_hold(self, name: str) -> bool:
        """Tell whether the samples show no children of this field and no child of this name is listed yet."""
        return not self.is_sampled and name not in self.listed

    def begin_item_type(self, item_type: str) -> None:
        """Begin the fields of an item type."""
        self.item_type = item_type
        self.listed = set()

    def begin_next_item_type(self, item_type: str) -> None:
        """Begin the fields of another item type.

        If no item type was begun before, the child rows so far get the item type that their row `type` states.
        """
        if self.item_type is None and self.listed:
            typed = (child.row for child in self.node.children if child.name == "type")
            first = next((item_type_of_row(row) for row in typed), None)
            for child in self.node.children:
                child.item_type = child.item_type or first
        self.begin_item_type(item_type)
