"""What the path of an endpoint tells of it: what it is for, where its spec and its page of documentation are."""

from __future__ import annotations

import re

# The section, then one step or more below it; see spec/schema.json.
PATH = re.compile(r"/v3/[a-z0-9_]+(/[a-z0-9_]+|/\{[a-z][a-z0-9_]*\})+")
# The kinds that cost and change nothing, however often they are called.
FREE = frozenset({"call_log", "error_log", "tasks_ready", "tasks_fixed", "task_get", "reference", "account"})
_POSTED = frozenset({"task_post", "live", "call_log", "error_log"})
_KIND_BY_STEP = {
    "task_post": "task_post",
    "tasks_ready": "tasks_ready",
    "tasks_fixed": "tasks_fixed",
    "task_get": "task_get",
    "id_list": "call_log",
    "errors": "error_log",
    "user_data": "account",
    "live": "live",
}


def steps(path: str) -> list[str]:
    """Give the steps of a path below /v3."""
    return [step for step in path.removeprefix("/v3").split("/") if step]


def fixed_steps(path: str) -> list[str]:
    """Give the steps that are no parameters."""
    return [step for step in steps(path) if not step.startswith("{")]


def place_of(path: str, *, with_parameters: bool = False) -> str:
    """Give the file of the spec below spec/; with its parameters only where another path is the same without."""
    named = [step.strip("{}") for step in steps(path)] if with_parameters else fixed_steps(path)
    return f"{'/'.join(named)}.yaml"


def page_of(path: str) -> str:
    """Give the address of the page that documents a path."""
    return f"https://docs.dataforseo.com/v3/{'-'.join(fixed_steps(path))}/"


def kind_of(path: str, method: str | None = None) -> str:
    """Guess what an endpoint is for: by a step of its path, or by its method where no step tells."""
    told = next((kind for step, kind in _KIND_BY_STEP.items() if step in steps(path)), None)
    if told == "error_log" and method == "GET":
        return "reference"  # a list of all codes, not of the calls that failed
    return told or ("live" if method == "POST" else "reference")


def method_of(kind: str, path: str) -> str:
    """Guess the method that goes with a kind; what has path parameters is a GET."""
    return "POST" if kind in _POSTED and "{" not in path else "GET"
