"""The help of an operation: its fields by how much they are needed, then what comes back, and an example."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import click

from dataforseo_cli.flags import FieldOption
from dataforseo_cli.output.row_columns import row_columns
from dataforseo_cli.values import flag
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import Request

MOST_COLUMNS = 60


def write_parameters(
    context: click.Context,
    formatter: click.HelpFormatter,
    request: type[Request],
    *,
    own_first: bool = False,
) -> None:
    """Write the fields under headings that say whether they are needed, and the program's own options."""
    parameters = context.command.get_params(context)
    fields = [parameter for parameter in parameters if isinstance(parameter, FieldOption)]
    others = [
        parameter
        for parameter in parameters
        if isinstance(parameter, click.Option) and not isinstance(parameter, FieldOption)
    ]
    own: tuple[str, Sequence[click.Parameter]] = ("Options", others)
    groups = field_groups(request, fields)
    for title, options in [own, *groups] if own_first else [*groups, own]:
        lines = [line for option in options if (line := option.get_help_record(context)) is not None]
        if lines:
            with formatter.section(title):
                formatter.write_dl(lines)


def write_columns(formatter: click.HelpFormatter, endpoint: Endpoint[Any, Any]) -> None:
    """Write which columns the rows have, where a spec knows them."""
    known = row_columns(endpoint)
    names = [*known.names, *(f"{name}.…" for name in known.within)] if known else []
    if names:
        more = len(names) - MOST_COLUMNS
        left = f" and {more} more, which a shell completes after --columns" if more > 0 else ""
        with formatter.section("Columns of the rows"):
            formatter.write_text(", ".join(names[:MOST_COLUMNS]) + left)


def usage_pieces(fields: Sequence[FieldOption]) -> list[str]:
    """Write what no call can do without, as the usage line has it."""
    needed = [option for option in fields if option.rule.required]
    return [*(f"{option.opts[0]} {option.metavar}" for option in needed), "[OPTIONS]"]


def field_groups(
    request: type[Request], fields: Sequence[FieldOption]
) -> list[tuple[str, Sequence[FieldOption]]]:
    """Sort the fields under headings: what is required, what one of is, and the others."""
    left = {option.rule.name: option for option in fields}
    groups: list[tuple[str, Sequence[FieldOption]]] = [
        ("Required fields", [left.pop(option.rule.name) for option in fields if option.rule.required])
    ]
    for names in _choices(request):
        elsewhere = [name for name in names if name not in left]
        here = [left.pop(name) for name in names if name in left]
        if here:
            groups.append((_title(here, elsewhere), here))
    groups.append(("Other fields" if len(groups) > 1 or groups[0][1] else "Fields", [*left.values()]))
    return [(title, options) for title, options in groups if options]


def _choices(request: type[Request]) -> Iterator[Collection[str]]:
    """Go through the groups of fields of which a request must have one, the smaller ones first."""
    groups = [rule.fields for rule in request.GROUP_RULES if isinstance(rule, OneOf) and rule.least]
    yield from sorted(groups, key=len)


def _title(here: Sequence[FieldOption], elsewhere: Sequence[str]) -> str:
    instead = f", unless there is {' or '.join(map(flag, elsewhere))}" if elsewhere else ""
    return f"{'One of these is required' if len(here) > 1 else 'Required'}{instead}"
