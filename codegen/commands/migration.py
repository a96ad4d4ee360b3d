"""`python -m codegen migration`: print a Markdown page on how to move from the official client to ours."""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from codegen.checking.specs import SPEC, read
from codegen.resolving.resolved import Resolved

_VARIANTS = ("_with_http_info", "_without_preload_content")

_HEAD = """\
# Moving over from the official client

<!-- By `python -m codegen migration FOLDER`, where FOLDER holds the official package; do not edit. -->

`dataforseo-client` 2.1.10 and this client call the same operations, {shared} of them, and name {same} alike. What
changes in a call:

| official client | here |
|---|---|
| `with ApiClient(Configuration(username=..., password=...)) as api_client:` | `with Client(login=..., password=...) as client:` |
| `api = SerpApi(api_client)` | `client.serp`, one attribute a section |
| `api.google_organic_live_advanced([SerpGoogleOrganicLiveAdvancedRequestInfo(keyword="seo", ...)])` | `client.serp.google_organic_live_advanced(keyword="seo", ...)` |
| `api.google_organic_task_post([A(...), B(...)])` | `client.serp.google_organic_task_post([GoogleOrganicTaskPostRequest(...), ...])` |
| `answer.tasks[0].result[0].items` | the same, or `answer.rows` |
| `item.h_1`, `item.yield_` | `item.h1`, `item.yield_`; `to_dict()` has the wire names |
| an unset field is sent as `null` | an unset field is not sent |
| a failed task in a 20000 answer passes silently | it raises `TaskError`, which carries the answer |
| an unknown item type becomes `None` | it comes back as `UnknownItem`, with its data |

## Names that differ

The rule here is: the path below the section, joined with `_`, path parameters left out; where two paths would share a
name, the one with a parameter keeps the official name.

| path | official | here |
|---|---|---|
"""


@frozen
class OfficialCall:
    """One method of the official client."""

    section: str
    method: str
    path: str
    name: str

    @property
    def api(self) -> str:
        """The name of its class: `SerpApi` for serp."""
        return "".join(word.capitalize() for word in self.section.split("_")) + "Api"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument("package", type=Path, help="folder of the official package, dataforseo_client")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specs")


def run(options: argparse.Namespace) -> int:
    """Exit status 0, or 2 if the folder does not hold that package."""
    official = [*official_calls(options.package)]
    if not official:
        print(f"{options.package}: not the official package, there is no api/…_api.py in it", file=sys.stderr)
        return 2
    print(page(read(options.spec), official), end="")
    return 0


def official_calls(package: Path) -> Iterator[OfficialCall]:
    """Read the methods of the official client from its source, without importing it."""
    for file in sorted(package.glob("api/*_api.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        for name in functions:
            serialize = functions.get(f"_{name}_serialize")
            if serialize is None or name.endswith(_VARIANTS):
                continue
            arguments = _returned_keywords(serialize)
            yield OfficialCall(
                file.name.removesuffix("_api.py"), arguments["method"], arguments["resource_path"], name
            )


def page(resolved: Resolved, official: list[OfficialCall]) -> str:
    """Write the page."""
    ours = {
        (item.spec.method, item.spec.path): (item.spec.section, item.operation) for item in resolved.endpoints
    }
    known = [(call, ours[call.method, call.path]) for call in official if (call.method, call.path) in ours]
    different = [(call, name) for call, (_, name) in known if call.name != name]
    text = _HEAD.format(shared=len(known), same=len(known) - len(different))
    text += "".join(
        f"| `{call.method} {call.path}` | `{call.api}.{call.name}` | `client.{call.section}.{name}` |\n"
        for call, name in sorted(different, key=lambda pair: (pair[0].section, pair[0].path))
    )
    gone = sorted(set(ours) - {(call.method, call.path) for call in official}, key=lambda call: call[1])
    if gone:
        text += "\n## Operations that the official client has dropped\n\nThe vendor's documents of 2026-08 still have them; here they are marked deprecated.\n\n"
        text += "".join(
            f"* `client.{section}.{name}` (`{method} {path}`)\n"
            for (method, path) in gone
            for section, name in [ours[method, path]]
        )
    return text


def _returned_keywords(function: ast.FunctionDef) -> dict[str, str]:
    returned = next(node for node in ast.walk(function) if isinstance(node, ast.Return))
    assert isinstance(returned.value, ast.Call), function.name
    return {
        keyword.arg: keyword.value.value
        for keyword in returned.value.keywords
        if keyword.arg and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
    }
