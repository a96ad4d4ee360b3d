"""Read a page that a crawler turned into markdown.

The site's menu comes before the page. Crawlers escape characters that need no escape, give a table's
delimiter line more columns than its header, and end lines inside lists with a backslash. All this is undone
before a markdown parser reads the tables.
"""

from __future__ import annotations

import html
import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from codegen.transcribe import sample
from codegen.transcribe.page import DocsPage, PageError, TableRow
from codegen.transcribe.table import Cell, Grid, read_rows
from codegen.transcribe.text import clean_lines, indent_width

_DELIMITER = re.compile(r"\|(?:\s*:?-+:?\s*\|)+")
_MENU = re.compile(r"^\s*[-*+]\s+\[[^\n]*\]\([^)]*\)\s*$|^\s*$")
_ADDRESS = re.compile(r"https://docs\.dataforseo\.com/v3/(?!wp-content)[A-Za-z0-9_/-]+")
_BREAK = re.compile(r"<br\s*/?>", re.I)
_TITLE = re.compile(
    r"^(?:#{1,2}\s+((?!You can|POST|GET|in addition|the full|Instead)[A-Z].+)|(.+)\n[=-]{3,})$", re.M
)
_ESCAPE = re.compile(r"\\([_\[\]*#~>-])")


def read(text: str, name: str) -> DocsPage:
    """Read a crawled page. Raises PageError if it has no field table."""
    source = [re.sub(r"\\+\s*$", "", line) for line in text.split("\n")]
    tables: list[tuple[TableRow, ...]] = []
    complaints: list[str] = []
    for block in _table_blocks(source):
        rows, notes = read_rows(_grid(block))
        complaints += notes
        if rows:
            tables.append(rows)
    if not tables:
        raise PageError(
            name, "no table headed 'Field name, Type, Description' was found; is this an endpoint page?"
        )
    body = [line for line in source if not _MENU.match(line) and not line.startswith("|")]
    title = _TITLE.search(text)
    address = _ADDRESS.search("\n".join(source[:3]))
    return DocsPage(
        file=name,
        shape="crawler's markdown",
        tables=tuple(tables),
        prose=tuple(_plain(line) for line in body),
        samples=tuple(sample.find_json(text)),
        calls=tuple(sample.find_calls("\n".join(body))),
        title=_plain(title[1] or title[2]) if title else "",
        url=address[0] if address else None,
        complaints=tuple(complaints),
    )


def _table_blocks(source: list[str]) -> list[list[str]]:
    """Find the lines of each table. Header and delimiter are made as wide as the widest of the two."""
    blocks: list[list[str]] = []
    number = 0
    while number < len(source) - 1:
        if source[number].lstrip().startswith("|") and _DELIMITER.fullmatch(source[number + 1].strip()):
            end = number + 2
            while end < len(source) and source[end].lstrip().startswith("|"):
                end += 1
            blocks.append([line.strip() for line in source[number:end]])
            number = end
        else:
            number += 1
    return [_widened(block) for block in blocks]


def _widened(block: list[str]) -> list[str]:
    columns = max(4, *(line.count("|") - 1 for line in block[:2]))
    heading = block[0] + " |" * (columns - (block[0].count("|") - 1))
    return [heading, "|" + " --- |" * columns, *block[2:]]


def _grid(block: list[str]) -> Grid:
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse("\n".join(block))
    grid: Grid = []
    # The parser drops blanks at the edges of a cell, but only they show the nesting.
    indents = [None, *(_blanks(line) for line in block[2:])]
    for token in tokens:
        if token.type == "tr_open":
            grid.append([])
        elif token.type == "inline" and grid:
            indent = indents[len(grid) - 1] if not grid[-1] and len(grid) <= len(indents) else None
            grid[-1].append(_cell(token.children or [], indent))
    # Trailing empty columns come from the crawler or from `_widened`.
    return [cells[: _last(cells)] for cells in grid]


def _last(cells: list[Cell]) -> int:
    filled = [number for number, cell in enumerate(cells) if cell.text.strip() or cell.anchor]
    return max([2, *filled]) + 1


def _blanks(line: str) -> int:
    """Count the blanks at the start of a row's first cell, without the one that every cell has."""
    return max(0, indent_width(html.unescape(line.removeprefix("|"))) - 1)


def _cell(tokens: list[Token], indent: int | None) -> Cell:
    text: list[str] = []
    anchor: str | None = None
    for number, token in enumerate(tokens):
        if token.type == "text":
            text.append(token.content)
        elif token.type == "code_inline":
            content = token.content.strip()
            text.append(_BREAK.sub("\n", content) if _BREAK.search(content) else f"`{content}`")
        elif token.type in {"softbreak", "hardbreak"} or (
            token.type == "html_inline" and _BREAK.fullmatch(token.content)
        ):
            text.append("\n")
        elif token.type == "link_open":
            target = str(token.attrGet("href") or "")
            if "#" in target and tokens[number + 1].type == "link_close":
                anchor = target.split("#", 1)[1]
    return Cell("".join(text), indent, anchor)


def _plain(line: str) -> str:
    line = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", line)
    return clean_lines(_ESCAPE.sub(r"\1", line).replace("**", "").strip("> "))
