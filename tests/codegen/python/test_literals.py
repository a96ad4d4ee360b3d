"""Values and text as Python source: Python reads back the same value."""

from __future__ import annotations

import ast
import inspect
import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen.python.literals import WIDTH, Code, call, comment, docstring, literal, tuple_of

# With lone surrogates, which JSON and so a spec can hold.
_TEXT = st.text(st.characters(), max_size=40)
_AWKWARD = st.text(st.sampled_from("\"'\\{}#\n\r\t\0\x7f\x85\u2028\u202e\ud800\udc80é😀 ab"), max_size=20)
_PLAIN = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | _TEXT
    | _AWKWARD
)
_DATA = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(_TEXT | _AWKWARD, inner, max_size=3)
    ),
    max_leaves=10,
)


def same(one: Any, other: Any) -> bool:
    """Compare values and types: 1, 1.0 and True differ."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and str(one) == str(other)


@given(_DATA)
def test_a_literal_is_read_back_as_what_it_was(value: Any) -> None:
    source = literal(value)
    assert isinstance(source, Code)
    assert same(ast.literal_eval(source), value)


@given(_TEXT | _AWKWARD)
def test_everything_in_a_literal_can_be_seen(text: str) -> None:
    assert literal(text).isprintable()


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (0.00003, "0.00003"),
        (1e22, "10000000000000000000000.0"),
        (-0.0, "-0.0"),
        (20, "20"),
        (True, "True"),
        ((1,), "(1,)"),
        ((), "()"),
    ],
)
def test_numbers_are_written_as_people_write_them(value: Any, source: str) -> None:
    assert literal(value) == source


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan])
def test_what_is_no_number_has_no_literal(value: float) -> None:
    with pytest.raises(ValueError, match="no literal"):
        literal(value)


@pytest.mark.parametrize("value", [object(), b"bytes", {1, 2}])
def test_what_is_no_data_has_no_literal(value: object) -> None:
    with pytest.raises(TypeError, match="no literal"):
        literal(value)


def visible(text: str) -> str:
    """Return the visible words of a text, with one blank between them."""
    return " ".join("".join(mark if mark.isprintable() else "?" for mark in word) for word in text.split())


@example(["0\n 0\x850"], 0)
@given(st.lists(_TEXT | _AWKWARD, max_size=4), st.sampled_from([0, 4, 8]))
def test_a_docstring_says_what_can_be_seen_of_its_text(blocks: list[str], indent: int) -> None:
    source = docstring(blocks, indent)
    body = ast.parse(
        f"class C:\n    def f():\n{' ' * 8}{source}" if indent == 8 else f"def f():\n    {source}"
    )
    (node,) = [node for node in ast.walk(body) if isinstance(node, ast.Constant)]
    assert isinstance(node.value, str)
    said = " ".join(inspect.cleandoc(node.value).split())
    assert said.replace(" ", "") == "".join(map(visible, blocks)).replace(" ", "")


def test_a_docstring_is_wrapped_and_keeps_lists_apart() -> None:
    source = docstring(["Do it.", "word " * 60, "Args:\n    a: x\n    b: " + "y " * 80], 4)
    lines = source.splitlines()
    assert lines[0] == '"""Do it.'
    assert lines[-1] == '    """'
    assert all(len(line) <= WIDTH for line in lines)
    assert "        a: x" in lines
    hanging = lines[lines.index("        a: x") + 2]
    assert hanging.startswith(" " * 12 + "y")


@given(_TEXT | _AWKWARD)
def test_a_comment_is_one_line(text: str) -> None:
    source = comment(text)
    assert source.startswith("# ")
    assert len(source.splitlines()) == 1
    assert ast.parse(source).body == []


def test_calls_leave_out_what_is_not_there() -> None:
    assert call("f", "1", a="2", b=None) == "f(1, a=2)"
    assert tuple_of([Code("a")]) == "(a,)"


@pytest.mark.parametrize("length", range(90, 112))
def test_a_docstring_of_one_line_fits_that_line(length: int) -> None:
    words = "x " * (length // 2) + "x" * (length % 2)
    lines = f"    {docstring([words], 4)}".split("\n")
    assert len(lines) > 1 or len(lines[0]) <= WIDTH
