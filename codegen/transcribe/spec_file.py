"""Write an endpoint as a spec file.

Only facts are written. Each description is left as TODO, since specs describe fields in our own words.
A comment beside the field says what could not be decided.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import PurePosixPath
from typing import Any

from attrs import define, field

from codegen.python import names
from codegen.reading.paths import FREE, kind_of, segments, spec_file_of
from codegen.transcribe.conflicts import drop_conflicting_facts, drop_facts_about_other_fields
from codegen.transcribe.page import is_list
from codegen.transcribe.understand import RESULT_IS_A_LIST, Endpoint, Field
from codegen.transcribe.yaml_text import Block, block, clean, dump, listing, plain, scalar

TODO = "TODO"

# Formats that a spec can name; see spec/schema.json.
FORMATS = {"yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss +00:00", "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd hh:mm", "yyyy-mm"}
_ISO = "iso 8601"
# The parts of a spec that a blank line sets apart.
_PARTS = re.compile(r"^((?:path_parameters|request|response|types|contradictions):)$", re.M)
_NARROWED = ("field", "equals", "minimum", "maximum", "max_length", "max_items")


def format_of(stated: str | None) -> str | None:
    """Translate a format that a page states into the spec language; None if the language lacks it."""
    if stated is not None and stated.startswith("yyyy-mm-ddThh:mm"):
        return _ISO
    return stated if stated in FORMATS else None


def place(endpoint: Endpoint) -> PurePosixPath:
    """Give the path of an endpoint's spec file below spec/."""
    return PurePosixPath(spec_file_of(endpoint.call.path))


def write(endpoint: Endpoint, taken: Collection[str] = ()) -> str:
    """Give the text of a spec file. None of its types has a name in `taken`, the names of shared types."""
    return _SpecWriter(endpoint, taken=set(taken)).text()


