"""The folders of each package import only downwards, lazy imports and those for type checkers included."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture.import_graph import circle_in, import_graph, modules_below
from tests.conftest import ROOT

RUNTIME = ROOT / "runtime"
# Folders, and modules that lie beside them, from the lowest to the highest.
LAYERS = {
    "dataforseo_runtime": (
        "_version base requests tables answers transport sending calling tasks jobs clients"
    ),
    "dataforseo_sandbox": (
        "clock http api answers account behaviours calls faults serving sandbox __init__ __main__"
    ),
    "dataforseo_cli": (
        "exit_codes lookup input output account help jobs operations commands app demo __main__"
    ),
    "codegen": "python reading resolving checking views writing transcribe drift commands __main__",
}
FOLDERS = {package: ROOT if (ROOT / package).is_dir() else RUNTIME for package in LAYERS}


def layer_of(module: str) -> str:
    return f"{module}.__init__".split(".")[1]


@pytest.mark.parametrize("package", LAYERS)
def test_folders_import_only_from_lower_ones(package: str) -> None:
    layers = LAYERS[package].split()
    graph = import_graph(
        {
            module: path
            for module, path in modules_below(FOLDERS[package], package).items()
            # The templates of codegen are copied elsewhere; an __init__ that is in no layer only describes.
            if ".templates" not in module and (module != package or "__init__" in layers)
        }
    )
    assert {layer_of(module) for module in graph} == {*layers}
    upwards = [
        f"{module} imports {target}"
        for module, targets in graph.items()
        for target in targets
        if layers.index(layer_of(target)) > layers.index(layer_of(module))
    ]
    assert upwards == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    modules: dict[str, Path] = modules_below(ROOT / "generated", "dataforseo")
    for package, folder in (*FOLDERS.items(), ("benchmarks", ROOT)):
        modules |= modules_below(folder, package)
    assert circle_in(import_graph(modules)) == []
