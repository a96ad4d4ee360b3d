"""Read a documentation page, in any shape that a copy of it may have, and write it as a spec file.

1. `shape` recognises the shape and calls its reader: `wordpress`, `saved_html`, `browser_text`, `cell_lines`,
   `crawler_markdown` or `openapi`. Every reader returns a `page.DocsPage`.
2. `nesting` finds the parent of each table row. It compares the rows with the JSON samples (`evidence`).
3. `prose` reads the facts in each field's description.
4. `understand` joins call, fields and facts to an `Endpoint`.
5. `spec_file` writes the endpoint as YAML. It leaves out facts that contradict each other (`conflicts`).
"""

from __future__ import annotations

from pathlib import Path

from codegen.transcribe.page import PageError
from codegen.transcribe.shape import read
from codegen.transcribe.understand import Endpoint, understand

__all__ = ["Endpoint", "PageError", "transcribe"]


def transcribe(file: Path, operation: str | None = None) -> Endpoint:
    """Read a page and return the endpoint that it describes. Raises PageError.

    `operation` is the path of the wanted endpoint, for an OpenAPI document with many operations.
    """
    try:
        return understand(read(file, operation))
    except RecursionError:
        raise PageError(file, "nested too deeply to be a documentation page") from None
