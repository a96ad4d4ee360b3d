"""Say under which field each row of a table stands.

Three witnesses, in this order: the blanks before the name where they survived, checked against the
JSON sample; the sample alone, read in the order of the rows; the link on the row, where the sample
does not reach. What none of them settles is placed where a reader would and marked for a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define, field

from codegen.transcribe.evidence import Shape, by_name
from codegen.transcribe.page import Row
from codegen.transcribe.table import item_type

_CONSTANT = re.compile(r"(?:type|kind) of (?:the )?(?:\w+ )?(?:element|item|object)\w*\s*[=:–-]?\s*[‘'\"“`’]+\s*([A-Za-z0-9_]+)\s*[’'\"”`‘]")
# The echo of the request has whatever the caller sent: its fields are never listed as rows.
_NO_ROWS_BELOW = {"data", "path"}


@define(eq=False)
class Node:
    """A field in its place. `variant` is the item type that it belongs to, where types are told apart."""

    row: Row
    parent: Node | None
    variant: str | None = None
    children: list[Node] = field(factory=list)
    seen: Shape | None = None
    doubts: list[str] = field(factory=list)
    notes: list[str] = field(factory=list)

    @property
    def name(self) -> str:
        return self.row.name


@define(eq=False)
class _Open:
    """A field that later rows may belong to, and what the samples show inside it."""

    node: Node
    shape: Shape
    borrowed: bool = False
    variant: str | None = None
    used: set[str] = field(factory=set)

    @property
    def known(self) -> bool:
        return bool(self.inside)

    @property
    def inside(self) -> dict[str, Shape]:
        if self.variant is not None and self.variant in self.shape.by_type:
            return self.shape.by_type[self.variant].fields
        return self.shape.fields

    @property
    def complete(self) -> bool:
        return self.known and set(self.inside) <= self.used


def constant_type(text: str) -> str | None:
    """The item type that a description fixes: “type of element = ‘organic’”."""
    match = _CONSTANT.search(text.replace("\n", " "))
    return match[1] if match else None


def nest(rows: Sequence[Row], shape: Shape, *, response: bool) -> Node:
    """Place every row of a table; the node that is returned holds those of the top level."""
    return _Nesting(shape, response).run(rows)


class _Nesting:
    def __init__(self, shape: Shape, response: bool) -> None:
        self.root = Node(Row("", "object", ""), None)
        self.response = response
        self.open = [_Open(self.root, shape)]
        self.elsewhere = by_name(shape)
        self.holder: _Open | None = None

    def run(self, rows: Sequence[Row]) -> Node:
        indented = any(row.indent for row in rows)
        for number, row in enumerate(rows):
            if row.heading:
                self._begin_variant(row, rows[number + 1 :])
                continue
            if indented and row.indent is not None:
                keep, doubt, note = self._by_indent(row)
            else:
                keep, doubt, note = self._by_sample(row)
            del self.open[keep + 1 :]
            self._place(row, doubt, note)
        return self.root

    # -- placing ---------------------------------------------------------------------------------

    def _place(self, row: Row, doubt: str | None, note: str | None) -> None:
        parent = self.open[-1]
        seen = parent.inside.get(row.name)
        node = Node(row, parent.node, parent.variant, seen=seen)
        if doubt:
            node.doubts.append(doubt)
        if note:
            node.notes.append(note)
        parent.node.children.append(node)
        parent.used.add(row.name)
        if row.type not in {"array", "object", "any"} and not (seen and seen.fields):
            return
        if self.response and row.name in _NO_ROWS_BELOW and parent.node.name == "tasks":
            return
        if seen is not None and seen.scalar:
            return
        if seen is not None and seen.fields:
            self.open.append(_Open(node, seen))
        elif row.name in self.elsewhere:
            self.open.append(_Open(node, self.elsewhere[row.name], borrowed=True))
        else:
            self.open.append(_Open(node, seen or Shape()))

    def _begin_variant(self, heading: Row, following: Sequence[Row]) -> None:
        """Close what is open down to the array that the headings divide."""
        if self.holder is None or self.holder not in self.open:
            self.holder = next((part for part in reversed(self.open) if part.node.name == "items"), self.open[-1])
        del self.open[self.open.index(self.holder) + 1 :]
        first = following[0] if following else None
        constant = constant_type(first.text) if first is not None and first.name == "type" else None
        self.holder.variant = constant or item_type(heading.name) or heading.name
        self.holder.used = set()

    # -- with indentation ------------------------------------------------------------------------

    def _by_indent(self, row: Row) -> tuple[int, str | None, str | None]:
        indent = row.indent or 0
        at = len(self.open) - 1
        while at > 0 and (self.open[at].node.row.indent or 0) >= indent:
            at -= 1
        if (constant := self._new_variant(row, at)) is not None:
            return at, None, constant
        part = self.open[at]
        if part.known and not part.borrowed and row.name not in part.inside:
            better = [
                number
                for number, other in enumerate(self.open)
                if number != at and other.known and not other.borrowed and row.name in other.inside and row.name not in other.used
            ]
            if len(better) == 1:
                other = self.open[better[0]].node.name or "the top level"
                return better[0], None, f"indented below {part.node.name or 'the top level'}, but the sample has it in {other}"
        return at, None, None

    def _new_variant(self, row: Row, at: int) -> str | None:
        """A second `type = …` row in the same array begins the next item type."""
        part = self.open[at]
        constant = constant_type(row.text) if row.name == "type" else None
        if constant is None or part.node.row.type != "array":
            return None
        if "type" in part.used or (part.variant is None and len(part.shape.by_type) > 1):
            part.variant = constant
            part.used = set()
            for child in part.node.children:
                child.variant = child.variant or next(
                    (constant_type(other.row.text) for other in part.node.children if other.name == "type" and other.variant is None), None
                )
        return None

    # -- with the sample -------------------------------------------------------------------------

    def _by_sample(self, row: Row) -> tuple[int, str | None, str | None]:
        constant = constant_type(row.text) if row.name == "type" else None
        if constant is not None:
            return self._typed(row, constant)
        confirmed: int | None = None
        for at in range(len(self.open) - 1, -1, -1):
            part = self.open[at]
            if row.name in part.inside and row.name not in part.used:
                confirmed = at
                break
        unknown = next(
            (at for at in range(len(self.open) - 1, -1, -1) if not self.open[at].known and row.name not in self.open[at].used), None
        )
        linked = self._linked(row)
        if confirmed is not None:
            if unknown is not None and unknown > confirmed and self.response:
                return self._contested(row, confirmed, unknown, linked)
            return confirmed, None, None
        if not self.response:
            return self._of_request(row, linked)
        if linked is not None and row.name not in self.open[linked].used:
            return linked, None, None
        if unknown is not None:
            sure = unknown == len(self.open) - 1 and not self.open[unknown].used or self._only_place(unknown)
            return unknown, None if sure else "no sample shows what it belongs to", None
        return self._absent(row)

    def _only_place(self, unknown: int) -> bool:
        """Whether no open field below the result could take a row instead."""
        return not any(part.known for part in self.open[2:]) and len(self.open) - 1 == unknown

    def _contested(self, row: Row, confirmed: int, unknown: int, linked: int | None) -> tuple[int, str | None, str | None]:
        """The sample has the name further out, and is silent about a field that is open further in."""
        if linked in {confirmed, unknown}:
            return (linked if linked is not None else confirmed), None, None
        return confirmed, None, None

    def _of_request(self, row: Row, linked: int | None) -> tuple[int, str | None, str | None]:
        return 0, None, None

    def _absent(self, row: Row) -> tuple[int, str | None, str | None]:
        """A row that the sample does not have: it goes where rows are still being listed."""
        doubt = "the sample does not have it; placed by the order of the rows"
        for at in range(len(self.open) - 1, -1, -1):
            part = self.open[at]
            if row.name in part.used or (part.complete and at > 0):
                continue
            if not part.used and at > 0 and at < len(self.open) - 1:
                continue
            if part.borrowed and not part.used and row.name not in part.inside and at > 0:
                continue
            return at, doubt, None
        return max(0, len(self.open) - 2), doubt, None

    def _linked(self, row: Row) -> int | None:
        """The open field that the row's own link names as its parent."""
        if not row.anchor:
            return None
        anchor = row.anchor.replace("%20", " ")
        if not anchor.endswith(f"_{row.name}"):
            return None
        above = anchor[: -len(row.name) - 1]
        return next(
            (at for at, part in enumerate(self.open) if (part.node.row.anchor or "").replace("%20", " ") == above and at), None
        )

    def _typed(self, row: Row, constant: str) -> tuple[int, str | None, str | None]:
        """A row that fixes an item type: of the field just opened, or the next item type of an array."""
        top = len(self.open) - 1
        if not self.open[top].used and (not self.open[top].known or "type" in self.open[top].inside or self.open[top].borrowed):
            part = self.open[top]
            if part.variant is None and len(part.shape.by_type) > 1 and part.node.row.type == "array":
                part.variant = constant
            return top, None, None
        for at in range(top, -1, -1):
            part = self.open[at]
            if part.node.row.type == "array" and constant in part.shape.by_type and constant not in self._variants(part):
                if "type" in part.used or len(part.shape.by_type) > 1:
                    self._turn(part, constant)
                return at, None, None
        for at in range(top, 0, -1):
            part = self.open[at]
            if "type" not in part.used and (not part.known or "type" in part.inside):
                return at, None, None
        for at in range(top, 0, -1):
            part = self.open[at]
            if part.node.row.type == "array" and part.variant is None and "type" in part.used or self._told_apart(part):
                self._turn(part, constant)
                return at, "a second item type of one array, placed by the order of the rows", None
        return self._absent(row)

    def _told_apart(self, part: _Open) -> bool:
        return part is not self.holder and part.node.row.type == "array" and len(self._variants(part)) > 1

    def _variants(self, part: _Open) -> set[str]:
        return {child.variant for child in part.node.children if child.variant is not None}

    def _turn(self, part: _Open, constant: str) -> None:
        """Begin the next item type of an array; the rows before it are the first one's."""
        if part.variant is None and part.used:
            first = next((constant_type(child.row.text) for child in part.node.children if child.name == "type"), None)
            for child in part.node.children:
                child.variant = child.variant or first
        part.variant = constant
        part.used = set()
