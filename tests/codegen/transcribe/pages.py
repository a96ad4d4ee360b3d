"""Write one small documentation page in every shape that the readers know."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence

import yaml
from attrs import frozen

CALL = "/v3/backlinks/small_example/live"

ENVELOPE = (
    ("version", "string", "version"),
    ("status_code", "integer", "code"),
    ("status_message", "string", "text"),
    ("time", "string", "seconds"),
    ("cost", "float", "USD"),
    ("tasks_count", "integer", "count"),
    ("tasks_error", "integer", "count"),
    ("tasks", "array", "tasks"),
)
TASK = (
    ("id", "string", "identifier"),
    ("status_code", "integer", "code"),
    ("status_message", "string", "text"),
    ("time", "string", "seconds"),
    ("cost", "float", "USD"),
    ("result_count", "integer", "count"),
    ("path", "array", "path"),
    ("data", "object", "echo"),
    ("result", "array", "results"),
)


@frozen
class Line:
    """A row: how deep it stands, its name and type, and its statements."""

    depth: int
    name: str
    type: str
    statements: tuple[str, ...] = ()


def response(fields: Sequence[Line]) -> list[Line]:
    """The envelope, with these fields in the result."""
    rows = [Line(0, name, kind, (text,)) for name, kind, text in ENVELOPE]
    rows += [Line(1, name, kind, (text,)) for name, kind, text in TASK]
    return rows + [Line(line.depth + 2, line.name, line.type, line.statements) for line in fields]


def sample(fields: Sequence[Line], call: str = CALL) -> dict[str, object]:
    """An answer that has every field."""
    values = {"string": "x", "integer": 1, "float": 1.5, "boolean": True}

    def tree(lines: Sequence[Line], depth: int) -> dict[str, object]:
        found: dict[str, object] = {}
        for number, line in enumerate(lines):
            if line.depth < depth:
                break
            if line.depth > depth:
                continue
            inner = tree(lines[number + 1 :], depth + 1)
            if line.type == "array":
                found[line.name] = [inner] if inner else ["x"]
            elif line.type == "object":
                found[line.name] = inner or {"key": "x"}
            else:
                found[line.name] = values[line.type]
        return found

    task = {
        "id": "00000000-0000-0000-0000-000000000000",
        "status_code": 20000,
        "status_message": "Ok.",
        "time": "0 sec.",
    }
    task |= {
        "cost": 0,
        "result_count": 1,
        "path": call.split("/")[1:],
        "data": {"api": "x"},
        "result": [tree(fields, 0)],
    }
    head = {"version": "1", "status_code": 20000, "status_message": "Ok.", "time": "0 sec.", "cost": 0}
    return {**head, "tasks_count": 1, "tasks_error": 0, "tasks": [task]}


def wordpress(request: Sequence[Line], fields: Sequence[Line], call: str = CALL) -> str:
    """The site's REST answer."""
    page = {
        "link": "https://docs.dataforseo.com/v3/x/",
        "modified": "2025-10-17T16:27:25",
        "content": {"rendered": _body(request, fields, call)},
    }
    return json.dumps(page)


def saved_html(request: Sequence[Line], fields: Sequence[Line], call: str = CALL) -> str:
    """A page saved from a browser, with a menu."""
    menu = "".join(f"<li><a href='/v3/{number}'>Item {number}</a></li>" for number in range(50))
    body = _body(request, fields, call)
    head = "<!DOCTYPE html><html><head><title>x</title></head>"
    return f"{head}<body><nav><ul>{menu}</ul></nav>{body}</body></html>"


def browser_text(request: Sequence[Line], fields: Sequence[Line], call: str = CALL) -> str:
    """Text copied from a browser: a row a line, nesting in blanks."""
    rows = ["Field name Type Description"]
    rows += [_text_row(line, " ") for line in request]
    rows += ["", "As a response of the API server, you get JSON.", "", "Field name Type Description"]
    rows += [_text_row(line, " ") for line in response(fields)]
    return _with_samples("\n".join(rows), fields, call)


