"""Hold the tree of fields that a table describes, and the state of a field while its rows are being read."""

from __future__ import annotations

from attrs import define, field

from codegen.transcribe.evidence import SampleSchema
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@define(eq=False)
class FieldNode:
    """Hold a row of a table with the rows that belong to it.

    `item_type` is the item type that the field belongs to, None where its parent has only one.
    `schema` is inferred from the samples' values in this place, None where they have none. `doubts` are for
    a person to decide. `disagreements` say that table and sample place the row differently.
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
        """Remove the item type wherever all fields of an object have the same one."""
        if len({child.item_type for child in self.children}) == 1:
            for child in self.children:
                child.item_type = None
        for child in self.children:
            child.merge_single_item_types()


@define(eq=False)
class OpenField:
    """Hold a field to which later rows may belong.

    `schema` is inferred from the samples' values in this place. If they have none here, it is that of fields
    of the same name elsewhere, and `borrowed` is true. `item_type` is the item type whose fields are being
    listed, `listed` are the names of its fields so far.
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
        """Give a schema for each item type that the samples have in this place."""
        return {} if self.borrowed else self.schema.by_type

    @property
    def sampled_fields(self) -> dict[str, SampleSchema]:
        """Give the fields that the samples have in the item type that is being listed.

        Gives none for a type that the samples lack: the fields of other types say nothing about it.
        """
        if self.item_type is not None and self.sampled_types:
            return self.sampled_types[self.item_type].fields if self.item_type in self.sampled_types else {}
        return self.schema.fields

    @property
    def is_sampled(self) -> bool:
        """Tell whether the samples have any field in this one."""
        return bool(self.sampled_fields)

    @property
    def is_complete(self) -> bool:
        """Tell whether every field that the samples have in this one is listed."""
        return self.is_sampled and set(self.sampled_fields) <= self.listed

    @property
    def listed_types(self) -> set[str]:
        """Give the item types that the rows so far have stated."""
        stated = (item_type_of_row(child.row) for child in self.node.children)
        return {item_type for item_type in stated if item_type}

    def expects(self, name: str) -> bool:
        """Tell whether the samples have a field of this name that is not listed yet."""
        return name in self.sampled_fields and name not in self.listed

    def could_hold(self, name: str) -> bool:
        """Tell whether the samples have no fields in this one, and no field of this name is listed yet."""
        return not self.is_sampled and name not in self.listed

    def begin_item_type(self, item_type: str) -> None:
        """Take the next rows as the fields of an item type."""
        self.item_type = item_type
        self.listed = set()

    def begin_next_item_type(self, item_type: str) -> None:
        """Take the next rows as the fields of another item type.

        Rows that were listed before any type began get the type that they state themselves.
        """
        if self.item_type is None and self.listed:
            typed = (child.row for child in self.node.children if child.name == "type")
            first = next((item_type_of_row(row) for row in typed), None)
            for child in self.node.children:
                child.item_type = child.item_type or first
        self.begin_item_type(item_type)
