"""`dataforseo run`: long lists as processes that are stopped, killed, starved and continued."""

from __future__ import annotations

import contextlib
import csv
import os
import pty
import random
import resource
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from dataforseo_sandbox import Sandbox
from tests.cli.commands import COMMAND, dataforseo, environment, parquet_rows
from tests.jobs.asking import asked, sites

RUN = ("run", "backlinks/bulk_backlinks_live")


def write_targets(folder: Path, count: int) -> list[str]:
    (folder / "targets.txt").write_text("".join(f"{target}\n" for target in sites(count)))
    return ["--targets-from", "targets.txt"]


def read(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return [*csv.DictReader(file)]


def start(*arguments: Any, cwd: Path, **more: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, *RUN, *map(str, arguments)],
        cwd=cwd,
        env=environment(cwd),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        **more,
    )


def kill_both(process: subprocess.Popen[bytes]) -> None:
    """Kill the command and the process that it left the work to, as a power cut would."""
    children = children_of(process.pid)
    for one in (process.pid, *children):  # none where it has just ended by itself
        with contextlib.suppress(ProcessLookupError):
            os.kill(one, signal.SIGKILL)
    with process:  # waits for it, and closes the pipe
        pass


def children_of(parent: int) -> list[int]:
    found: list[int] = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, _, rest = status.read_text().partition(" ")
        except OSError:  # it has just ended
            continue
        if rest.rpartition(")")[2].split()[1] == str(parent):
            found.append(int(number))
    return found


def wait_for_calls(sandbox: Sandbox, count: int) -> None:
    until = time.monotonic() + 60
    while len(sandbox.ledger) < count and time.monotonic() < until:
        time.sleep(0.02)
    assert len(sandbox.ledger) >= count


