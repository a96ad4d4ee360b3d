"""Edit the YAML where a page has drifted from it, keeping comments, order and our descriptions.

All edits of a run are made in memory, the tree that results is held to every rule, and only then are
files replaced. A fact of a shared shape is edited where it stands; where the pages of the run, or one page
in two places, disagree about it, nobody is right: it is refused, and what disagrees is named.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import define, field, fields, frozen

from codegen.drift.compare import Change
from codegen.drift.page_statements import Drifted, Witnesses
from codegen.drift.places import holder_of, home_of
from codegen.drift.spec_text import Place, SpecText
from codegen.reading import model
from codegen.reading.problems import SpecError
from codegen.transcribe import spec_file
from codegen.transcribe.page import is_list, is_object
from codegen.transcribe.understand import Endpoint, Field
from codegen.transcribe.yaml_text import Block, block, scalar

# The order of a field's keys in a spec file.
_ORDER = (
    "type", "format", "required", "default", "minimum", "maximum", "min_length", "max_length", "min_items", "max_items",
    "values", "values_open", "each", "needs", "only_with", "only_without", "when", "unit", "echoes", "summary", "example", "source",
)  # fmt: skip
# Of the parts of a spec file, those that an edit can bring in, and what follows on them.
_PARTS = ("limits", "paging", "split", "request", "response", "types", "contradictions")
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
    texts: dict[str, SpecText] = field(factory=dict[str, SpecText])
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
        if change.where == "limits" and change.fact is not None:
            self._put(one.spec.endpoint.file, ("limits",), change.fact, change.page, ())
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
        # Where it stood in another place of the same shape, it is out already.
        self._text(at.file).take_out(at.place[:-1], at.wire_name)
        self._drop_unused(one.spec.endpoint.file)
        return None

    def _drop_unused(self, relative: str) -> None:
        """Take out the types of an endpoint's own file that nothing in it names any more."""
        text = self._text(relative)
        while unused := {*(text.value(("types",)) or ())} - {*_last_words(text.value(()))}:
            for name in unused:
                text.take_out(("types",), str(name))

    def _change(self, one: Drifted, change: Change) -> None:
        known = one.spec.fields[change.side, change.where]
        if known.at is None or change.fact is None:
            return self._refuse(one, change, "it is written nowhere")
        written = self._text(known.at.file).value(known.at.place)
        if written is None:
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
        place = known.at.place
        if change.fact in _OF_EACH_ELEMENT and written["type"].startswith(("list of", "map of")):
            place = (*place, "each")
        if value is not None:
            self._put(known.at.file, place, change.fact, scalar(value), _following(change.fact))
            if change.fact == "values" and change.side == "response":  # what an answer holds is no rule
                self._put(known.at.file, place, "values_open", True, _following("values_open"))
        elif place[-1] == "each" and len(written.get("each", ())) == 1:
            self._text(known.at.file).take_out(known.at.place, "each")
        else:
            self._text(known.at.file).take_out(place, change.fact)
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
        text = self._text(home.file)
        taken = {*(text.value(("types",)) or ()), *one.spec.endpoint.scope.names()}
        written, left, types = spec_file.fragment(one.page, said, taken)
        self.refused += [f"{one.page.page.file}: {change.side} {change.where}: {reason}" for reason in left]
        listed: list[str] = [*(text.value(home.place) or ())]
        if said.name not in listed:
            upper = next((name for name in _siblings_before(one.page, said) if name in listed), None)
            following = listed[listed.index(upper) + 1 :] if upper is not None else []
            self._put(home.file, home.place, said.name, written, following)
        for name, shape in types.items():
            self._put(home.file, ("types",), name, shape, ())
        return None

    def _revised(self, one: Drifted) -> None:
        if one.page.revised and one.page.revised != one.spec.endpoint.spec.docs.revised:
            self._text(one.spec.endpoint.file).put(("docs",), "revised", one.page.revised, ("also",))

    # -- files -----------------------------------------------------------------------------------

    def _refuse(self, one: Drifted, change: Change, reason: str) -> None:
        what = f"{change.side} {change.where}" + (f" {change.fact}" if change.fact else "")
        self.refused.append(f"{one.page.page.file}: {what} was not applied: {reason}")

    def _text(self, relative: str) -> SpecText:
        if relative not in self.texts:
            file = self.root / relative
            self.texts[relative] = SpecText(file, file.read_text(encoding="utf-8"))
        return self.texts[relative]

    def _put(self, relative: str, place: Place, key: str, value: Block, following: Collection[str]) -> None:
        """Put an entry before those that follow on it, in a mapping that may not be there yet."""
        text = self._text(relative)
        if place and text.value(place) is None:
            name = str(place[-1])
            return self._put(relative, place[:-1], name, block({key: value}), _following(name))
        return text.put(place, key, value, following)

    def write(self, check: Callable[[Path], object]) -> list[str]:
        """Try the edits on a copy of the tree, then replace the files. Raises SpecError."""
        with tempfile.TemporaryDirectory(prefix="spec-") as folder:
            trial = Path(folder) / "spec"
            shutil.copytree(self.root, trial)
            changed: list[str] = []
            for relative, edited in self.texts.items():
                if edited.text != edited.file.read_text(encoding="utf-8"):
                    (trial / relative).write_text(edited.text, encoding="utf-8")
                    changed.append(relative)
            if changed:
                check(trial)
            for relative in changed:
                target = self.root / relative
                beside = target.with_name(f".{target.name}.new")
                shutil.copyfile(trial / relative, beside)
                os.replace(beside, target)
        return changed


def _following(key: str) -> Sequence[str]:
    """What stands below an entry in the order that spec files keep."""
    return next((order[order.index(key) + 1 :] for order in (_PARTS, _ORDER) if key in order), ())


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
    """The fields that a page lists above one of the same object, the nearest first."""
    names: list[str] = []
    for other in page.fields():
        if other is one:
            break
        if other.side == one.side and home_of(other.where) == home_of(one.where):
            names.insert(0, other.name)
    return names


def _type_text(change: Change) -> str:
    if change.page == "array":
        element = change.said.element if change.said is not None else None
        return f"list of {element if element in {'string', 'integer', 'number', 'boolean'} else 'any'}"
    return "map of any" if change.page == "object" else str(change.page)
