"""Fill the templates, which print `Code` and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2

from codegen.python.literals import Code
from codegen.resolving.resolved import Resolved
from codegen.views.package import package_view

TEMPLATES = Path(__file__).parent.parent / "templates"


class UnsafeOutput(Exception):
    """A template tried to print something that codegen.python did not make."""


def render(resolved: Resolved) -> Iterator[tuple[str, str]]:
    """Yield every file of generated/: its path below generated/, and its text before formatting."""
    environment = _environment()
    package = package_view(resolved)

    def fill(template: str, **views: Any) -> str:
        return environment.get_template(f"dataforseo/{template}.py.jinja").render(views)

    yield from _copied()
    for name in ("_api", "_index", "_sections", "client"):
        yield f"dataforseo/{name}.py", fill(name, package=package)
    yield "dataforseo/fields.py", fill("fields", fields=package.fields)
    yield "dataforseo/py.typed", ""
    for types in package.types_modules:
        yield types.output, fill("types/{topic}", module=types)
    for section in package.sections:
        for name in ("__init__", "_section", "_summaries"):
            yield f"dataforseo/{section.name}/{name}.py", fill(f"{{section}}/{name}", section=section)
        for module in section.modules:
            yield module.output, fill("{section}/{family}", module=module)


def _copied() -> Iterator[tuple[str, str]]:
    """Yield the hand-written files, which hold no fact of a spec and are copied."""
    for source in sorted(TEMPLATES.rglob("*.py")):
        relative = source.relative_to(TEMPLATES).as_posix()
        header = f"# From codegen/templates/{relative} by `make generate`; do not edit.\n"
        yield relative, header + source.read_text(encoding="utf-8")


def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        finalize=_only_code,
        autoescape=False,  # noqa: S701 - it escapes HTML; codegen.python makes Python source safe
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _only_code(value: Any) -> Any:
    # Jinja passes a template's own text through here as well, which is Code when it compiles.
    if isinstance(value, Code):
        return value
    raise UnsafeOutput(f"a template prints {type(value).__name__} {value!r}, which is not Code")
