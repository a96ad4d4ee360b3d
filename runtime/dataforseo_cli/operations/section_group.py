"""The command group of a section, with one command for each operation."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from dataforseo._sections import SECTIONS
from dataforseo_cli.lookup.find_operation import summaries, unknown_operation


class SectionGroup(click.Group):
    """List the operations of a section from a table, and import only the one that is called."""

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
        from dataforseo_cli.operations.operation_command import operation_command

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
        # click's own version would import every endpoint for its help.
        names = summaries(self.section)
        if "-" in incomplete.lstrip("-"):
            names = {name.replace("_", "-"): text for name, text in names.items()}
        found = [
            CompletionItem(name, help=text) for name, text in names.items() if name.startswith(incomplete)
        ]
        return found or click.Command.shell_complete(self, ctx, incomplete)
