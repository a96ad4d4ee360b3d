"""The tree of fields that a table describes, and what is known of a field while its rows are being read."""

from __future__ import annotations

from attrs import define, field

from codegen.transcribe.evidence import SampleSchema
from codegen.transcribe.page import TableRow
from codegen.transcribe.table import item_type_of_row


@define(eq=False)
class FieldNode:
    """A row of a table with the rows that belong to it.

    `item_type` is the item type that the field belongs to, None where a table does not tell types apart.
    `schema` is what the samples have in this place. `doubts` are for a person to decide; `disagreements`
    say where the table and the sample place the row differently.
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
        """Forget the item type wherever all fields of an object have the same one."""
        if len({child.item_type for child in self.children}) == 1:
            for child in self.children:
                child.item_type = None
        for child in self.children:
            child.merge_single_item_types()


@define(eq=False)
class OpenField:
    """A field whose rows the table may not have finished.

    `shape` is what the samples have in it. With `borrowed`, they have nothing in this place and `shape`
    comes from fields of the same name elsewhere. `item_type` is the type whose fields are being listed;
    `listed` holds the names of its fields so far.
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
        """The item types that the samples have in this place."""
        return {} if self.borrowed else self.schema.by_type

    @property
    def sampled_fields(self) -> dict[str, SampleSchema]:
        """The fields that the samples have in the item type that is being listed.

        Empty for a type that the samples lack: the fields of other types say nothing about it.
        """
        if self.item_type is not None and self.sampled_types:
            return self.sampled_types[self.item_type].fields if self.item_type in self.sampled_types else {}
        return self.schema.fields

    @property
    def is_sampled(self) -> bool:
        """Whether the samples show any field of this one."""
        return bool(self.sampled_fields)

    @property
    def is_complete(self) -> bool:
        """Whether every field that the samples show has had its row."""
        return self.is_sampled and set(self.sampled_fields) <= self.listed

    @property
    def listed_types(self) -> set[str]:
        """The item types that the rows so far have named."""
        named = (item_type_of_row(child.row) for child in self.node.children)
        return {item_type for item_type in named if item_type}

    def expects(self, name: str) -> bool:
        """Whether the samples show such a field and its row has not come yet."""
        return name in self.sampled_fields and name not in self.listed

    def could_hold(self, name: str) -> bool:
        """Whether the samples say nothing of this field, and it has no row of that name yet."""
        return not self.is_sampled and name not in self.listed

    def begin_item_type(self, item_type: str) -> None:
        """List the fields of an item type from here on."""
        self.item_type = item_type
        self.listed = set()

    def begin_next_item_type(self, item_type: str) -> None:
        """List the fields of another item type; rows that came without a type belong to the first one."""
        if self.item_type is None and self.listed:
            typed = (child.row for child in self.node.children if child.name == "type")
            first = next((item_type_of_row(row) for row in typed), None)
            for child in self.node.children:
                child.item_type = child.item_type or first
        self.begin_item_type(item_type)
