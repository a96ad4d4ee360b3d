"""Read a documentation page in any shape that people have it in, and write it as a spec file.

The modules are steps: `shape` recognises and hands the page to one of the readers (`wordpress`,
`saved_html`, `browser_text`, `cell_lines`, `crawler_markdown`, `openapi`), all of which give a `page`;
`nesting` finds the parent of each row with the `evidence` of the samples; `prose` reads the facts;
`understand` joins these to an endpoint; `spec_file` writes it.
"""

from __future__ import annotations

from pathlib import Path

from codegen.transcribe.page import PageError
from codegen.transcribe.shape import read
from codegen.transcribe.understand import Endpoint, understand

__all__ = ["Endpoint", "PageError", "transcribe"]


def transcribe(file: Path, operation: str | None = None) -> Endpoint:
    """Read a page and work out what it says. Raises PageError.

    `operation` is the path of the endpoint that is wanted, for a document that describes many.
    """
    try:
        return understand(read(file, operation))
    except RecursionError:
        raise PageError(file, "nested too deeply to be a documentation page") from None
