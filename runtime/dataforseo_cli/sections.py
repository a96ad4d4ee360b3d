"""`dataforseo SECTION OPERATION`: a command for every operation, made from the facts of its endpoint."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

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


class SectionGroup(click.Group):
    """The operations of a section, listed from a table; the one that is called is loaded."""

    def __init__(self, section: str) -> None:
        title, summary = SECTIONS[section]
        super().__init__(section, help=f"{title}: {summary}")
        self.section = section

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["OPERATION", "[--FIELD VALUE]...", "[OPTIONS]"]

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*summaries(self.section)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = cmd_name.replace("-", "_").replace("/", "_")
        if name not in summaries(self.section):
            return None
        from dataforseo_cli.operations import operation_command

        return operation_command(self.section, name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            if args[0].startswith("-"):
                raise
            raise click.UsageError(unknown_operation(self.section, args[0]), ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Operations"):
            formatter.write_dl([*summaries(self.section).items()])
        formatter.write_paragraph()
        formatter.write_text(
            f"dataforseo {self.section} OPERATION --help shows fields, rules, price and an example."
        )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        # From the table: asking every command for its help would load every endpoint.
        named = summaries(self.section).items()
        if "-" in incomplete.lstrip("-"):
            named = {name.replace("_", "-"): text for name, text in named}.items()
        found = [CompletionItem(name, help=text) for name, text in named if name.startswith(incomplete)]
        return found or click.Command.shell_complete(self, ctx, incomplete)


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
