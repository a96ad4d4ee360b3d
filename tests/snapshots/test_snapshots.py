"""spec/ here is tiny and full of edges; generated/ is exactly what the generator makes of it.

Each section is one kind of edge. When the generator changes what it writes, renew the snapshot and
read the difference as part of the change:

    python -m codegen generate --spec tests/snapshots/spec --out tests/snapshots/generated
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.check import check
from codegen.render import render
from codegen.resolve import resolve
from codegen.tree import read_tree
from codegen.write import differences

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BIN = Path(sys.executable).parent


def test_the_code_is_exactly_the_snapshot() -> None:
    resolved = resolve(read_tree(HERE / "spec"))
    check(resolved)
    assert differences(render(resolved), HERE / "generated") == [], __doc__


RUFF = ["ruff", "check", "--no-cache", "--config", str(ROOT / "pyproject.toml")]
CHECKERS = {
    # The names of the API are what they are, and the order of imports is that of codegen/ruff.toml.
    "ruff": [
        *RUFF,
        "--config",
        "extend-exclude = []",
        "--ignore",
        "A001,A002,A005,D301,E501,I001,S106",
        "generated",
    ],
    "mypy": [
        "mypy",
        "--config-file=",
        "--strict",
        "--explicit-package-bases",
        "--namespace-packages",
        "generated",
    ],
    "pyright": ["pyright"],
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_code_passes_the_checkers_in_strict_mode(checker: str, tmp_path: Path) -> None:
    command = [str(BIN / CHECKERS[checker][0]), *CHECKERS[checker][1:]]
    search = os.pathsep.join(("generated", str(ROOT / "runtime")))
    environment = {**os.environ, "MYPYPATH": search, "MYPY_CACHE_DIR": str(tmp_path)}
    result = subprocess.run(command, cwd=HERE, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_code_does_what_the_specs_say() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(HERE / "live")]
    search = os.pathsep.join((str(HERE / "generated"), str(ROOT / "runtime")))
    environment = {**os.environ, "PYTHONPATH": search, "SNAPSHOT_IS_IMPORTED": "1"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert " passed" in result.stdout
