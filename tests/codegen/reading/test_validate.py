"""Mistakes against the schema are explained without its terms."""

# ruff: noqa: E501 - each case is on one line

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.tiny import API, CODES, FIND, HEAD, mistakes, tree

TYPES = "response: {result: nothing}\ntypes:\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (FIND.replace("summary: Find things.\n", ""), ["1:1: the key 'summary' is missing"]),
        (FIND.replace("kind: live", "kind: life"), ["3:7: the text 'life' is not valid; expected one of: live, task_post, tasks_ready, tasks_fixed, task_get, call_log, error_log, reference, account, action"]),
        (FIND.replace("repeat: safe", "repeat: 1"), ["6:9: 1 is not valid; expected one of: safe, charged, acts"]),
        (FIND.replace("summary: F", "summry: F"), ["1:1: the key 'summary' is missing", "2:1: unknown key 'summry'; did you mean 'summary'?"]),
        (FIND.replace("Find things.", '" "'), ["2:10: ' ' is not valid here; expected one sentence in our own words, on one line"]),
        (FIND.replace("Find things.", "x" * 201), ["2:10: 201 characters; at most 200 are allowed"]),
        (FIND.replace("https://docs", "http://docs"), ["4:13: 'http://docs.dataforseo.com/v3/shop-find/' is not valid here; expected a page below https://docs.dataforseo.com/v3/"]),
        (FIND.replace("POST /v3/shop/find", "post /v3/shop/find"), ["1:11: 'post /v3/shop/find' is not valid here; expected method and path, such as `GET /v3/serp/google/locations/{country}`; no host, no / at the end"]),
        (FIND.replace("POST /v3/shop/find", "POST /v3/shop"), ["1:11: 'POST /v3/shop' is not valid here; expected method and path, such as `GET /v3/serp/google/locations/{country}`; no host, no / at the end"]),
        (FIND.replace("shop-find/", "shop-find/, revised: 31.01.2024"), ["4:65: '31.01.2024' is not valid here; expected a day such as 2024-01-31"]),
        (FIND.replace("shop-find/", "shop-find/, revised: 2024-13-01"), ["4:65: '2024-13-01' is not valid here; expected a day such as 2024-01-31"]),
        (FIND.replace("type: integer", "type: strin"), ["10:18: 'strin' is no type; expected string, integer, number, boolean, any, list of …, map of …, or the name of a shape, a capital first"]),
        (FIND.replace("type: integer", "type: float"), ["10:18: 'float' is no type; write number"]),
        (FIND.replace("type: integer", "type: list of array"), ["10:18: 'list of array' is no type; write list of …"]),
        (FIND.replace("type: integer", "type: list of thing"), ["10:18: 'list of thing' is no type; expected string, integer, number, boolean, any, list of …, map of …, or the name of a shape, a capital first"]),
        (FIND.replace("type: integer", "type: list of lists of string"), ["10:18: 'list of lists of string' is not valid here; expected string, integer, number, boolean, any, the name of a shape, `list of …`, or `map of …` (keys are data). In an answer, `list of nullable …` where nulls stand among the elements"]),
        (FIND.replace("type: integer", "type: [integer]"), ["10:18: a list where text is expected"]),
        (FIND.replace("type: integer", "type: integer, minimum: soon"), ["10:36: 'soon' is not valid here; expected a number, or for dates `now`, `today`, `6 months ago`, `1 day ahead`, or a fixed date"]),
        (FIND.replace("type: integer", "type: integer, min_length: -1"), ["10:39: -1 is below 0"]),
        (FIND.replace("type: integer", "type: integer, values: []"), ["10:35: a list without entries; give one, or leave out the key"]),
        (FIND.replace("type: integer", "type: integer, needs: [a, a]"), ["10:34: the same entry stands here twice"]),
        (FIND.replace("type: integer", "type: integer, when: [{field: word, equals: a}]"), ["10:34: a mapping with too few entries; expected `field`, `equals`, and at least one bound"]),
        (FIND.replace("rows: result", "unfinished: {name: a, names: b}"), ["13:15: 2 entries; at most 1 allowed"]),
        (FIND.replace("required: true", "required: yess"), ["9:36: the text 'yess' is not valid; expected one of: true, false, conditional"]),
        (FIND.replace("required: true", "required: 1"), ["9:36: 1 is not valid; expected one of: true, false, conditional"]),
        (FIND.replace("list of Thing", "Thing"), ["12:11: 'Thing' is not valid here; expected the type of a task's `result`: `list of Row`, `list of any`, or `nothing` where it is always null"]),
        (FIND.replace("  Thing:", "  thing:"), ["15:3: the name 'thing' is not valid here; expected a name such as BacklinkRow: a capital first, then letters and digits"]),
        (FIND.replace("{type: string}", ""), ["17:12: nothing where a mapping is expected"]),
        (FIND.replace("size: {type: integer}", "size: {}"), ["10:11: the key 'type' is missing"]),
        (HEAD + TYPES + "  U: {chosen_by: type, options: {}}\n", ["9:33: a mapping without entries; give one, or leave out the key"]),
        (HEAD + TYPES + "  U: {chosen_by: 5, options: {a: A}}\n", ["9:18: 5 where text is expected"]),
        (FIND + "limits: {tasks_per_call: 0}\n", ["18:26: 0 is below 1"]),
        (FIND + 'operation: "x\\n"\n', [r"18:12: 'x\n' is not valid here; expected the method's name, only where the path does not give a unique one: a small letter, then small letters, digits and _"]),
    ],
)  # fmt: skip
def test_a_mistake_in_an_endpoint(text: str, told: list[str], tmp_path: Path) -> None:
    assert mistakes(tree(tmp_path, shop__find=text)) == [f"shop/find.yaml:{one}" for one in told]


def test_mistakes_of_several_files_are_told_together(tmp_path: Path) -> None:
    files = {
        "api": API.replace("120", "soon"),
        "status_codes": CODES.replace("ok", "okay"),
        "types__a": "summary: s\ntypes: []\n",
    }
    assert mistakes(tree(tmp_path, **files)) == [
        "api.yaml:4:18: the text 'soon' where a whole number is expected",
        "status_codes.yaml:3:49: the text 'okay' is not valid; expected one of: ok, empty, partial, pending, error, authentication, payment, limit",
        "types/a.yaml:2:8: a list where a mapping is expected",
    ]


def test_a_tree_without_its_two_files(tmp_path: Path) -> None:
    assert mistakes(tree(tmp_path, api="", status_codes="")) == [
        "api.yaml:1:1: this file is missing; every spec tree has one",
        "status_codes.yaml:1:1: this file is missing; every spec tree has one",
    ]
