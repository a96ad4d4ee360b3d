"""Pages that are broken, foreign or hostile: one line that names the file, status 2, nothing written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from codegen.__main__ import main
from codegen.reading.load import load
from codegen.transcribe import spec_file, transcribe
from tests.codegen.transcribe.pages import SHAPES, Line
from tests.codegen.transcribe.test_shapes import REQUEST, RESULT

GOOD = {name: shape(REQUEST, RESULT) for name, shape in SHAPES.items()}
DEEP = 1_000_000


def wordpress(content: str) -> str:
    return json.dumps({"link": "https://docs.dataforseo.com/v3/x/", "content": {"rendered": content}})


BOMB = '<!DOCTYPE html [<!ENTITY a "ha">' + "".join(f'<!ENTITY a{n} "{"&a;" * 10}">' for n in range(9)) + "]>"

REFUSED: dict[str, str] = {
    "empty": "",
    "blanks": " \n\n\t ",
    "prose": "Nothing here is a table.\n" * 20,
    "another vendor's API": '{"openapi": "3.0.0", "paths": {}}',
    "another vendor's page": "<html><body><table><tr><th>Option</th><th>Use</th></tr></table></body></html>",
    "another vendor's fields": "GET /v3/a/b\nField name Type Description\nname string x\nvalue integer y\n",
    "JSON of something else": '{"content": "text"}',
    "an empty WordPress page": wordpress(""),
    "a list of pages": "[{}, {}]",
    "cut JSON": GOOD["wordpress"][: len(GOOD["wordpress"]) // 2],
    "HTML cut in its table": GOOD["saved_html"][: GOOD["saved_html"].index("tasks_count")],
    "text cut before the response": GOOD["browser_text"][: GOOD["browser_text"].index("As a response")],
    "lines cut in the envelope": GOOD["cell_lines"][: GOOD["cell_lines"].rindex("result_count")],
    "markdown cut in the results": GOOD["crawler_markdown"][
        : GOOD["crawler_markdown"].rindex("| `items_count`")
    ],
    "a header and no rows": "Field name\nType\nDescription\n",
    "an OpenAPI of two operations": "openapi: 3.0.1\npaths:\n  /v3/a: {get: {}}\n  /v3/b: {get: {}}\n",
    "an OpenAPI that is no YAML": "openapi: 3.0.1\npaths: [\n",
    "an alias bomb": "openapi: 3.0.1\na: &a [x, x]\nb: &b [*a, *a]\npaths:\n  /v3/a: *b\n",
    "nested HTML": "<html><body>" + "<div>" * DEEP,
    "nested tables": "<html><body>" + "<table><tr><td>" * (DEEP // 10),
    "nested JSON": "[" * DEEP + "]" * DEEP,
    "nested objects": '{"a":' * DEEP,
    "nested YAML": "openapi: 3.0.1\npaths: " + "[" * 100_000,
    "nested quotes": "> " * 50_000 + "\n" + "- " * 50_000,
    "an entity bomb": BOMB + "<html><body><table><tr><td>&a9;</td></tr></table></body></html>",
    "binary": "\x00\x01",
    "a path of another API": SHAPES["wordpress"](REQUEST, RESULT, "/v3/Back-Links/x/live"),
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED)
def test_a_page_that_cannot_be_transcribed(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page, output = tmp_path / "page", tmp_path / "out" / "spec.yaml"
    page.write_text(content, encoding="utf-8")
    assert main(["transcribe", str(page), "-o", str(output)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"{page}: ")
    assert len(said.err.splitlines()) == 1
    assert len(said.err) < 400
    assert not output.parent.exists()


def test_fifty_megabytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    with page.open("w", encoding="utf-8") as stream:
        for _ in range(50):
            stream.write("<div>" * 200_000)
    assert main(["transcribe", str(page)]) == 2
    assert "50,000,000 bytes" in capsys.readouterr().err


def test_a_page_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transcribe", str(tmp_path / "no page")]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_bytes_that_are_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page").write_bytes(b"Field name \xff\xfe")
    assert main(["transcribe", str(tmp_path / "page")]) == 2
    assert "is not UTF-8" in capsys.readouterr().err


def table(change: Callable[[str], str], tmp_path: Path) -> list[str]:
    file = tmp_path / "page"
    file.write_text(wordpress(change(json.loads(GOOD["wordpress"])["content"]["rendered"])), encoding="utf-8")
    return [one.where for one in transcribe(file).fields()]


def test_a_row_whose_cells_were_merged_into_one(tmp_path: Path) -> None:
    row = "<tr><td><code>limit</code></td><td>integer</td><td>"
    merged = "<tr><td colspan='3'><code>limit</code> integer "
    assert "limit" in table(lambda text: text.replace(row.replace("<td>", "<td>", 1), merged), tmp_path)


def test_a_type_that_is_merged_over_two_rows(tmp_path: Path) -> None:
    def change(text: str) -> str:
        text = text.replace(
            "<code>sort</code></td><td>string</td>", "<code>sort</code></td><td rowspan='2'>string</td>"
        )
        return text.replace("<code>tag</code></td><td>string</td>", "<code>tag</code></td>")

    assert {"sort", "tag"} <= set(table(change, tmp_path))


def test_a_row_without_a_type_is_marked_and_loses_no_other(tmp_path: Path) -> None:
    text = json.loads(GOOD["wordpress"])["content"]["rendered"].replace(
        "<code>limit</code></td><td>integer</td>", "<code>limit</code></td>"
    )
    (tmp_path / "page").write_text(wordpress(text), encoding="utf-8")
    endpoint = transcribe(tmp_path / "page")
    assert [one.where for one in endpoint.request] == ["targets", "sort", "tag"]
    assert any("limit" in doubt for doubt in endpoint.doubts)
    assert "TODO decide" in spec_file.write(endpoint)


HOSTILE = (
    "!!python/object/apply:os.system ['true']",
    "*alias", "&anchor x", "<<", "yes", "0x10", "12:30", "1_000", "---", "...", "{{ x }}",
    '"""', "'''", "\\N{BULLET}",
    "\u202etxt", "\u2028", "# no comment", "key: value", "{% raw %}", "${HOME}", "`rm`", "a" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_text_that_tries_to_become_yaml_or_python(text: str, tmp_path: Path) -> None:
    request = (
        Line(
            0,
            "name",
            "string",
            ("optional field", f'default value: "{text}"', f"minimum value for {text}: 1"),
        ),
        Line(0, "names", "array", ("optional field", f"example:\n{json.dumps([text])}")),
    )
    (tmp_path / "page").write_text(SHAPES["crawler_markdown"](request, RESULT), encoding="utf-8")
    written = spec_file.write(transcribe(tmp_path / "page"))
    document = load(
        written.encode(), tmp_path / "spec.yaml"
    )  # the strict loader refuses tags, aliases and the rest
    assert yaml.safe_load(written).keys() == document.data.keys()  # type: ignore[union-attr]
    default = document.data["request"]["fields"]["name"].get("default")  # type: ignore[index,call-overload,union-attr]
    assert default is None or isinstance(default, str)


