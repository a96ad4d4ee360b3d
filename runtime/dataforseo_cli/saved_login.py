"""Login and password between calls: in the system's keyring, or in a file that only its owner can read."""

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


def file() -> Path:
    """Say where the file is."""
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder) / "dataforseo" / "login.json"


def find(api: Api) -> tuple[str | None, str | None]:
    """Give what was saved, unless the environment says it; a client looks there by itself.

    Raises ConfigurationError for a file that others can read.
    """
    if in_environment(api):
        return None, None
    saved = of_file() or of_keyring()  # the file first: keyring is slow to import
    if saved is None:
        raise ConfigurationError(
            f"no login: run dataforseo login, or set {api.login_variables[0]} and "
            f"{api.password_variables[0]} (--sandbox needs neither)"
        )
    return saved


def in_environment(api: Api) -> bool:
    """Whether the environment holds login and password."""
    return all(
        any(os.environ.get(name) for name in names) for names in (api.login_variables, api.password_variables)
    )


def save(login: str, password: str) -> str:
    """Keep them, in the keyring where there is one, and say where they are kept."""
    keyring = _keyring()
    text = json.dumps({"login": login, "password": password})
    if keyring is not None:
        keyring.set_password(SERVICE, _ENTRY, text)
        file().unlink(missing_ok=True)
        return "the system's keyring"
    path = file()
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    # Private from its first byte on, not after a chmod.
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
    fresh.replace(path)
    return f"{path}, which only you can read"


def forget() -> list[str]:
    """Delete what was saved, and say where it was."""
    places: list[str] = []
    keyring = _keyring()
    if keyring is not None and keyring.get_password(SERVICE, _ENTRY) is not None:
        keyring.delete_password(SERVICE, _ENTRY)
        places.append("the system's keyring")
    if file().exists():
        file().unlink()
        places.append(str(file()))
    return places


def of_keyring() -> tuple[str, str] | None:
    """Read the keyring; None without one, or without an entry."""
    keyring = _keyring()
    text = keyring.get_password(SERVICE, _ENTRY) if keyring is not None else None
    return None if text is None else _pair(text, "the entry of the system's keyring")


def of_file() -> tuple[str, str] | None:
    """Read the file; None when there is none. Raises ConfigurationError when others can read it too."""
    path = file()
    try:
        text, mode = path.read_text(encoding="utf-8"), path.stat().st_mode
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} cannot be read: {error}") from None
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise ConfigurationError(f"{path} can be read by others: chmod 600 {path}")
    return _pair(text, str(path))


def _pair(text: str, where: str) -> tuple[str, str]:
    try:
        data = json.loads(text)
        return str(data["login"]), str(data["password"])
    except (ValueError, KeyError, TypeError):
        raise ConfigurationError(f"{where} is broken: run dataforseo login again") from None


def _keyring() -> Any:
    """Give the keyring module when it is installed and the system has a keyring behind it."""
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
    except (KeyringError, RuntimeError, OSError):  # locked, or its service is not running
        return None
    return keyring if usable else None
