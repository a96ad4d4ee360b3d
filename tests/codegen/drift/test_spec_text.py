"""An edit changes only its own lines. Comments stay with their entries, and all other bytes are kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.drift.spec_text import SpecText
from codegen.reading.problems import Place
from codegen.transcribe.yaml_text import block

TEXT = """\
# the schema
endpoint: POST /v3/a
limits:
  tasks_per_call: 1   # as seen

# about the request
request:
  include: [
    One, Two,
    Three
  ]
  fields:
    # about limit
    limit:
      type: integer   # not a number
      default: 100
      # about the maximum
      maximum: 1000   # the wire says so

    # about offset
    offset:
      type: integer
      summary: >
        Where to
        # begin.

    # about tag
    tag:
      type: list of string
      each:
        max_length: 3

# about the response
response: {result: nothing, rows: result}
"""
FIELDS = ("request", "fields")
MAXIMUM = "      maximum: 1000   # the wire says so\n"
FLOW = "response: {result: nothing, rows: result}\n"
NEW = "    sort:\n      type: string\n"


def changed(text: SpecText) -> tuple[str, str]:
    """Return the removed lines and the new ones, which must be adjacent."""
    old, new = TEXT.splitlines(keepends=True), text.text.splitlines(keepends=True)
    while old and new and old[0] == new[0]:
        del old[0], new[0]
    while old and new and old[-1] == new[-1]:
        del old[-1], new[-1]
    return "".join(old), "".join(new)


@pytest.fixture
def text() -> SpecText:
    return SpecText(Path("spec.yaml"), TEXT)


@pytest.mark.parametrize(
    ("place", "key", "value", "before", "old", "new"),
    [
        ((*FIELDS, "limit"), "default", 10, (), "      default: 100\n", "      default: 10\n"),
        (
            (*FIELDS, "limit"),
            "maximum",
            7,
            (),
            "      maximum: 1000   # the wire says so\n",
            "      maximum: 7   # the wire says so\n",
        ),
        ((*FIELDS, "limit"), "required", True, ("default", "maximum"), "", "      required: true\n"),
        ((*FIELDS, "limit"), "example", 5, (), "", "      example: 5\n"),
        ((*FIELDS, "offset"), "example", 5, (), "", "      example: 5\n"),
        (FIELDS, "sort", block(type="string"), ("limit",), "", NEW + "\n"),
        (FIELDS, "sort", block(type="string"), ("offset", "tag"), "", NEW + "\n"),
        (FIELDS, "sort", block(type="string"), (), "", NEW + "\n"),
        (("limits",), "calls_per_minute", 5, (), "", "  calls_per_minute: 5\n"),
        ((*FIELDS, "tag", "each"), "max_length", 4, (), "        max_length: 3\n", "        max_length: 4\n"),
        (("response",), "rows", "items", (), FLOW, "response:\n  result: nothing\n  rows: items\n"),
    ],
)
def test_an_entry_is_put_where_it_belongs(
    place: Place, key: str, value: Any, before: tuple[str, ...], old: str, new: str, text: SpecText
) -> None:
    text.put(place, key, value, before)
    assert changed(text) == (old, new)
    assert text.value((*place, key)) == value


@pytest.mark.parametrize(
    ("place", "key", "gone"),
    [
        (FIELDS, "limit", TEXT[TEXT.index("    # about limit") : TEXT.index("    # about offset")]),
        (FIELDS, "offset", TEXT[TEXT.index("    # about offset") : TEXT.index("    # about tag")]),
        (FIELDS, "tag", TEXT[TEXT.index("    # about tag") : TEXT.index("# about the response")]),
        ((*FIELDS, "limit"), "type", "      type: integer   # not a number\n"),
        (
            (*FIELDS, "limit"),
            "maximum",
            TEXT[TEXT.index("      # about the max") : TEXT.index("\n    # about o")],
        ),
        ((*FIELDS, "tag"), "each", "      each:\n        max_length: 3\n"),
        (FIELDS, "nothing", ""),
    ],
)
def test_an_entry_goes_with_the_comment_above_it(place: Place, key: str, gone: str, text: SpecText) -> None:
    text.take_out(place, key)
    assert len(text.text) == len(TEXT) - len(gone)
    assert text.text in (TEXT.replace(gone, ""), TEXT.replace("\n" + gone.removesuffix("\n"), ""))
    assert text.value((*place, key)) is None


def test_the_last_entry_leaves_an_empty_mapping(text: SpecText) -> None:
    text.take_out((*FIELDS, "tag", "each"), "max_length")
    assert changed(text) == ("      each:\n        max_length: 3\n", "      each: {}\n")
    text.put((*FIELDS, "tag", "each"), "max_length", 3)
    assert text.text == TEXT