NUMBERS = ("9" * 5000, "9" * 400 + ".5", "9" * 30, "0.0000001", "1e999", "NaN", "²")
PHRASES = (
    "default value: {}", "maximum value: {}", "from 1 to {}", "example: [{}]", "the character limit is {}",
    "you can set up to {} domains", "minimum value: {} months ago", "possible values: 1, {}",
)  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:9])
def test_a_number_that_no_spec_can_hold_is_left_to_a_person(number: str, tmp_path: Path) -> None:
    request = tuple(
        Line(0, f"field_{at}_{kind}", kind, ("optional field", phrase.format(number)))
        for at, phrase in enumerate(PHRASES)
        for kind in ("string", "integer", "float", "array")
    )
    text = SHAPES["saved_html"](request, RESULT)
    cell = f"<td rowspan='{number}' colspan='{number}' style='padding-left: {number}px'>targets"
    (tmp_path / "page").write_text(text.replace("<td>targets", cell), encoding="utf-8")
    endpoint = transcribe(tmp_path / "page")
    load(spec_file.write(endpoint).encode(), tmp_path / "spec.yaml")
    assert [one.where for one in endpoint.request] == [line.name for line in request]


@pytest.mark.parametrize("name", ["../../etc/passwd", "a b", "x;import os", "{{x}}", "-", "name: x"])
def test_a_field_name_is_a_name_or_no_field(name: str, tmp_path: Path) -> None:
    request = (Line(0, name, "string", ("optional field",)), Line(0, "good", "string", ("optional field",)))
    (tmp_path / "page").write_text(SHAPES["wordpress"](request, RESULT), encoding="utf-8")
    endpoint = transcribe(tmp_path / "page")
    assert [one.where for one in endpoint.request] == ["good"]
    load(spec_file.write(endpoint).encode(), tmp_path / "spec.yaml")