def cell_lines(request: Sequence[Line], fields: Sequence[Line], call: str = CALL) -> str:
    """Text with a cell a line and no nesting."""
    rows = ["Field name\nType\nDescription"]
    rows += ["\n".join((line.name, line.type, *line.statements)) for line in request]
    rows += ["As a response of the API server, you get JSON.", "Field name\nType\nDescription"]
    rows += ["\n".join((line.name, line.type, *line.statements)) for line in response(fields)]
    return _with_samples("\n".join(rows), fields, call)


def crawler_markdown(request: Sequence[Line], fields: Sequence[Line], call: str = CALL) -> str:
    """A crawler's markdown: menu first, nesting lost, an empty fourth column."""
    menu = "\n".join(
        f"- [Item {number}](https://docs.dataforseo.com/v3/{number}/?bash)" for number in range(300)
    )
    heading = "| Field name | Type | Description |\n| --- | --- | --- |"
    tables = "\n".join(
        [
            heading,
            *(_markdown_row(line) for line in request),
            "",
            heading,
            *(_markdown_row(line) for line in response(fields)),
        ]
    )
    return f"{menu}\n\n## A page\n\n{_with_samples('', fields, call)}\n\n{tables}\n"


def openapi(request: Sequence[Line], fields: Sequence[Line], call: str = CALL) -> str:
    """The vendor's OpenAPI, with the line breaks of its prose lost."""
    content = {"application/json": {"schema": {"type": "array", "items": _schema(list(request), 0)}}}
    answer = {"application/json": {"schema": _schema(response(fields), 0)}}
    operation = {
        "operationId": "Small",
        "requestBody": {"content": content},
        "responses": {"200": {"content": answer}},
    }
    return yaml.safe_dump({"openapi": "3.0.1", "paths": {call: {"post": operation}}}, sort_keys=False)


SHAPES = {
    shape.__name__: shape
    for shape in (wordpress, saved_html, browser_text, cell_lines, crawler_markdown, openapi)
}


def _body(request: Sequence[Line], fields: Sequence[Line], call: str) -> str:
    code = html.escape(json.dumps(sample(fields, call), indent=2))
    return (
        f"<h2>A page</h2><div class='endpoint'>POST <button>https://api.dataforseo.com{call}</button></div>"
        f"{_html_table(request)}<p>As a response</p>{_html_table(response(fields))}"
        f"<pre><code>{code}</code></pre>"
    )


def _html_table(lines: Sequence[Line]) -> str:
    rows = "".join(
        f"<tr><td>{'&nbsp; ' * (4 * line.depth)}<code>{line.name}</code></td><td>{line.type}</td>"
        f"<td>{'<br />'.join(html.escape(text) for text in line.statements)}</td></tr>\n"
        for line in lines
    )
    head = "<tr><th>Field name</th><th>Type</th><th>Description</th></tr>"
    return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>"


def _text_row(line: Line, blank: str) -> str:
    return blank * (8 * line.depth) + " ".join((line.name, line.type, "\n".join(line.statements)))


def _markdown_row(line: Line) -> str:
    return f"| `{line.name}` | {line.type} | {'<br>'.join(line.statements)} |  |"


def _with_samples(tables: str, fields: Sequence[Line], call: str) -> str:
    code = json.dumps(sample(fields, call), indent=2)
    return f"// POST {call}\n\nThe above command returns JSON structured like this:\n\n{code}\n\n{tables}\n"


def _schema(lines: list[Line], depth: int) -> dict[str, object]:
    properties: dict[str, object] = {}
    for number, line in enumerate(lines):
        if line.depth < depth:
            break
        if line.depth > depth:
            continue
        inner = _schema(lines[number + 1 :], depth + 1)
        kind = "number" if line.type == "float" else line.type
        field: dict[str, object] = {"type": kind, "description": "".join(line.statements)}
        if line.type == "array":
            field["items"] = inner if inner["properties"] else {"type": "string"}
        elif line.type == "object":
            field |= inner
        properties[line.name] = field
    return {"type": "object", "properties": properties}
