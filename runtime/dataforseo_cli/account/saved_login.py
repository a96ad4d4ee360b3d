"""Save login and password in the system's keyring, or in a file that only its owner can read."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.requests.api import Api

SERVICE = "dataforseo"
_ENTRY = "default"


def login_file() -> Path:
    """Return the path of the file, which need not exist."""
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "dataforseo" / "login.json"


def find_login(api: Api) -> tuple[str | None, str | None]:
    """Return the saved login and password, or two None if the client finds them in the environment.

    Raises ConfigurationError if nothing was saved, or if others can read the file.
    """
    if in_environment(api):
        return None, None
    saved = _read_file() or _read_keyring()  # the file first: keyring is slow to import
    if saved is None:
        raise ConfigurationError(
            f"no login: run dataforseo login, or set {api.login_variables[0]} and "
            f"{api.password_variables[0]} (--sandbox needs neither)"
        )
    return saved


def in_environment(api: Api) -> bool:
    """Whether both login and password are set in the environment."""
    return all(
        any(os.environ.get(name) for name in names) for names in (api.login_variables, api.password_variables)
    )


def save(login: str, password: str) -> str:
    """Save both, in the keyring if there is one, and return where."""
    keyring = _keyring()
    text = json.dumps({"login": login, "password": password})
    if keyring is not None:
        keyring.set_password(SERVICE, _ENTRY, text)
        login_file().unlink(missing_ok=True)
        return "the system's keyring"
    path = login_file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    # Create the file as private: before a later chmod, others could read it.
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
    new.replace(path)
    return f"{path}, which only you can read"


def forget() -> list[str]:
    """Delete the saved login and return the places where it was."""
    places: list[str] = []
    keyring = _keyring()
    if keyring is not None and keyring.get_password(SERVICE, _ENTRY) is not None:
        keyring.delete_password(SERVICE, _ENTRY)
        places.append("the system's keyring")
    if login_file().exists():
        login_file().unlink()
        places.append(str(login_file()))
    return places


def _read_keyring() -> tuple[str, str] | None:
    keyring = _keyring()
    text = keyring.get_password(SERVICE, _ENTRY) if keyring is not None else None
    return None if text is None else _parse(text, "the entry of the system's keyring")


def _read_file() -> tuple[str, str] | None:
    path = login_file()
    try:
        text, mode = path.read_text(encoding="utf-8"), path.stat().st_mode
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} cannot be read: {error}") from None
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise ConfigurationError(f"{path} can be read by others: chmod 600 {path}")
    return _parse(text, str(path))


def _parse(text: str, where: str) -> tuple[str, str]:
    try:
        data = json.loads(text)
        return str(data["login"]), str(data["password"])
    except (ValueError, KeyError, TypeError):
        raise ConfigurationError(f"{where} is broken: run dataforseo login again") from None


def _keyring() -> Any:
    """Return the keyring module, or None if it is not installed or has no usable backend."""
    try:
        import keyring
        from keyring.backends import fail, null
        from keyring.errors import KeyringError
    except ImportError:
        return None
    try:
        backend: Any = keyring.get_keyring()
        usable = not isinstance(backend, fail.Keyring | null.Keyring)
        if usable:
            backend.get_password(SERVICE, _ENTRY)
    except (KeyringError, RuntimeError, OSError):  # locked, or its service is down
        return None
    return keyring if usable else None
