"""Recognise the shape of a page from its content and call the reader for it.

File names are not looked at: people rename files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from pathlib import Path

from codegen.transcribe import browser_text, cell_lines, crawler_markdown, openapi, saved_html, wordpress
from codegen.transcribe.page import DocsPage, PageError, is_object

MAX_BYTES = 16_000_000

_MARKDOWN_TABLE = re.compile(r"^\|\s*Field name\s*\|\s*Type\s*\|", re.M | re.I)
_MARKDOWN = re.compile(r"^(?:#{1,6} |\s*[-*] +\[[^\]\n]*\]\(https?:|\[[^\n]*\]\(https?:)", re.M)
_LINES_TABLE = re.compile(r"^\W*Field name\s*\n\W*Type\s*\n\W*Description\s*$", re.M | re.I)
_TEXT_TABLE = re.compile(r"^\W*Field name[ \t\u00a0]+Type[ \t\u00a0]+Description\s*$", re.M | re.I)
_HTML = re.compile(
    r"\A\s*(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body|div|table|article|main|section|p|h[1-6])\b",
    re.I | re.S,
)
_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\]\"])")
_OPENAPI = re.compile(r"^[\"']?(?:openapi|swagger)[\"']?\s*:", re.M)


def read(file: Path, operation: str | None = None) -> DocsPage:
    """Read one documentation page. Raises PageError with a message of one line.

    `operation` is the path (`/v3/…`) of the wanted endpoint, for a document with many operations.
    """
    return recognise(text_of(file), file, operation)


def read_all(file: Path, paths: Collection[str]) -> list[DocsPage]:
    """Read a page; of an OpenAPI document in YAML, read every operation whose path is in `paths`.

    `paths` have `{}` for each path parameter. Raises PageError.
    """
    text = text_of(file)
    if not (_OPENAPI.search(text[:20_000]) and not _HTML.match(text) and not _JSON.match(text)):
        return [recognise(text, file)]
    data = openapi.load(text, str(file))
    wanted = [
        call.path for call in openapi.operations(data) if re.sub(r"\{[^}]*\}", "{}", call.path) in paths
    ]
    return [openapi.read_document(data, str(file), path) for path in dict.fromkeys(wanted)]


def text_of(file: Path) -> str:
    """Read the text of a file. Raises PageError if it is too large, empty or not UTF-8 text."""
    try:
        size = file.stat().st_size
        if size > MAX_BYTES:
            raise PageError(file, f"{size:,} bytes; a documentation page has at most {MAX_BYTES:,}")
        content = file.read_bytes()
    except OSError as error:
        raise PageError(file, f"cannot be read: {error.strerror or error}") from None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PageError(file, f"byte {error.start} is not UTF-8; save the page as UTF-8") from None
    if not text.strip():
        raise PageError(file, "is empty")
    if "\x00" in text:
        raise PageError(file, "holds NUL bytes, so it is no text")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def recognise(text: str, file: Path, operation: str | None = None) -> DocsPage:
    """Recognise the shape of a page and read it. Raises PageError."""
    name = str(file)
    if _JSON.match(text):
        return _read_json(text, name, operation)
    if _OPENAPI.search(text[:20_000]):
        return openapi.read_yaml(text, name, operation)
    if _HTML.match(text):
        return saved_html.read(text, name)
    if _LINES_TABLE.search(lines_text := cell_lines.without_bars(text)):
        return cell_lines.read(lines_text, name)
    if _MARKDOWN_TABLE.search(text):
        return crawler_markdown.read(text, name)
    if _TEXT_TABLE.search(text):
        return browser_text.read(text, name)
    if re.search(r"<t[dr][\s>]", text, re.I):
        return saved_html.read(text, name)
    if _MARKDOWN.search(text):
        return crawler_markdown.read(text, name)
    raise PageError(
        file,
        "no table headed 'Field name, Type, Description' was found, so this is no endpoint page of "
        "DataForSEO, or it was cut off before its tables",
    )


def _read_json(text: str, name: str, operation: str | None) -> DocsPage:
    try:
        data = json.loads(text)
    except RecursionError:
        raise PageError(name, "JSON nested too deeply to be a documentation page") from None
    except ValueError as error:
        raise PageError(name, f"begins like JSON but is not: {error}; was it cut off?") from None
    if is_object(data) and ("openapi" in data or "swagger" in data):
        return openapi.read_document(data, name, operation)
    return wordpress.read(data, name)
