"""`python -m codegen new SECTION/PATH`: a spec file to start from, without a page to transcribe."""

from __future__ import annotations

import argparse
import sys

from codegen.checking.specs import SPEC
from codegen.reading.paths import FREE, PATH, kind_of, method_of, page_of, segments, spec_file_of

_POST = """
request:
  fields:
    tag:
      type: string
      max_length: 255
      summary: TODO
"""
_NOTHING = """
response:
  result: nothing
"""
_RESULT = """
response:
  result: list of Result
  rows: items

types:
  Result:
    fields:
      items:
        type: list of Item
  Item:
    fields:
      type:
        type: string
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument(
        "path", metavar="SECTION/PATH", help="the API path without /v3/, parameters in braces"
    )
    parser.add_argument("--method", choices=("GET", "POST"), help="default: what the path suggests")


def run(options: argparse.Namespace) -> int:
    """Exit status 0, or 2 for an invalid path. The second line printed says where the spec belongs."""
    path = f"/v3/{options.path.strip('/').removeprefix('v3/')}"
    if not PATH.fullmatch(path):
        print(f"{options.path!r} is no path; give something like backlinks/summary/live", file=sys.stderr)
        return 2
    if options.method == "POST" and "{" in path:
        print("a POST has no path parameters; its body says everything", file=sys.stderr)
        return 2
    print(skeleton(path, options.method), end="")
    return 0


def skeleton(path: str, method: str | None = None) -> str:
    """Write the keys that every endpoint has, with TODO where a person must decide."""
    parameters = [part.strip("{}") for part in segments(path) if part.startswith("{")]
    kind = kind_of(path, method)
    verb = method or method_of(kind, path)
    free = kind in FREE
    file = spec_file_of(path, with_parameters=(SPEC / spec_file_of(path)).exists())
    given = "".join(
        f"  {name}:\n    type: string\n    required: true\n    summary: TODO\n" for name in parameters
    )
    return (
        f"# yaml-language-server: $schema={'../' * file.count('/')}schema.json\n"
        f"# Belongs in {SPEC.name}/{file}\n"
        f"endpoint: {verb} {path}\n"
        "summary: TODO\n"
        f"kind: {kind}\n"
        "docs:\n"
        f"  url: {page_of(path)}\n"
        "billing:\n"
        f"  model: {'free' if free else 'unknown'}\n"
        f"repeat: {'safe' if free else 'charged'}\n"
        + (f"\npath_parameters:\n{given}" if given else "")
        + (_POST if verb == "POST" else "")
        + (_NOTHING if kind == "task_post" else _RESULT)
    )
