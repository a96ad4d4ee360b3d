"""`dataforseo sandbox`: run the sandbox server."""

from __future__ import annotations

import click


@click.command(
    "sandbox",
    context_settings={"ignore_unknown_options": True, "help_option_names": []},
    add_help_option=False,
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(arguments: tuple[str, ...]) -> int:
    """Answer like the API on this machine, with made-up data."""
    from dataforseo_sandbox.__main__ import main

    try:
        return main(arguments, program="dataforseo sandbox")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
