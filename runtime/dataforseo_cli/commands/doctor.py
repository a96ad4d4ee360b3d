"""`dataforseo doctor`: check everything that a call needs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import click
from msgspec import Struct

from dataforseo._index import OPERATIONS
from dataforseo_cli.account.call_log import sections_with
from dataforseo_cli.account.connection import Connection, connection_parameters
from dataforseo_cli.exit_codes import FAILURE
from dataforseo_cli.output.error_messages import error_message, translate_advice
from dataforseo_cli.output.messages import print_stdout
from dataforseo_runtime.base.errors import AuthenticationError, DataForSEOError

# A larger offset would affect time windows and the lookup of lost calls.
WORST_CLOCK_SECONDS = 60
_LABELS = {"ok": "ok  ", "warn": "warn", "fail": "FAIL", "skip": "-   "}
_COLOURS = {"ok": "green", "warn": "yellow", "fail": "red", "skip": "bright_black"}


class Finding(Struct, frozen=True):
    """The result of one check, with advice if it failed."""

    state: Literal["ok", "warn", "fail", "skip"]
    what: str
    found: str
    advice: str = ""


@click.command("doctor", params=connection_parameters(money=False))
def command(**parameters: Any) -> None:
    """Check login, connection, clock, limits and balance; every call it makes is free."""
    connection = Connection.of(parameters)
    failed = False
    for finding in _run_checks(connection):
        click.secho(_LABELS[finding.state], fg=_COLOURS[finding.state], nl=False)
        print_stdout(f"  {finding.what}: {finding.found}")
        if finding.advice:
            print_stdout(f"      {finding.advice}")
        failed = failed or finding.state == "fail"
    if failed:
        raise click.exceptions.Exit(FAILURE)


def _run_checks(connection: Connection) -> Iterator[Finding]:
    try:
        with connection.client(max_attempts=1, timeout=20) as client:
            yield Finding("ok", "login", _login_source(connection, client.api))
            connected, date = _connection(client.base_url)
            yield connected
            if connected.state == "fail":
                return
            yield _clock(date)
            yield _account(client)
            yield _limits(client)
            yield _balance(client)
    except DataForSEOError as error:
        yield Finding("fail", "login", error_message(error))


def _login_source(connection: Connection, api: Any) -> str:
    from dataforseo_cli.account import saved_login

    if connection.sandbox is not None:
        return "that of the sandbox"
    if saved_login.in_environment(api):
        return f"from the environment ({api.login_variables[0]})"
    return (
        f"from {saved_login.login_file()}"
        if saved_login.login_file().exists()
        else "from the system's keyring"
    )


def _connection(url: str) -> tuple[Finding, str | None]:
    """Check that the host answers at all; return its Date header too. No credentials are sent."""
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
    """Make a free call of a data section, which can refuse an account that can log in."""
    for section in sections_with("id_list"):
        now = datetime.now(UTC)
        try:
            getattr(client, section).id_list(
                datetime_from=now - timedelta(minutes=1), datetime_to=now, limit=1
            )
        except AuthenticationError as error:
            return Finding("fail", "account", error.meaning, translate_advice(error.advice))
        except DataForSEOError as error:
            return Finding("fail", "account", error_message(error))
        return Finding("ok", "account", f"{section} answers")
    return Finding("skip", "account", "no free call to try")


def _limits(client: Any) -> Finding:
    limits = client.api.limits
    counts = f"{limits.calls_per_minute:,} calls a minute, {limits.simultaneous_calls} at once"
    return Finding("ok", "limits", f"{counts}, kept by the client")


def _balance(client: Any) -> Finding:
    if "appendix/user_data" not in OPERATIONS:
        return Finding("skip", "balance", "this build has no appendix/user_data to ask")
    try:
        balance = float(client.appendix.user_data().rows[0].money.balance)
    except DataForSEOError as error:
        return Finding("warn", "balance", f"could not be read: {error_message(error)}")
    except (AttributeError, IndexError, TypeError, ValueError) as error:
        return Finding("warn", "balance", f"could not be read: {error}")
    if balance > 0:
        return Finding("ok", "balance", f"{balance:,.2f} USD")
    return Finding("warn", "balance", f"{balance:,.2f} USD", "Top it up in the dashboard.")
