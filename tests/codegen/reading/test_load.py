"""YAML as data with positions. tests/hostile/test_yaml.py tests what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from codegen.reading.load import Document, Position, load, unsafe

FILE = Path("x.yaml")


def read(text: str) -> Document:
    return load(text.encode(), FILE)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-1", -1),
        ("123456789012345678", 123456789012345678),
        ("0.5", 0.5),
        ("-0.25", -0.25),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'true'", "true"),
        ('"1"', "1"),
        ("2024-01-31", "2024-01-31"),
        ("1,000", "1,000"),
        ("v3", "v3"),
        ("6 months ago", "6 months ago"),
        ('"\\t\\u00e9\\0"', "\té\0"),
        ("[1, a, null]", [1, "a", None]),
        ("{a: {b: [x]}}", {"a": {"b": ["x"]}}),
        ("|\n  a\n  b", "a\nb\n"),
        (">\n  a\n  b", "a b\n"),
    ],
)
def test_a_value_is_what_a_person_reads(text: str, value: object) -> None:
    data = read(f"key: {text}\n").data
    assert data == {"key": value}
    assert isinstance(data, dict)
    assert type(data["key"]) is type(value)


def test_every_value_and_key_has_its_place() -> None:
    document = read("é: ü\nlist:\n  - a\n  - {b: c}\n")
    assert document.keys == {
        ("é",): Position(1, 1),
        ("list",): Position(2, 1),
        ("list", 1, "b"): Position(4, 6),
    }
    assert document.values == {
        (): Position(1, 1),
        ("é",): Position(1, 4),
        ("list",): Position(3, 3),
        ("list", 0): Position(3, 5),
        ("list", 1): Position(4, 5),
        ("list", 1, "b"): Position(4, 9),
    }


def test_a_mistake_is_told_at_the_nearest_place_there_is() -> None:
    document = read("a:\n  b: c\n")
    assert str(document.problem(("a", "b"), "wrong")) == "x.yaml:2:6: wrong"
    assert str(document.problem(("a", "b"), "wrong", at_key=True)) == "x.yaml:2:3: wrong"
    assert str(document.problem(("a", "b", "c", 0), "wrong")) == "x.yaml:2:6: wrong"
    assert str(document.problem(("x",), "wrong")) == "x.yaml:1:1: wrong"


_SAFE = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | _SAFE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_SAFE, inner, max_size=3),
    max_leaves=8,
)


class _Quoting(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_Quoting.add_representer(str, _quoted)


@given(_JSON)
def test_quoted_data_comes_back_whatever_it_holds(value: Any) -> None:
    assert read(yaml.dump({"key": value}, Dumper=_Quoting)).data == {"key": value}


@given(st.text(st.characters(max_codepoint=0x7E, min_codepoint=0x20), max_size=30))
def test_json_is_yaml(text: str) -> None:
    assert read(json.dumps({"key": [text, 1, True, None]})).data == {"key": [text, 1, True, None]}


def test_what_cannot_be_seen_is_unsafe() -> None:
    assert all(map(unsafe, "\0\x07\x1b\x7f\x85\xad\u200b\u202e\u2028\u2066\ufeff\uffff\U0001fffe\U000e0001"))
    assert not any(map(unsafe, "aé中😀 \n\t\u00a0\u0301"))
