"""Edit the YAML where a page differs from it. Comments, order and our descriptions are kept.

All edits of a run are made in memory and checked as a tree before files are replaced. A fact of a shared
shape is edited where it is written. If the pages of the run, or two places of one page, disagree about it,
the edit is refused, and the message names the place that disagrees.
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
from codegen.drift.page_statements import Comparison, PageStatements
from codegen.drift.places import holding_field, object_path
from codegen.drift.spec_text import SpecText
from codegen.reading import model
from codegen.reading.problems import Place, SpecError
from codegen.transcribe import spec_file
from codegen.transcribe.page import is_list, is_object
from codegen.transcribe.understand import Endpoint, Field
from codegen.transcribe.yaml_text import Block, block, scalar

# The order of a field's keys in a spec file.
_ORDER = (
    "type", "format", "required", "default", "minimum", "maximum", "min_length", "max_length", "min_items", "max_items",
    "values", "values_open", "each", "needs", "only_with", "only_without", "when", "unit", "echoes", "summary", "example", "source",
)  # fmt: skip
# The keys of a spec file that an edit can add, in their order, and those that follow them.
_PARTS = ("limits", "paging", "split", "request", "response", "types", "contradictions")
_OF_EACH_ELEMENT = {fact.name for fact in fields(model.Element)}


@frozen
class Applied:
    """The result: the files written, and each refused change with the reason."""

    files: list[str]
    refused: list[str]


def apply(comparisons: Sequence[Comparison], root: Path, check: Callable[[Path], object]) -> Applied:
    """Edit the files below `root`. Pages without changes are needed too: they can disagree with an edit.

    `check` reads a spec tree and raises SpecError for its mistakes. If the edited tree has any, nothing is
    written.
    """
    edits = _Edits(root, PageStatements(comparisons))
    for one in comparisons:
        if one.changes:
            edits.of(one)
    try:
        written = edits.write(check)
    except SpecError as error:
        # Lines are left out: they are those of the edited copy, which is not kept.
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
    statements: PageStatements
    texts: dict[str, SpecText] = field(factory=dict[str, SpecText])
    refused: list[str] = field(factory=list[str])

    def of(self, one: Comparison) -> None:
        added = {change.where for change in one.changes if change.kind == "added"}
        for change in one.changes:
            if change.kind == "added":
                if holding_field(object_path(change.where)) not in added:
                    self._add(one, change)
            elif change.side == "call":
                self._call(one, change)
            elif change.kind == "gone":
                self._remove(one, change)
            else:
                self._change(one, change)
        self._revised(one)

    # -- the four kinds of edit ------------------------------------------------------------------

    def _call(self, one: Comparison, change: Change) -> None:
        if change.where == "limits" and change.fact is not None:
            self._put(one.spec.endpoint.file, ("limits",), change.fact, change.page, ())
        else:
            self._refuse(one, change, "what a call costs is for a person to settle")

    def _remove(self, one: Comparison, change: Change) -> None:
        if change.where.endswith("]"):
            reason = "an item type is shared; take it out of the options where no page has it any more"
            return self._refuse(one, change, reason)
        at = one.spec.fields[change.side, change.where].at
        if at is None:
            return self._refuse(one, change, "it is written nowhere")
        if other := self.statements.page_with(at):
            return self._refuse(one, change, _disagreement(other, at.file))
        # It may be gone already: another place of the page can name the same field.
        self._text(at.file).take_out(at.place[:-1], at.wire_name)
        self._drop_unused(one.spec.endpoint.file)
        return None

    def _drop_unused(self, relative: str) -> None:
        """Remove the types of an endpoint's own file that nothing uses any more."""
        text = self._text(relative)
        while unused := {*(text.value(("types",)) or ())} - {*_last_words(text.value(()))}:
            for name in unused:
                text.take_out(("types",), str(name))

    def _change(self, one: Comparison, change: Change) -> None:
        known = one.spec.fields[change.side, change.where]
        if known.at is None or change.fact is None:
            return self._refuse(one, change, "it is written nowhere")
        written = self._text(known.at.file).value(known.at.place)
        if written is None:
            return self._refuse(one, change, "the field is gone from the file")
        if other := self.statements.page_against_fact(known.at, change.fact, change.page):
            return self._refuse(one, change, _disagreement(other, known.at.file))
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
            if change.fact == "values" and change.side == "response":  # an answer may hold other values
                self._put(known.at.file, place, "values_open", True, _following("values_open"))
        elif place[-1] == "each" and len(written.get("each", ())) == 1:
            self._text(known.at.file).take_out(known.at.place, "each")
        else:
            self._text(known.at.file).take_out(place, change.fact)
        return None

    def _add(self, one: Comparison, change: Change) -> None:
        page_field, above = change.page_field, object_path(change.where)
        location = one.spec.objects.get((change.side, above))
        if page_field is None or location is None:
            return self._refuse(
                one, change, f"the spec has no shape at {above or 'the top'}; describe it there first"
            )
        if other := self.statements.page_without_field(location, page_field):
            return self._refuse(one, change, _disagreement(other, location.file))
        text = self._text(location.file)
        taken = {*(text.value(("types",)) or ()), *one.spec.endpoint.scope.names()}
        written, left, types = spec_file.fragment(one.page, page_field, taken)
        self.refused += [f"{one.page.page.file}: {change.side} {change.where}: {reason}" for reason in left]
        listed: list[str] = [*(text.value(location.place) or ())]
        if page_field.name not in listed:
            upper = next((name for name in _siblings_before(one.page, page_field) if name in listed), None)
            following = listed[listed.index(upper) + 1 :] if upper is not None else []
            self._put(location.file, location.place, page_field.name, written, following)
        for name, shape in types.items():
            self._put(location.file, ("types",), name, shape, ())
        return None

    def _revised(self, one: Comparison) -> None:
        if one.page.revised and one.page.revised != one.spec.endpoint.spec.docs.revised:
            self._text(one.spec.endpoint.file).put(("docs",), "revised", one.page.revised, ("also",))

    # -- files -----------------------------------------------------------------------------------

    def _refuse(self, one: Comparison, change: Change, reason: str) -> None:
        what = f"{change.side} {change.where}" + (f" {change.fact}" if change.fact else "")
        self.refused.append(f"{one.page.page.file}: {what} was not applied: {reason}")

    def _text(self, relative: str) -> SpecText:
        if relative not in self.texts:
            file = self.root / relative
            self.texts[relative] = SpecText(file, file.read_text(encoding="utf-8"))
        return self.texts[relative]

    def _put(self, relative: str, place: Place, key: str, value: Block, following: Collection[str]) -> None:
        """Put an entry before those that follow it, in a mapping that is added if it is missing."""
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
    """Return the keys that follow a key in spec files."""
    return next((order[order.index(key) + 1 :] for order in (_PARTS, _ORDER) if key in order), ())


def _last_words(data: Any) -> Iterator[str]:
    """Yield the last word of each text: the type name of `list of Row`."""
    if isinstance(data, str):
        yield data.rpartition(" ")[2]
    elif is_object(data) or is_list(data):
        for inner in data.values() if is_object(data) else data:
            yield from _last_words(inner)


def _disagreement(other: str, file: str) -> str:
    return f"{other} says otherwise, and spec/{file} has one field for both"


def _siblings_before(page: Endpoint, one: Field) -> list[str]:
    """Return the fields of the same object that a page lists above this one, the nearest first."""
    names: list[str] = []
    for other in page.fields():
        if other is one:
            break
        if other.side == one.side and object_path(other.where) == object_path(one.where):
            names.insert(0, other.name)
    return names


def _type_text(change: Change) -> str:
    if change.page == "array":
        element = change.page_field.element if change.page_field is not None else None
        return f"list of {element if element in {'string', 'integer', 'number', 'boolean'} else 'any'}"
    return "map of any" if change.page == "object" else str(change.page)
