"""`dataforseo completion`: what a shell needs to complete sections, operations, fields and values."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the completion script of a shell.

    \b
    bash: dataforseo completion bash >> ~/.bashrc
    zsh:  dataforseo completion zsh >> ~/.zshrc
    fish: dataforseo completion fish > ~/.config/fish/completions/dataforseo.fish
    """  # noqa: D301 - click's own mark for lines to be left as they are
    from dataforseo_cli.app import root

    cls = get_completion_class(shell)
    if cls is None:
        raise click.UsageError(f"no completion for {shell}")
    click.echo(cls(root, {}, "dataforseo", "_DATAFORSEO_COMPLETE").source())
