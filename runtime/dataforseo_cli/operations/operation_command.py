"""The command of an operation: read fields, send the call, write rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import click

from dataforseo_cli.account.connection import Connection, connection_parameters
from dataforseo_cli.help.request_docstring import parse_docstring
from dataforseo_cli.input.field_options import ValuesWithoutFlag, field_options, given_fields, normalize_flag
from dataforseo_cli.input.field_values import read_tasks
from dataforseo_cli.input.make_request import make_requests
from dataforseo_cli.lookup.find_operation import load_endpoint
from dataforseo_cli.output.messages import print_stderr, print_stdout
from dataforseo_cli.output.options import Output, columns_option, output_parameters
from dataforseo_runtime.requests.endpoint import Call, Endpoint


class OperationCommand(click.Command):
    """The command of one endpoint, with a flag for each field."""

    def __init__(self, name: str, endpoint: Endpoint[Any, Any]) -> None:
        docstring = parse_docstring(endpoint.request)
        options = _command_options(endpoint)
        self.endpoint = endpoint
        self.fields = field_options(endpoint.request, docstring.fields, options)
        super().__init__(
            name,
            params=[*self.fields, *options, ValuesWithoutFlag()],
            help="\n\n".join(filter(None, (docstring.summary, docstring.description))),
            epilog=docstring.notes,
            callback=self._run,
            context_settings={"token_normalize_func": normalize_flag},
        )

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from dataforseo_cli.help.example_call import example_call, write_example
        from dataforseo_cli.help.help_page import write_columns, write_parameters

        write_parameters(ctx, formatter, self.endpoint.request)
        write_columns(formatter, self.endpoint)
        write_example(formatter, example_call(self.endpoint, ctx.command_path))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        from dataforseo_cli.help.help_page import usage_pieces

        return usage_pieces(self.fields)

    def _run(self, **parameters: Any) -> None:
        requests = make_requests(self.endpoint, self._read_tasks(parameters))
        call, output = Call(self.endpoint, requests), Output.of(parameters)
        if output.columns:
            from dataforseo_cli.output.row_columns import check_columns

            check_columns(self.endpoint, output.columns)
        connection = Connection.of(parameters)
        every_page = parameters.get("all", False)
        if parameters["dry_run"]:
            _print_request(call, connection.worst_case, every_page=every_page)
            return
        from dataforseo_cli.operations.send_and_write import send_and_write

        with connection.client() as client:
            send_and_write(client, call, output, every_page=every_page)

    def _read_tasks(self, parameters: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Read the tasks of `--fields`, and set the fields given as flags in each."""
        flags = given_fields(self.fields, parameters)
        tasks = read_tasks(parameters["fields"] or "{}")
        limit = self.endpoint.limits.tasks_per_call or 1
        if len(tasks) > limit:
            raise click.UsageError(
                f"--fields: {len(tasks)} tasks; {self.endpoint.path} takes at most {limit} in one call"
            )
        return [{**task, **flags} for task in tasks]


def operation_command(section: str, operation: str) -> OperationCommand:
    """Make the command of an operation."""
    return OperationCommand(operation, load_endpoint(section, operation))


def _command_options(endpoint: Endpoint[Any, Any]) -> list[click.Parameter]:
    many = endpoint.way == "many tasks"
    what = "an object, or an array of them, one a task" if many else "an object"
    paging: list[click.Parameter] = [
        click.Option(["--all"], is_flag=True, help="All pages, not only the first; each is a call.")
    ]
    return [
        click.Option(
            ["--fields"],
            metavar="JSON",
            help=f"Fields as JSON ({what}), @FILE or -; flags override it. Flags take @FILE too.",
        ),
        *(paging if endpoint.paging else []),
        *output_parameters(),
        columns_option(endpoint),
        click.Option(
            ["--dry-run"], is_flag=True, help="Show the request and its worst-case cost; send nothing."
        ),
        *connection_parameters(),
    ]


def _print_request(call: Call[Any, Any], unknown_price: Decimal | None, *, every_page: bool) -> None:
    print_stdout(f"{call.endpoint.method} {call.path}")
    if call.endpoint.method == "POST":
        click.echo(json.dumps([request.to_dict() for request in call.requests], indent=2, ensure_ascii=False))
    most = unknown_price if call.worst_case is None else call.worst_case
    price = "its price is not known" if most is None else f"it costs at most {most} USD"
    pages = " a page" if every_page else ""
    print_stderr(f"not sent; {price}{pages}")
