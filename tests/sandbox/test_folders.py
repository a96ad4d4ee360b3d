"""Each folder of the sandbox imports only from those below it."""

from __future__ import annotations

from tests.architecture.import_graph import import_graph, modules_below
from tests.conftest import ROOT

# From lowest to highest. `dataforseo_sandbox/__init__.py` describes them.
FOLDERS = (
    *("clock", "http", "api", "answers", "account", "behaviours", "calls", "faults", "serving", "sandbox"),
    *("", "__main__"),
)


def test_folders_import_only_from_lower_ones() -> None:
    offenders = [
        f"{module} imports {target}"
        for module, targets in import_graph(modules_below(ROOT / "runtime", "dataforseo_sandbox")).items()
        for target in targets
        if level(target) > level(module)
    ]
    assert offenders == []


def level(module: str) -> int:
    return FOLDERS.index(f"{module}.".split(".")[1])
