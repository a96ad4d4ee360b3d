"""Read targets from text, CSV or standard input, one at a time: a file may not fit into memory."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from dataforseo_runtime.base.errors import ConfigurationError

LONGEST_LINE = 1 << 16
# A first cell that is a title and not a target.
_TITLES = re.compile(r"(target|domain|url|keyword|site|website|page|host|query|id)s?", re.IGNORECASE)
_EDGES = " \t\r\n\f\v\u00a0\u200b\u2060\ufeff"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def cleaned(lines: Iterable[str], *, domains: bool = False) -> Iterator[str]:
    """Strip spaces and invisible characters, drop empty lines; `domains` cuts URLs down to their domain."""
    for line in lines:
        text = line.strip(_EDGES)
        if domains:
            text = domain_of(text)
        if text:
            yield text


def domain_of(text: str) -> str:
    """Cut a URL down to its domain, in lower case and without `www.`, as bulk endpoints want it."""
    host = _SCHEME.sub("", text, count=1)
    host = re.split(r"[/?#]", host, maxsplit=1)[0].rpartition("@")[2]
    host = re.sub(r":\d*$", "", host).rstrip(".").lower()
    return host.removeprefix("www.")


def read_targets(
    stream: IO[bytes], name: str, *, column: str | None = None, as_csv: bool | None = None
) -> Iterator[str]:
    """Read targets from UTF-8 (or UTF-16 with a byte order mark): one a line, or a column of a CSV file.

    `column` is a title or a number from 1. Without it the first column is read, and a first row that reads
    like a title is skipped. Raises ConfigurationError that names the line.
    """
    lines = _lines(stream, name)
    if as_csv if as_csv is not None else column is not None or Path(name).suffix.lower() in (".csv", ".tsv"):
        return _column(lines, name, column)
    return lines


def _lines(stream: IO[bytes], name: str) -> Iterator[str]:
    start = stream.read(4)
    encoding = "utf-16" if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    decoder = codecs.getincrementaldecoder(encoding)()
    number, rest, block = 1, "", start
    while True:
        try:
            rest += decoder.decode(block, final=not block)
        except UnicodeDecodeError as error:
            line = number + rest.count("\n") + block.count(b"\n", 0, max(error.start, 0))
            raise ConfigurationError(
                f"{name}, about line {line:,}: this is not {'UTF-16' if encoding == 'utf-16' else 'UTF-8'}; "
                "save it as UTF-8"
            ) from None
        *complete, rest = rest.split("\n")
        for text in complete if block else [*complete, rest]:
            if "\0" in text or len(text) > LONGEST_LINE:
                raise _not_text(name, number, text)
            yield text
            number += 1
        if not block:
            return
        if len(rest) > LONGEST_LINE:
            raise _not_text(name, number, rest)
        block = stream.read(1 << 16)


def _not_text(name: str, line: int, text: str) -> ConfigurationError:
    what = "holds a zero byte" if "\0" in text else f"is longer than {LONGEST_LINE:,} characters"
    return ConfigurationError(f"{name}, line {line:,}: {what}; give text with one target a line, or CSV")


def _column(lines: Iterator[str], name: str, column: str | None) -> Iterator[str]:
    rows = csv.reader(
        (line + "\n" for line in lines), delimiter="\t" if name.lower().endswith(".tsv") else ","
    )
    try:
        titles = next(rows)  # never fails: an empty file has one empty line
        first: list[str] | None = titles
        index = 0
        if column is not None:
            titles = [cell.strip(_EDGES) for cell in titles]
            if column in titles:
                index, first = titles.index(column), None
            elif column.isdecimal() and 1 <= int(column) <= len(titles):
                index = int(column) - 1
            else:
                raise ConfigurationError(f"{name}: no column {column!r}; its columns are {', '.join(titles)}")
        if first is not None and not _TITLES.fullmatch(
            first[index].strip(_EDGES) if len(first) > index else ""
        ):
            yield from first[index : index + 1]
        for row in rows:
            yield from row[index : index + 1]
    except csv.Error as error:
        raise ConfigurationError(f"{name}, line {rows.line_num:,}: this is no CSV: {error}") from None
