"""`dataforseo doctor`: what stands between this machine and an answer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import click
from msgspec import Struct

from dataforseo._index import OPERATIONS
from dataforseo_cli.account_log import sections_with
from dataforseo_cli.advice import described, for_the_command_line
from dataforseo_cli.connection import Connection, connection_options
from dataforseo_cli.output.printing import show
from dataforseo_runtime.base.errors import AuthenticationError, DataForSEOError

# From here on a signed date window or a log's time would be off by more than anybody expects.
WORST_CLOCK_SECONDS = 60
_MARKS = {"ok": "ok  ", "warn": "warn", "fail": "FAIL", "skip": "-   "}


class Finding(Struct, frozen=True):
    """One thing that was looked at, and what to do where it is not well."""

    state: Literal["ok", "warn", "fail", "skip"]
    what: str
    found: str
    advice: str = ""


@click.command("doctor")
@connection_options
def command(**parameters: Any) -> None:
    """Check login, connection, clock, limits and balance; every call it makes is free."""
    connection = Connection.of(parameters)
    failed = False
    for finding in _examine(connection):
        colour = {"ok": "green", "warn": "yellow", "fail": "red", "skip": "bright_black"}[finding.state]
        click.secho(_MARKS[finding.state], fg=colour, nl=False)
        show(f"  {finding.what}: {finding.found}")
        if finding.advice:
            show(f"      {finding.advice}")
        failed = failed or finding.state == "fail"
    if failed:
        raise click.exceptions.Exit(1)


def _examine(connection: Connection) -> Iterator[Finding]:
    try:
        with connection.client(max_attempts=1, timeout=20) as client:
            yield Finding("ok", "login", _where_from(connection, client.api))
            reached, date = _reach(client.base_url)
            yield reached
            if reached.state == "fail":
                return
            yield _clock(date)
            yield _account(client)
            yield _limits(client)
            yield _balance(client)
    except DataForSEOError as error:
        yield Finding("fail", "login", described(error))


def _where_from(connection: Connection, api: Any) -> str:
    from dataforseo_cli import saved_login

    if connection.sandbox is not None:
        return "that of the sandbox"
    if saved_login.in_environment(api):
        return f"from the environment ({api.login_variables[0]})"
    return f"from {saved_login.file()}" if saved_login.file().exists() else "from the system's keyring"


def _reach(url: str) -> tuple[Finding, str | None]:
    """Ask without credentials: any answer will do."""
    import urllib3

    began = time.monotonic()
    try:
        answer = urllib3.request("GET", f"{url}/v3/", timeout=15, retries=False)
    except urllib3.exceptions.HTTPError as error:
        advice = "Check the network, a proxy (HTTPS_PROXY) and the firewall."
        return Finding("fail", "connection", f"{url} cannot be reached: {error}", advice), None
    milliseconds = (time.monotonic() - began) * 1000
    return Finding("ok", "connection", f"{url} answers in {milliseconds:.0f} ms"), answer.headers.get("Date")


def _clock(date: str | None) -> Finding:
    if date is None:
        return Finding("skip", "clock", "the server does not say what time it is")
    try:
        off = (datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds()
    except ValueError:
        return Finding("skip", "clock", f"the server's time cannot be read: {date!r}")
    if abs(off) > WORST_CLOCK_SECONDS:
        way = "ahead of" if off > 0 else "behind"
        advice = (
            "Set it right: lost calls are looked up by the time of day, and time windows are checked by it."
        )
        return Finding("warn", "clock", f"{abs(off):,.0f} s {way} the server", advice)
    return Finding("ok", "clock", f"within {abs(off):.0f} s of the server")


def _account(client: Any) -> Finding:
    """Make a free call of a data section: some accounts may log in and yet be refused there."""
    for section in sections_with("id_list"):
        now = datetime.now(UTC)
        try:
            getattr(client, section).id_list(
                datetime_from=now - timedelta(minutes=1), datetime_to=now, limit=1
            )
        except AuthenticationError as error:
            return Finding("fail", "account", error.meaning, for_the_command_line(error.advice))
        except DataForSEOError as error:
            return Finding("fail", "account", described(error))
        return Finding("ok", "account", f"{section} answers")
    return Finding("skip", "account", "no free call to try")


def _limits(client: Any) -> Finding:
    limits = client.api.limits
    text = (
        f"{limits.calls_per_minute:,} calls a minute, {limits.simultaneous_calls} at once, kept by the client"
    )
    return Finding("ok", "limits", text)


def _balance(client: Any) -> Finding:
    if "appendix/user_data" not in OPERATIONS:
        return Finding("skip", "balance", "this build has no appendix/user_data to ask")
    try:
        answer = client.appendix.user_data()
        money: Any = answer.rows[0].money
        balance = float(money.balance)
    except DataForSEOError as error:
        return Finding("warn", "balance", f"could not be read: {described(error)}")
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        return Finding("warn", "balance", f"could not be read: {error}")
    state: Literal["ok", "warn"] = "ok" if balance > 0 else "warn"
    return Finding(
        state, "balance", f"{balance:,.2f} USD", "" if balance > 0 else "Top it up in the dashboard."
    )
