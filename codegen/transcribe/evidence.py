"""What the JSON samples of a page show: which keys an object has, and of which types the values are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import define, field

from codegen.transcribe.page import Json

# Every answer is wrapped alike; a page whose sample was lost still nests by this.
_ENVELOPE: Json = {
    "version": "", "status_code": 0, "status_message": "", "time": "", "cost": 0.0, "tasks_count": 0, "tasks_error": 0,
    "tasks": [
        {
            "id": "", "status_code": 0, "status_message": "", "time": "", "cost": 0.0, "result_count": 0, "path": [""],
            "data": None, "result": None,
        }
    ],
}  # fmt: skip

_MOST_DEEP = 60


@define(eq=False)
class Shape:
    """Everything seen at one place of the samples, over all elements of the arrays above it.

    `by_type` holds the elements of an array apart, by the text of their `type`.
    """

    kinds: set[str] = field(factory=set[str])
    keys: dict[str, Shape] = field(factory=lambda: dict[str, Shape]())
    item: Shape | None = None
    by_type: dict[str, Shape] = field(factory=lambda: dict[str, Shape]())
    texts: set[str] = field(factory=set[str])
    lengths: set[int] = field(factory=set[int])

    def add(self, value: Json, depth: int = 0) -> None:
        """Take one more value in."""
        if value is None or depth > _MOST_DEEP:
            return
        self.kinds.add(kind_of(value))
        if isinstance(value, dict):
            for key, inner in value.items():
                self.keys.setdefault(key, Shape()).add(inner, depth + 1)
        elif isinstance(value, list):
            self.lengths.add(len(value))
            for element in value:
                self.item = self.item or Shape()
                self.item.add(element, depth + 1)
                if isinstance(element, dict) and isinstance(name := element.get("type"), str):
                    self.by_type.setdefault(name, Shape()).add(element, depth + 1)
        elif isinstance(value, str) and len(self.texts) < 50:
            self.texts.add(value)

    @property
    def fields(self) -> dict[str, Shape]:
        """The keys of the object, or of the objects in the array."""
        return self.keys or (self.item.fields if self.item is not None and "array" in self.kinds else {})

    @property
    def types_differ(self) -> bool:
        """Whether the elements of the array are of several item types."""
        return len(self.by_type) > 1

    @property
    def scalar(self) -> bool:
        """Whether this is known to hold no object."""
        if self.item is not None:
            return self.item.scalar and not self.keys
        return bool(self.kinds) and not self.kinds & {"object", "array"}


def kind_of(value: Json) -> str:
    """The type of a JSON value, in the words of facts."""
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def response_shape(samples: Iterable[Json]) -> Shape:
    """What the answers among the samples show, in the frame that every answer has."""
    shape = Shape()
    shape.add(_ENVELOPE)
    frame = [shape, shape.keys["tasks"], *(inner for inner in [shape.keys["tasks"].item] if inner)]
    for part in frame:
        for inner in part.keys.values():
            inner.kinds.clear() if inner.scalar else None
    for answer in answers(samples):
        shape.add(answer)
    return shape


def request_shape(samples: Iterable[Json]) -> Shape:
    """What the request samples, and the echoes of requests in the answers, show of a task."""
    listed = list(samples)
    shape = Shape()
    for body in listed:
        if _is_answer(body):
            continue
        for task in body if isinstance(body, list) else [body]:
            shape.add(task)
    for answer in answers(listed):
        tasks = answer.get("tasks")
        for task in tasks if isinstance(tasks, list) else ():
            if isinstance(task, dict) and isinstance(echo := task.get("data"), dict):
                shape.add(echo)
    return shape


def answers(samples: Iterable[Json]) -> Iterator[dict[str, Json]]:
    """The samples that are answers."""
    for value in samples:
        if isinstance(value, dict) and _is_answer(value):
            yield value


def _is_answer(value: Json) -> bool:
    return isinstance(value, dict) and "tasks" in value and "status_code" in value


def by_name(shape: Shape) -> dict[str, Shape]:
    """What each key stands for, where it stands for much the same thing all over the samples.

    Where one place holds null, another place often shows what the key means.
    """
    return {
        key: _joined(shown)
        for key, places in _places(shape).items()
        if (shown := [one for one in places if one.fields]) and _alike(shown)
    }


def flat_names(shape: Shape) -> set[str]:
    """The keys that hold no object wherever the samples show them."""
    return {
        key
        for key, places in _places(shape).items()
        if any(one.kinds for one in places) and all(one.scalar for one in places if one.kinds)
    }


def places_of(shape: Shape) -> dict[str, int]:
    """In how many places an answer has each key; the echo of the request is none of them."""
    counted: dict[str, int] = {}
    waiting = [(shape, "")]
    while waiting:
        part, name = waiting.pop()
        for key, inner in part.keys.items():
            counted[key] = counted.get(key, 0) + 1
            if not (key == "data" and name == "tasks"):
                waiting.append((inner, key))
        if part.item is not None:
            waiting.append((part.item, name))
    return counted


def _places(shape: Shape) -> dict[str, list[Shape]]:
    found: dict[str, list[Shape]] = {}
    waiting = [shape]
    while waiting:
        part = waiting.pop()
        for key, inner in part.keys.items():
            found.setdefault(key, []).append(inner)
            waiting.append(inner)
        if part.item is not None:
            waiting.append(part.item)
    return found


def _alike(places: list[Shape]) -> bool:
    names = [set(place.fields) for place in places]
    shared, all_of_them = names[0].copy(), names[0].copy()
    for one in names[1:]:
        shared &= one
        all_of_them |= one
    return len(shared) * 2 > len(all_of_them)


def _joined(places: list[Shape]) -> Shape:
    joined = Shape()
    for place in places:
        joined.kinds |= place.kinds
        for key, inner in place.fields.items():
            target = joined.keys.setdefault(key, Shape())
            target.kinds |= inner.kinds
            for name, below in inner.fields.items():
                target.keys.setdefault(name, below)
    return joined
