"""What was probably meant: the nearest of the names that there are."""

from __future__ import annotations

from collections.abc import Iterable

import click

from dataforseo._sections import SECTIONS


def nearest(name: str, names: Iterable[str], most: int = 3) -> list[str]:
    """Give the names that come close, the closest first."""
    import difflib

    return difflib.get_close_matches(name.replace("-", "_"), [*names], n=most, cutoff=0.65)


def did_you_mean(name: str, names: Iterable[str], otherwise: str = "") -> str:
    """Write the end of a sentence that suggests the names that come close."""
    near = nearest(name, names)
    return f"; did you mean {', '.join(near)}?" if near else otherwise


def unknown_command(name: str, commands: Iterable[str]) -> str:
    """Say that there is no such command or section; an operation without its section is found too."""
    from dataforseo._index import OPERATIONS
    from dataforseo._sections import SECTIONS
    from dataforseo_runtime.clients.sections import places_of

    wanted = name.replace("-", "_").replace("/", "_")
    owners = [section for section in SECTIONS if wanted in places_of(section, OPERATIONS)]
    if owners:
        spelled = " or ".join(f"dataforseo {section} {wanted}" for section in owners[:3])
        return f"{name!r} is an operation; write its section before it: {spelled}"
    otherwise = "; dataforseo --help lists commands and sections"
    return f"there is no command or section {name!r}{did_you_mean(name, commands, otherwise)}"


def unknown_option(error: click.NoSuchOption) -> click.UsageError:
    """Say that there is no such option, which comes close, and where options belong."""
    command = error.ctx.command if error.ctx is not None else None
    if isinstance(command, click.Group):
        place = "SECTION OPERATION" if command.name not in SECTIONS else f"{command.name} OPERATION"
        hint = f"; options go behind the operation: dataforseo {place} {error.option_name} …"
    else:
        plain = error.option_name.lstrip("-")
        options = [option for parameter in command.params for option in parameter.opts] if command else []
        flags = {option.lstrip("-").replace("-", "_"): option for option in options if option[:2] == "--"}
        near = [flags[name] for name in nearest(plain, flags, most=2)]
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return click.UsageError(f"there is no option {error.option_name}{hint}", error.ctx)
