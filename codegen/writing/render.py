"""Fill the templates. They print `Code` and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jinja2

from codegen.python.literals import Code
from codegen.resolving.families import find_collectors, find_families
from codegen.resolving.resolve import Resolved
from codegen.views.modules import family_modules, types_modules
from codegen.views.package import package
from codegen.views.shared_fields import shared_fields

TEMPLATES = Path(__file__).parent.parent / "templates"


class UnsafeOutput(Exception):
    """A template tried to print something that codegen.python.literals and codegen.python.names did not make."""


def render(resolved: Resolved) -> Iterator[tuple[str, str]]:
    """Give every file of generated/: its path below generated/, and its text before formatting."""
    environment = _environment()
    families = find_families(resolved.endpoints)
    collectors = find_collectors(families, resolved.endpoints)
    shared = shared_fields(resolved)
    modules = [*family_modules(resolved.endpoints, families, collectors, shared)]
    whole = package(resolved, modules, families)
    yield from _copied()
    for template in ("_api", "_index", "_sections", "client"):
        yield (
            f"dataforseo/{template}.py",
            environment.get_template(f"dataforseo/{template}.py.jinja").render(package=whole),
        )
    yield "dataforseo/fields.py", environment.get_template("dataforseo/fields.py.jinja").render(fields=shared)
    yield "dataforseo/py.typed", ""
    for topic in types_modules(resolved, shared):
        yield (
            topic.output,
            environment.get_template("dataforseo/types/{topic}.py.jinja").render(module=topic),
        )
    for section in whole.sections:
        for template in ("__init__", "_section", "_summaries"):
            text = environment.get_template(f"dataforseo/{{section}}/{template}.py.jinja").render(
                section=section
            )
            yield f"dataforseo/{section.name}/{template}.py", text
    for module in modules:
        yield (
            module.output,
            environment.get_template("dataforseo/{section}/{family}.py.jinja").render(module=module),
        )


def _copied() -> Iterator[tuple[str, str]]:
    """Give the files that hold no fact of a spec: written once by hand, and copied."""
    for source in sorted(TEMPLATES.rglob("*.py")):
        relative = source.relative_to(TEMPLATES).as_posix()
        header = f"# From codegen/templates/{relative} by `make generate`; do not edit.\n"
        yield relative, header + source.read_text(encoding="utf-8")


def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        finalize=_only_code,
        autoescape=False,  # noqa: S701 - it escapes HTML; Python source is made safe by codegen.literals
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _only_code(value: Any) -> Any:
    # Jinja passes a template's own text through here as well, already marked as such when it compiles.
    if isinstance(value, Code):
        return value
    raise UnsafeOutput(f"a template prints {type(value).__name__} {value!r}, which is not Code")
