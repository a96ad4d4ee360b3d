"""`dataforseo spend`: what the account's calls cost, from the account's own log."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import click
from msgspec import Struct

from dataforseo_cli.account_log import chosen_sections, failed, logged, section_option
from dataforseo_cli.connection import Connection, connection_options
from dataforseo_cli.output.emit import emit
from dataforseo_cli.output.formats import output_options
from dataforseo_cli.output.printing import tell
from dataforseo_cli.period import period_start
from dataforseo_cli.plural import counted
from dataforseo_runtime.sending.prices import usd

KEYS = ("day", "section", "endpoint")


class Sum(Struct):
    """Calls that belong together."""

    calls: int = 0
    failures: int = 0
    cost: Decimal = Decimal(0)

    def add(self, row: Any) -> None:
        """Count one call of the log."""
        self.calls += 1
        self.failures += failed(row.status)
        if isinstance(row.cost, int | float):
            self.cost += usd(row.cost)


@click.command("spend")
@click.option(
    "--since",
    type=period_start,
    default="7d",
    show_default=True,
    metavar="WHEN",
    help="24h, 7d, 6m, or a date.",
)
@click.option("--by", multiple=True, type=click.Choice(KEYS), help="Group by these only; default: all three.")
@section_option("id_list")
@click.option("--plot", metavar="FILE", help="Draw cost a day into a PNG or SVG file.")
@output_options
@connection_options
def command(
    since: datetime, by: tuple[str, ...], section: tuple[str, ...], plot: str | None, **parameters: Any
) -> None:
    """Say what the account's calls cost: calls, cost and failures by day, section and endpoint.

    The log is that of the account, whatever program made the calls. It is free to ask, ten times a minute.
    """
    if plot is not None:
        from dataforseo_cli.plot import check_ending

        check_ending(plot)
    sections = chosen_sections("id_list", section)
    with Connection.of(parameters).client() as client:
        sums = summed((name, row) for name, row in logged(client, "id_list", sections, since))
    keys = [key for key in KEYS if key in by] or [*KEYS]
    emit(_records(sums, keys), parameters)
    total = sum((one.cost for one in sums.values()), Decimal(0))
    calls, failures = (sum(getattr(one, what) for one in sums.values()) for what in ("calls", "failures"))
    tell(
        f"{counted(calls, 'call')}, {failures:,} failed, {total} USD since {since:%Y-%m-%d %H:%M} UTC "
        f"({counted(len(sections), 'section')} with a log)"
    )
    if plot is not None:
        from dataforseo_cli.plot import draw_spend

        draw_spend([(day, name, one.cost) for (day, name, _), one in sums.items()], plot, since)
        tell(f"picture in {plot}")


def summed(rows: Iterable[tuple[str, Any]]) -> dict[tuple[str, str, str], Sum]:
    """Add the calls of the log up by day (UTC), section and endpoint."""
    sums: dict[tuple[str, str, str], Sum] = {}
    for section, row in rows:
        key = (_day(row), section, _endpoint(row, section))
        sums.setdefault(key, Sum()).add(row)
    return dict(sorted(sums.items()))


def _records(sums: dict[tuple[str, str, str], Sum], keys: Sequence[str]) -> list[dict[str, Any]]:
    grouped: dict[tuple[str, ...], Sum] = {}
    for full, one in sums.items():
        key = tuple(part for part, name in zip(full, KEYS, strict=True) if name in keys)
        into = grouped.setdefault(key, Sum())
        into.calls += one.calls
        into.failures += one.failures
        into.cost += one.cost
    return [
        {
            **dict(zip(keys, key, strict=True)),
            "calls": one.calls,
            "failures": one.failures,
            "cost": float(one.cost),
        }
        for key, one in sorted(grouped.items())
    ]


def _day(row: Any) -> str:
    from datetime import UTC

    posted = row.datetime_posted_as_datetime
    if posted is None:
        return "unknown"
    return f"{posted.astimezone(UTC) if posted.tzinfo else posted:%Y-%m-%d}"


def _endpoint(row: Any, section: str) -> str:
    path = row.url.strip("/").removeprefix("v3/") if isinstance(row.url, str) else "unknown"
    return path.removeprefix(f"{section}/")
