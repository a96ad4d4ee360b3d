"""The folders of codegen are the steps of the pipeline: each imports only from those before it."""

from __future__ import annotations

from tests.architecture.import_graph import import_graph, modules_below
from tests.conftest import ROOT

FOLDERS = (
    "python",
    "reading",
    "resolving",
    "checking",
    "views",
    "writing",
    "transcribe",
    "drift",
    "commands",
)


def test_each_folder_imports_only_from_those_before_it() -> None:
    modules = modules_below(ROOT, "codegen")
    steps = {name: path for name, path in modules.items() if name.count(".") > 1 and ".templates" not in name}
    folders = {name: name.split(".")[1] for name in steps}
    assert {*folders.values()} == {*FOLDERS}
    offenders = [
        f"{module} imports {target}"
        for module, targets in import_graph(steps).items()
        for target in targets
        if FOLDERS.index(folders[target]) > FOLDERS.index(folders[module])
    ]
    assert offenders == []
