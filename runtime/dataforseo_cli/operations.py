"""One operation as a command: fields in, rows out, the cost on stderr."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import click
from msgspec.structs import replace

from dataforseo_cli import values
from dataforseo_cli.calling import Invocation, carry_out
from dataforseo_cli.catalogue import endpoint_of
from dataforseo_cli.connection import Connection, connection_parameters
from dataforseo_cli.docstrings import Described, described
from dataforseo_cli.fields import request_of
from dataforseo_cli.flags import FieldOption, Strays, both_spellings, field_options, given_fields
from dataforseo_cli.output.formats import Output, columns_option, output_parameters
from dataforseo_cli.output.printing import show, tell
from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.request import Request
from dataforseo_runtime.sending.prices import worst_case


class OperationCommand(click.Command):
    """Groups its options in the help: the fields of the request, and those of this program."""

    def __init__(self, name: str, endpoint: Endpoint[Any, Any], text: Described) -> None:
        own = _own_parameters(endpoint)
        self.endpoint = endpoint
        self.text = text
        self.fields = field_options(endpoint.request, text.fields, own)
        super().__init__(
            name,
            params=[*self.fields, *own, Strays()],
            help="\n\n".join(part for part in (text.summary, text.description) if part),
            epilog=text.notes,
            callback=self._run,
            context_settings={"token_normalize_func": both_spellings},
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from dataforseo_cli.examples import example, write_example
        from dataforseo_cli.help_pages import write_columns, write_parameters

        write_parameters(ctx, formatter, self.endpoint.request)
        write_columns(formatter, self.endpoint)
        write_example(formatter, example(self.endpoint, ctx.command_path))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        from dataforseo_cli.help_pages import usage_pieces

        return usage_pieces(self.fields)

    def _run(self, **parameters: Any) -> None:
        requests = _requests(self.endpoint, _tasks(self.endpoint, self.fields, parameters))
        invocation = Invocation(
            endpoint=self.endpoint,
            call=Call(self.endpoint, requests),
            output=Output.of(parameters),
            every_page=parameters.get("all", False),
        )
        if invocation.output.columns:
            from dataforseo_cli.output.row_columns import check_columns

            check_columns(self.endpoint, invocation.output.columns)
        connection = Connection.of(parameters)
        if parameters["dry_run"]:
            _show_request(invocation, connection.worst_case)
            return
        with connection.client() as client:
            carry_out(client, invocation)


def operation_command(section: str, operation: str) -> click.Command:
    """Make the command of an operation."""
    endpoint = endpoint_of(section, operation)
    return OperationCommand(operation, endpoint, described(endpoint.request))


def _own_parameters(endpoint: Endpoint[Any, Any]) -> list[click.Parameter]:
    many = endpoint.way == "many tasks"
    what = "an object, or an array of them, one a task" if many else "an object"
    paged: list[click.Parameter] = [
        click.Option(["--all"], is_flag=True, help="All pages, not only the first; each is a call.")
    ]
    return [
        click.Option(
            ["--fields"],
            metavar="JSON",
            help=f"Fields as JSON ({what}), @FILE or -; flags win over it. Flags take @FILE too.",
        ),
        *(paged if endpoint.paging else []),
        *output_parameters(),
        columns_option(endpoint),
        click.Option(
            ["--dry-run"], is_flag=True, help="Show the request and its worst-case cost; send nothing."
        ),
        *connection_parameters(),
    ]


def _tasks(
    endpoint: Endpoint[Any, Any], options: Sequence[FieldOption], parameters: dict[str, Any]
) -> list[dict[str, Any]]:
    flags = given_fields(options, parameters)
    none: list[dict[str, Any]] = [{}]
    tasks = values.tasks(parameters["fields"]) if parameters["fields"] else none
    most = endpoint.limits.tasks_per_call or 1
    if len(tasks) > most:
        raise click.UsageError(
            f"--fields: {len(tasks)} tasks; {endpoint.path} takes at most {most} in one call"
        )
    return [{**task, **flags} for task in tasks]


def _requests(endpoint: Endpoint[Any, Any], tasks: Sequence[dict[str, Any]]) -> list[Request]:
    """Make the checked requests. Raises InvalidRequestError, which says of several tasks which are wrong."""
    requests: list[Request] = []
    problems: list[Problem] = []
    for index, fields in enumerate(tasks):
        try:
            requests.append(request_of(endpoint, fields))
        except InvalidRequestError as error:
            where = f"[{index}]." if len(tasks) > 1 else ""
            problems += [replace(problem, field=where + problem.field) for problem in error.problems]
    if problems:
        raise InvalidRequestError(endpoint.request.__name__, problems)
    return requests


def _show_request(invocation: Invocation, unknown_price: Decimal | None) -> None:
    call, endpoint = invocation.call, invocation.endpoint
    show(f"{endpoint.method} {call.path}")
    if endpoint.method == "POST":
        click.echo(json.dumps([request.to_dict() for request in call.requests], indent=2, ensure_ascii=False))
    most = worst_case(call, unknown_price)
    price = "its price is not known" if most is None else f"it costs at most {most} USD"
    pages = " a page" if invocation.every_page else ""
    tell(f"not sent; {price}{pages}")
