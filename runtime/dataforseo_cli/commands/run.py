"""`dataforseo run SECTION/OPERATION`: ask about a long list of targets in many calls."""

from __future__ import annotations

from typing import Any

import click
from click.shell_completion import CompletionItem

from dataforseo._sections import SECTIONS
from dataforseo_cli.lookup.find_operation import find_operation, load_endpoint, summaries

_HELP = """Ask an operation about every target of a list, over as many calls as it takes.

Each answer is stored on disk before it counts. After a stop or a kill, the same command continues where it
was: nothing is paid twice and nothing lost. After a power cut, calls that were under way are looked up in
the account's log; answers that were paid for and lost are listed, and asked for again only with --repay.
Targets without an answer are written to a file of their own, with the reason.

Exit status: 0 all answered, 1 some or all without an answer, 2 wrong use, 130 interrupted."""


_EXAMPLE = """dataforseo run backlinks/bulk_backlinks_live --targets-from domains.txt \\
    --out counts.parquet --budget 10"""


class RunGroup(click.Group):
    """Make the subcommand of an operation when it is named."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["SECTION/OPERATION", "--targets-from FILE", "--out FILE", "[OPTIONS]"]

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [f"{section}/{operation}" for section in SECTIONS for operation in summaries(section)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _run_command(*find_operation(cmd_name))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from dataforseo_cli.help.example_call import write_example

        write_example(formatter, _EXAMPLE)
        formatter.write_paragraph()
        formatter.write_text(
            "dataforseo SECTION lists operations; dataforseo run SECTION/OPERATION --help the options."
        )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        section, slash, rest = incomplete.partition("/")
        if not slash or section not in SECTIONS:
            return [CompletionItem(f"{name}/") for name in SECTIONS if name.startswith(incomplete)]
        names = summaries(section).items()
        return [
            CompletionItem(f"{section}/{name}", help=text) for name, text in names if name.startswith(rest)
        ]


class RunCommand(click.Command):
    """The `run` command of one operation: options of the job, then fields that all calls share."""

    def __init__(self, name: str, endpoint: Any, **settings: Any) -> None:
        super().__init__(name, **settings)
        self.endpoint = endpoint

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["--targets-from FILE", "--out FILE", "[OPTIONS]"]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from dataforseo_cli.help.help_page import write_columns, write_parameters

        write_parameters(ctx, formatter, self.endpoint.request, options_first=True)
        write_columns(formatter, self.endpoint)


command = RunGroup("run", help=_HELP)


def _run_command(section: str, operation: str) -> RunCommand:
    """Make the `run` command of one operation, with a flag for each field except the targets."""
    from dataforseo_cli.help.request_docstring import parse_docstring
    from dataforseo_cli.input.field_options import ValuesWithoutFlag, field_options, normalize_flag

    endpoint = load_endpoint(section, operation)
    docstring = parse_docstring(endpoint.request)
    options = _job_options(endpoint)
    fields = [
        option
        for option in field_options(endpoint.request, docstring.fields, options)
        if option.rule.name != endpoint.split
    ]

    def callback(**parameters: Any) -> None:
        from dataforseo_cli.jobs.options import JobOptions
        from dataforseo_cli.jobs.run_job import run_job

        run_job(JobOptions.of(f"{section}/{operation}", endpoint, fields, parameters))

    targets = (
        f"The targets of the list fill the field {endpoint.split}."
        if endpoint.split
        else "Say with --over which field the targets of the list fill."
    )
    return RunCommand(
        f"{section}/{operation}",
        endpoint,
        params=[*options, *fields, ValuesWithoutFlag()],
        callback=callback,
        help=f"{docstring.summary}\n\n{targets}",
        epilog=docstring.notes,
        context_settings={"token_normalize_func": normalize_flag},
    )


def _job_options(endpoint: Any) -> list[click.Parameter]:
    from dataforseo_cli.account.connection import connection_parameters
    from dataforseo_cli.output.options import STREAMED_FORMATS, columns_option, output_parameters

    flag: dict[str, Any] = {"is_flag": True}
    return [
        click.Option(
            ["--targets-from"],
            metavar="FILE",
            help="Text with one target a line, CSV, or - for standard input. Not needed to continue a job.",
        ),
        click.Option(
            ["--column"], metavar="NAME", help="Column of the CSV, by title or number; else the first."
        ),
        click.Option(["--as-domains"], **flag, help="Cut URLs down to their domains."),
        click.Option(["--over"], metavar="FIELD", help="The field that takes the targets."),
        *output_parameters(STREAMED_FORMATS, "by the ending of --out, else jsonl."),
        columns_option(endpoint),
        click.Option(["--failed"], metavar="FILE", help="Targets without an answer; default: beside --out."),
        click.Option(["--job"], metavar="FILE", help="File of the job; default: --out with .job behind it."),
        *connection_parameters(),
        click.Option(
            ["--repay"], **flag, help="Ask again for answers that were paid for and lost; it costs again."
        ),
        click.Option(["--retry-failed"], **flag, help="Ask again for what the API refused."),
        click.Option(
            ["--per-call"],
            type=click.IntRange(1),
            metavar="NUMBER",
            help="Targets in a call; default: as many as a call can take.",
        ),
        click.Option(
            ["--in-flight"],
            type=click.IntRange(1),
            metavar="NUMBER",
            help="Calls at once; default: the account's limit.",
        ),
        click.Option(
            ["--settle-seconds"],
            type=click.FloatRange(0),
            metavar="SECONDS",
            help="How long to wait before the account's log is trusted about calls that a killed run left "
            "open; default: 120.",
        ),
        click.Option(
            ["--spill"],
            type=click.Path(file_okay=False),
            metavar="FOLDER",
            help="Where paid answers go if the disk of --job is full; default: the temporary folder.",
        ),
        click.Option(
            ["--wait"],
            type=click.FloatRange(0),
            default=130,
            metavar="SECONDS",
            help="How long to wait for another process that has the job open; default: 130.",
        ),
        click.Option(["--dry-run"], **flag, help="Count targets, calls and worst-case cost; send nothing."),
        click.Option(["--fields"], metavar="JSON", help="Other fields as JSON object, @FILE or -."),
    ]
