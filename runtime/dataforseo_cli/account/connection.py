"""The options for sandbox, host and budget, and the client that they make."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from typing import Any

import click
from msgspec import Struct

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.requests.options import amount

START_SANDBOX = "start one"
SANDBOX_LOGIN, SANDBOX_PASSWORD = "login", "password"


class Connection(Struct, frozen=True):
    """The host of the calls, and limits of their cost in USD."""

    sandbox: str | None
    base_url: str | None
    budget: Decimal | None = None
    worst_case: Decimal | None = None

    @classmethod
    def of(cls, parameters: Mapping[str, Any]) -> Connection:
        """Read the connection options from a command's parameters."""
        names = ("sandbox", "base_url", "budget", "worst_case")
        return cls(**{name: parameters.get(name) for name in names})

    @contextmanager
    def client(self, **settings: Any) -> Generator[Any, None, None]:
        """Open a client, and a sandbox if `--sandbox` has no URL. Raises ConfigurationError."""
        from dataforseo import Client

        with ExitStack() as stack:
            url = self.base_url
            if self.sandbox == START_SANDBOX:
                from dataforseo_sandbox import Sandbox

                url = stack.enter_context(Sandbox()).url
            elif self.sandbox is not None:
                url = self.sandbox
            login: str | None = SANDBOX_LOGIN
            password: str | None = SANDBOX_PASSWORD
            if self.sandbox is None:
                from dataforseo_cli.account.saved_login import find_login

                login, password = find_login(Client.api)
            yield stack.enter_context(
                Client(
                    login=login,
                    password=password,
                    base_url=url,
                    budget=self.budget,
                    worst_case=self.worst_case,
                    **settings,
                )
            )


def connection_parameters(*, money: bool = True) -> list[click.Parameter]:
    """Make the connection options; `money` adds those that limit costs."""
    return [
        click.Option(
            ["--sandbox"],
            is_flag=False,
            flag_value=START_SANDBOX,
            metavar="[URL]",
            callback=_check_url,
            help="Call a sandbox on this machine: the one at URL, or one that is started for this call.",
        ),
        click.Option(
            ["--base-url"],
            envvar="DATAFORSEO_BASE_URL",
            metavar="URL",
            callback=_check_url,
            help="Call another host.",
        ),
        *(_money_parameters() if money else ()),
    ]


def _money_parameters() -> list[click.Parameter]:
    return [
        click.Option(
            ["--budget"], metavar="USD", callback=_parse_amount, help="Refuse what could cost more than this."
        ),
        click.Option(
            ["--worst-case"],
            metavar="USD",
            callback=_parse_amount,
            help="What one call can cost at most, for --budget and --dry-run where no price is known.",
        ),
    ]


def _check_url(_: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value in (None, START_SANDBOX) or value.startswith(("http://", "https://")):
        return value
    raise click.UsageError(f"{parameter.opts[0]}: {value!r} is no address; write it with http:// or https://")


def _parse_amount(_: click.Context, parameter: click.Parameter, value: str | None) -> Decimal | None:
    try:
        return None if value is None else amount(parameter.opts[0], value)
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None
