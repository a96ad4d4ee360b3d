"""`python -m codegen new SECTION/PATH`: a spec file to start from, without a page to transcribe."""

from __future__ import annotations

import argparse
import re
import sys

from codegen.reading import SPEC

_PATH = re.compile(r"[a-z0-9_]+(/([a-z0-9_]+|\{[a-z][a-z0-9_]*\}))+")
_KINDS = ("tasks_ready", "tasks_fixed", "task_post", "task_get")

_POST = """
request:
  fields:
    tag:
      type: string
      max_length: 255
      summary: TODO
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the path."""
    parser.add_argument(
        "path", metavar="SECTION/PATH", help="the API path without /v3/, parameters in braces"
    )
    parser.add_argument(
        "--method", choices=("GET", "POST"), help="default: GET where the path has parameters"
    )


def run(options: argparse.Namespace) -> int:
    """Print the skeleton; the first line says where it belongs."""
    path: str = options.path.strip("/").removeprefix("v3/")
    if not _PATH.fullmatch(path):
        print(f"{options.path!r} is no path; give something like backlinks/summary/live", file=sys.stderr)
        return 2
    print(skeleton(path, options.method), end="")
    return 0


def skeleton(path: str, method: str | None = None) -> str:
    """Write what every endpoint has, with TODO where a person must decide."""
    segments = path.split("/")
    fixed = [segment for segment in segments if not segment.startswith("{")]
    parameters = [segment.strip("{}") for segment in segments if segment.startswith("{")]
    kind = next((word for word in _KINDS if word in fixed), "live" if "live" in fixed else "reference")
    verb = method or ("GET" if parameters or kind in ("tasks_ready", "tasks_fixed", "reference") else "POST")
    given = "".join(
        f"  {name}:\n    type: string\n    required: true\n    summary: TODO\n" for name in parameters
    )
    return (
        f"# yaml-language-server: $schema={'../' * (len(fixed) - 1)}schema.json\n"
        f"# Belongs in {SPEC.name}/{'/'.join(fixed)}.yaml\n"
        f"endpoint: {verb} /v3/{path}\n"
        "summary: TODO\n"
        f"kind: {kind}\n"
        "docs:\n"
        f"  url: https://docs.dataforseo.com/v3/{'-'.join(fixed)}/\n"
        "billing:\n"
        "  model: unknown\n"
        f"repeat: {'charged' if verb == 'POST' else 'safe'}\n"
        + (f"\npath_parameters:\n{given}" if given else "")
        + (_POST if verb == "POST" else "")
        + "\nresponse:\n  result: list of Result\n  rows: items\n\ntypes:\n  Result:\n    fields:\n"
        "      items:\n        type: list of Item\n  Item:\n    fields:\n      type:\n        type: string\n"
    )
