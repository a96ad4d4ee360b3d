"""Write the help page of an operation: required fields first, then options and columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from dataforseo_cli.input.field_options import FieldOption
from dataforseo_cli.input.field_values import flag_name
from dataforseo_cli.output.row_columns import row_columns
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import Request

MOST_COLUMNS = 60


def write_parameters(
    context: click.Context,
    formatter: click.HelpFormatter,
    request: type[Request],
    *,
    options_first: bool = False,
) -> None:
    """Write the fields, grouped by whether they are required, and the options of the command."""
    parameters = context.command.get_params(context)
    fields = [parameter for parameter in parameters if isinstance(parameter, FieldOption)]
    others = [
        parameter
        for parameter in parameters
        if isinstance(parameter, click.Option) and not isinstance(parameter, FieldOption)
    ]
    command_options: tuple[str, Sequence[click.Parameter]] = ("Options", others)
    groups = _field_groups(request, fields)
    for title, options in [command_options, *groups] if options_first else [*groups, command_options]:
        lines = [line for option in options if (line := option.get_help_record(context)) is not None]
        if lines:
            with formatter.section(title):
                formatter.write_dl(lines)


def write_columns(formatter: click.HelpFormatter, endpoint: Endpoint[Any, Any]) -> None:
    """Write the columns of the rows, if the spec lists them."""
    known = row_columns(endpoint)
    names = [*known.names, *(f"{name}.…" for name in known.open_names)] if known else []
    if names:
        more = len(names) - MOST_COLUMNS
        rest = f" and {more} more, which a shell completes after --columns" if more > 0 else ""
        with formatter.section("Columns of the rows"):
            formatter.write_text(", ".join(names[:MOST_COLUMNS]) + rest)


def usage_pieces(fields: Sequence[FieldOption]) -> list[str]:
    """Return the required fields for the usage line."""
    required = [option for option in fields if option.rule.required]
    return [*(f"{option.opts[0]} {option.metavar}" for option in required), "[OPTIONS]"]


def _field_groups(
    request: type[Request], fields: Sequence[FieldOption]
) -> list[tuple[str, Sequence[FieldOption]]]:
    """Group the fields under headings: required, one of several required, other."""
    ungrouped = {option.rule.name: option for option in fields}
    groups: list[tuple[str, Sequence[FieldOption]]] = [
        ("Required fields", [ungrouped.pop(option.rule.name) for option in fields if option.rule.required])
    ]
    one_required = [rule.fields for rule in request.GROUP_RULES if isinstance(rule, OneOf) and rule.least]
    for names in sorted(one_required, key=len):
        elsewhere = [name for name in names if name not in ungrouped]
        here = [ungrouped.pop(name) for name in names if name in ungrouped]
        if here:
            groups.append((_title(here, elsewhere), here))
    groups.append(("Other fields" if len(groups) > 1 or groups[0][1] else "Fields", [*ungrouped.values()]))
    return [(title, options) for title, options in groups if options]


def _title(here: Sequence[FieldOption], elsewhere: Sequence[str]) -> str:
    instead = f", unless there is {' or '.join(map(flag_name, elsewhere))}" if elsewhere else ""
    return f"{'One of these is required' if len(here) > 1 else 'Required'}{instead}"
