"""Compare recorded answers with the specs: find fields, types and item types that a spec lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.drift.compare import Change
from codegen.drift.spec_facts import SpecFacts
from codegen.transcribe.evidence import kind_of
from codegen.transcribe.page import Json, PageError, is_list, is_object
from codegen.transcribe.sample import normal_path

MAX_BYTES = 200_000_000


def read_answer(file: Path) -> dict[str, Json]:
    """Read a recorded answer. Raises PageError."""
    try:
        if file.stat().st_size > MAX_BYTES:
            raise PageError(file, f"more than {MAX_BYTES:,} bytes")
        data = json.loads(file.read_bytes())
    except OSError as error:
        raise PageError(file, f"cannot be read: {error.strerror or error}") from None
    except RecursionError:
        raise PageError(file, "JSON nested too deeply to be an answer") from None
    except ValueError as error:
        raise PageError(file, f"not JSON: {error}") from None
    if not is_object(data) or not {"tasks", "status_code"} <= set(data):
        raise PageError(file, "no answer of DataForSEO: it has no status_code and tasks")
    return data


def path_of(answer: dict[str, Json]) -> str | None:
    """Return the path that was called, from its tasks."""
    tasks = answer.get("tasks")
    for task in tasks if is_list(tasks) else ():
        path = task.get("path") if is_object(task) else None
        if is_list(path) and path:
            return normal_path("/" + "/".join(str(segment) for segment in path))
    return None


def unknown(answer: dict[str, Json], spec: SpecFacts) -> list[Change]:
    """List what the answer holds and the spec does not, each place once."""
    walk = _Walk(spec)
    walk.object(answer, "")
    return list(walk.found.values())


class _Walk:
    def __init__(self, spec: SpecFacts) -> None:
        self.fields = {where: one for (side, where), one in spec.fields.items() if side == "response"}
        self.objects = {where for side, where in spec.objects if side == "response"}
        self.found: dict[tuple[str, str], Change] = {}

    def object(self, value: dict[str, Json], above: str) -> None:
        for name, inner in value.items():
            where = f"{above}.{name}" if above else name
            known = self.fields.get(where)
            if known is None:
                self._note(
                    Change(
                        "added",
                        "response",
                        where,
                        page={"type": kind_of(inner)} if inner is not None else {"type": "any"},
                    )
                )
                continue
            self._type(where, known.stated.facts, inner)
            self._inside(inner, "result" if where == "tasks[].result" else where)

    def _inside(self, value: Json, where: str) -> None:
        if is_list(value):
            for element in value:
                self._element(element, where)
        elif is_object(value) and where in self.objects:
            self.object(value, where)

    def _element(self, element: Json, where: str) -> None:
        if is_list(element):
            self._inside(element, f"{where}[]")
        if not is_object(element):
            return
        variant = element.get("type")
        if f"{where}[{variant}]" in self.objects:
            self.object(element, f"{where}[{variant}]")
        elif f"{where}[]" in self.objects:
            self.object(element, f"{where}[]")
        elif any(path.startswith(f"{where}[") for path in self.objects):
            self._note(
                Change(
                    "added", "response", f"{where}[{variant}]", page={"type": "object", "item_type": variant}
                )
            )

    def _type(self, where: str, facts: dict[str, Any], value: Json) -> None:
        stated, seen = facts["type"], kind_of(value) if value is not None else None
        if seen is None or stated in (seen, "any") or (stated == "number" and seen == "integer"):
            return
        self._note(Change("changed", "response", where, "type", seen, stated))

    def _note(self, change: Change) -> None:
        self.found.setdefault((change.where, change.fact or ""), change)
