"""`make demo`: call some endpoints over HTTP, answered by a sandbox on this machine."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from dataforseo import Client, InvalidRequestError, Response
from dataforseo.serp import GoogleOrganicTaskPostRequest
from dataforseo.types.serp_answers import SerpFeaturedSnippet, SerpOrganic, SerpPaid
from dataforseo.types.serp_results import SerpItem
from dataforseo_sandbox import Sandbox

UNITED_STATES = 2840
TARGETS = ["forbes.com", "cnn.com", "https://www.apple.com/iphone/"]


def main() -> None:
    """Call each endpoint once and print its rows."""
    console = Console(width=None if Console().is_terminal else 110)
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:  # noqa: S106
        console.print(
            f"\n[bold]The DataForSEO API, played with made-up data by a sandbox on {sandbox.url}[/bold]"
        )

        answer = client.backlinks.bulk_backlinks_live(targets=TARGETS, tag="demo")
        _show(console, "client.backlinks.bulk_backlinks_live(targets=[…])", answer, ["target", "backlinks"])

        month_ago = datetime.now(UTC).date() - timedelta(days=30)
        won = client.backlinks.bulk_new_lost_backlinks_live(targets=TARGETS, date_from=month_ago)
        columns = ["target", "new_backlinks", "lost_backlinks"]
        _show(
            console,
            f"client.backlinks.bulk_new_lost_backlinks_live(targets=[…], date_from={month_ago})",
            won,
            columns,
        )

        hour_ago, now = datetime.now(UTC) - timedelta(hours=1), datetime.now(UTC)
        log = client.backlinks.id_list(datetime_from=hour_ago, datetime_to=now, include_metadata=True)
        columns = ["url", "datetime_posted", "status", "cost"]
        _show(console, "client.backlinks.id_list(datetime_from=…, datetime_to=…)", log, columns)

        _send_unknown_field(sandbox, "backlinks/bulk_backlinks/live")
        errors = client.backlinks.errors(limit=10)
        _show(
            console, "client.backlinks.errors(limit=10)", errors, ["datetime", "error_code", "error_message"]
        )

        ranks = client.dataforseo_labs.google_bulk_keyword_difficulty_live(
            keywords=["cheese", "wine"], location_code=UNITED_STATES, language_code="en"
        )
        title = "client.dataforseo_labs.google_bulk_keyword_difficulty_live(keywords=[…], location_code=…)"
        _show(console, title, ranks, ["keyword", "keyword_difficulty"])

        labs = client.dataforseo_labs.id_list(datetime_from=hour_ago, datetime_to=datetime.now(UTC))
        _show(console, "client.dataforseo_labs.id_list(datetime_from=…, datetime_to=…)", labs, columns)

        title = "client.serp.google_organic_task_get_advanced.post_and_wait([…])"
        console.print(f"\n[bold cyan]{title}[/bold cyan]", highlight=False)
        tasks = [
            GoogleOrganicTaskPostRequest(keyword=word, location_code=UNITED_STATES, language_code="en")
            for word in ("cheese", "wine")
        ]
        for done in client.serp.google_organic_task_get_advanced.post_and_wait(tasks):
            shown = "; ".join(map(_describe, done.rows[:3]))
            text = f"  {done.request.keyword}: {shown}, …"
            console.print(text, highlight=False, markup=False, no_wrap=True, overflow="ellipsis")

        console.print("\n[bold]A mistake is found before it is sent, so it costs nothing[/bold]")
        try:
            client.backlinks.bulk_backlinks_live(targets=["a.com"] * 1001, tag="x" * 300)
        except InvalidRequestError as error:
            console.print(f"  {str(error).splitlines()[0]}", highlight=False)
            for problem in error.problems:
                console.print(f"    {problem.field}: {problem.message}", highlight=False, markup=False)
        console.print(f"\nSpent in all: [bold]{client.spent.total} USD[/bold] (of the sandbox's money)")
        console.print("From a terminal: .venv/bin/dataforseo --help\n", highlight=False)


def _describe(item: SerpItem) -> str:
    match item:
        case SerpOrganic():
            return f"{item.type}: {item.title}, {item.domain}"
        case SerpPaid() | SerpFeaturedSnippet():
            return f"{item.type}: {item.title}, {item.url}"
        case _:
            return str(item.type)


def _send_unknown_field(sandbox: Sandbox, path: str) -> None:
    """Send a misspelt field without the client, which would refuse it."""
    import urllib3

    headers = urllib3.make_headers(basic_auth="login:password")
    urllib3.request("POST", f"{sandbox.url}/v3/{path}", headers=headers, json=[{"lmit": 10}])


def _show(console: Console, title: str, answer: Response[Any, Any], columns: Sequence[str]) -> None:
    rows = answer.rows
    kind = type(rows[0]).__name__ if rows else "nothing"
    table = Table(title_justify="left", box=None, header_style="dim", padding=(0, 2, 0, 2))
    for column in columns:
        numeric = rows and isinstance(getattr(rows[0], column), int | float)
        table.add_column(column, justify="right" if numeric else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(_cell(column, getattr(row, column)) for column in columns))
    console.print(f"\n[bold cyan]{title}[/bold cyan]", highlight=False)
    if rows:
        console.print(table)
    module = inspect.getmodule(answer.endpoint.request)
    if module is None or module.__file__ is None:
        raise RuntimeError("the endpoint's module is not a file")
    spec = Path(module.__file__).read_text(encoding="utf-8").split(" ")[2]  # "# From spec/… by …"
    noun = "row" if len(rows) == 1 else "rows"
    summary = f"{len(rows)} {noun} of {kind}, {answer.cost} USD; generated from {spec}"
    console.print(f"  [dim]{summary}[/dim]", highlight=False, soft_wrap=True)


def _cell(column: str, value: object) -> str:
    if isinstance(value, int) and not column.endswith("code"):
        return f"{value:,}"
    return "" if value is None else str(value)


if __name__ == "__main__":
    main()
