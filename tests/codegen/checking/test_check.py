"""Facts that contradict each other, and names that would mean two things."""

# ruff: noqa: E501 - each case is on one line

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.tiny import API, CODES, FIND, HEAD, mistakes, tree

WORD = "word: {type: string, required: true}"
SIZE = "size: {type: integer}"


def field(text: str) -> str:
    """Replace `size`, at line 10, column 5, by another field."""
    return FIND.replace(SIZE, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("size: {type: integer, max_length: 5}", "10:39: 'max_length' does not apply to 'integer'; it is for strings"),
        ("size: {type: string, maximum: 5}", "10:35: 'maximum' does not apply to 'string'; it is for numbers and dates"),
        ("size: {type: string, max_items: 5}", "10:37: 'max_items' does not apply to 'string'; it is for lists and maps"),
        ("size: {type: list of string, max_length: 5}", "10:46: 'max_length' does not apply to 'list of string'; it is for strings"),
        ("size: {type: list of string, format: url}", "10:42: 'format' does not apply to 'list of string'; it is for strings; a list's elements have theirs under 'each'"),
        ("size: {type: string, each: {max_length: 5}}", "10:32: 'each' does not apply to 'string'; it is for lists and maps"),
        ("size: {type: list of integer, each: {max_length: 5}}", "10:54: 'max_length' does not apply to 'integer'; it is for strings"),
        ("size: {type: list of string, each: {values: [a, 1]}}", "10:53: 1 is no string; quote it if it is text"),
        ("size: {type: string, format: yyyy-mm, minimum: today}", "10:52: 'minimum' does not apply to 'string'; it is for numbers and dates"),
        ("size: {type: string, format: yyyy-mm-dd, minimum: 5}", "10:55: 5 is no bound for this type; expected a time, such as '6 months ago'"),
        ("size: {type: integer, minimum: today}", "10:36: 'today' is no bound for this type; expected a number"),
        ("size: {type: integer, minimum: 5, maximum: 4}", "10:36: the minimum 5 is above the maximum 4"),
        ("size: {type: string, min_length: 5, max_length: 4}", "10:38: the min_length 5 is above the max_length 4"),
        ("size: {type: list of string, min_items: 5, max_items: 4}", "10:45: the min_items 5 is above the max_items 4"),
        ("size: {type: string, format: yyyy-mm-dd, minimum: 2023-02-29}", "10:55: there is no day 2023-02-29"),
        ("size: {type: integer, values: [1, true]}", "10:39: True is no integer; quote it if it is text"),
        ("size: {type: string, values: [1]}", "10:35: 1 is no string; quote it if it is text"),
        ("size: {type: integer, default: '5'}", "10:36: the default '5' is no integer; quote it if it is text"),
        ("size: {type: integer, default: true}", "10:36: the default True is no integer; quote it if it is text"),
        ("size: {type: boolean, example: 1}", "10:36: the example 1 is no boolean; quote it if it is text"),
        ("size: {type: list of string, example: a}", "10:43: the example 'a' is no list of string; quote it if it is text"),
        ("size: {type: list of string, example: [a, 1]}", "10:47: in the example, 1 is no string; quote it if it is text"),
        ("size: {type: map of integer, example: {a: b}}", "10:47: in the example, 'b' is no integer; quote it if it is text"),
        ("size: {type: integer, maximum: 5, default: 6}", "10:48: the default 6 is above the maximum 5"),
        ("size: {type: integer, minimum: 5, example: 4}", "10:48: the example 4 is below the minimum 5"),
        ("size: {type: string, max_length: 2, default: abc}", "10:50: the default is longer than max_length 2"),
        ("size: {type: list of string, max_items: 1, example: [a, b]}", "10:57: the example has more than max_items 1"),
        ("size: {type: string, values: [a, b], default: c}", "10:51: the default 'c' is none of the values: a, b"),
        ("size: {type: string, format: yyyy-mm-dd, example: 31.01.2024}", "10:55: the example '31.01.2024' is not in the format yyyy-mm-dd"),
        ("size: {type: string, needs: [words]}", "10:34: there is no field 'words' beside it; did you mean 'word'?"),
        ("size: {type: string, only_without: [words]}", "10:41: there is no field 'words' beside it; did you mean 'word'?"),
        ("size: {type: string, only_with: {words: any}}", "10:38: there is no field 'words' beside it; did you mean 'word'?"),
        ("size: {type: string, only_with: {word: 5}}", "10:44: 5 is no string; quote it if it is text"),
        ("size: {type: integer, when: [{field: words, equals: a, maximum: 1}]}", "10:42: there is no field 'words' beside it; did you mean 'word'?"),
        ("size: {type: integer, when: [{field: word, equals: 1, maximum: 1}]}", "10:56: 1 is no string; quote it if it is text"),
        ("size: {type: integer, when: [{field: word, equals: a, max_length: 1}]}", "10:71: 'max_length' does not apply to 'integer'; it is for strings"),
        ("Word: {type: integer}", "10:5: 'Word' and 'word' would both be called word in Python"),
        ("w-ord: {type: integer}\n    w_ord: {type: string}", "11:5: 'w_ord' and 'w-ord' would both be called w_ord in Python"),
        ("size: {type: Thing}", "15:3: Thing is used in requests and in responses; write a shape for each"),
    ],
)  # fmt: skip
def test_facts_of_a_field(text: str, told: str, tmp_path: Path) -> None:
    assert mistakes(tree(tmp_path, shop__find=field(text))) == [f"shop/find.yaml:{told}"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (FIND.replace("response:", "  rules: [{exactly_one_of: [word, siz]}]\nresponse:"), "11:35: there is no field 'siz' beside it; did you mean 'size'?"),
        (FIND.replace("response:", "  rules: [{because: Of me.}]\nresponse:"), "11:11: a rule has exactly one of exactly_one_of, at_least_one_of, at_most_one_of, all_or_none_of"),
        (FIND.replace("response:", "  rules: [{all_or_none_of: [word], at_most_one_of: [size]}]\nresponse:"), "11:11: a rule has exactly one of exactly_one_of, at_least_one_of, at_most_one_of, all_or_none_of"),
        (FIND + "  Spare: {}\n", "18:3: nothing uses the type 'Spare'; drop it"),
        (FIND.replace("POST", "GET"), "8:3: a GET has no request fields; use path_parameters"),
        (FIND.replace("types:", "path_parameters:\n  id: {type: string, required: true}\ntypes:").replace("find\n", "find/{id}\n"), "15:3: a POST has no path parameters; its body says everything"),
        (HEAD.replace("POST", "GET").replace("find\n", "find/{id}\n") + "path_parameters:\n  id: {type: string}\nresponse: {result: nothing}\n", "8:7: a path parameter is a string or an integer, and 'required: true'"),
        (HEAD.replace("live", "task_post") + "response: {result: nothing}\n", "3:7: it posts tasks, yet a task has no fields"),
        (HEAD + "limits: {tasks_per_call: 9}\nresponse: {result: nothing}\n", "7:26: several tasks a call, yet a task has no fields"),
        (FIND.replace(SIZE, "size: {type: Box}") + "  Box: {chosen_by: a, options: {a: In}}\n  In: {}\n", "10:18: Box is a union, which a request cannot hold; use 'any'"),
        (FIND.replace(SIZE, "size: {type: Box}") + "  Box: {fields: {in: {type: In}}}\n  In: {fields: {box: {type: Box}}}\n", "10:18: Box holds itself, which a request cannot; use 'any'; also 18:29: In holds itself, which a request cannot; use 'any'; also 19:29: Box holds itself, which a request cannot; use 'any'"),
        (FIND.replace(SIZE, "size: {type: Box}") + "  Box: {fields: {a: {type: string, needs: [b]}}}\n", "18:44: there is no field 'b' beside it; expected one of: a"),
        (FIND.replace("list of Thing\n  rows: result", "list of Any") + "  Any: {chosen_by: a, options: {a: Thing}}\n", "12:11: Any is a union; give the result a shape with a field that holds it"),
        (FIND.replace("size: {type: integer}", "size: {type: list of nullable integer}"), "10:18: list of nullable integer: a list of a request holds no nulls; leave 'nullable' out"),
        (FIND + "  Request: {}\n", "18:3: nothing uses the type 'Request'; drop it; also 18:3: this would be called FindRequest, as something in spec/shop/find.yaml is; choose another name"),
    ],
)  # fmt: skip
def test_facts_of_an_endpoint(text: str, told: str, tmp_path: Path) -> None:
    found = mistakes(tree(tmp_path, shop__find=text))
    assert found == [f"shop/find.yaml:{one}" for one in told.split("; also ")]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"types__a": "summary: s\ntypes: {Model: {}}\n"}, ["types/a.yaml:2:9: Model has a meaning of its own in generated code; choose another name"]),
        ({"types__a": "summary: s\ntypes: {None: {}}\n"}, ["types/a.yaml:2:9: None has a meaning of its own in generated code; choose another name"]),
        ({"types__a": "summary: s\ntypes: {A: {}}\n", "types__b": "summary: s\ntypes: {A: {}}\n"}, ["types/b.yaml:2:9: the shared type 'A' is already in spec/types/a.yaml"]),
        ({"types__a_b": "summary: s\ntypes: {A: {}}\n", "types__a__b": "summary: s\ntypes: {B: {}}\n"}, ["types/a_b.yaml:1:1: this file and spec/types/a/b.yaml would both become dataforseo.types.a_b; rename one of them"]),
        ({"types__a": "summary: s\ntypes: {FindThing: {}}\n"}, ["shop/find.yaml:15:3: this would be called FindThing, as something in spec/types/a.yaml is; choose another name"]),
        ({"types__a": "summary: s\ntypes:\n  A: {}\n  One: {chosen_by: a, options: {a: A}}\n  Other: {chosen_by: a, options: {b: A}}\n"}, ["types/a.yaml:5:38: A is chosen by a 'b' here and by a 'a' elsewhere; give each its own shape and share the fields with include"]),
        ({"types__a": "summary: s\ntypes: {A: {fields: {b: {type: any}, B: {type: any}}}}\n"}, ["types/a.yaml:2:38: 'B' and 'b' would both be called b in Python"]),
        ({"shop__find": FIND.replace("name: {type: string}", "b: {type: any}\n      B: {type: any}")}, ["shop/find.yaml:18:7: 'B' and 'b' would both be called b in Python"]),
        ({"api": API + "  import: {title: t, summary: s}\n"}, ["api.yaml:10:3: 'import' has a meaning of its own in the client; no section can be called that"]),
        ({"api": API + "  types: {title: t, summary: s}\n"}, ["api.yaml:10:3: 'types' has a meaning of its own in the client; no section can be called that"]),
        ({"api": API + "  async_shop: {title: t, summary: s}\n"}, ["api.yaml:7:3: the sections 'async_shop' and 'shop' would both need a class AsyncShop"]),
        ({"status_codes": CODES + "  - {code: 20000, meaning: Again., outcome: ok, retry: never, charged: always}\n"}, ["status_codes.yaml:4:12: the code 20000 already has an entry"]),
        ({"shop__find_all": FIND.replace("shop/find\n", "shop/find_all\n") + "operation: find\n"}, ["shop/find_all.yaml:1:11: the operation find is also spec/shop/find.yaml; name one with 'operation:'"]),
        ({"shop/__init__": FIND.replace("shop/find\n", "shop/__init__\n")}, ["shop/__init__.yaml:1:11: '__init__' starts with _, as only private names do; give the operation a name with 'operation:'"]),
        ({"shop__find__all": FIND.replace("shop/find\n", "shop/find/all\n"), "shop__find": FIND.replace("Thing", "AllThing")}, ["shop/find/all.yaml:15:3: this would be called FindAllThing, as something in spec/shop/find.yaml is; choose another name"]),
    ],
)  # fmt: skip
def test_names_that_are_taken(files: dict[str, str], told: list[str], tmp_path: Path) -> None:
    found = mistakes(tree(tmp_path, **files))
    assert [one for one in found if one in told] == told, found


def test_mistakes_in_names_and_in_facts_are_told_in_one_run(tmp_path: Path) -> None:
    other = FIND.replace("shop/find\n", "shop/other\n").replace("repeat: safe", "repeat: charged")
    found = mistakes(tree(tmp_path, shop__find=FIND.replace("of Thing", "of Thin"), shop__other=other))
    assert [one.split(" ")[0] for one in found] == ["shop/find.yaml:12:11:", "shop/other.yaml:6:9:"]
