"""The smallest spec tree that generates code. Tests change it in one place."""

from __future__ import annotations

from pathlib import Path

from codegen.checking.check import check
from codegen.reading.problems import SpecError
from codegen.reading.tree import read_tree
from codegen.resolving.resolve import resolve
from codegen.resolving.resolved import Resolved

API = """\
summary: A tiny API.
hosts: {production: https://api.example.com, sandbox: https://sandbox.example.com}
credentials: {login: [TINY_LOGIN], password: [TINY_PASSWORD]}
timeout_seconds: 120
limits: {}
sections:
  shop:
    title: Shop
    summary: Things for sale.
"""
CODES = """\
summary: The codes.
codes:
  - {code: 20000, meaning: It worked., outcome: ok, retry: never, charged: always}
"""
HEAD = """\
endpoint: POST /v3/shop/find
summary: Find things.
kind: live
docs: {url: https://docs.dataforseo.com/v3/shop-find/}
billing: {model: free}
repeat: safe
"""
TAIL = """\
request:
  fields:
    word: {type: string, required: true}
    size: {type: integer}
response:
  result: list of Thing
  rows: result
types:
  Thing:
    fields:
      name: {type: string}
"""
FIND = HEAD + TAIL


def tree(folder: Path, **files: str) -> Path:
    """Write the tiny tree with these files: `types__a="…"` is types/a.yaml. An empty text omits a file."""
    texts = {"api": API, "status_codes": CODES, "shop__find": FIND, **files}
    for name, text in texts.items():
        path = folder / f"{name if '/' in name else name.replace('__', '/')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        if text:
            path.write_text(text, encoding="utf-8")
    return folder


def checked(folder: Path) -> Resolved:
    """Read and check a tree. Raises SpecError."""
    resolved = resolve(read_tree(folder))
    check(resolved)
    return resolved


def mistakes(folder: Path) -> list[str]:
    """List the mistakes of a tree as `file:line:column: message`, files relative to the tree."""
    try:
        checked(folder)
    except SpecError as error:
        return [str(problem).removeprefix(f"{folder}/") for problem in error.problems]
    return []
