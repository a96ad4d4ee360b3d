"""Pages and specs that describe objects differently: maps, item types, one shape in several places."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.checking.specs import read_draft
from tests.codegen.transcribe.pages import SHAPES, Line

CALL = "/v3/backlinks/shapes/live"
SPEC = """\
endpoint: POST /v3/backlinks/shapes/live
summary: Show shapes.
kind: live
docs:
  url: https://docs.dataforseo.com/v3/x/
  revised: 2025-10-17
billing: {model: unknown}
repeat: charged
limits:
  tasks_per_call: 1
request:
  fields:
    targets: {type: list of string, required: true, summary: T.}
response:
  result: list of Result
types:
  Result:
    fields:
      hours:
        type: map of list of Span
      counts:
        type: map of map of integer
      items:
        type: list of Element
  Span:
    fields:
      open:
        type: Clock
      close:
        type: Clock
  Clock:
    fields:
      hour:
        type: integer
      minute:
        type: integer
  Element:
    chosen_by: type
    options:
      organic: Organic
      paid: Paid
  Organic:
    fields:
      type:
        type: string
      title:
        type: string
  Paid:
    fields:
      type:
        type: string
      price:
        type: number
      parts:
        type: list of Organic
"""
REQUEST = (Line(0, "targets", "array", ("required field",)),)
CLOCK = (Line(3, "hour", "integer"), Line(3, "minute", "integer"))
DAY = (Line(2, "open", "object"), *CLOCK, Line(2, "close", "object"), *CLOCK)
HOURS = (Line(0, "hours", "object"), Line(1, "sunday", "array"), *DAY, Line(1, "monday", "array"), *DAY)
COUNTS = (Line(0, "counts", "object"), Line(1, "2025-01", "object"), Line(2, "us", "integer"))
ORGANIC = (
    Line(0, "items", "array"),
    Line(1, "type", "string", ("type of element = 'organic'",)),
    Line(1, "title", "string"),
)
PAID = (
    Line(1, "type", "string", ("type of element = 'paid'",)),
    Line(1, "price", "float"),
    Line(1, "parts", "array"),
    Line(2, "type", "string"),
    Line(2, "title", "string"),
)


@pytest.fixture
def file(spec: Path) -> Path:
    """Add the spec of an endpoint with maps and a union to the small tree."""
    own = spec / "backlinks" / "shapes" / "live.yaml"
    own.parent.mkdir()
    own.write_text(SPEC, encoding="utf-8")
    return own


def page(file: Path, result: tuple[Line, ...]) -> tuple[str, ...]:
    text = json.loads(SHAPES["wordpress"](REQUEST, result, CALL))
    # The sample of these pages has one element in each list, but the list has two item types.
    text["content"]["rendered"] = text["content"]["rendered"].partition("<pre>")[0]
    (file.parent / "page").write_text(json.dumps(text), encoding="utf-8")
    return (str(file.parent / "page"), "--spec", str(file.parents[2]))


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[Any]:
    main(["drift", "--json", *arguments])
    return [(one["change"], one["where"]) for one in json.loads(capsys.readouterr().out)[0]["changes"]]


def test_names_that_a_page_lists_are_keys_where_the_spec_has_a_map(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert found(capsys, *page(file, (*HOURS, *COUNTS, *ORGANIC, *PAID))) == []
    more = (*HOURS, Line(1, "tuesday", "array"), Line(2, "note", "string"), *COUNTS, *ORGANIC, *PAID)
    assert found(capsys, *page(file, more)) == [("added", "result[].hours[].note")]


def test_an_item_type_is_gone_as_a_whole_and_left_to_a_person(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = page(file, (*HOURS, *COUNTS, *ORGANIC))
    assert found(capsys, *arguments) == [("gone", "result[].items[paid]")]
    assert main(["drift", "--apply", *arguments]) == 1
    assert "result[].items[paid] was not applied: an item type is shared" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == SPEC


def test_what_stood_below_is_gone_with_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = page(file, (*COUNTS, *ORGANIC, *PAID[:2]))
    assert found(capsys, *arguments) == [("gone", "result[].hours"), ("gone", "result[].items[paid].parts")]
    assert main(["drift", "--apply", *arguments]) == 0
    assert "Span" not in file.read_text(encoding="utf-8")  # which nothing else names
    capsys.readouterr()
    assert found(capsys, *arguments) == []


def test_a_field_of_the_only_item_type_that_a_page_lists_is_added_to_that_type(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = page(file, (*HOURS, *COUNTS, *ORGANIC, Line(1, "url", "string")))
    main(["drift", "--apply", *arguments])
    assert "url was not applied" not in capsys.readouterr().err
    assert "      url:\n        type: string\n" in file.read_text(encoding="utf-8")
    read_draft(file.parents[2])


@pytest.mark.parametrize(
    "clock",
    [CLOCK[:1], (*CLOCK, Line(3, "second", "integer")), (Line(3, "hour", "string"), CLOCK[1])],
    ids=["a field less", "a field more", "another type"],
)
def test_a_page_that_disagrees_with_itself_about_one_shape_changes_nothing(
    clock: tuple[Line, ...], file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = (Line(2, "open", "object"), *CLOCK, Line(2, "close", "object"), *clock)
    hours = (Line(0, "hours", "object"), Line(1, "sunday", "array"), *day)
    arguments = page(file, (*hours, *COUNTS, *ORGANIC, *PAID))
    assert main(["drift", "--apply", *arguments]) == 1
    err = capsys.readouterr().err
    assert "page at result[].hours[].open" in err
    assert "says otherwise, and spec/backlinks/shapes/live.yaml has one field for both" in err
    assert file.read_text(encoding="utf-8") == SPEC


def test_a_field_that_is_gone_from_all_places_of_a_shape_is_taken_out_once(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = (Line(2, "open", "object"), CLOCK[0], Line(2, "close", "object"), CLOCK[0])
    hours = (Line(0, "hours", "object"), Line(1, "sunday", "array"), *day)
    arguments = page(file, (*hours, *COUNTS, *ORGANIC, *PAID))
    assert main(["drift", "--apply", *arguments]) == 0
    capsys.readouterr()
    assert found(capsys, *arguments) == []
    assert "minute" not in file.read_text(encoding="utf-8")


def test_the_last_rule_of_a_lists_elements_goes_with_its_key(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flow = "    targets: {type: list of string, required: true, summary: T.}\n"
    rule = flow.replace("summary", "each: {max_length: 5}, summary")
    file.write_text(SPEC.replace(flow, rule), encoding="utf-8")
    arguments = page(file, (*HOURS, *COUNTS, *ORGANIC, *PAID))
    assert main(["drift", "--apply", *arguments]) == 0
    block = "    targets:\n      type: list of string\n      required: true\n      summary: T.\n"
    assert file.read_text(encoding="utf-8") == SPEC.replace(flow, block)
