"""The operations that there are: their names, a line about each, and where their endpoints stand."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import click

from dataforseo._sections import SECTIONS

if TYPE_CHECKING:
    from dataforseo_runtime.requests.endpoint import Endpoint


def summaries(section: str) -> dict[str, str]:
    """Give the operations of a section with a line about each."""
    return dict(importlib.import_module(f"dataforseo.{section}._summaries").SUMMARIES)


def endpoint_of(section: str, operation: str) -> Endpoint[Any, Any]:
    """Load the endpoint of one operation."""
    from dataforseo._index import OPERATIONS
    from dataforseo_runtime.clients.sections import places_of
    from dataforseo_runtime.requests.endpoint import load

    return load(places_of(section, OPERATIONS)[operation])


def unknown_operation(section: str, name: str) -> str:
    """Say that there is no such operation, and which come close."""
    from dataforseo_cli.near import did_you_mean

    hint = did_you_mean(name, summaries(section), f"; dataforseo {section} lists them")
    return f"{section} has no operation {name!r}{hint}"


def find_operation(text: str) -> tuple[str, str]:
    """Read `section/operation`, also written as the API's path. Raises a usage error."""
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
