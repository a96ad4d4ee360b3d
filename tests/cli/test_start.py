"""The command starts quickly because it loads next to nothing, and says so when a package is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import dataforseo

PROGRAM = """
import sys
before = {{*sys.modules}}
sys.argv = ["dataforseo", *{arguments!r}]
for name in {missing!r}:
    sys.modules[name] = None
from dataforseo_cli.__main__ import main
status = main()
sys.stdout.flush()
print(*sorted(sys.modules.keys() - before), file=sys.stderr)
sys.exit(status)
"""


def started(*arguments: str, missing: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    program = PROGRAM.format(arguments=list(arguments), missing=list(missing))
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["serp", "--help"], ["backlinks"]])
def test_help_loads_no_endpoint_and_no_library_but_click(arguments: list[str]) -> None:
    loaded = set(started(*arguments).stderr.split())
    assert not loaded & {
        "attrs",
        "attr",
        "msgspec",
        "urllib3",
        "rich.console",
        "pyarrow",
        "keyring",
        "asyncio",
        "sqlite3",
    }
    ours = {name for name in loaded if name.split(".")[0] in ("dataforseo", "dataforseo_runtime")}
    assert all(name.rsplit(".")[-1] in ("_sections", "_summaries") for name in ours if name.count(".") > 1)


def test_a_call_that_is_only_shown_loads_its_own_endpoint_and_no_http_library() -> None:
    done = started("backlinks", "bulk_backlinks_live", "--targets", "a.com", "--dry-run")
    loaded = set(done.stderr.split())
    endpoints = {name for name in loaded if name.startswith("dataforseo.") and name.count(".") == 2}
    assert endpoints == {"dataforseo.backlinks._summaries", "dataforseo.backlinks.bulk_backlinks"}
    assert not loaded & {"urllib3", "rich.console", "pyarrow", "sqlite3"}


def is_told_what_to_install(done: subprocess.CompletedProcess[str]) -> bool:
    assert "Traceback" not in done.stderr
    return done.returncode == 1 and "pip install 'dataforseo[cli]'" in done.stderr


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_a_base_install_is_told_what_to_install(missing: str) -> None:
    assert is_told_what_to_install(started("--help", missing=(missing,)))


def test_click_of_another_package_that_is_too_old_is_told_what_to_install() -> None:
    without = "import click.exceptions; del click.exceptions.NoArgsIsHelpError  # new in click 8.2"
    program = without + PROGRAM.format(arguments=["--help"], missing=[])
    assert is_told_what_to_install(
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    )


@pytest.mark.parametrize(
    ("missing", "arguments", "extra"),
    [
        (
            "pyarrow",
            ["backlinks", "bulk_backlinks_live", "--targets", "a.com", "--out", "x.parquet"],
            "arrow",
        ),
        ("matplotlib", ["spend", "--plot", "x.png"], "plot"),
    ],
)
def test_what_an_option_needs_is_said_before_anything_is_paid_for(
    missing: str, arguments: list[str], extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = started(*arguments, "--sandbox", missing=(missing,))
    assert done.returncode == 1
    assert f"pip install 'dataforseo[{extra}]'" in done.stderr
    assert "USD" not in done.stderr
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("arguments", [[], ["backlinks"]])
def test_a_bare_command_lists_what_there_is_on_standard_output(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dataforseo_cli", *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: ")


def test_a_call_loads_nothing_that_only_its_help_page_needs() -> None:
    loaded = set(
        started("backlinks", "bulk_backlinks_live", "--targets", "a.com", "--dry-run").stderr.split()
    )
    assert not loaded & {f"dataforseo_cli.{name}" for name in ("examples", "help_pages", "near")}
    assert "dataforseo_cli.output.row_columns" not in loaded


@pytest.mark.parametrize("asked", [["--help"], ["--target", "пример.рф", "--dry-run"]])
def test_a_terminal_that_lacks_a_letter_is_shown_its_number(asked: list[str], tmp_path: Path) -> None:
    done = dataforseo("backlinks", "summary_live", *asked, cwd=tmp_path, PYTHONIOENCODING="latin-1")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert ("\\u2026" if asked == ["--help"] else "\\u043f\\u0440") in done.stdout
