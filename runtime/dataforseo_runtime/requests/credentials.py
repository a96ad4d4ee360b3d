"""Find login and password, and keep them out of logs, tracebacks and pickles."""

from __future__ import annotations

import base64
import functools
import os
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar, cast

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.options import text

MakeT = TypeVar("MakeT", bound=Callable[..., None])


class Credentials:
    """A login and a password. Its repr shows neither, and it cannot be pickled."""

    __slots__ = ("_header",)

    def __init__(self, login: str, password: str) -> None:
        pair = f"{login}:{password}".encode()
        self._header = "Basic " + base64.b64encode(pair).decode("ascii")

    def authorization(self) -> str:
        """Return the value of the Authorization header."""
        return self._header

    def __repr__(self) -> str:
        return "Credentials(…)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled; make a new client where you need one")


def find(api: Api, login: object, password: object) -> Credentials:
    """Use the arguments, else the environment. Raises ConfigurationError that names what is missing."""
    found_login = _argument_or_variable("login", login, api.login_variables)
    found_password = _argument_or_variable("password", password, api.password_variables)
    missing = [
        f"{what} (argument {what}=, environment {' or '.join(variables)})"
        for what, value, variables in (
            ("login", found_login, api.login_variables),
            ("password", found_password, api.password_variables),
        )
        if not value
    ]
    if not found_login or not found_password:
        raise ConfigurationError(
            f"no {' and no '.join(missing)}; the API password is not that of the dashboard"
        )
    if ":" in found_login:
        raise ConfigurationError(
            "login: holds a colon; give login and password apart, neither of them base64-encoded"
        )
    return Credentials(found_login, found_password)


def _argument_or_variable(what: str, given: object, variables: tuple[str, ...]) -> str | None:
    if given is not None and given != "":
        return text(what, given)
    name = next((name for name in variables if os.environ.get(name)), None)
    return None if name is None else text(f"{what} (environment {name})", os.environ[name])


def hide_arguments(make: MakeT) -> MakeT:
    """Decorate a constructor: its errors have no traceback, which would show its arguments as locals."""

    @functools.wraps(make)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            make(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - raised below
            refused = error.with_traceback(None)
        else:
            return
        del args
        kwargs.clear()
        refused.__context__ = None
        raise refused

    return cast("MakeT", guarded)
