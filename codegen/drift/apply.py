"""Edit the YAML where a page has drifted from it, keeping comments, order and our descriptions.

All edits of a run are made in memory, the tree that results is held to every rule, and only then are
files replaced. A fact of a shared shape is edited where it stands; where the pages of the run, or one page
in two places, disagree about it, nobody is right: it is refused, and what disagrees is named.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import define, field, fields, frozen

from codegen import model
from codegen.drift.compare import Change
from codegen.drift.places import holder_of, home_of
from codegen.drift.witnesses import Drifted, Witnesses
from codegen.problems import SpecError
from codegen.transcribe import spec_file
from codegen.transcribe.page import is_list, is_object
from codegen.transcribe.understand import Endpoint, Field
from codegen.transcribe.yaml_text import Block, block, put_behind, round_trip, scalar, take_behind

# The order of a field's keys in a spec file.
_ORDER = (
    "type", "format", "required", "default", "minimum", "maximum", "min_length", "max_length", "min_items", "max_items",
    "values", "values_open", "each", "needs", "only_with", "only_without", "when", "unit", "echoes", "summary", "example", "source",
)  # fmt: skip
_OF_EACH_ELEMENT = {fact.name for fact in fields(model.Element)}


@frozen
class Applied:
    """What an application did: the files written, and each change that was refused, with the reason."""

    files: list[str]
    refused: list[str]


def apply(drifted: Sequence[Drifted], root: Path, check: Callable[[Path], object]) -> Applied:
    """Edit the files below `root`. Pages that have not drifted are witnesses of what stays as it is.

    `check` reads a spec tree and raises SpecError for what is wrong with it. Where the edited tree does
    not pass, nothing is written.
    """
    edits = _Edits(root, Witnesses(drifted))
    for one in drifted:
        if one.changes:
            edits.of(one)
    try:
        written = edits.write(check)
    except SpecError as error:
        # The lines are those of the edited copy, which nobody else has seen.
        reasons = [
            f"nothing was written, since spec/{problem.file.as_posix().partition('/spec/')[2]} would be wrong: "
            f"{problem.message}"
            for problem in error.problems
        ]
        return Applied([], [*edits.refused, *reasons])
    return Applied(written, edits.refused)


@define
class _Edits:
    root: Path
    witnesses: Witnesses
    documents: dict[str, Block] = field(factory=dict[str, Any])
    refused: list[str] = field(factory=list[str])

    def of(self, one: Drifted) -> None:
        added = {change.where for change in one.changes if change.kind == "added"}
        for change in one.changes:
            if change.kind == "added":
                if holder_of(home_of(change.where)) not in added:
                    self._add(one, change)
            elif change.side == "call":
                self._call(one, change)
            elif change.kind == "gone":
                self._remove(one, change)
            else:
                self._change(one, change)
        self._revised(one)

    # -- the four kinds of edit ------------------------------------------------------------------

    def _call(self, one: Drifted, change: Change) -> None:
        document = self._document(one.spec.endpoint.file)
        if change.where == "limits":
            document.setdefault("limits", block())[change.fact] = change.page
        else:
            self._refuse(one, change, "what a call costs is for a person to settle")

    def _remove(self, one: Drifted, change: Change) -> None:
        if change.where.endswith("]"):
            reason = "an item type is shared; take it out of the options where no page has it any more"
            return self._refuse(one, change, reason)
        at = one.spec.fields[change.side, change.where].at
        if at is None:
            return self._refuse(one, change, "it is written nowhere")
        if other := self.witnesses.who_has(at):
            return self._refuse(one, change, _contested(other, at.file))
        fields = self._node(at.file, at.place[:-1])
        if fields is not None and at.wire_name in fields:  # else it went with another place of the same shape
            _take_out(fields, at.wire_name)
            self._drop_unused(one.spec.endpoint.file)
        return None

    def _drop_unused(self, relative: str) -> None:
        """Take out the types of an endpoint's own file that nothing in it names any more."""
        document = self._document(relative)
        types = document.get("types", {})
        while unused := types.keys() - {*_last_words(document)}:
            for name in unused:
                _take_out(types, name)

    def _change(self, one: Drifted, change: Change) -> None:
        known = one.spec.fields[change.side, change.where]
        if known.at is None or change.fact is None:
            return self._refuse(one, change, "it is written nowhere")
        node = self._node(known.at.file, known.at.place)
        if node is None:
            return self._refuse(one, change, "the field is gone from the file")
        if other := self.witnesses.against_fact(known.at, change.fact, change.page):
            return self._refuse(one, change, _contested(other, known.at.file))
        value = change.page
        if change.fact == "type":
            value = _type_text(change)
        elif change.fact == "format" and value is not None and spec_file.format_of(value) is None:
            return self._refuse(one, change, f"the spec language has no format {value!r}")
        elif change.fact == "required" and value is False:
            value = None
        if change.fact in _OF_EACH_ELEMENT and str(node.get("type", "")).startswith(("list of", "map of")):
            node = node.setdefault("each", block()) if value is not None else node.get("each", block())
        _put(node, change.fact, value)
        return None

    def _add(self, one: Drifted, change: Change) -> None:
        said, above = change.said, home_of(change.where)
        home = one.spec.homes.get((change.side, above))
        if said is None or home is None:
            return self._refuse(
                one, change, f"the spec has no shape at {above or 'the top'}; describe it there first"
            )
        if other := self.witnesses.against_field(home, said):
            return self._refuse(one, change, _contested(other, home.file))
        document = self._document(home.file)
        taken = set(document.get("types", {})) | {name for name in one.spec.endpoint.scope.words()}
        written, left, types = spec_file.fragment(one.page, said, taken)
        self.refused += [f"{one.page.page.file}: {change.side} {change.where}: {reason}" for reason in left]
        fields = _reach(document, home.place)
        if said.name not in fields:
            before = _siblings_before(one.page, said)
            position = next(
                (list(fields).index(name) + 1 for name in reversed(before) if name in fields), len(fields)
            )
            _put_in(fields, position, said.name, written)
        for name, shape in types.items():
            types_here = _reach(document, ("types",))
            _put_in(types_here, len(types_here), name, shape)
        return None

    def _revised(self, one: Drifted) -> None:
        if one.page.revised and one.page.revised != one.spec.endpoint.spec.docs.revised:
            self._document(one.spec.endpoint.file)["docs"]["revised"] = one.page.revised

    # -- files -----------------------------------------------------------------------------------

    def _refuse(self, one: Drifted, change: Change, reason: str) -> None:
        what = f"{change.side} {change.where}" + (f" {change.fact}" if change.fact else "")
        self.refused.append(f"{one.page.page.file}: {what} was not applied: {reason}")

    def _document(self, relative: str) -> Block:
        if relative not in self.documents:
            with (self.root / relative).open(encoding="utf-8") as stream:
                self.documents[relative] = round_trip().load(stream)
        return self.documents[relative]

    def _node(self, relative: str, place: tuple[str | int, ...]) -> Block | None:
        node: Any = self._document(relative)
        for step in place:
            node = node.get(str(step)) if is_object(node) else node[step]
            if node is None:
                return None
        return node if is_object(node) else None

    def write(self, check: Callable[[Path], object]) -> list[str]:
        """Try the edits on a copy of the tree, then replace the files. Raises SpecError."""
        with tempfile.TemporaryDirectory(prefix="spec-") as folder:
            trial = Path(folder) / "spec"
            shutil.copytree(self.root, trial)
            changed: list[str] = []
            for relative, document in self.documents.items():
                with (trial / relative).open("w", encoding="utf-8") as stream:
                    round_trip().dump(document, stream)
                if (trial / relative).read_bytes() != (self.root / relative).read_bytes():
                    changed.append(relative)
            if changed:
                check(trial)
            for relative in changed:
                target = self.root / relative
                beside = target.with_name(f".{target.name}.new")
                shutil.copyfile(trial / relative, beside)
                os.replace(beside, target)
        return changed


