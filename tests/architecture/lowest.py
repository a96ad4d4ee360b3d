"""`python -m tests.architecture.lowest` prints the lowest declared version of each dependency for pip.

It prints what a user may install: the dependencies of the package and of its extras. Of the dependency groups
it prints only PyYAML, because its releases differ in which files they refuse.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]


def project() -> dict[str, Any]:
    """Read pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def published() -> list[Requirement]:
    """Return what a user may install: the dependencies of the package and of every extra."""
    table = project()["project"]
    extras: Iterable[list[str]] = table["optional-dependencies"].values()
    return [Requirement(text) for texts in (table["dependencies"], *extras) for text in texts]


def groups() -> dict[str, list[Requirement]]:
    """Return the dependency groups by name, each without the groups that it includes."""
    table: dict[str, list[str | dict[str, str]]] = project()["dependency-groups"]
    return {
        name: [Requirement(entry) for entry in entries if isinstance(entry, str)]
        for name, entries in table.items()
    }


def lowest(requirements: Iterable[Requirement]) -> dict[str, str]:
    """Return the lowest version of each requirement. Raises ValueError unless it declares exactly one."""
    found: dict[str, str] = {}
    for requirement in requirements:
        lower = [bound.version for bound in requirement.specifier if bound.operator in (">=", "==", "~=")]
        if len(lower) != 1:
            raise ValueError(f"{requirement}: declare one lower bound")
        if found.setdefault(requirement.name, lower[0]) != lower[0]:
            raise ValueError(f"{requirement}: declared with another lower bound elsewhere")
    return found


if __name__ == "__main__":
    parsers = [found for found in groups()["codegen"] if found.name == "pyyaml"]
    for name, version in lowest([*published(), *parsers]).items():
        print(f"{name}=={version}")  # noqa: T201
