"""`dataforseo completion`: print the script that completes the command in a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the completion script of a shell.

    \b
    bash: dataforseo completion bash >> ~/.bashrc
    zsh:  dataforseo completion zsh >> ~/.zshrc
    fish: dataforseo completion fish > ~/.config/fish/completions/dataforseo.fish
    """  # noqa: D301 - \b tells click not to wrap
    cls = get_completion_class(shell)
    if cls is None:
        raise click.UsageError(f"no completion for {shell}")
    root = context.find_root().command
    click.echo(cls(root, {}, "dataforseo", "_DATAFORSEO_COMPLETE").source())