def _last_words(data: Any) -> Iterator[str]:
    """The last word of each text: of `list of Row` the type that it names."""
    if isinstance(data, str):
        yield data.rpartition(" ")[2]
    elif is_object(data) or is_list(data):
        for inner in data.values() if is_object(data) else data:
            yield from _last_words(inner)


def _contested(other: str, file: str) -> str:
    return f"{other} says otherwise, and spec/{file} has one field for both"


def _siblings_before(page: Endpoint, one: Field) -> list[str]:
    above = one.where.rpartition(".")[0]
    names: list[str] = []
    for other in page.fields():
        if other is one:
            return names
        if other.side == one.side and other.where.rpartition(".")[0] == above:
            names.append(other.name)
    return names


def _type_text(change: Change) -> str:
    if change.page == "array":
        element = change.said.element if change.said is not None else None
        return f"list of {element if element in {'string', 'integer', 'number', 'boolean'} else 'any'}"
    return "map of any" if change.page == "object" else str(change.page)


def _reach(document: Block, place: tuple[str | int, ...]) -> Block:
    node: Any = document
    for step in place:
        if step not in node:
            _put(node, str(step), block(), wrap=False)
        node = node[step]
    found: Block = node
    return found


def _put(node: Block, key: str, value: Any, *, wrap: bool = True) -> None:
    """Set a key where the order of keys has it, or take it out."""
    if value is None:
        if key in node:
            _take_out(node, key)
        return
    value = scalar(value) if wrap else value
    if key in node:
        behind = take_behind(node, key)
        node[key] = value
        put_behind(node, key, behind)
        return
    rank = _ORDER.index(key) if key in _ORDER else -1
    present = list(node)
    later = (
        number for number, name in enumerate(present) if name in _ORDER and _ORDER.index(name) > rank >= 0
    )
    _put_in(node, next(later, len(present)), key, value)


def _put_in(node: Block, position: int, key: str, value: Any) -> None:
    """Insert an entry; what stood behind the last one stands behind the new last one."""
    behind = take_behind(node, list(node)[-1]) if node and position == len(node) else None
    node.insert(position, key, value)
    put_behind(node, key, behind)


def _take_out(node: Block, key: Any) -> None:
    """Remove an entry; blank lines and comments behind it are about what follows, and stay."""
    keys = list(node)
    at = keys.index(key)
    behind = take_behind(node, key)
    del node[key]
    if at and behind is not None:
        take_behind(node, keys[at - 1])
        put_behind(node, keys[at - 1], behind)
