"""Paid answers are saved if the command cannot write them, and advice is for the command line."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from dataforseo import loads
from dataforseo_sandbox import Sandbox
from tests.cli.command_line import BULK, BULK_CALL, COMMAND, TARGETS, dataforseo, environment


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_an_answer_is_saved_elsewhere_if_the_disk_is_full(sandbox: Sandbox, tmp_path: Path) -> None:
    arguments = (*BULK, "--targets", "a.com", "--sandbox", sandbox.url, "--out", "/dev/full")
    done = dataforseo(*arguments, "--format", "csv", cwd=tmp_path, TMPDIR=str(tmp_path))
    assert done.returncode == 1
    assert "No space left" in done.stderr
    (kept,) = tmp_path.glob("dataforseo-*.json")
    assert str(kept) in done.stderr
    assert [row.target for row in loads(kept.read_bytes()).rows] == ["a.com"]


def run_into_closed_pipe(*arguments: str, cwd: Path) -> tuple[int, list[str]]:
    """Run the command with a closed pipe as stdout; return its status and the lines of stderr."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*COMMAND, *arguments],
            stdout=writing,
            stderr=subprocess.PIPE,
            cwd=cwd,
            env=environment(cwd, TMPDIR=str(cwd)),
            check=False,
        )
    finally:
        os.close(writing)
    return done.returncode, done.stderr.decode().splitlines()


@pytest.mark.parametrize("kind", ["json", "table", "csv"])
def test_a_closed_pipe_prints_no_error_and_the_paid_answer_is_saved(
    kind: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    asked = (*BULK_CALL, "--format", kind, "--sandbox", sandbox.url)
    status, said = run_into_closed_pipe(*asked, cwd=tmp_path)
    (kept,) = tmp_path.glob("dataforseo-*.json")
    assert status == 1
    assert said[0].startswith("3 rows")
    assert said[1:] == [f"the answer is not lost: it is in {kept}; dataforseo.loads reads it"]
    assert sorted(str(row.target) for row in loads(kept.read_bytes()).rows) == sorted(TARGETS)


def test_a_free_answer_is_not_saved_if_the_pipe_closes(sandbox: Sandbox, tmp_path: Path) -> None:
    status, said = run_into_closed_pipe("serp", "google_languages", "--sandbox", sandbox.url, cwd=tmp_path)
    assert (status, len(said)) == (1, 1)
    assert not [*tmp_path.glob("dataforseo-*")]


LINKS = ("backlinks", "backlinks_live", "--target", "forbes.com", "--limit", "2", "--all")


@pytest.mark.parametrize("trouble", ["the budget", "a page that fails"])
def test_paid_pages_are_saved_if_a_later_one_fails(trouble: str, sandbox: Sandbox, tmp_path: Path) -> None:
    options = ("--budget", "0.05") if trouble == "the budget" else ()
    if not options:
        for fault in ("unknown_fields", "unknown_fields", "task_40200"):
            sandbox.fail_next(fault, path="backlinks/backlinks/live")
    done = dataforseo(
        *LINKS, *options, "--out", "x.csv", "--sandbox", sandbox.url, cwd=tmp_path, TMPDIR=str(tmp_path)
    )
    assert done.returncode == 1
    (kept,) = tmp_path.glob("dataforseo-*.json")
    assert f"{kept}; dataforseo.loads reads it, line by line" in done.stderr
    pages = [loads(line) for line in kept.read_bytes().splitlines()]
    assert [page.task.id for page in pages] == [entry.task_id for entry in sandbox.ledger.charged]
    assert len(pages) == 2
    assert not [*tmp_path.glob("x.csv*")]


@pytest.mark.parametrize(
    "fault", ["garbage", "cut_short", "proxy_502", "http_504", "http_504_with_20000", "task_40101"]
)
def test_the_bytes_of_an_answer_that_may_be_paid_for_are_saved(
    fault: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.fail_next(fault)
    done = dataforseo(*BULK_CALL, "--sandbox", sandbox.url, cwd=tmp_path, TMPDIR=str(tmp_path))
    assert done.returncode == 1
    assert sandbox.ledger.cost > 0
    (kept,) = tmp_path.glob("dataforseo-*")
    assert f"what came back is kept: it is in {kept}" in done.stderr
    assert kept.stat().st_size > 100
    if fault == "http_504_with_20000":
        assert sorted(str(row.target) for row in loads(kept.read_bytes()).rows) == sorted(TARGETS)


@pytest.mark.parametrize("fault", ["task_40200", "http_401", "redirect"])
def test_nothing_is_saved_of_a_free_failure(fault: str, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail_next(fault)
    done = dataforseo(*BULK_CALL, "--sandbox", sandbox.url, cwd=tmp_path, TMPDIR=str(tmp_path))
    assert (done.returncode, sandbox.ledger.cost) == (1, 0)
    assert not [*tmp_path.glob("dataforseo-*")]


@pytest.mark.parametrize(
    ("fault", "command"),
    [
        *((fault, BULK_CALL) for fault in ("garbage", "cut_short", "http_504_with_20000", "http_401")),
        ("lost_after_execution", BULK_CALL),
        ("http_401", ("spend", "--section", "backlinks")),
        ("http_401", ("doctor",)),
    ],
)
def test_no_advice_is_for_python(
    fault: str, command: tuple[str, ...], sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.fail_next(fault, path="backlinks" if command != ("doctor",) else "app_data", times=9)
    done = dataforseo(*command, "--sandbox", sandbox.url, cwd=tmp_path, TMPDIR=str(tmp_path))
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert not [word for word in ("client.", "error.", ".raw", "login=", "(...)") if word in said], said