@define
class _SpecWriter:
    endpoint: Endpoint
    types: Block = field(factory=block)
    needed: dict[str, list[str]] = field(factory=dict[str, list[str]])
    taken: set[str] = field(factory=set[str])
    # The side of each type: request and response types become different kinds of classes, so none is shared.
    sides: dict[str, str] = field(factory=dict[str, str])

    def text(self) -> str:
        endpoint = self.endpoint
        document = block()
        document["endpoint"] = f"{endpoint.call.method} {endpoint.call.path}"
        document["summary"] = TODO
        document["kind"] = kind = kind_of(endpoint.call.path, endpoint.call.method)
        document["docs"] = block(url=endpoint.url)
        if endpoint.revised:
            document["docs"]["revised"] = endpoint.revised
        billing = endpoint.billing or ("free" if kind in FREE else "unknown")
        document["billing"] = block(model=billing)
        document["repeat"] = "safe" if billing == "free" else "charged"
        limits = {
            name: value
            for name in ("calls_per_minute", "simultaneous_calls", "tasks_per_call")
            if (value := getattr(endpoint.limits, name)) is not None
        }
        if limits:
            document["limits"] = block(limits)
        self._request(document)
        document["response"] = self._response()
        if self.types:
            document["types"] = self.types
        if contradictions := self._contradictions():
            document["contradictions"] = contradictions
        for doubt in endpoint.doubts:
            _comment(document, "endpoint", doubt, 0)
        if billing == "unknown":
            _comment(document, "billing", "the page names no price", 0)
        depth = len(place(endpoint).parents) - 1
        text = _PARTS.sub(r"\n\1", dump(document))
        return f"# yaml-language-server: $schema={'../' * depth}schema.json\n{text}"

    # -- request ---------------------------------------------------------------------------------

    def _request(self, document: Block) -> None:
        fields = list(self.endpoint.request)
        placed = re.findall(r"\{(\w+)\}", self.endpoint.call.path)
        parameters = block()
        for name in placed:
            known = next((one for one in fields if one.name == name), None)
            written, left = self.field(known) if known else (block(type="string", summary=TODO), [])
            if written["type"] not in ("string", "integer"):
                written["type"] = "string"
            written.pop("required", None)
            written.insert(1, "required", True)
            parameters[name] = written
            for doubt in left:
                _comment(parameters, name, doubt, 2)
        if parameters:
            document["path_parameters"] = parameters
        body = [one for one in fields if one.name not in placed]
        if self.endpoint.call.method == "GET":
            for one in body:
                _comment(
                    document,
                    "endpoint",
                    f"{one.name} ({one.type}) can be added to the path, as an endpoint of its own",
                    0,
                )
            return
        for one in body:
            for other in one.facts.along_with:
                self.needed.setdefault(other, []).append(one.name)
        if body:
            request = block(fields=self._fields(body, 4))
            if rules := _rules(body):
                request["rules"] = rules
            document["request"] = request

    # -- response --------------------------------------------------------------------------------

    def _response(self) -> Block:
        result = next(
            (one for top in self.endpoint.response for one in top.all() if one.where == "tasks[].result"),
            None,
        )
        if result is None or not result.children:
            empty = result is not None and re.search(r"value will be null", result.text, re.I)
            return block(
                result="nothing" if empty or self.endpoint.call.path.endswith("/task_post") else "list of any"
            )
        name = self._free("Result")
        self._shape(name, result.children)
        response = block(result=f"list of {name}")
        items = next(
            (one for one in result.children if one.name == "items" and one.type == "array" and one.children),
            None,
        )
        response["rows"] = "items" if items else "result"
        return response

    def _shape(self, name: str, fields: Sequence[Field]) -> None:
        self.sides[name] = fields[0].side
        self.types[name] = block()
        self.types[name]["summary"] = TODO
        self.types[name]["fields"] = self._fields(fields, 6)

    def _fields(self, fields: Sequence[Field], indent: int) -> Block:
        written = block()
        for one in fields:
            key = scalar(one.name)
            if key in written:
                _comment(
                    written,
                    key,
                    f"{one.name} is listed twice; the second one has the type {one.type}",
                    indent,
                )
                continue
            written[key], left = self.field(one)
            for doubt in [*one.doubts, *_undecided(one), *left]:
                _comment(written, key, doubt, indent)
        for key, doubt in drop_facts_about_other_fields(written):
            _comment(written, key, doubt, indent)
        return written

    def field(self, one: Field) -> tuple[Block, list[str]]:
        """Write a field. Also returns a message for each fact that was left out, as it contradicts another."""
        facts = one.facts
        written = block(type=self._type(one))
        stamped = facts.format in FORMATS
        each = block() if one.type == "array" else written
        if named := format_of(facts.format):
            each["format"] = named
        if facts.required:
            written["required"] = facts.required
        if facts.default is not None:
            written["default"] = scalar(facts.default[0])
        for name in ("minimum", "maximum", "min_length", "max_length", "min_items", "max_items"):
            value = getattr(facts, name)
            if value is None or (isinstance(value, str) and not stamped):
                continue
            (written if name in {"min_items", "max_items"} else each)[name] = scalar(value)
        if (values := [one for one in facts.values if _is_scalar(one)]) and one.type != "boolean":
            each["values"] = scalar(values)
            if one.side == "response":
                each["values_open"] = True
        if each and each is not written:
            written["each"] = each
        along = self.needed.get(one.name, ()) if one.where == one.name else ()
        if needed := [*facts.needs, *along]:
            written["needs"] = scalar(list(dict.fromkeys(needed)))
        if facts.only_with:
            written["only_with"] = scalar(facts.only_with)
        narrowed = [entry for entry in facts.when if _expressible(entry)]
        if narrowed:
            written["when"] = listing(
                [block((key, scalar(entry[key])) for key in entry) for entry in narrowed]
            )
        written["summary"] = TODO
        if facts.example is not None:
            written["example"] = scalar(facts.example[0])
        return written, drop_conflicting_facts(written)

    # -- types -----------------------------------------------------------------------------------

    def _type(self, one: Field) -> str:
        if one.children:
            inner = self._inner(one)
            return f"list of {inner}" if one.type == "array" else inner
        if one.type == "array":
            element = one.element if one.element in {"string", "integer", "number", "boolean"} else None
            return f"list of {element or ('string' if one.facts.values else 'any')}"
        return "map of any" if one.type == "object" else one.type

    def _inner(self, one: Field) -> str:
        if all(child.name.isdigit() for child in one.children):
            kinds = {child.type for child in one.children}
            plain = kinds & {"string", "integer", "number", "boolean"}
            return f"map of {plain.pop() if len(kinds) == 1 and plain else 'any'}"
        variants = list(dict.fromkeys(child.variant for child in one.children))
        if variants == [None]:
            return self._named(_class_name(one.name), one.children)
        options = block()
        for variant in variants:
            fields = [child for child in one.children if child.variant == variant]
            options[scalar(variant or "other")] = self._named(_class_name(f"{variant or one.name}"), fields)
        name = self._free(_class_name(f"any_{_singular(one.name)}"))
        self.types[name] = block(summary=TODO, chosen_by="type", options=options)
        return name

    def _named(self, wanted: str, fields: Sequence[Field]) -> str:
        """Find or add a type with these fields, and return its name. Equal types are written once."""
        number = 1
        while True:
            name = wanted if number == 1 else f"{wanted}{number}"
            if self._is_taken(name):
                number += 1
                continue
            if name not in self.types:
                self._shape(name, fields)
                return name
            existing = self.types[name]
            if (
                "fields" in existing
                and self.sides[name] == fields[0].side
                and plain(existing["fields"]) == plain(_SpecWriter(self.endpoint, block())._fields(fields, 6))
            ):
                return name
            number += 1

    def _free(self, wanted: str) -> str:
        number = 1
        while (name := wanted if number == 1 else f"{wanted}{number}") in self.types or self._is_taken(name):
            number += 1
        return name

    def _is_taken(self, name: str) -> bool:
        """Tell whether a shared type or a class of the request has the name of this type or of its class."""
        try:
            made = str(names.class_name(names.operation_name(segments(self.endpoint.call.path)[1:]), name))
        except ValueError:  # `generate` reports the bad name with its line
            made = name
        return (
            name == "Request" or not self.taken.isdisjoint((name, made)) or made in names.TAKEN_AMONG_CLASSES
        )

    def _contradictions(self) -> Block:
        said: dict[str, list[str]] = {}
        for one in self.endpoint.fields():
            for disagreement in one.disagreements:
                said.setdefault(disagreement, []).append(one.where)
        return listing(
            block(
                about=scalar(", ".join(places[:3]) + (", …" if len(places) > 3 else "")),
                sources=block(page=scalar(disagreement)),
                wire="unknown" if disagreement == RESULT_IS_A_LIST else "page, the sample",
                settled="A list." if disagreement == RESULT_IS_A_LIST else "As the sample has it.",
            )
            for disagreement, places in said.items()
        )


