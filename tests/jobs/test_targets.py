"""Lists of targets: text, CSV, byte order marks, line ends, damaged files."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo import ConfigurationError
from dataforseo_runtime.jobs import cleaned, read_targets

WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)


class Dripping(io.BytesIO):
    """A stream that returns a few bytes at a time, as a pipe may."""

    def __init__(self, content: bytes, size: int) -> None:
        super().__init__(content)
        self.size = size

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(self.size)


def lines(content: bytes, name: str = "list.txt", column: str | None = None, size: int = 4) -> list[str]:
    return [*cleaned(read_targets(Dripping(content, size), name, column=column))]


@given(
    st.lists(WORDS, max_size=20),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.integers(1, 9),
)
def test_text_in_any_encoding_with_a_mark_however_it_arrives(
    words: list[str], end: str, encoding: str, size: int
) -> None:
    content = end.join(words).encode(encoding)
    if content[:4].startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and size < 2:
        size = 2  # the byte order mark is never split
    assert lines(content, size=size) == words


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=20), st.integers(3, 9))
def test_a_column_of_csv_quotes_and_all(rows: list[tuple[str, str]], size: int) -> None:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows([("name", "my site"), *rows])
    content = text.getvalue().encode()
    assert lines(content, "list.csv", "my site", size) == [second for _, second in rows]
    assert lines(content, "list.csv", "2", size) == ["my site", *(second for _, second in rows)]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("domain,count\na.com,1\nb.com,2\n", ["a.com", "b.com"]),
        ("a.com,1\nb.com,2\n", ["a.com", "b.com"]),
        ("URL\na.com\n", ["a.com"]),
        ('"a, inc",1\n', ["a, inc"]),
        ("", []),
        ("\n\n", []),
    ],
)
def test_the_first_column_and_a_title_that_reads_like_one(content: str, expected: list[str]) -> None:
    assert lines(content.encode(), "list.csv") == expected


@pytest.mark.parametrize(
    ("given_", "domain"),
    [
        ("HTTPS://www.Example.com/a?b#c", "example.com"),
        ("example.com:8080", "example.com"),
        ("//example.com", ""),
        ("user:word@example.com/x", "example.com"),
        ("Bücher.example.", "bücher.example"),
        ("www.www.com", "www.com"),
    ],
)
def test_urls_cut_down_to_domains(given_: str, domain: str) -> None:
    assert [*cleaned([given_], domains=True)] == ([domain] if domain else [])


@pytest.mark.parametrize(
    ("content", "column", "said"),
    [
        (b"a.com\nb\xff.com\n", None, "line 2: this is not UTF-8"),
        (b"\xff\xfea\x00\x00", None, "this is not UTF-16"),
        (b"a\0b\n", None, "line 1: holds a zero byte"),
        (b"a" * 70_000, None, "line 1: is longer than 65,536 characters"),
        (b"a,b\n1,2\n", "c", "no column 'c'; its columns are a, b"),
        (b"a,b\n1,2\n", "3", "no column '3'"),
        (
            (b'"' + b"a" * 60_000 + b"\n" + b"a" * 60_000 + b"\n") + b"a" * 60_000,
            "1",
            "this is no CSV: field larger",
        ),
    ],
)
def test_what_is_no_list_is_named_with_its_line(content: bytes, column: str | None, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        lines(content, "list.csv" if column else "list.txt", column)
