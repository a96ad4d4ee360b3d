"""`dataforseo spend`: sum up the cost of calls from the account's log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import click
from msgspec import Struct

from dataforseo_cli.account.call_log import check_sections, is_failure, read_logs, section_option
from dataforseo_cli.account.connection import Connection, connection_parameters
from dataforseo_cli.input.since_option import since_option
from dataforseo_cli.output.messages import counted, print_stderr
from dataforseo_cli.output.options import output_parameters
from dataforseo_cli.output.row_writers import write_report
from dataforseo_runtime.requests.prices import usd

KEYS = ("day", "section", "endpoint")


class Totals(Struct):
    """Calls, failures and cost in USD of a group of calls."""

    calls: int = 0
    failures: int = 0
    cost: Decimal = Decimal(0)

    def add(self, other: Totals) -> None:
        """Add another group."""
        self.calls += other.calls
        self.failures += other.failures
        self.cost += other.cost


@click.command(
    "spend",
    params=[
        since_option("7d", "24h, 7d, 6m, or a date."),
        click.Option(
            ["--by"], multiple=True, type=click.Choice(KEYS), help="Group by these only; default: all three."
        ),
        section_option("id_list"),
        click.Option(["--plot"], metavar="FILE", help="Draw cost a day into a PNG or SVG file."),
        *output_parameters(),
        *connection_parameters(money=False),
    ],
)
def command(
    since: datetime, by: tuple[str, ...], section: tuple[str, ...], plot: str | None, **parameters: Any
) -> None:
    """Say what the account's calls cost: calls, cost and failures by day, section and endpoint.

    Reads the account's own log, which has the calls of every program. Free, at most ten times a minute.
    """
    if plot is not None:
        from dataforseo_cli.output.spend_plot import check_plot_file

        check_plot_file(plot)
    sections = check_sections("id_list", section)
    with Connection.of(parameters).client() as client:
        groups = _group(
            ((_day(row), name, _endpoint(row, name)), _totals_of(row))
            for name, row in read_logs(client, "id_list", sections, since)
        )
    keys = [key for key in KEYS if key in by] or [*KEYS]
    write_report(_records(groups, keys), parameters)
    total = Totals()
    for totals in groups.values():
        total.add(totals)
    print_stderr(
        f"{counted(total.calls, 'call')}, {total.failures:,} failed, {total.cost} USD "
        f"since {since:%Y-%m-%d %H:%M} UTC ({counted(len(sections), 'section')} with a log)"
    )
    if plot is not None:
        from dataforseo_cli.output.spend_plot import plot_spend

        plot_spend([(day, name, totals.cost) for (day, name, _), totals in groups.items()], plot, since)
        print_stderr(f"picture in {plot}")


def _group(rows: Iterable[tuple[tuple[str, ...], Totals]]) -> dict[tuple[str, ...], Totals]:
    """Add up totals with the same key, and sort them by key."""
    groups: dict[tuple[str, ...], Totals] = {}
    for key, totals in rows:
        groups.setdefault(key, Totals()).add(totals)
    return dict(sorted(groups.items()))


def _records(groups: Mapping[tuple[str, ...], Totals], keys: Sequence[str]) -> list[dict[str, Any]]:
    places = [KEYS.index(key) for key in keys]
    grouped = _group((tuple(full[place] for place in places), totals) for full, totals in groups.items())
    return [
        {
            **dict(zip(keys, key, strict=True)),
            "calls": totals.calls,
            "failures": totals.failures,
            "cost": float(totals.cost),
        }
        for key, totals in grouped.items()
    ]


def _totals_of(row: Any) -> Totals:
    cost = usd(row.cost) if isinstance(row.cost, int | float) else Decimal(0)
    return Totals(1, int(is_failure(row.status)), cost)


def _day(row: Any) -> str:
    posted = row.datetime_posted_as_datetime
    if posted is None:
        return "unknown"
    return f"{posted.astimezone(UTC) if posted.tzinfo else posted:%Y-%m-%d}"


def _endpoint(row: Any, section: str) -> str:
    path = row.url.strip("/").removeprefix("v3/") if isinstance(row.url, str) else "unknown"
    return path.removeprefix(f"{section}/")
