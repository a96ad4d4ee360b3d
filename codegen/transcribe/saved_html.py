"""Read a page of HTML: saved from a browser, or the body inside the site's WordPress JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from attrs import define, field
from lxml import etree

from codegen.transcribe import sample
from codegen.transcribe.page import ApiCall, DocsPage, PageError, TableRow
from codegen.transcribe.table import Cell, Grid, read_rows
from codegen.transcribe.text import clean_lines, collapse_blanks

# lxml has no public name for its element class.
Element: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage]

_SKIP = {"script", "style", "svg", "nav", "noscript", "template", "head"}
_BLOCK = {
    "p",
    "div",
    "li",
    "ul",
    "ol",
    "tr",
    "blockquote",
    "section",
    "article",
    "header",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
}
_SHORTCODE = re.compile(r"\[/?vc_[^\]]*\]")
_PADDING = re.compile(r"(?:padding|margin)-left:\s*([0-9]{1,4})", re.I)
_ENDPOINT = re.compile(r"\b(GET|POST)\s+https?://api\.dataforseo\.com(/v3/[^\s\"'<>]+)")
_MAX_DEPTH = 255


@define
class _PageParts:
    """Collect the parts of a document."""

    grids: list[Grid] = field(factory=list[Grid])
    prose: list[str] = field(factory=list[str])
    code: list[str] = field(factory=list[str])


def read(text: str, name: str) -> DocsPage:
    """Read an HTML page. Raises PageError if it has no field table or cannot be parsed."""
    root = _parse(text, name)
    found = _PageParts()
    _walk(root, found)
    tables: list[tuple[TableRow, ...]] = []
    complaints: list[str] = []
    for grid in found.grids:
        rows, notes = read_rows(grid)
        complaints += notes
        if rows:
            tables.append(rows)
    prose = tuple(
        line for line in clean_lines(_SHORTCODE.sub("\n", "".join(found.prose))).split("\n") if line
    )
    if not tables:
        raise PageError(
            name,
            "no table headed 'Field name, Type, Description' was found; is this an endpoint page of DataForSEO?",
        )
    code = "\n\n".join(found.code)
    endpoint = _ENDPOINT.search(collapse_blanks(" ".join(prose)))
    return DocsPage(
        file=name,
        shape="HTML",
        tables=tuple(tables),
        prose=prose,
        samples=tuple(sample.find_json(code)),
        calls=tuple(sample.find_calls(code)),
        title=next((_text(node) for node in root.iter("h1", "h2")), ""),
        endpoint=ApiCall(endpoint[1], sample.normal_path(endpoint[2])) if endpoint else None,
        url=_address(root),
        revised=_revised(root),
        complaints=tuple(complaints),
    )


def _parse(text: str, name: str) -> Element:
    # Pages are untrusted: libxml2 ignores entity declarations in HTML, stops at 256 levels, fetches nothing.
    parser = etree.HTMLParser(
        huge_tree=False, no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8"
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.ParserError:
        raise PageError(name, "holds no HTML") from None
    except etree.XMLSyntaxError as error:
        raise PageError(name, f"HTML that cannot be read: {collapse_blanks(str(error))}") from None
    fatal = [
        entry
        for entry in parser.error_log
        if entry.level_name == "FATAL" and "depth" in entry.message.lower()
    ]
    if fatal:
        raise PageError(name, "HTML nested too deeply to be a documentation page")
    if root is None:
        raise PageError(name, "holds no HTML")
    return root


def _walk(node: Element, found: _PageParts) -> None:
    """Collect tables, code and prose in document order."""
    tag = str(node.tag)
    if tag == "table":
        found.grids.append(_grid(node))
    elif tag == "pre":
        found.code.append("".join(_strings(node)))
    elif tag not in _SKIP:
        if tag in _BLOCK or tag == "br":
            found.prose.append("\n")
        found.prose.append((node.text or "").replace("\n", " "))
        for child in node:
            _walk(child, found)
        if tag in _BLOCK:
            found.prose.append("\n")
    found.prose.append((node.tail or "").replace("\n", " "))


def _grid(table: Element) -> Grid:
    grid: Grid = []
    below: dict[int, tuple[int, Cell]] = {}
    for line in table.iter("tr"):
        if next((up for up in line.iterancestors("table")), table) is not table:
            continue
        cells: list[Cell] = []
        for node in line.iterchildren("td", "th"):
            while len(cells) in below:
                cells.append(_continued(below, len(cells)))
            cell = _cell(node)
            if (rows := _span(node, "rowspan")) > 1:
                below[len(cells)] = (rows - 1, cell)
            cells.append(cell)
        while len(cells) in below:
            cells.append(_continued(below, len(cells)))
        grid.append(cells)
    return grid


def _continued(below: dict[int, tuple[int, Cell]], column: int) -> Cell:
    left, cell = below.pop(column)
    if left > 1:
        below[column] = (left - 1, cell)
    return cell


def _span(node: Element, attribute: str) -> int:
    text = str(node.get(attribute, "1"))
    return int(text) if re.fullmatch(r"[0-9]{1,3}", text) else 1


def _cell(node: Element) -> Cell:
    text = "".join(_cell_text(node))
    padding = _PADDING.search(
        str(node.get("style", ""))
        + "".join(str(inner.get("style", "")) for inner in node.iter("p", "span", "div"))
    )
    anchor = next(
        (str(link.get("href")).split("#", 1)[1] for link in node.iter("a") if _is_anchor(link)), None
    )
    return Cell(text, int(padding[1]) if padding else _blanks(text), anchor, _span(node, "colspan"))


def _blanks(text: str) -> int:
    """Count the blanks that a browser shows before the text: it drops spaces, but not `&nbsp;`."""
    shown = text.lstrip(" \t\n")
    lead = shown[: len(shown) - len(shown.lstrip(" \t\n\u00a0\u2002\u2003\u2009\u200c\u200b\u3000"))]
    return (
        sum(character not in "\n\t\u200b\u200c" for character in lead)
        if "\u00a0" in lead or lead.strip(" ")
        else 0
    )


def _is_anchor(link: Element) -> bool:
    return "#" in str(link.get("href", "")) and not collapse_blanks("".join(_strings(link)))


def _cell_text(node: Element, *, in_code: bool = False) -> Iterator[str]:
    tag = str(node.tag)
    if tag in _SKIP:
        return
    if tag == "code" and not in_code:
        code = "".join(_cell_text(node, in_code=True))
        if "\n" in code.strip() or not code.strip():
            yield code
        else:
            lead = code[: len(code) - len(code.lstrip())]
            yield f"{lead}`{code.strip()}`"
        return
    if tag in {"br", "p", "li", "div", "ul", "ol"}:
        yield "\n"
    # HTML shows a line end in the source as a space.
    yield re.sub(r"[ \t]*\n[ \t]*", " ", node.text or "")
    for child in node:
        yield from _cell_text(child, in_code=in_code)
        yield re.sub(r"[ \t]*\n[ \t]*", " ", child.tail or "")
    if tag in {"p", "li", "div"}:
        yield "\n"


def _strings(node: Element) -> Iterator[str]:
    return (str(piece) for piece in node.itertext())


def _text(node: Element) -> str:
    return collapse_blanks("".join(_strings(node)))


def _address(root: Element) -> str | None:
    for node in root.iter("link", "meta"):
        address = str(node.get("href") or node.get("content") or "")
        if (
            node.get("rel") == "canonical" or node.get("property") == "og:url"
        ) and "dataforseo.com/v3/" in address:
            return address
    return None


def _revised(root: Element) -> str | None:
    for node in root.iter("meta"):
        if node.get("property") in {"article:modified_time", "og:updated_time"}:
            match = re.match(r"\d{4}-\d\d-\d\d", str(node.get("content", "")))
            return match[0] if match else None
    return None
