"""The folders of the command import only downwards."""

from __future__ import annotations

from tests.architecture.import_graph import import_graph, modules_below
from tests.conftest import ROOT

# From the lowest to the highest; the modules beside the folders stand on top of them.
FOLDERS = ("lookup", "input", "output", "account", "help", "jobs", "operations", "commands")


def level(module: str) -> int:
    """Return the position of a module's folder: exit_codes at the bottom, the entry points at the top."""
    _, folder, *inside = module.split(".")
    if not inside:
        return -1 if folder == "exit_codes" else len(FOLDERS)
    return FOLDERS.index(folder)


def test_a_folder_imports_only_from_lower_ones() -> None:
    modules = modules_below(ROOT / "runtime", "dataforseo_cli")
    packages = {"dataforseo_cli", *(f"dataforseo_cli.{folder}" for folder in FOLDERS)}
    graph = import_graph({name: path for name, path in modules.items() if name not in packages})
    upwards = [
        f"{module} imports {target}"
        for module, targets in graph.items()
        for target in targets
        if level(target) > level(module)
    ]
    assert upwards == []