def _expressible(entry: dict[str, Any]) -> bool:
    return set(entry) <= set(_NARROWED) and len(entry) > 2


def _undecided(one: Field) -> list[str]:
    """List what a person must decide about a field, and the facts that the spec language cannot say."""
    facts = one.facts
    left = [*facts.undecided]
    for entry in facts.when:
        if not _expressible(entry):
            rest = {key: value for key, value in entry.items() if key not in {"field", "equals"}}
            told = "; ".join(
                f"{name} {', '.join(map(str, value)) if is_list(value) else value}"
                for name, value in rest.items()
            )
            left.append(f"when {entry['field']} is {entry['equals']}: {told}")
    if facts.format is not None and format_of(facts.format) is None:
        left.append(f"format {facts.format}")
    for name in ("minimum", "maximum"):
        if isinstance(getattr(facts, name), str) and facts.format not in FORMATS:
            left.append(f"{name} {getattr(facts, name)}, and no date format is given")
    return left


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float)


def _rules(fields: Sequence[Field]) -> Block:
    """Write “required unless that one is given” as a rule over all the fields concerned."""
    names = {one.name for one in fields}
    groups: list[list[str]] = []
    for one in fields:
        group = sorted({one.name, *one.facts.unless} & names, key=[each.name for each in fields].index)
        if (
            one.facts.required == "conditional"
            and one.facts.unless
            and len(group) > 1
            and group not in groups
        ):
            groups.append(group)
    return listing(block(at_least_one_of=scalar(group)) for group in groups)


def _comment(mapping: Block, key: Any, text: str, indent: int) -> None:
    mapping.yaml_set_comment_before_after_key(key, before=f"TODO decide: {clean(text)[:160]}", indent=indent)


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name[:-1] if name.endswith("s") and not name.endswith("ss") else name


def _class_name(name: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", _singular(name))
    joined = "".join(word[:1].upper() + word[1:] for word in words)
    return joined if joined[:1].isalpha() else f"Of{joined}"


def fragment(endpoint: Endpoint, one: Field, taken: set[str]) -> tuple[Block, list[str], Block]:
    """Write one field. Returns it with the messages for what was left out, and the new types that it needs.

    None of the types has a name in `taken`.
    """
    writer = _SpecWriter(endpoint, taken=taken)
    return (*writer.field(one), writer.types)
