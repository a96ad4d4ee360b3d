"""`dataforseo failures`: list failed calls by status code, with meaning and advice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

import click
from msgspec import Struct, field

from dataforseo_cli.account.call_log import check_sections, read_logs, section_option
from dataforseo_cli.account.connection import Connection, connection_parameters
from dataforseo_cli.input.since_option import since_option
from dataforseo_cli.output.messages import counted, print_stderr
from dataforseo_cli.output.options import choose_format, output_parameters
from dataforseo_cli.output.row_writers import write_report
from dataforseo_runtime.base.status_codes import StatusCode


class Cause(Struct):
    """The failures with one status code; `last` is the newest."""

    code: int
    count: int = 0
    functions: Counter[str] = field(default_factory=Counter[str])
    messages: Counter[str] = field(default_factory=Counter[str])
    last: str = ""
    last_id: str = ""


@click.command(
    "failures",
    params=[
        since_option("24h", "24h, 7d, or a date."),
        section_option("errors"),
        *output_parameters(),
        *connection_parameters(money=False),
    ],
)
def command(since: datetime, section: tuple[str, ...], **parameters: Any) -> None:
    """List what failed lately, by cause: how often, where, what the code means and what to do about it.

    The API remembers failures for seven days. Asking is free.
    """
    sections = check_sections("errors", section)
    with Connection.of(parameters).client() as client:
        causes = _group(row for _, row in read_logs(client, "errors", sections, since))
        codes = client.api.status_codes
    if choose_format(parameters["format"], parameters["out"]) == "table" and parameters["out"] is None:
        _print_causes(causes, codes)
    else:
        write_report([_record(cause, codes.get(cause.code)) for cause in causes], parameters)
    total = counted(sum(cause.count for cause in causes), "failure")
    where = counted(len(sections), "section")
    print_stderr(f"{total} since {since:%Y-%m-%d %H:%M} UTC ({where})")


def _group(rows: Iterable[Any]) -> list[Cause]:
    """Group failures by status code, the most frequent first."""
    causes: dict[int, Cause] = {}
    for row in rows:
        code = int(row.error_code) if isinstance(row.error_code, int | float) else 0
        cause = causes.setdefault(code, Cause(code))
        cause.count += 1
        cause.functions[str(row.function)] += 1
        cause.messages[str(row.error_message)] += 1
        if str(row.datetime) >= cause.last:
            cause.last, cause.last_id = str(row.datetime), str(row.id)
    return sorted(causes.values(), key=lambda cause: -cause.count)


def _record(cause: Cause, known: StatusCode | None) -> dict[str, Any]:
    return {
        "count": cause.count,
        "code": cause.code,
        "meaning": known.meaning if known else "not in the list of codes",
        "advice": known.advice if known else "",
        "functions": ", ".join(f"{name} ({count:,})" for name, count in cause.functions.most_common()),
        "message": cause.messages.most_common(1)[0][0],
        "last": cause.last,
        "last_task": cause.last_id,
    }


def _print_causes(causes: list[Cause], codes: Any) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from dataforseo_runtime.base.display import printable

    console = Console(highlight=False)
    for cause in causes:
        record = _record(cause, codes.get(cause.code))
        console.print(Text(f"{cause.count:,} x {cause.code}  {record['meaning']}", style="bold"))
        lines = {
            "do": record["advice"],
            "in": record["functions"],
            "says": record["message"],
            "last": f"{record['last']}, task {record['last_task']}",
        }
        table = Table.grid(padding=(0, 2))
        for label, text in lines.items():
            if text:
                table.add_row("", Text(label, style="dim"), Text(printable(str(text))))
        console.print(table)
