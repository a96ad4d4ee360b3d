"""Find operations by section and name, and load their endpoints."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import click

from dataforseo._sections import SECTIONS

if TYPE_CHECKING:
    from dataforseo_runtime.requests.endpoint import Endpoint


def summaries(section: str) -> dict[str, str]:
    """Map the operations of a section to their one-line summaries."""
    return dict(importlib.import_module(f"dataforseo.{section}._summaries").SUMMARIES)


def load_endpoint(section: str, operation: str) -> Endpoint[Any, Any]:
    """Import the endpoint of an operation."""
    from dataforseo._index import OPERATIONS
    from dataforseo_runtime.clients.sections import places_of
    from dataforseo_runtime.requests.endpoint import load

    return load(places_of(section, OPERATIONS)[operation])


def unknown_operation(section: str, name: str) -> str:
    """Return the error text for an unknown operation, with suggestions."""
    from dataforseo_cli.lookup.suggestions import did_you_mean

    hint = did_you_mean(name, summaries(section), f"; dataforseo {section} lists them")
    return f"{section} has no operation {name!r}{hint}"


def find_operation(text: str) -> tuple[str, str]:
    """Parse `section/operation` or a path of the API. Raises UsageError if there is no such operation."""
    section, slash, rest = text.strip("/").removeprefix("v3/").partition("/")
    if not slash or section not in SECTIONS:
        raise click.UsageError(
            f"{text!r} names no operation; write section/operation, such as "
            f"backlinks/bulk_backlinks_live (sections: {', '.join(SECTIONS)})"
        )
    operation = rest.replace("/", "_").replace("-", "_")
    if operation not in summaries(section):
        raise click.UsageError(unknown_operation(section, rest))
    return section, operation
