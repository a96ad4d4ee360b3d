"""The command imports little at startup, and says which package is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command_line import dataforseo

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


def run_main(*arguments: str, missing: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Run the command in a new interpreter without some packages; stderr ends with the modules imported."""
    program = PROGRAM.format(arguments=list(arguments), missing=list(missing))
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["serp", "--help"], ["backlinks"]])
def test_help_imports_no_endpoint_and_no_library_but_click(arguments: list[str]) -> None:
    loaded = set(run_main(*arguments).stderr.split())
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


def test_a_dry_run_imports_its_own_endpoint_and_no_http_library() -> None:
    done = run_main("backlinks", "bulk_backlinks_live", "--targets", "a.com", "--dry-run")
    loaded = set(done.stderr.split())
    endpoints = {name for name in loaded if name.startswith("dataforseo.") and name.count(".") == 2}
    assert endpoints == {"dataforseo.backlinks._summaries", "dataforseo.backlinks.bulk_backlinks"}
    assert not loaded & {"urllib3", "rich.console", "pyarrow", "sqlite3"}


def assert_names_the_extra(done: subprocess.CompletedProcess[str], extra: str = "cli") -> None:
    assert "Traceback" not in done.stderr
    assert done.returncode == 1
    assert f"pip install 'dataforseo[{extra}]'" in done.stderr


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_a_base_install_names_the_extra(missing: str) -> None:
    assert_names_the_extra(run_main("--help", missing=(missing,)))


def test_an_old_click_names_the_extra() -> None:
    without = "import click.exceptions; del click.exceptions.NoArgsIsHelpError  # new in click 8.2"
    program = without + PROGRAM.format(arguments=["--help"], missing=[])
    assert_names_the_extra(
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
def test_an_option_names_its_extra_before_anything_is_paid_for(
    missing: str, arguments: list[str], extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run_main(*arguments, "--sandbox", missing=(missing,))
    assert_names_the_extra(done, extra)
    assert "USD" not in done.stderr
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize("arguments", [[], ["backlinks"]])
def test_a_command_without_arguments_prints_its_help_on_stdout(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dataforseo_cli", *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Usage: ")


def test_a_call_imports_nothing_that_only_the_help_page_needs() -> None:
    loaded = set(
        run_main("backlinks", "bulk_backlinks_live", "--targets", "a.com", "--dry-run").stderr.split()
    )
    only_for_help = ("help.example_call", "help.help_page", "lookup.suggestions", "output.row_columns")
    assert not loaded & {f"dataforseo_cli.{name}" for name in only_for_help}


@pytest.mark.parametrize("asked", [["--help"], ["--target", "пример.рф", "--dry-run"]])
def test_a_character_that_the_terminal_lacks_is_escaped(asked: list[str], tmp_path: Path) -> None:
    done = dataforseo("backlinks", "summary_live", *asked, cwd=tmp_path, PYTHONIOENCODING="latin-1")
    assert (done.returncode, "Traceback" in done.stderr) == (0, False)
    assert ("\\u2026" if asked == ["--help"] else "\\u043f\\u0440") in done.stdout