def test_a_csv_with_duplicates_becomes_one_file_in_its_order(sandbox: Sandbox, tmp_path: Path) -> None:
    lines = ["name,site", *(f"x,https://www.Site{number % 1100}.com/page" for number in range(2500))]
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-16")
    options = ("--column", "site", "--as-domains", "--out", "rows.csv", "--sandbox", sandbox.url)
    done = dataforseo(*RUN, "--targets-from", "list.csv", *options, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [row["target"] for row in read(tmp_path / "rows.csv")] == sites(1100)
    assert sorted(len(entry.request["targets"]) for entry in sandbox.ledger) == [100, 1000]
    assert f"{sandbox.ledger.cost:.3f} USD" in done.stderr
    again = dataforseo(*RUN, "--targets-from", "list.csv", *options, cwd=tmp_path)
    assert again.returncode == 0
    assert len(sandbox.ledger) == 2


def test_standard_input_and_every_format(sandbox: Sandbox, tmp_path: Path) -> None:
    for name in ("rows.parquet", "rows.jsonl", "rows.json"):
        done = dataforseo(
            *RUN,
            "--targets-from",
            "-",
            "--out",
            name,
            "--sandbox",
            sandbox.url,
            cwd=tmp_path,
            stdin="b.com\na.com",
        )
        assert done.returncode == 0, done.stderr
    assert [row["target"] for row in parquet_rows(tmp_path / "rows.parquet")] == ["b.com", "a.com"]
    assert (tmp_path / "rows.jsonl").read_text().startswith('{"target": "b.com"')


def test_one_target_a_call(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo(
        *("run", "backlinks/summary_live", "--over", "target", "--out", "rows.jsonl", "--targets-from", "-"),
        *("--sandbox", sandbox.url, "--include-subdomains", "false"),
        cwd=tmp_path,
        stdin="a.com\nb.com\n",
    )
    assert done.returncode == 0, done.stderr
    assert {entry.request["target"] for entry in sandbox.ledger} == {"a.com", "b.com"}
    assert all(entry.request["include_subdomains"] is False for entry in sandbox.ledger)


def test_a_dry_run_counts_and_leaves_nothing_behind(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 2500)
    done = dataforseo(*RUN, *source, "--out", "rows.csv", "--dry-run", "--sandbox", sandbox.url, cwd=tmp_path)
    assert "2,500 targets" in done.stdout
    assert "3 calls, at most 0.135" in done.stdout
    assert len(sandbox.ledger) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["targets.txt"]


def test_a_dry_run_counts_with_the_price_that_is_given_where_none_is_known(tmp_path: Path) -> None:
    command = ("run", "ai_optimization/chat_gpt_llm_responses_live", "--over", "user_prompt", "--dry-run")
    given = (*write_targets(tmp_path, 3), "--model-name", "gpt-4o", "--sandbox")
    assert "its price is not known" in dataforseo(*command, *given, cwd=tmp_path).stdout
    assert "at most 1.5 USD" in dataforseo(*command, *given, "--worst-case", "0.5", cwd=tmp_path).stdout


def test_the_budget_ends_a_job_that_then_goes_on(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 5000)
    options = (*source, "--out", "rows.csv", "--sandbox", sandbox.url)
    stopped = dataforseo(*RUN, *options, "--budget", "0.12", cwd=tmp_path)
    assert stopped.returncode == 1
    assert "budget of 0.12 USD" in stopped.stderr
    assert sandbox.ledger.cost == pytest.approx(0.10)
    assert len(read(tmp_path / "rows.csv")) == 2000
    same = dataforseo(*RUN, *options, "--budget", "0.12", cwd=tmp_path)
    assert same.returncode == 1
    assert sandbox.ledger.cost == pytest.approx(0.10)
    rest = dataforseo(*RUN, "--out", "rows.csv", "--sandbox", sandbox.url, "--budget", "0.25", cwd=tmp_path)
    assert rest.returncode == 0, rest.stderr
    assert [row["target"] for row in read(tmp_path / "rows.csv")] == sites(5000)
    assert max(asked(sandbox).values()) == 1


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_waits_for_what_is_paid_for(number: signal.Signals, status: int, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 4000)
    with Sandbox(latency=0.3) as sandbox:
        options = (
            *source,
            "--out",
            "rows.csv",
            "--per-call",
            100,
            "--in-flight",
            4,
            "--sandbox",
            sandbox.url,
        )
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


def without_hangups() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def test_under_nohup_a_hangup_stops_nothing(tmp_path: Path) -> None:
    source = write_targets(tmp_path, 1000)
    with Sandbox(latency=0.2) as sandbox:
        options = (*source, "--out", "rows.csv", "--per-call", 100, "--in-flight", 2)
        process = start(*options, "--sandbox", sandbox.url, cwd=tmp_path, preexec_fn=without_hangups)
        wait_for_calls(sandbox, 2)
        process.send_signal(signal.SIGHUP)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said
        assert len(read(tmp_path / "rows.csv")) == 1000


def test_kill_9_of_the_command_again_and_again(tmp_path: Path) -> None:
    """Nothing is paid for twice, and every target is in the results."""
    source = write_targets(tmp_path, 6000)
    chance = random.Random(9)  # noqa: S311
    with Sandbox(latency=0.15, limits=True) as sandbox:
        options = (
            *source,
            "--out",
            "rows.csv",
            "--per-call",
            100,
            "--in-flight",
            3,
            "--sandbox",
            sandbox.url,
        )
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


def test_kill_9_of_the_process_that_keeps_the_answers(tmp_path: Path) -> None:
    """Nothing is paid for twice, and every target is in the results or, with the reason, among the failed."""
    source = write_targets(tmp_path, 9000)
    chance = random.Random(6)  # noqa: S311
    with Sandbox(latency=0.15, limits=True) as sandbox:
        options = (*source, "--out", "rows.csv", "--per-call", 100, "--in-flight", 3, "--settle-seconds", 0.5)
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


def test_the_disk_fills_up_and_is_emptied_again(tmp_path: Path) -> None:
    source = write_targets(tmp_path, 3000)
    options = (*source, "--out", "rows.csv", "--per-call", 500, "--in-flight", 1, "--settle-seconds", 0)

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
        options = (*source, "--out", "rows.csv", "--sandbox", sandbox.url)
        first = start(*options, cwd=tmp_path)
        until = time.monotonic() + 30
        while not (tmp_path / "rows.csv.job").exists() and time.monotonic() < until:
            time.sleep(0.02)
        second = dataforseo(*RUN, *options, "--wait", "0.1", cwd=tmp_path)
        assert second.returncode == 1
        assert "another process is running this job" in second.stderr
        first.communicate(timeout=60)
        assert first.returncode == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the list is empty"),
        (b"\n \n\xef\xbb\xbf\n", "the list is empty"),
        (b"a.com\nm\xfcnchen.de\n", "about line 2: this is not UTF-8"),
        (b"a.com\n\0\0\0", "line 2: holds a zero byte"),
        (b"x" * 200_000, "line 1: is longer than 65,536 characters"),
    ],
)
def test_a_list_that_is_none_is_wrong_use_and_leaves_no_job(
    content: bytes, said: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_bytes(content)
    done = dataforseo(
        *RUN, "--targets-from", "list.txt", "--out", "rows.csv", "--sandbox", sandbox.url, cwd=tmp_path
    )
    assert done.returncode == 2, done.stderr
    assert said in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["list.txt"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--out rows.txt", "or end in .json, .jsonl, .ndjson, .csv"),
        ("--out targets.txt --format csv", "the file of --targets-from"),
        ("--out rows.csv --job ./rows.csv", "the file of --job"),
        ("--out rows.csv --failed rows.csv", "the file of --failed"),
        ('--out rows.csv --fields {"tga":1}', "tga: is no field of"),
        ("--out rows.csv --fields [{},{}]", "--fields: give one object"),
        ("--dry-run --job new.job", "new.job is not there yet"),
        ("--dry-run --column 2", "--column belongs to --targets-from"),
    ],
)
def test_what_is_certain_to_go_wrong_is_wrong_use(
    arguments: str, said: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    source = [] if "--dry-run" in arguments else write_targets(tmp_path, 3)
    before = [*tmp_path.iterdir()]
    done = dataforseo(*RUN, *source, *arguments.split(), "--sandbox", sandbox.url, cwd=tmp_path)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert [*tmp_path.iterdir()] == before
    assert len(sandbox.ledger) == 0


def test_a_required_field_that_is_missing_is_wrong_use(tmp_path: Path) -> None:
    command = ("run", "ai_optimization/chat_gpt_llm_responses_live", "--over", "user_prompt")
    done = dataforseo(*command, *write_targets(tmp_path, 3), "--dry-run", cwd=tmp_path)
    assert done.returncode == 2
    assert "model_name: is required" in done.stderr
    assert "user_prompt" not in done.stderr


def test_another_job_in_the_file_is_wrong_use(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 10)
    where = ("--out", "rows.csv", "--sandbox", sandbox.url)
    assert dataforseo(*RUN, *source, *where, cwd=tmp_path).returncode == 0
    (tmp_path / "other.txt").write_text("other.com\n")
    (tmp_path / "rows.db.job").write_bytes(b"no database at all, but long enough to be looked at")
    others = [
        (("run", "backlinks/bulk_ranks_live", *source, *where), "another job: endpoint is"),
        ((*RUN, *source, *where, "--tag", "x"), "another job: fields is"),
        ((*RUN, "--targets-from", "other.txt", *where), "begun with other targets"),
        ((*RUN, "--out", "new.csv", "--sandbox", sandbox.url), "so the job needs --targets-from"),
        ((*RUN, *source, "--sandbox", sandbox.url), "give --out FILE"),
        (
            (*RUN, "--targets-from", "nowhere.txt", "--out", "new.csv", "--sandbox", sandbox.url),
            "cannot read",
        ),
        (("run", "backlinks/nothing", *source, *where), "has no operation"),
        (
            ("run", "backlinks/id_list", *source, "--out", "new.csv", "--sandbox", sandbox.url),
            "no list of targets",
        ),
        (
            ("run", "serp/google_organic_task_post", *source, "--out", "n.csv", "--sandbox"),
            "does not answer at once",
        ),
    ]
    for arguments, said in others:
        done = dataforseo(*arguments, cwd=tmp_path)
        assert (done.returncode, said in done.stderr) == (2, True), (arguments, done.stderr)
    damaged = dataforseo(
        *RUN, *source, "--job", "rows.db.job", "--out", "rows.csv", "--sandbox", cwd=tmp_path
    )
    assert damaged.returncode == 1
    assert "no job file, or it is damaged" in damaged.stderr
    assert len(sandbox.ledger) == 1


def test_only_a_file_of_failures_is_deleted_when_there_are_none(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 3)
    os.mkfifo(tmp_path / "pipe")  # stands for /dev/null, which root can delete
    (tmp_path / "old.csv").write_text("from an earlier run")
    for name in ("pipe", "old.csv"):
        options = ("--out", f"{name}.rows.csv", "--failed", name, "--sandbox", sandbox.url)
        done = dataforseo(*RUN, *source, *options, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "pipe").exists()
    assert not (tmp_path / "old.csv").exists()


@pytest.mark.skipif(
    not Path("/proc/self").exists(), reason="this system has no folder that nobody can write to"
)
def test_a_read_only_folder(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 10)
    for where in (("--out", "/proc/rows.csv"), ("--out", "rows.csv", "--job", "/proc/rows.job")):
        done = dataforseo(*RUN, *source, *where, "--sandbox", sandbox.url, cwd=tmp_path)
        assert done.returncode == 1
        assert "/proc/rows" in done.stderr
        assert "Traceback" not in done.stderr
    assert len(sandbox.ledger) == 0


def test_targets_are_typed_into_a_terminal_until_the_first_end_of_file(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *RUN, "--targets-from", "-", "--dry-run"],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    os.close(theirs)
    os.write(ours, b"a.com\nb.com\n\x04")
    try:
        counts, said = process.communicate(timeout=20)
    finally:
        process.kill()
        os.close(ours)
    assert b"^D ends the list" in said
    assert counts.startswith(b"2 targets, 0 refused, 1 call, ")


def test_a_job_shows_its_progress_in_a_terminal(tmp_path: Path) -> None:
    source = write_targets(tmp_path, 3000)
    with Sandbox(latency=0.1) as sandbox:
        ours, theirs = pty.openpty()
        process = subprocess.Popen(
            [*COMMAND, *RUN, *source, "--out", "rows.csv", "--in-flight", "1", "--sandbox", sandbox.url],
            cwd=tmp_path,
            env=environment(tmp_path, TERM="xterm"),
            stderr=theirs,
        )
        os.close(theirs)
        shown = b""
        while True:
            try:
                block = os.read(ours, 4096)
            except OSError:
                break
            if not block:
                break
            shown += block
        assert process.wait(60) == 0
        os.close(ours)
    assert b"3,000 of 3,000 targets" in shown
    assert b"USD" in shown
