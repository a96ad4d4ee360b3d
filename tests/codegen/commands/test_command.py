"""`python -m codegen generate` and `check`, as run by people and CI."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from tests.codegen.tiny import FIND, tree
from tests.conftest import ROOT


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def run(command: str, folder: Path) -> int:
    return main([command, "--spec", str(folder / "spec"), "--out", str(folder / "out")])


def test_generate_then_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tree(tmp_path / "spec")
    assert run("check", tmp_path) == 1
    assert "missing: shop/find.py" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert run("generate", tmp_path) == 0
    assert capsys.readouterr().out == f"1 endpoints written to {tmp_path / 'out' / 'dataforseo'}\n"
    assert run("check", tmp_path) == 0
    first = files_of(tmp_path / "out")
    (tmp_path / "out" / "dataforseo" / "shop" / "find.py").write_text("")
    (tmp_path / "out" / "dataforseo" / "extra.py").write_text("")
    capsys.readouterr()
    assert run("check", tmp_path) == 1
    told = capsys.readouterr().err
    assert told.splitlines()[:2] == ["changed: shop/find.py", "extra: extra.py"]
    assert "run `make generate`" in told
    assert run("generate", tmp_path) == 0
    assert files_of(tmp_path / "out") == first


def test_a_mistake_ends_with_status_1_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree(tmp_path / "spec")
    assert run("generate", tmp_path) == 0
    before = files_of(tmp_path / "out")
    capsys.readouterr()
    tree(tmp_path / "spec", shop__find=FIND.replace("of Thing", "of Thin"))
    for command in ("generate", "check"):
        assert run(command, tmp_path) == 1
        told = capsys.readouterr()
        assert (
            told.err
            == f"{tmp_path}/spec/shop/find.yaml:12:11: no type is called 'Thin'; did you mean 'Thing'?\n"
        )
        assert told.out == ""
        assert files_of(tmp_path / "out") == before


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["generate", "--nonsense"]])
def test_wrong_usage_ends_with_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m codegen" in capsys.readouterr().err


def test_what_is_printed_may_be_read_in_part(spec: Path) -> None:
    command = [sys.executable, "-m", "codegen", "openapi", "--spec", str(spec)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as printing:
        assert printing.stdout is not None
        assert printing.stderr is not None
        assert printing.stdout.readline() == b"{\n"
        printing.stdout.close()
        assert printing.stderr.read() == b""


def test_the_same_bytes_whatever_the_surroundings(tmp_path: Path) -> None:
    """Run twice with another hash seed, locale, time zone, working directory and umask."""
    spec = ROOT / "tests" / "snapshots" / "spec"
    program = (
        "import os, sys; os.umask(int(sys.argv.pop(1), 8));"
        "from codegen.__main__ import main; sys.exit(main())"
    )
    surroundings = (
        ({"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"}, ROOT, "022"),
        (
            {"PYTHONHASHSEED": "4294967295", "LC_ALL": "tr_TR.ISO-8859-9", "TZ": "Asia/Kathmandu"},
            tmp_path,
            "077",
        ),
    )
    made: list[dict[str, bytes]] = []
    for number, (variables, cwd, umask) in enumerate(surroundings):
        out = tmp_path / f"out{number}"
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "0", **variables}
        command = [sys.executable, "-c", program, umask, "generate", "--spec", str(spec), "--out", str(out)]
        result = subprocess.run(
            command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
        )
        assert result.returncode == 0, result.stderr
        made.append(files_of(out))
    assert made[0] == made[1]
    assert len(made[0]) > 20
