"""Hold the facts of a resolved spec against each other: what the schema cannot see."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from codegen import model
from codegen.problems import Problem, SpecError, suggestion
from codegen.resolve import Endpoint, FieldAt, Place, Resolved

DATE_FORMATS = (
    "yyyy-mm-dd",
    "yyyy-mm-dd hh:mm:ss +00:00",
    "yyyy-mm-dd hh:mm:ss",
    "yyyy-mm-dd hh:mm",
    "yyyy-mm",
)
_DATE_SHAPES = {
    "yyyy-mm-dd": re.compile(r"\d{4}-\d\d-\d\d"),
    "yyyy-mm-dd hh:mm:ss +00:00": re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d"),
}
_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "list": (list,),
    "map": (dict,),
    "named": (dict,),
}


def check(resolved: Resolved) -> None:
    """Raises SpecError with every fact that contradicts another or speaks of something that is not there."""
    problems = [*_Checker(resolved).run()]
    if problems:
        raise SpecError(problems)


class _Checker:
    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.tree = resolved.tree

    def run(self) -> Iterator[Problem]:
        for named in self.resolved.shared.values():
            yield from self._fields(named.fields)
        for endpoint in self.resolved.endpoints:
            for named in endpoint.own_types.values():
                yield from self._fields(named.fields)
            yield from self._fields(endpoint.request_fields)
            yield from self._request(endpoint)
            yield from self._money(endpoint)
            yield from self._paging(endpoint)
            yield from self._unused(endpoint)
        codes: dict[int, int] = {}
        for index, code in enumerate(self.tree.status_codes.codes):
            if code.code in codes:
                message = f"the code {code.code} already has an entry"
                yield self.tree.problem("status_codes.yaml", ("codes", index, "code"), message)
            codes[code.code] = index

    def _fields(self, fields: Iterable[FieldAt]) -> Iterator[Problem]:
        for at in fields:
            yield from self._one_field(at)

    def _one_field(self, at: FieldAt) -> Iterator[Problem]:
        field, kind = at.field, at.field.type.kind
        timed = field.format in DATE_FORMATS
        yield from self._applies(
            at, ("minimum", "maximum"), kind in ("integer", "number") or timed, "numbers and dates"
        )
        yield from self._applies(at, ("min_length", "max_length"), kind == "string", "strings")
        yield from self._applies(at, ("min_items", "max_items"), kind in ("list", "map"), "lists and maps")
        yield from self._applies(at, ("each",), kind in ("list", "map"), "lists and maps")
        yield from self._applies(
            at, ("format",), kind == "string", "strings; a list's elements have theirs under 'each'"
        )
        yield from self._applies(
            at,
            ("values",),
            kind in ("string", "integer", "number"),
            "strings and numbers; a list's elements have theirs under 'each'",
        )
        for key in ("minimum", "maximum"):
            bound: object = getattr(field, key)
            if bound is not None and isinstance(bound, str) != timed:
                wanted = "a time, such as '6 months ago'" if timed else "a number"
                yield self._at(at, key, f"{bound!r} is no bound for this type; expected {wanted}")
        if (
            not timed
            and isinstance(field.minimum, int | float)
            and isinstance(field.maximum, int | float)
            and field.minimum > field.maximum
        ):
            yield self._at(at, "minimum", f"the minimum {field.minimum} is above the maximum {field.maximum}")
        for key in ("default", "example"):
            value = getattr(field, key)
            if value is not None:
                yield from self._value(at, key, value)
        for index, value in enumerate(field.values):
            if not isinstance(value, _KINDS.get(kind, (object,))):
                yield self._at(at, "values", f"{value!r} is no {kind}; quote it if it is text", index)

    def _applies(self, at: FieldAt, keys: tuple[str, ...], applies: bool, to: str) -> Iterator[Problem]:
        for key in keys:
            if not applies and getattr(at.field, key) not in (None, ()):
                yield self._at(at, key, f"{key!r} does not apply to {at.field.type.text!r}; it is for {to}")

    def _value(self, at: FieldAt, key: str, value: object) -> Iterator[Problem]:
        field, kind = at.field, at.field.type.kind
        if kind == "any":
            return
        wanted = _KINDS[kind]
        if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
            yield self._at(at, key, f"the {key} {value!r} is no {field.type.text}; quote it if it is text")
            return
        relative = (
            isinstance(value, str)
            and field.format in DATE_FORMATS
            and re.fullmatch(r"now|today|\d+ \w+ (ago|ahead)", value)
        )
        shape = _DATE_SHAPES.get(field.format or "")
        if isinstance(value, str) and shape and not relative and not shape.fullmatch(value):
            yield self._at(at, key, f"the {key} {value!r} is not in the format {field.format}")
        if field.values and not field.values_open and value not in field.values:
            yield self._at(
                at, key, f"the {key} {value!r} is none of the values: {', '.join(map(str, field.values))}"
            )
        if isinstance(value, int | float) and not isinstance(value, bool):
            if isinstance(field.minimum, int | float) and value < field.minimum:
                yield self._at(at, key, f"the {key} {value} is below the minimum {field.minimum}")
            if isinstance(field.maximum, int | float) and value > field.maximum:
                yield self._at(at, key, f"the {key} {value} is above the maximum {field.maximum}")
        if isinstance(value, str) and field.max_length is not None and len(value) > field.max_length:
            yield self._at(at, key, f"the {key} is longer than max_length {field.max_length}")
        if isinstance(value, list) and field.max_items is not None and len(value) > field.max_items:  # pyright: ignore[reportUnknownArgumentType]
            yield self._at(at, key, f"the {key} has more than max_items {field.max_items}")

    def _at(self, at: FieldAt, key: str, message: str, *more: int) -> Problem:
        return self.tree.problem(at.file, (*at.place, key, *more), message)

    def _request(self, endpoint: Endpoint) -> Iterator[Problem]:
        fields = {at.wire_name: at for at in endpoint.request_fields}
        for at in endpoint.request_fields:
            for key in ("needs", "only_without"):
                for index, name in enumerate(getattr(at.field, key)):
                    yield from self._known(name, fields, at.file, (*at.place, key, index))
            for name in at.field.only_with:
                yield from self._known(name, fields, at.file, (*at.place, "only_with", name))
            for index, narrowing in enumerate(at.field.when):
                yield from self._known(narrowing.field, fields, at.file, (*at.place, "when", index, "field"))
        for index, rule in enumerate(endpoint.request_rules):
            own = rule in endpoint.spec.request.rules
            place: Place = ("request", "rules", endpoint.spec.request.rules.index(rule) if own else index)
            keys = [
                key
                for key in ("exactly_one_of", "at_least_one_of", "at_most_one_of", "all_or_none_of")
                if getattr(rule, key)
            ]
            if len(keys) != 1:
                yield self.tree.problem(
                    endpoint.file,
                    place,
                    "a rule has exactly one of exactly_one_of, at_least_one_of, at_most_one_of, all_or_none_of",
                )
            for key in keys:
                for name in getattr(rule, key):
                    yield from self._known(name, fields, endpoint.file, (*place, key))
        if endpoint.spec.method == "GET" and (endpoint.spec.request.fields or endpoint.spec.request.include):
            yield self.tree.problem(
                endpoint.file, ("request",), "a GET has no request fields; use path_parameters"
            )

    def _known(self, name: str, fields: Mapping[str, object], file: str, place: Place) -> Iterator[Problem]:
        if name not in fields:
            yield self.tree.problem(
                file, place, f"the request has no field {name!r}; {suggestion(name, fields)}"
            )

    def _money(self, endpoint: Endpoint) -> Iterator[Problem]:
        billing = endpoint.spec.billing
        fields = {at.wire_name: at for at in endpoint.request_fields}
        if billing.rows is not None:
            yield from self._known(billing.rows, fields, endpoint.file, ("billing", "rows"))
        for index, factor in enumerate(billing.times):
            yield from self._known(factor.field, fields, endpoint.file, ("billing", "times", index, "field"))
        if billing.model == "free" and (billing.request or billing.row):
            yield self.tree.problem(
                endpoint.file, ("billing",), "free, yet it has a price; drop one of the two"
            )
        if billing.model == "free" and endpoint.spec.repeat == "charged":
            yield self.tree.problem(
                endpoint.file, ("repeat",), "a free call cannot be charged again; write 'safe' or 'acts'"
            )
        if billing.model not in ("free", "unknown") and endpoint.spec.repeat == "safe":
            yield self.tree.problem(
                endpoint.file, ("repeat",), "a call with a price is charged again; write 'charged'"
            )
        split = endpoint.spec.split
        if split is not None:
            yield from self._known(split, fields, endpoint.file, ("split",))
            if split in fields and (
                fields[split].field.type.kind != "list" or fields[split].field.max_items is None
            ):
                yield self.tree.problem(
                    endpoint.file, ("split",), f"{split!r} must be a list with max_items to be split"
                )

    def _paging(self, endpoint: Endpoint) -> Iterator[Problem]:
        fields = {at.wire_name: at for at in endpoint.request_fields}
        held = {at.wire_name: at for at in endpoint.result.fields} if endpoint.result is not None else {}
        for index, paging in enumerate(endpoint.spec.paging):
            place: Place = ("paging", index)
            needed = ("offset",) if paging.by == "offset" else ("token", "found_in", "repeat")
            for key in needed:
                if getattr(paging, key) is None:
                    yield self.tree.problem(
                        endpoint.file, place, f"paging by {paging.by} needs the key {key!r}"
                    )
            for key in ("size", "offset", "token"):
                name = getattr(paging, key)
                if name is not None:
                    yield from self._known(name, fields, endpoint.file, (*place, key))
            for key in ("found_in", "total"):
                name = getattr(paging, key)
                if name is not None and name not in held:
                    hint = suggestion(name, held)
                    yield self.tree.problem(
                        endpoint.file, (*place, key), f"the result has no field {name!r}; {hint}"
                    )

    def _unused(self, endpoint: Endpoint) -> Iterator[Problem]:
        requests = {at.wire_name for at in endpoint.request_fields}
        used = {endpoint.result.name} if endpoint.result is not None else set[str]()
        for at in endpoint.request_fields:
            used.add(at.field.type.leaf.text)
        for named in endpoint.own_types.values():
            used |= {at.field.type.leaf.text for at in named.fields}
            used |= {option.name for option in named.options.values()}
            if isinstance(named.type, model.Shape):
                used |= {*named.type.include}
            for at in named.fields:
                if at.field.echoes is not None and at.field.echoes not in requests:
                    hint = suggestion(at.field.echoes, requests)
                    yield self._at(at, "echoes", f"the request has no field {at.field.echoes!r}; {hint}")
        used |= {*endpoint.spec.request.include}
        for name in endpoint.own_types:
            if name not in used:
                yield self.tree.problem(
                    endpoint.file, ("types", name), f"nothing uses the type {name!r}; drop it", at_key=True
                )
