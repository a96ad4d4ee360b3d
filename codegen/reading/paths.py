"""What the path of an endpoint says about it: its kind, its spec file, its page of documentation."""

from __future__ import annotations

import re

# The section, then at least one segment; see spec/schema.json.
PATH = re.compile(r"/v3/[a-z0-9_]+(/[a-z0-9_]+|/\{[a-z][a-z0-9_]*\})+")
# The kinds of endpoints that cost nothing and change nothing.
FREE = frozenset({"call_log", "error_log", "tasks_ready", "tasks_fixed", "task_get", "reference", "account"})
_POSTED = frozenset({"task_post", "live", "call_log", "error_log"})
_KIND_BY_SEGMENT = {
    "task_post": "task_post",
    "tasks_ready": "tasks_ready",
    "tasks_fixed": "tasks_fixed",
    "task_get": "task_get",
    "id_list": "call_log",
    "errors": "error_log",
    "user_data": "account",
    "live": "live",
}


def segments(path: str) -> list[str]:
    """Return the segments of a path below /v3."""
    return [segment for segment in path.removeprefix("/v3").split("/") if segment]


def fixed_segments(path: str) -> list[str]:
    """Return the segments that are not parameters."""
    return [segment for segment in segments(path) if not segment.startswith("{")]


def spec_file_of(path: str, *, with_parameters: bool = False) -> str:
    """Return the file below spec/. Its name has the parameters only if another path is the same without."""
    named = [part.strip("{}") for part in segments(path)] if with_parameters else fixed_segments(path)
    return f"{'/'.join(named)}.yaml"


def page_of(path: str) -> str:
    """Return the address of the page that documents a path."""
    return f"https://docs.dataforseo.com/v3/{'-'.join(fixed_segments(path))}/"


def kind_of(path: str, method: str | None = None) -> str:
    """Guess the kind of an endpoint from a segment of its path, else from its method."""
    kind = next((kind for segment, kind in _KIND_BY_SEGMENT.items() if segment in segments(path)), None)
    if kind == "error_log" and method == "GET":
        return "reference"  # a list of all error codes, not of failed calls
    return kind or ("live" if method == "POST" else "reference")


def method_of(kind: str, path: str) -> str:
    """Guess the method of a kind of endpoint. One with path parameters is a GET."""
    return "POST" if kind in _POSTED and "{" not in path else "GET"
