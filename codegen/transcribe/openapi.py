"""Read one operation of the vendor's OpenAPI documents as if it were a documentation page.

The documents define fields and types, but state every rule in descriptions. So their fields become table
rows, and later steps read the descriptions as they read those of a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from attrs import define, field

from codegen.reading.yaml_events import events
from codegen.transcribe import sample
from codegen.transcribe.page import ApiCall, DocsPage, Json, PageError, TableRow, is_list, is_object
from codegen.transcribe.text import clean_lines

MAX_DEPTH = 16
MAX_ROWS = 20_000
MAX_NESTING = 200

_ADDRESS = re.compile(r"https://docs\.dataforseo\.com/v3/[A-Za-z0-9_/-]*")
_STEP = 4

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)\.[0-9]+")
_WORDS: dict[str, Json] = {"": None, "~": None, "null": None, "true": True, "false": False}


def read_yaml(text: str, name: str, operation: str | None) -> DocsPage:
    """Read one operation from a YAML document. Raises PageError."""
    return read_document(load(text, name), name, operation)


def load(text: str, name: str) -> dict[str, Any]:
    """Parse an OpenAPI document in YAML. Raises PageError for invalid YAML and for aliases."""
    try:
        data = _data(text, name)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise PageError(name, f"line {line} is not valid YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise PageError(name, f"not valid YAML: {str(error).splitlines()[0]}") from None
    if not is_object(data) or not is_object(data.get("paths")):
        raise PageError(name, "an OpenAPI document without paths")
    return data


def _data(text: str, name: str) -> Any:
    """Build plain data from the parser's events.

    PyYAML's own constructor is not safe for untrusted documents: deep nesting crashes it, since it recurses
    in C, and aliases can expand without limit. It also reads `=`, dates and base-60 numbers as YAML 1.1 does.
    """
    root = list[Any]()
    open_: list[Any] = [root]
    keys: list[Any] = [None]
    for event in events(text, MAX_NESTING):
        if isinstance(event, yaml.AliasEvent):
            raise PageError(name, "YAML with aliases; OpenAPI documents have no use for them")
        if isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            open_.pop()
            keys.pop()
            continue
        if isinstance(event, yaml.ScalarEvent):
            value: Any = _scalar(event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            value = dict[str, Any]() if isinstance(event, yaml.MappingStartEvent) else list[Any]()
        else:
            continue
        above = open_[-1]
        if is_list(above):
            above.append(value)
        elif keys[-1] is None:
            keys[-1] = str(value) if not isinstance(value, list | dict) else ""
            if isinstance(value, list | dict):
                raise PageError(name, "YAML with a key that is no word")
            continue
        else:
            above[keys[-1]] = value
            keys[-1] = None
        if isinstance(value, list | dict):
            open_.append(value)
            keys.append(None)
            if len(open_) > MAX_NESTING:
                raise PageError(name, "YAML nested too deeply to be an OpenAPI document")
    return root[0] if root else None


def _scalar(event: Any) -> Json:
    text = str(event.value)
    if not event.implicit[0]:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def operations(data: dict[str, Any]) -> Iterator[ApiCall]:
    """Give the method and path of every operation of a document."""
    for path, methods in data["paths"].items():
        for method in methods if is_object(methods) else ():
            if method in {"get", "post"}:
                yield ApiCall(method.upper(), str(path))


def read_document(data: dict[str, Any], name: str, operation: str | None) -> DocsPage:
    """Read one operation of a parsed document. Raises PageError.

    `operation` is its path. It may be None if the document has only one.
    """
    if not is_object(data.get("paths")):
        raise PageError(name, "an OpenAPI document without paths")
    known = list(operations(data))
    if operation is None and len(known) == 1:
        operation = known[0].path
    if operation is None:
        raise PageError(
            name,
            f"describes {len(known)} operations; choose one by its path, such as {known[0].path}"
            if known
            else "describes no operation",
        )
    wanted = _bare(operation)
    call = next((call for call in known if _bare(call.path) == wanted), None)
    if call is None:
        raise PageError(name, f"describes no operation at {operation}")
    return _OperationReader(data, name).page(call)


def _bare(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path.rstrip("/"))


@define
class _OperationReader:
    document: dict[str, Any]
    name: str
    rows: list[TableRow] = field(factory=list[TableRow])

    def page(self, call: ApiCall) -> DocsPage:
        operation: dict[str, Any] = self.document["paths"][call.path][call.method.lower()]
        body = _content(operation.get("requestBody"))
        answer = _content(_mapping(_mapping(operation.get("responses")).get("200")))
        requested = self._table(_mapping(body.get("schema")))
        for parameter in operation.get("parameters") or ():
            if is_object(parameter) and parameter.get("in") == "path":
                schema = _mapping(parameter.get("schema"))
                requested.append(
                    TableRow(
                        str(parameter.get("name")),
                        _type(schema),
                        clean_lines(str(parameter.get("description") or "")),
                        0,
                    )
                )
        responded = self._table(_mapping(answer.get("schema")))
        if not responded:
            raise PageError(self.name, f"{call.path} has no response shape")
        description = str(operation.get("description") or "")
        address = _ADDRESS.search(description)
        return DocsPage(
            file=self.name,
            shape="OpenAPI",
            tables=tuple(tuple(table) for table in (requested, responded) if table),
            prose=tuple(clean_lines(description).split("\n")),
            samples=tuple(self._examples(body, answer)),
            calls=(),
            title=str(operation.get("operationId") or ""),
            endpoint=ApiCall(call.method, sample.normal_path(call.path)),
            url=address[0] if address else None,
        )

    def _table(self, schema: dict[str, Any]) -> list[TableRow]:
        self.rows = []
        while (resolved := self._resolve(schema)).get("type") == "array" and "items" in resolved:
            schema = _mapping(resolved["items"])
        self._fields(schema, 0, ())
        return self.rows

    def _examples(self, *contents: dict[str, Any]) -> Iterator[Json]:
        for content in contents:
            for key in ("example",):
                if key in content:
                    yield content[key]
            schema = self._resolve(_mapping(content.get("schema")))
            if "example" in schema:
                yield schema["example"]

    def _resolve(self, schema: dict[str, Any]) -> dict[str, Any]:
        """Follow references and merge `allOf`, `oneOf` and `anyOf` into one schema with all properties."""
        merged: dict[str, Any] = {}
        for part in self._parts(schema, 0):
            properties = {**_mapping(merged.get("properties")), **_mapping(part.get("properties"))}
            merged = {**part, **merged}
            if properties:
                merged["properties"] = properties
        return merged

    def _parts(self, schema: dict[str, Any], depth: int) -> Iterator[dict[str, Any]]:
        if depth > MAX_DEPTH:
            return
        if isinstance(reference := schema.get("$ref"), str):
            target: Any = self.document
            for step in reference.removeprefix("#/").split("/"):
                target = _mapping(target).get(step)
            yield from self._parts(_mapping(target), depth + 1)
            return
        yield {key: value for key, value in schema.items() if key not in {"oneOf", "allOf", "anyOf"}}
        for key in ("allOf", "oneOf", "anyOf"):
            for part in schema.get(key) or ():
                yield from self._parts(_mapping(part), depth + 1)

    def _fields(self, schema: dict[str, Any], depth: int, seen: tuple[str, ...]) -> None:
        if depth > MAX_DEPTH or len(self.rows) > MAX_ROWS:
            return
        for name, declared in _mapping(self._resolve(schema).get("properties")).items():
            declared = _mapping(declared)
            resolved = self._resolve(declared)
            text = clean_lines(str(resolved.get("description") or ""))
            self.rows.append(TableRow(str(name), _type(resolved), text, depth * _STEP))
            inner = _mapping(resolved.get("items")) if resolved.get("type") == "array" else declared
            self._below(inner, depth + 1, seen)

    def _below(self, schema: dict[str, Any], depth: int, seen: tuple[str, ...]) -> None:
        shape = str(schema.get("$ref") or [_mapping(part).get("$ref") for part in schema.get("oneOf") or ()])
        if shape in seen and shape != "[]":
            return
        seen = (*seen, shape)
        resolved = self._resolve(schema)
        mapping = _mapping(_mapping(resolved.get("discriminator")).get("mapping"))
        chosen = [(str(value), self._resolve({"$ref": target})) for value, target in mapping.items()]
        if any("properties" in variant for _, variant in chosen):
            for value, variant in chosen:
                self.rows.append(TableRow(f"‘{value}’ element", "", "", None, None, heading=True))
                self._fields(
                    {
                        **variant,
                        "properties": {
                            **_mapping(resolved.get("properties")),
                            **_mapping(variant.get("properties")),
                        },
                    },
                    depth,
                    seen,
                )
        else:
            self._fields(schema, depth, seen)


def _content(part: Any) -> dict[str, Any]:
    return _mapping(_mapping(_mapping(part).get("content")).get("application/json"))


def _mapping(value: Any) -> dict[str, Any]:
    return value if is_object(value) else {}


def _type(schema: dict[str, Any]) -> str:
    kind = schema.get("type")
    if kind is None:
        kind = "object" if "properties" in schema else "any"
    return {
        "string": "string",
        "integer": "integer",
        "number": "number",
        "boolean": "boolean",
        "array": "array",
    }.get(str(kind), "object" if kind == "object" else "any")
