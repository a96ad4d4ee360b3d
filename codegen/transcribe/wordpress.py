"""Read a page from the JSON of the site's WordPress REST API."""

from __future__ import annotations

import re
from typing import Any

from attrs import evolve

from codegen.transcribe import saved_html
from codegen.transcribe.page import DocsPage, PageError, is_list, is_object
from codegen.transcribe.text import collapse_blanks


def read(data: Any, name: str) -> DocsPage:
    """Read one page object, or a list with just one. Raises PageError."""
    if is_list(data) and len(data) == 1:
        data = data[0]
    if is_list(data):
        raise PageError(name, f"a list of {len(data)} pages; hand them over one a file")
    content = _text(data, "content", "rendered")
    if content is None:
        raise PageError(name, "JSON without 'content.rendered', so it is no WordPress page")
    if not content.strip():
        raise PageError(name, "the page's content is empty")
    page = saved_html.read(content, name)
    link = _text(data, "link")
    modified = _text(data, "modified") or ""
    revised = re.match(r"\d{4}-\d\d-\d\d", modified)
    return evolve(
        page,
        shape="WordPress JSON",
        url=link if link and link.startswith("https://") else page.url,
        revised=revised[0] if revised else None,
        title=page.title or collapse_blanks(_text(data, "title", "rendered") or ""),
    )


def _text(data: Any, *keys: str) -> str | None:
    for key in keys:
        data = data.get(key) if is_object(data) else None
    return data if isinstance(data, str) else None
