"""`dataforseo run` interrupted, killed, with a full disk, or started twice."""

from __future__ import annotations

import random
import resource
import signal
import time
from pathlib import Path

import pytest

from dataforseo_sandbox import Sandbox
from tests.cli import kill_campaign
from tests.cli.command_line import dataforseo
from tests.cli.job_processes import RUN, kill_both, read, start, wait_for_calls, write_targets
from tests.jobs.asking import asked, sites

OUT = ("--out", "rows.csv")


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_waits_for_paid_answers(number: signal.Signals, status: int, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 4000)
    with Sandbox(latency=0.3) as sandbox:
        options = (*source, *OUT, "--per-call", 100, "--in-flight", 4, "--sandbox", sandbox.url)
        process = start(*options, cwd=tmp_path)
        wait_for_calls(sandbox, 6)
        process.send_signal(number)
        _, said = process.communicate(timeout=60)
        assert process.returncode == status
        assert b"The same command goes on" in said
        assert not (tmp_path / "rows.csv").exists()
        answered = len(sandbox.ledger)
        assert answered < 40
        done = dataforseo(*RUN, *options, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert len(read(tmp_path / "rows.csv")) == 4000
        assert set(asked(sandbox).values()) == {1}


def ignore_hangups() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def test_a_hangup_is_ignored_under_nohup(tmp_path: Path) -> None:
    source = write_targets(tmp_path, 1000)
    with Sandbox(latency=0.2) as sandbox:
        options = (*source, *OUT, "--per-call", 100, "--in-flight", 2)
        process = start(*options, "--sandbox", sandbox.url, cwd=tmp_path, preexec_fn=ignore_hangups)
        wait_for_calls(sandbox, 2)
        process.send_signal(signal.SIGHUP)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
        assert len(read(tmp_path / "rows.csv")) == 1000


def test_repeated_kill_9_of_the_command(tmp_path: Path) -> None:
    """Nothing is paid for twice, and every target is in the results."""
    source = write_targets(tmp_path, 6000)
    chance = random.Random(9)  # noqa: S311
    with Sandbox(latency=0.15, limits=True) as sandbox:
        options = (*source, *OUT, "--per-call", 100, "--in-flight", 3, "--sandbox", sandbox.url)
        for _ in range(5):
            before = len(sandbox.ledger)
            process = start(*options, cwd=tmp_path)
            wait_for_calls(sandbox, before + chance.randint(1, 5))
            time.sleep(chance.uniform(0, 0.2))
            with process:
                process.kill()
        done = dataforseo(*RUN, *options, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert [row["target"] for row in read(tmp_path / "rows.csv")] == sites(6000)
        assert set(asked(sandbox).values()) == {1}
        assert f"{sandbox.ledger.cost:.3f}"[:5] in done.stderr


def test_repeated_kill_9_of_command_and_worker(tmp_path: Path) -> None:
    """Nothing is paid for twice, and every target is in the results or in the file of failures."""
    source = write_targets(tmp_path, 9000)
    chance = random.Random(6)  # noqa: S311
    with Sandbox(latency=0.15, limits=True) as sandbox:
        options = (*source, *OUT, "--per-call", 100, "--in-flight", 3, "--settle-seconds", 0.5)
        for _ in range(5):
            before = len(sandbox.ledger)
            process = start(*options, "--sandbox", sandbox.url, cwd=tmp_path)
            wait_for_calls(sandbox, before + chance.randint(1, 5))
            time.sleep(chance.uniform(0, 0.2))
            if process.poll() is None:
                kill_both(process)
        done = dataforseo(*RUN, *options, "--sandbox", sandbox.url, cwd=tmp_path)
        assert max(asked(sandbox).values()) == 1
        rows, failed = read(tmp_path / "rows.csv"), read(tmp_path / "rows.failed.csv")
        assert done.returncode == (1 if failed else 0), done.stderr
        assert sorted(row["target"] for row in (*rows, *failed)) == sorted(sites(9000))
        assert len(failed) <= 5 * 3 * 100
        ids = {entry.task_id: entry for entry in sandbox.ledger}
        for row in failed:
            assert row["state"] == "lost"
            assert row["target"] in ids[row["task_id"]].request["targets"]
            assert float(row["call_cost"]) == pytest.approx(ids[row["task_id"]].cost)
        assert f"{sandbox.ledger.cost:.3f}"[:5] in done.stderr
        repaid = dataforseo(*RUN, *options, "--repay", "--sandbox", sandbox.url, cwd=tmp_path)
        assert repaid.returncode == 0, repaid.stderr
        assert [row["target"] for row in read(tmp_path / "rows.csv")] == sites(9000)
        assert not (tmp_path / "rows.failed.csv").exists()
        twice = {target for target, count in asked(sandbox).items() if count > 1}
        assert twice == {row["target"] for row in failed}


def test_a_full_disk_stops_the_job_which_can_be_continued(tmp_path: Path) -> None:
    source = write_targets(tmp_path, 3000)
    options = (*source, *OUT, "--per-call", 500, "--in-flight", 1, "--settle-seconds", 0)

    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    with Sandbox() as sandbox:
        process = start(*options, "--sandbox", sandbox.url, cwd=tmp_path, preexec_fn=small_files)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 1
        assert b"rows.csv.job: " in said
        assert b"disk full" in said
        assert b"Traceback" not in said
        done = dataforseo(*RUN, *options, "--sandbox", sandbox.url, cwd=tmp_path)
        assert max(asked(sandbox).values()) == 1
        rows, failed = read(tmp_path / "rows.csv"), read(tmp_path / "rows.failed.csv")
        assert sorted(row["target"] for row in (*rows, *failed)) == sorted(sites(3000)), done.stderr


def test_a_job_is_run_by_one_process_at_a_time(tmp_path: Path) -> None:
    source = write_targets(tmp_path, 1000)
    with Sandbox(latency=5) as sandbox:
        options = (*source, *OUT, "--sandbox", sandbox.url)
        first = start(*options, cwd=tmp_path)
        until = time.monotonic() + 30
        while not (tmp_path / "rows.csv.job").exists() and time.monotonic() < until:
            time.sleep(0.02)
        second = dataforseo(*RUN, *options, "--wait", "0.1", cwd=tmp_path)
        assert second.returncode == 1
        assert "another process is running this job" in second.stderr
        first.communicate(timeout=60)
        assert first.returncode == 0


@pytest.mark.parametrize("damage", ["none", "truncated_by_a_page", "swapped_with_an_older_one"])
def test_kill_9_and_damage_pay_nothing_twice(damage: str, tmp_path: Path) -> None:
    kill_campaign.kill_and_damage(damage, random.Random(damage), tmp_path)  # noqa: S311 - must be repeatable
