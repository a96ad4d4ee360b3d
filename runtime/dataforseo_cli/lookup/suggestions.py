"""Suggest similar names for a misspelt command, operation, option or column."""

from __future__ import annotations

from collections.abc import Iterable

import click

from dataforseo._sections import SECTIONS


def similar_names(name: str, names: Iterable[str], limit: int = 3) -> list[str]:
    """List the names most like this one, the best match first."""
    import difflib

    return difflib.get_close_matches(name.replace("-", "_"), [*names], n=limit, cutoff=0.65)


def did_you_mean(name: str, names: Iterable[str], otherwise: str = "") -> str:
    """Return "; did you mean …?", or `otherwise` if no name is similar."""
    similar = similar_names(name, names)
    return f"; did you mean {', '.join(similar)}?" if similar else otherwise


def unknown_command(name: str, commands: Iterable[str]) -> str:
    """Return the error text for an unknown command; an operation is shown with its section."""
    from dataforseo._index import OPERATIONS
    from dataforseo_runtime.clients.sections import places_of

    operation = name.replace("-", "_").replace("/", "_")
    sections = [section for section in SECTIONS if operation in places_of(section, OPERATIONS)]
    if sections:
        spelled = " or ".join(f"dataforseo {section} {operation}" for section in sections[:3])
        return f"{name!r} is an operation; write its section before it: {spelled}"
    otherwise = "; dataforseo --help lists commands and sections"
    return f"there is no command or section {name!r}{did_you_mean(name, commands, otherwise)}"


def unknown_option(error: click.NoSuchOption) -> click.UsageError:
    """Return the error for an unknown option, with suggestions or the place where options belong."""
    command = error.ctx.command if error.ctx is not None else None
    if isinstance(command, click.Group):
        place = "SECTION OPERATION" if command.name not in SECTIONS else f"{command.name} OPERATION"
        hint = f"; options go behind the operation: dataforseo {place} {error.option_name} …"
    else:
        options = [option for parameter in command.params for option in parameter.opts] if command else []
        flags = {option.lstrip("-").replace("-", "_"): option for option in options if option[:2] == "--"}
        similar = [flags[name] for name in similar_names(error.option_name.lstrip("-"), flags, limit=2)]
        hint = f"; did you mean {' or '.join(similar)}?" if similar else ""
    return click.UsageError(f"there is no option {error.option_name}{hint}", error.ctx)
