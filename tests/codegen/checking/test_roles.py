"""The fields that set a price, turn pages or hold rows exist, and have the right types."""

# ruff: noqa: E501 - each case is on one line

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.tiny import FIND, mistakes, tree

FIELDS = """\
    size: {type: integer}
    few: {type: integer, default: 3}
    part: {type: number}
    deep: {type: boolean, default: true}
    words: {type: list of string, max_items: 5}
"""
PAID = FIND.replace("    size: {type: integer}\n", FIELDS).replace("repeat: safe", "repeat: charged")
PAGED = FIND.replace("result: list of Thing\n  rows: result", "result: list of Page\n  rows: items").replace(
    "  Thing:", "  Page: {fields: {total: {type: integer}, items: {type: list of Thing}}}\n  Thing:"
)


def billed(facts: str) -> str:
    return PAID.replace("{model: free}", f"{{{facts}}}")


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ("model: free, request: 1, source: charge, since: 2026-07-28", "5:18: 'free' goes with no price, not with 'request'; change one of the two; also 6:9: a free call cannot be charged again; write 'safe' or 'acts'"),
        ("model: unknown, row: 1, rows: words, source: charge, since: 2026-07-28", "5:18: 'unknown' goes with no price, not with 'row'; change one of the two"),
        ("model: per request, row: 1, rows: words, source: charge, since: 2026-07-28", "5:18: 'per request' goes with 'request', not with 'row'; change one of the two"),
        ("model: per row, request: 1, source: charge, since: 2026-07-28", "5:18: 'per row' goes with 'row', not with 'request'; change one of the two"),
        ("model: per request and row, request: 1, source: charge, since: 2026-07-28", "5:18: 'per request and row' goes with 'request' and 'row', not with 'request'; change one of the two"),
        ("model: per task, rows: sizes", "5:34: the request has no field 'sizes'; did you mean 'size'?"),
        ("model: per row, row: 1, rows: word, source: charge, since: 2026-07-28", "5:41: 'word' is of type 'string'; here it must be a list or an integer"),
        ("model: per row, row: 1, rows: part, source: charge, since: 2026-07-28", "5:41: 'part' is of type 'number'; here it must be a list or an integer"),
        ("model: per task, pages: {results: word, size: 9, further: 1}", "5:45: 'word' is of type 'string'; here it must be an integer"),
        ("model: per task, pages: {results: size, size: 9, further: 1, count: part}", "5:79: 'part' is of type 'number'; here it must be an integer"),
        ("model: per task, plus: [{field: word, amount: 1, each: true}]", "5:43: 'word' is of type 'string'; here it must be an integer"),
        ("model: per task, plus: [{field: words, amount: 1, each: true}]", "5:43: 'words' is of type 'list of string'; here it must be an integer"),
        ("model: per task, plus: [{field: deep, amount: 1, equals: false}]", "5:68: false never adds to a price; put it into the price, or count true"),
        ("model: per task, plus: [{field: deep, amount: 1}]", "5:43: 'deep' has this value when it is left out; put it into the price itself"),
        ("model: per task, plus: [{field: few, amount: 1, each: true}]", "5:43: 'few' has this value when it is left out; put it into the price itself"),
        ("model: per task, times: [{field: few, equals: 3, factor: 2}]", "5:44: 'few' has this value when it is left out; put it into the price itself"),
        ("model: per task, times: [{field: sizes, factor: 1}]", "5:44: the request has no field 'sizes'; did you mean 'size'?"),
        ("model: per task, times: [{field: size, equals: a, factor: 1}]", "5:58: 'a' is no integer; quote it if it is text"),
        ("model: per task, times: [{field: word, contains: ['a:', 'Site:'], factor: 1}]", "5:67: 'Site:' is never found: texts are read in lower case; write 'site:'"),
        ("model: per task, times: [{field: words, contains: [a], factor: 1}]", "5:44: 'words' is of type 'list of string'; here it must be a string"),
        ("model: per task, request: 1, since: 2026-07-28", "5:10: a price needs 'source': where it is from, such as 'account list', 'charge' or 'price page'"),
        ("model: per task, request: 1, source: charge", "5:10: a price needs 'since': the day that it was valid or seen"),
        ("model: per task, request: 1, since: 2026-07-28, source: account list", "5:67: a price of the account's list needs 'listed', its path in that list"),
        ("model: per row, row: 1, source: charge, since: 2026-07-28", "5:32: a price of rows needs 'rows' or 'most_rows', which bounds them"),
        ("model: per row, row: 1, rows: size, most_rows: 1, source: charge, since: 2026-07-28", "5:58: 'size' bounds the rows; drop one of the two"),
        ("model: per task, pages: {further: 1}", "5:35: nothing says how many pages there are; write 'results' or 'count'"),
        ("model: per task, plus: [{field: size, amount: 1, per: row}]", "5:65: there is no price of a row to add to; drop 'per'"),
        ("model: per task, listed: 'a b'", "5:36: 'a b' is not valid here; expected the path under which the account's price list (appendix/user_data) has this price: small letters, digits and _, parted by /"),
    ],
)  # fmt: skip
def test_what_bounds_a_price(facts: str, told: str, tmp_path: Path) -> None:
    found = mistakes(tree(tmp_path, shop__find=billed(facts)))
    assert found == [f"shop/find.yaml:{one}" for one in told.split("; also ")]


