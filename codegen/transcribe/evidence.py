"""Infer from the JSON samples of a page which fields an object has and which types their values have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from codegen.transcribe.page import Json

# The envelope of every response. It allows rows to be nested even if a page lost its sample.
_ENVELOPE: Json = {
    "version": "", "status_code": 0, "status_message": "", "time": "", "cost": 0.0, "tasks_count": 0, "tasks_error": 0,
    "tasks": [
        {
            "id": "", "status_code": 0, "status_message": "", "time": "", "cost": 0.0, "result_count": 0, "path": [""],
            "data": None, "result": None,
        }
    ],
}  # fmt: skip

_MAX_DEPTH = 60


@define(eq=False)
class SampleSchema:
    """Hold everything that the samples have at one JSON path, merged over all array elements.

    `kinds` are the JSON types of the values, without null. `keys` are the fields of objects, `item` is the
    schema of array elements. `by_type` has a schema of the elements for each value of their key `type`. `texts`
    are up to 50 of the strings.
    """

    kinds: set[str] = field(factory=set[str])
    keys: dict[str, SampleSchema] = field(factory=lambda: dict[str, SampleSchema]())
    item: SampleSchema | None = None
    by_type: dict[str, SampleSchema] = field(factory=lambda: dict[str, SampleSchema]())
    texts: set[str] = field(factory=set[str])

    def add(self, value: Json, depth: int = 0) -> None:
        """Add a value from a sample."""
        if value is None or depth > _MAX_DEPTH:
            return
        self.kinds.add(kind_of(value))
        if isinstance(value, dict):
            for key, inner in value.items():
                self.keys.setdefault(key, SampleSchema()).add(inner, depth + 1)
        elif isinstance(value, list):
            for element in value:
                self.item = self.item or SampleSchema()
                self.item.add(element, depth + 1)
                if isinstance(element, dict) and isinstance(name := element.get("type"), str):
                    self.by_type.setdefault(name, SampleSchema()).add(element, depth + 1)
        elif isinstance(value, str) and len(self.texts) < 50:
            self.texts.add(value)

    @property
    def fields(self) -> dict[str, SampleSchema]:
        """Return the fields of the object, or of the objects in the array."""
        return self.keys or (self.item.fields if self.item is not None and "array" in self.kinds else {})

    @property
    def has_several_types(self) -> bool:
        """Tell whether the array has elements of several item types."""
        return len(self.by_type) > 1

    @property
    def scalar(self) -> bool:
        """Tell whether the samples show that no value here contains an object. An empty array shows nothing."""
        if self.item is not None:
            return self.item.scalar and not self.keys
        return bool(self.kinds) and not self.kinds & {"object", "array"}


def kind_of(value: Json) -> str:
    """Return the type of a JSON value as a spec names it: `integer`, `number`, `array` and so on."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def response_schema(samples: Iterable[Json]) -> SampleSchema:
    """Infer the schema of the response. It includes the envelope even if there is no sample."""
    schema = SampleSchema()
    schema.add(_ENVELOPE)
    frame = [schema, schema.keys["tasks"], *(inner for inner in [schema.keys["tasks"].item] if inner)]
    for part in frame:
        for inner in part.keys.values():
            inner.kinds.clear() if inner.scalar else None
    for answer in answers(samples):
        schema.add(answer)
    return schema


def request_schema(samples: Iterable[Json]) -> SampleSchema:
    """Infer the schema of one task of a request.

    The values come from samples of requests, and from `tasks[].data` in responses, which repeats the request.
    """
    listed = list(samples)
    schema = SampleSchema()
    for body in listed:
        if _is_answer(body):
            continue
        for task in body if isinstance(body, list) else [body]:
            schema.add(task)
    for answer in answers(listed):
        tasks = answer.get("tasks")
        for task in tasks if isinstance(tasks, list) else ():
            if isinstance(task, dict) and isinstance(echo := task.get("data"), dict):
                schema.add(echo)
    return schema


def answers(samples: Iterable[Json]) -> Iterator[dict[str, Json]]:
    """Yield the samples that are responses."""
    for value in samples:
        if isinstance(value, dict) and _is_answer(value):
            yield value


def _is_answer(value: Json) -> bool:
    return isinstance(value, dict) and "tasks" in value and "status_code" in value


def schemas_by_name(schema: SampleSchema) -> dict[str, SampleSchema]:
    """Return a merged schema for each field name whose objects have mostly the same fields everywhere.

    The merged schema is for places where the sample has null.
    """
    return {
        key: _merged_schema(shown)
        for key, places in _places_by_name(schema).items()
        if (shown := [one for one in places if one.fields]) and _have_similar_fields(shown)
    }


def names_without_fields(schema: SampleSchema) -> set[str]:
    """Return the names of fields that contain no object anywhere in the samples."""
    return {
        key
        for key, places in _places_by_name(schema).items()
        if any(one.kinds for one in places) and all(one.scalar for one in places if one.kinds)
    }


def count_places(schema: SampleSchema) -> dict[str, int]:
    """Count for each field name the places that have such a field, except those inside `tasks[].data`."""
    counted: dict[str, int] = {}
    waiting = [(schema, "")]
    while waiting:
        part, name = waiting.pop()
        for key, inner in part.keys.items():
            counted[key] = counted.get(key, 0) + 1
            if not (key == "data" and name == "tasks"):
                waiting.append((inner, key))
        if part.item is not None:
            waiting.append((part.item, name))
    return counted


def _places_by_name(schema: SampleSchema) -> dict[str, list[SampleSchema]]:
    found: dict[str, list[SampleSchema]] = {}
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        for key, inner in part.keys.items():
            found.setdefault(key, []).append(inner)
            waiting.append(inner)
        if part.item is not None:
            waiting.append(part.item)
    return found


def _have_similar_fields(places: list[SampleSchema]) -> bool:
    names = [set(place.fields) for place in places]
    shared, all_of_them = names[0].copy(), names[0].copy()
    for one in names[1:]:
        shared &= one
        all_of_them |= one
    return len(shared) * 2 > len(all_of_them)


def _merged_schema(places: list[SampleSchema]) -> SampleSchema:
    joined = SampleSchema()
    for place in places:
        joined.kinds |= place.kinds
        for key, inner in place.fields.items():
            target = joined.keys.setdefault(key, SampleSchema())
            target.kinds |= inner.kinds
            for name, below in inner.fields.items():
                target.keys.setdefault(name, below)
    return joined
