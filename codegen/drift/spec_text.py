"""Edit a spec file entry by entry. All other bytes of the file stay the same."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from attrs import define

from codegen.reading.load import load
from codegen.reading.problems import Place
from codegen.reading.yaml_events import LOADER
from codegen.transcribe.page import is_list, is_object
from codegen.transcribe.yaml_text import block, dump, scalar

# PyYAML has no types for its nodes.
Node: TypeAlias = Any

_compose: Any = yaml.compose


@define
class SpecText:
    """The text of a spec file that `load` accepts."""

    file: Path
    text: str

    def value(self, place: Place) -> Any:
        """Return the data at a place, or None."""
        found: Any = load(self.text.encode(), self.file).data
        for key in place:
            found = found.get(str(key)) if is_object(found) else found[int(key)] if is_list(found) else None
        return found

    def put(self, place: Place, key: str, value: Any, before: Collection[str] = ()) -> None:
        """Replace an entry of a mapping, or insert it before the first key in `before`, else at the end.

        `value` is written with its comments. A missing mapping is added.
        """
        mapping = self._node(place)
        if not _is_block(mapping):
            there: dict[str, Any] = self.value(place) or {}
            held = {name: scalar(item) for name, item in there.items()}
            later = {name: held.pop(name) for name in [*held] if name in before and key not in held}
            return self.put(place[:-1], str(place[-1]), block({**held, key: value, **later}))
        names = [name.value for name, _ in mapping.value]
        lines = _rendered(key, value, mapping.start_mark.column)
        if key in names:
            start, end, tail = self._span(mapping.value[names.index(key)])
            lines[-1] += tail
            return self._replace(start, end, lines)
        at = next((number for number, name in enumerate(names) if name in before), len(names))
        apart = len(names) > 1 and not self._lines()[self._first(mapping.value[1]) - 1].strip()
        if at == 0:
            line = self._first(mapping.value[0])
            return self._replace(line, line, [*lines, ""] if apart else lines)
        line = self._span(mapping.value[at - 1])[1]
        return self._replace(line, line, ["", *lines] if apart else lines)

    def take_out(self, place: Place, key: str) -> None:
        """Remove an entry of a mapping, if it exists, with the comment right above it."""
        mapping, held = self._node(place), self.value(place)
        if not is_object(held) or key not in held:
            return None
        if not _is_block(mapping) or len(held) == 1:
            rest = {name: value for name, value in held.items() if name != key}
            return self.put(place[:-1], str(place[-1]), scalar(rest))
        entry = next(entry for entry in mapping.value if entry[0].value == key)
        start, end = self._first(entry), self._span(entry)[1]
        lines = self._lines()
        if end == len(lines) or not lines[end].strip():  # remove one of the blank lines around it too
            start, end = (
                (start, end + 1) if entry is mapping.value[0] else (start - (not lines[start - 1]), end)
            )
        self._replace(start, end, [])

    # -- lines -----------------------------------------------------------------------------------

    def _lines(self) -> list[str]:
        return self.text.removesuffix("\n").split("\n")

    def _replace(self, start: int, end: int, new: list[str]) -> None:
        lines = self._lines()
        self.text = "\n".join([*lines[:start], *new, *lines[end:]]) + "\n"

    def _first(self, entry: tuple[Node, Node]) -> int:
        """Return the first line of an entry: its key, or the comment right above that."""
        lines, line = self._lines(), int(entry[0].start_mark.line)
        comment = " " * entry[0].start_mark.column + "#"
        while line > 1 and lines[line - 1].startswith(comment):
            line -= 1
        return line

    def _span(self, entry: tuple[Node, Node]) -> tuple[int, int, str]:
        """Return the line of an entry's key, the line after its last, and the comment at the end of that."""
        last = entry[1]
        while _is_block(last):
            last = last.value[-1][1] if last.id == "mapping" else last.value[-1]
        start, end, column = int(entry[0].start_mark.line), int(last.end_mark.line), int(last.end_mark.column)
        lines = self._lines()
        if last.id != "scalar" or last.style not in (">", "|"):
            return start, end + 1, lines[end][column:]
        # A block of text ends where the next entry begins. Blank lines before that do not belong to it.
        while end > len(lines) or not lines[end - 1].strip():
            end -= 1
        return start, end, ""

    def _node(self, place: Place) -> Node:
        node: Node = _compose(self.text, Loader=LOADER)
        for key in place:
            if node is not None and node.id == "sequence":
                node = node.value[int(key)]
            elif node is not None:
                node = next((value for name, value in node.value if name.value == key), None)
        return node


def _is_block(node: Node) -> bool:
    return node is not None and node.id != "scalar" and bool(node.value) and not node.flow_style


def _rendered(key: str, value: Any, indent: int) -> list[str]:
    """Write the lines of one entry."""
    text = dump(block({scalar(key): value}))
    return [" " * indent + line if line else line for line in text.removesuffix("\n").split("\n")]
