"""A time that a real answer holds has its format in the spec, and so a typed accessor beside its text."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from codegen.model import MOMENT, Choice, TypeExpression
from codegen.reading import SPEC, read
from codegen.resolve import Endpoint, FieldAt
from codegen.transcribe.page import Json, is_list, is_object

TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+00:00")


def _times(endpoint: Endpoint, kind: TypeExpression, value: Json) -> Iterator[FieldAt]:
    """Give the field of each such text inside a value of a type."""
    if kind.of is not None:
        inside: Iterable[Json] = value if is_list(value) else value.values() if is_object(value) else ()
        for element in inside:
            yield from _times(endpoint, kind.of, element)
        return
    named = endpoint.scope.find(kind.text) if kind.kind == "named" else None
    if named is not None and isinstance(named.type, Choice) and is_object(value):
        named = named.options.get(str(value.get(named.type.chosen_by)))
    if named is None or not is_object(value):
        return
    for at in named.fields:
        found = value.get(at.wire_name)
        if isinstance(found, str) and TIME.fullmatch(found):
            yield at
        yield from _times(endpoint, at.field.type, found)


def test_every_recorded_time_is_known_as_one(shared: Path) -> None:
    endpoints = {
        "/".join(["v3", *(step for step in item.spec.segments if not step.startswith("{"))]): item
        for item in read(SPEC).endpoints
    }
    seen, plain = 0, Counter[str]()
    for file in sorted((shared / "recordings").glob("*.json")):
        tasks: list[dict[str, Any]] = json.loads(file.read_bytes()).get("tasks") or []
        for task in tasks:
            path: list[str] = task.get("path") or []
            endpoint = endpoints.get("/".join(path)) or endpoints.get("/".join(path[:-1]))
            if endpoint is None:
                continue
            for at in _times(endpoint, endpoint.spec.response.result, task.get("result")):
                seen += 1
                if at.field.format != MOMENT:
                    plain[f"{at.file}: {'.'.join(map(str, at.place))}"] += 1
    assert seen > 100
    assert plain == Counter()
