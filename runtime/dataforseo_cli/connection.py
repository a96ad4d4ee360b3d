"""Which API a command calls, as whom, and for how much: the options that all calling commands share."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from typing import Any, TypeVar

import click
from msgspec import Struct

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.requests.options import amount

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])

IN_PROCESS = "start one"
SANDBOX_LOGIN, SANDBOX_PASSWORD = "login", "password"


class Connection(Struct, frozen=True):
    """Where calls go, and what they may cost."""

    sandbox: str | None
    base_url: str | None
    budget: Decimal | None = None
    worst_case: Decimal | None = None

    @classmethod
    def of(cls, parameters: Mapping[str, Any]) -> Connection:
        """Take the connection options out of a command's parameters."""
        names = ("sandbox", "base_url", "budget", "worst_case")
        return cls(**{name: parameters.get(name) for name in names})

    @contextmanager
    def client(self, **settings: Any) -> Generator[Any, None, None]:
        """Give a client, and a sandbox behind it where one was asked for. Raises ConfigurationError."""
        from dataforseo import Client

        with ExitStack() as stack:
            url = self.base_url
            if self.sandbox == IN_PROCESS:
                from dataforseo_sandbox import Sandbox

                url = stack.enter_context(Sandbox()).url
            elif self.sandbox is not None:
                url = self.sandbox
            login: str | None = SANDBOX_LOGIN
            password: str | None = SANDBOX_PASSWORD
            if self.sandbox is None:
                from dataforseo_cli.saved_login import find

                login, password = find(Client.api)
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
    """Give the options as click parameters; `money` adds those for calls that cost something."""
    return [
        click.Option(
            ["--sandbox"],
            is_flag=False,
            flag_value=IN_PROCESS,
            metavar="[URL]",
            callback=_url,
            help="Call a sandbox on this machine: the one at URL, or one that is started for this call.",
        ),
        click.Option(
            ["--base-url"],
            envvar="DATAFORSEO_BASE_URL",
            metavar="URL",
            callback=_url,
            help="Call another host.",
        ),
        *(money_parameters() if money else ()),
    ]


def money_parameters() -> list[click.Parameter]:
    """Give the options that keep costs down."""
    return [
        click.Option(
            ["--budget"], metavar="USD", callback=_amount, help="Refuse what could cost more than this."
        ),
        click.Option(
            ["--worst-case"],
            metavar="USD",
            callback=_amount,
            help="What one call can cost at most, for --budget and --dry-run where no price is known.",
        ),
    ]


def _url(_: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value in (None, IN_PROCESS) or value.startswith(("http://", "https://")):
        return value
    raise click.UsageError(f"{parameter.opts[0]}: {value!r} is no address; write it with http:// or https://")


def _amount(_: click.Context, parameter: click.Parameter, value: str | None) -> Decimal | None:
    try:
        return None if value is None else amount(parameter.opts[0], value)
    except ConfigurationError as error:
        raise click.UsageError(str(error)) from None


def connection_options(function: FunctionT) -> FunctionT:
    """Add the options to a command function that makes free calls only."""
    parameters: list[click.Parameter] = getattr(function, "__click_params__", [])
    function.__click_params__ = [*parameters, *reversed(connection_parameters(money=False))]  # type: ignore[attr-defined]
    return function
