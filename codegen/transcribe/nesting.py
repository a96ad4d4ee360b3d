"""Say under which field each row of a table stands.

Three witnesses, in this order: the blanks before the name where they survived, checked against the
JSON sample; the sample alone, read in the order of the rows; the link on the row, where the sample
does not reach. What none of them settles is placed where a reader would and marked for a person.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from codegen.transcribe.evidence import Shape, by_name, flat_names, places_of
from codegen.transcribe.page import Row
from codegen.transcribe.table import constant_type, item_type

# The echo of the request has whatever the caller sent: its fields are never listed as rows.
_NO_ROWS_BELOW = {"data", "path"}


@define(eq=False)
class Node:
    """A field in its place. `variant` is the item type that it belongs to, where types are told apart."""

    row: Row
    parent: Node | None
    variant: str | None = None
    children: list[Node] = field(factory=lambda: list[Node]())
    seen: Shape | None = None
    doubts: list[str] = field(factory=list[str])
    notes: list[str] = field(factory=list[str])

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
    used: set[str] = field(factory=set[str])

    @property
    def known(self) -> bool:
        return bool(self.inside)

    @property
    def inside(self) -> dict[str, Shape]:
        if self.variant is not None and self.types:
            # What other item types have says nothing of one that the sample lacks.
            return self.types[self.variant].fields if self.variant in self.types else {}
        return self.shape.fields

    @property
    def types(self) -> dict[str, Shape]:
        """The item types that the sample shows right here."""
        return {} if self.borrowed else self.shape.by_type

    @property
    def complete(self) -> bool:
        return self.known and set(self.inside) <= self.used


def nest(rows: Sequence[Row], shape: Shape, *, response: bool) -> Node:
    """Place every row of a table; the node that is returned holds those of the top level."""
    return _Nesting(shape, response).run(rows)


class _Nesting:
    def __init__(self, shape: Shape, response: bool) -> None:
        self.root = Node(Row("", "object", ""), None)
        self.response = response
        self.open = [_Open(self.root, shape)]
        self.elsewhere = by_name(shape)
        self.flat = flat_names(shape)
        self.places = places_of(shape)
        self.filled: dict[str, int] = {}
        self.holder: _Open | None = None
        self.rows: Sequence[Row] = ()
        self.number = 0

    def run(self, rows: Sequence[Row]) -> Node:
        self.rows = rows
        indented = any(row.indent for row in rows)
        for number, row in enumerate(rows):
            self.number = number
            if row.heading:
                self._begin_variant(row, rows[number + 1 :])
                continue
            if indented and row.indent is not None:
                keep, doubt, note = self._by_indent(row)
            else:
                keep, doubt, note = self._by_sample(row)
            del self.open[keep + 1 :]
            self._place(row, doubt, note)
        _forget_single_variants(self.root)
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
        if seen is not None and not parent.borrowed:
            self.filled[row.name] = self.filled.get(row.name, 0) + 1
        if row.type not in {"array", "object", "any"} and not (seen and seen.fields):
            return
        if self.response and row.name in _NO_ROWS_BELOW and parent.node.name == "tasks":
            return
        if seen.scalar if seen is not None and seen.kinds else row.name in self.flat:
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
            self.holder = next((part for part in self.open if part.node.name == "items"), self.open[-1])
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
        part = self.open[at]
        constant = constant_type(row.text) if row.name == "type" else None
        if constant is not None and part.node.row.type == "array":
            # A second `type = …` row in the same array begins the next item type.
            if "type" in part.used or (part.variant is None and len(part.types) > 1):
                self._turn(part, constant)
        if part.known and not part.borrowed and row.name not in part.inside:
            better = [
                number
                for number, other in enumerate(self.open)
                if number != at
                and other.known
                and not other.borrowed
                and row.name in other.inside
                and row.name not in other.used
            ]
            if len(better) == 1:
                other = self.open[better[0]].node.name or "the top level"
                return (
                    better[0],
                    None,
                    f"indented below {part.node.name or 'the top level'}, but the sample has it in {other}",
                )
        return at, None, None

    # -- with the sample -------------------------------------------------------------------------

    def _by_sample(self, row: Row) -> tuple[int, str | None, str | None]:
        constant = constant_type(row.text) if row.name == "type" else None
        if constant is not None:
            return self._typed(row, constant)
        confirmed: int | None = None
        floor = self._floor() if self.response else 0
        for at in range(len(self.open) - 1, floor - 1 if len(self.open) > 2 else -1, -1):
            part = self.open[at]
            if row.name in part.inside and row.name not in part.used:
                confirmed = at
                break
        unknown = next(
            (
                at
                for at in range(len(self.open) - 1, floor - 1, -1)
                if not self.open[at].known and row.name not in self.open[at].used
            ),
            None,
        )
        linked = self._linked(row)
        if confirmed is not None:
            # Further in, a field may be open of which the sample says nothing: then the link decides, or
            # that the table has more such rows than the sample has places for them.
            if unknown is None or unknown < confirmed:
                return confirmed, None, None
            if linked == unknown:
                return unknown, None, None
            if (
                self.response
                and linked is None
                and not self.open[confirmed].borrowed
                and self._surplus(row.name)
            ):
                return unknown, "the sample has null above it; placed by counting the rows", None
            return confirmed, None, None
        if not self.response:
            return 0, None, None
        if linked is not None and row.name not in self.open[linked].used:
            return linked, None, None
        if unknown is not None:
            takers = [part for part in self.open[floor:] if not part.known and row.name not in part.used]
            if len(takers) > 1 and self.holder in takers and self._of_the_item(row.name, self.holder):
                return self.open.index(self.holder), "placed as in the item types that the sample has", None
            return unknown, None if len(takers) == 1 else "no sample shows what it belongs to", None
        return self._absent(row)

    def _of_the_item(self, name: str, holder: _Open) -> bool:
        """Whether the item types that the sample has hold such a field themselves, and not deeper."""
        sampled = [shape.fields for shape in holder.types.values()]
        own = sum(name in fields for fields in sampled)
        deeper = sum(name in below.fields for fields in sampled for below in fields.values())
        return own * 10 >= len(sampled) * 8 and deeper < own

    def _surplus(self, name: str) -> bool:
        """Whether more rows of a name are still to come than the sample has places without one."""
        if any(row.heading for row in self.rows):
            return False
        left = sum(row.name == name for row in self.rows[self.number :])
        return left > self.places.get(name, 0) - self.filled.get(name, 0)

    def _absent(self, row: Row) -> tuple[int, str | None, str | None]:
        """A row that the sample does not have: it goes where rows are still being listed."""
        doubt = "the sample does not have it; placed by the order of the rows"
        floor = self._floor()
        for at in range(len(self.open) - 1, floor - 1, -1):
            part = self.open[at]
            if row.name in part.used or (not part.used and part.known):
                continue
            if part.complete and at > floor and not self._still_listed(part):
                continue
            return at, doubt, None
        listing = next((at for at in range(len(self.open) - 1, floor - 1, -1) if self.open[at].used), floor)
        return listing, "listed twice" if row.name in self.open[listing].used else doubt, None

    def _floor(self) -> int:
        """The furthest out that a row can belong: the array that headings divide, else the result.

        The envelope's fields are all known. An array that will list a further item type is not closed yet.
        """
        listing = next(
            (at for at in range(len(self.open) - 1, 0, -1) if self._still_listed(self.open[at])), None
        )
        if listing is not None:
            return listing
        if self.holder is not None and self.holder in self.open:
            return self.open.index(self.holder)
        return next((at for at, part in enumerate(self.open) if part.node.name == "result" and at <= 2), 0)

    def _linked(self, row: Row) -> int | None:
        """The open field that the row's own link names as its parent."""
        if not row.anchor:
            return None
        anchor = row.anchor.replace("%20", " ")
        if not anchor.endswith(f"_{row.name}"):
            return None
        above = anchor[: -len(row.name) - 1]
        return next(
            (
                at
                for at, part in enumerate(self.open)
                if (part.node.row.anchor or "").replace("%20", " ") == above and at
            ),
            None,
        )

    def _typed(self, row: Row, constant: str) -> tuple[int, str | None, str | None]:
        """A row that fixes an item type: of the field just opened, or the next item type of an array."""
        top, floor = len(self.open) - 1, self._floor()
        for at in range(top, floor - 1, -1):
            part = self.open[at]
            if constant in part.types and constant not in _constants(part) and part is not self.holder:
                if "type" in part.used or len(part.types) > 1:
                    self._turn(part, constant)
                return at, None, None
        related = next(
            (at for at in range(top, floor - 1, -1) if self._related(self.open[at], constant)), None
        )
        part = self.open[top]
        if related is None and not part.used and (not part.known or part.borrowed or "type" in part.inside):
            return top, None, None
        if related is not None:
            self._turn(self.open[related], constant)
            return related, None, None
        for at in range(top, floor - 1, -1):
            part = self.open[at]
            if "type" not in part.used and (not part.known or "type" in part.inside):
                return at, None, None
        for at in range(top, floor, -1):
            part = self.open[at]
            if part.node.row.type == "array" and "type" in part.used:
                self._turn(part, constant)
                return at, "a second item type of one array, placed by the order of the rows", None
        return self._absent(row)

    def _related(self, part: _Open, constant: str) -> bool:
        """Whether an array already lists a type of the same family: `x_element` and `x_video_element`."""
        if part.node.row.type != "array" or part is self.holder:
            return False
        listed = _constants(part)
        stems = [known.rsplit("_", 1) for known in listed if "_" in known]
        return constant not in listed and any(
            constant.startswith(f"{stem}_") and constant.endswith(f"_{ending}") for stem, ending in stems
        )

    def _still_listed(self, part: _Open) -> bool:
        """Whether a later row of this item type still begins another type of the same array."""
        for row in self.rows[self.number + 1 :]:
            if row.heading:
                return False
            constant = constant_type(row.text) if row.name == "type" else None
            if (
                constant is None
                or part is self.holder
                or part.node.row.type != "array"
                or constant in _constants(part)
            ):
                continue
            if self._related(part, constant) or (constant in part.types and "type" in part.used):
                return True
        return False

    def _turn(self, part: _Open, constant: str) -> None:
        """Begin the next item type of an array; the rows before it are the first one's."""
        if part.variant is None and part.used:
            first = next(
                (constant_type(child.row.text) for child in part.node.children if child.name == "type"), None
            )
            for child in part.node.children:
                child.variant = child.variant or first
        part.variant = constant
        part.used = set()


def _constants(part: _Open) -> set[str]:
    """The item types that an array has listed so far."""
    return {
        known
        for child in part.node.children
        if child.name == "type" and (known := constant_type(child.row.text))
    }


def _forget_single_variants(node: Node) -> None:
    """Item types are told apart only where the table lists more than one."""
    if len({child.variant for child in node.children}) == 1:
        for child in node.children:
            child.variant = None
    for child in node.children:
        _forget_single_variants(child)
