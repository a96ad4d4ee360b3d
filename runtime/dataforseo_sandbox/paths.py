"""One spelling for the paths that callers and tests write in several ways."""

from __future__ import annotations


def short(path: str) -> str:
    """Write a path as the catalogue does: `/v3/backlinks/id_list` becomes `backlinks/id_list`."""
    return path.strip("/").removeprefix("v3/")