@pytest.mark.parametrize(
    "facts",
    [
        "model: per request",
        "model: per row, row: 1, most_rows: 9, plus: [{field: size, amount: 1, per: row}], source: charge, since: 2026-07-28",
        "model: per request, request: 1, listed: shop/find, source: account list, since: 2026-07-28",
        "model: per task, request: 1, pages: {count: size, further: 1}, source: charge, since: 2026-07-28",
        "model: per row, row: 1, rows: words, source: charge, since: 2026-07-28",
        "model: per request and row, request: 1, row: 1, rows: few, source: charge, since: 2026-07-28",
        "model: unknown, times: [{field: few, equals: 2, factor: 2}]",
        "model: per task, request: 1, pages: {results: few, size: 9, further: 1, count: size}, source: charge, since: 2026-07-28",
        "model: per task, request: 1, plus: [{field: size, amount: 1, each: true}, {field: part, amount: 1}], source: charge, since: 2026-07-28",
        "model: per task, request: 1, times: [{field: word, contains: ['a:'], factor: 5}], source: charge, since: 2026-07-28",
    ],
)
def test_prices_that_can_be_worked_out(facts: str, tmp_path: Path) -> None:
    assert mistakes(tree(tmp_path, shop__find=billed(facts))) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (FIND.replace("model: free", "model: per request"), "6:9: a call with a price is charged again; write 'charged'"),
        (FIND + "split: words\n", "18:8: the request has no field 'words'; did you mean 'word'?"),
        (FIND + "split: word\n", "18:8: 'word' must be a list with max_items to be split"),
        (PAGED + "paging: [{by: offset, size: size}]\n", "19:10: the key 'offset' is missing"),
        (PAGED + "paging: [{by: offset, size: size, offset: offst}]\n", "19:43: the request has no field 'offst'; expected one of: size, word"),
        (PAGED + "paging: [{by: offset, size: size, offset: word}]\n", "19:43: 'word' is of type 'string'; here it must be an integer"),
        (PAGED + "paging: [{by: token, size: size, token: size, found_in: total, repeat: all}]\n", "19:41: 'size' is of type 'integer'; here it must be a string; also 19:57: 'total' is of type 'integer'; here it must be a string"),
        (PAGED + "paging: [{by: offset, size: size, offset: size, total: totl}]\n", "19:56: the result has no field 'totl'; did you mean 'total'?"),
        (PAGED.replace("items", "from"), "13:9: 'from' is called from_ in Python, where it cannot be found"),
        (PAGED.replace("rows: items", "rows: total"), "13:9: 'total' is of type 'integer'; here it must be a list"),
        (PAGED.replace("rows: items", "rows: items\n  unfinished: {totl: 1}"), "14:22: the result has no field 'totl'; did you mean 'total'?"),
        (PAGED.replace("rows: items", "rows: items\n  unfinished: {total: none}"), "14:23: 'none' is no integer; quote it if it is text"),
        (FIND.split("types:")[0].replace("list of Thing", "nothing"), "13:9: there is no result, and so no rows; drop one of the two"),
        (FIND.split("types:")[0].replace("list of Thing\n  rows: result", "list of string\n  rows: names"), "13:9: a result that is a list of string has no field 'names'; write 'result'"),
        (FIND.replace("name: {type: string}", "name: {type: string, echoes: words}"), "17:36: the request has no field 'words'; did you mean 'word'?"),
        (FIND.replace("name: {type: string}", "name: {type: string, echoes: word}"), "17:36: 'word' is of type 'string'; here it must be a list"),
    ],
)  # fmt: skip
def test_what_turns_pages_and_holds_rows(text: str, told: str, tmp_path: Path) -> None:
    found = mistakes(tree(tmp_path, shop__find=text))
    assert found == [f"shop/find.yaml:{one}" for one in told.split("; also ")]
