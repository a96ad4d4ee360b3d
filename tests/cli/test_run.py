"""`dataforseo run`: its targets, output files, usage errors and progress."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from dataforseo_sandbox import Sandbox
from tests.cli.command_line import COMMAND, dataforseo, environment, parquet_rows
from tests.cli.job_processes import RUN, read, write_targets
from tests.jobs.asking import asked, sites


def test_duplicates_are_asked_once_in_the_order_of_the_list(sandbox: Sandbox, tmp_path: Path) -> None:
    lines = ["name,site", *(f"x,https://www.Site{number % 1100}.com/page" for number in range(2500))]
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-16")
    options = ("--column", "site", "--as-domains", "--out", "rows.csv", "--sandbox", sandbox.url)
    done = dataforseo(*RUN, "--targets-from", "list.csv", *options, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [row["target"] for row in read(tmp_path / "rows.csv")] == sites(1100)
    assert sorted(len(entry.request["targets"]) for entry in sandbox.ledger) == [100, 1000]
    assert f"{sandbox.ledger.cost:.4f} USD" in done.stderr
    again = dataforseo(*RUN, "--targets-from", "list.csv", *options, cwd=tmp_path)
    assert again.returncode == 0
    assert len(sandbox.ledger) == 2


def test_standard_input_and_every_format(sandbox: Sandbox, tmp_path: Path) -> None:
    for name in ("rows.parquet", "rows.jsonl", "rows.json"):
        options = ("--targets-from", "-", "--out", name, "--sandbox", sandbox.url)
        done = dataforseo(*RUN, *options, cwd=tmp_path, stdin="b.com\na.com")
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


def test_a_dry_run_counts_and_writes_no_file(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 2500)
    done = dataforseo(*RUN, *source, "--out", "rows.csv", "--dry-run", "--sandbox", sandbox.url, cwd=tmp_path)
    assert "2,500 targets" in done.stdout
    assert "3 calls, at most 0.162" in done.stdout
    assert len(sandbox.ledger) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["targets.txt"]


def test_a_dry_run_uses_the_given_worst_case_if_the_price_is_not_known(tmp_path: Path) -> None:
    command = ("run", "ai_optimization/chat_gpt_llm_responses_live", "--over", "user_prompt", "--dry-run")
    given = (*write_targets(tmp_path, 3), "--model-name", "gpt-4o", "--sandbox")
    assert "its price is not known" in dataforseo(*command, *given, cwd=tmp_path).stdout
    assert "at most 1.5 USD" in dataforseo(*command, *given, "--worst-case", "0.5", cwd=tmp_path).stdout


def test_the_budget_stops_a_job_which_can_be_continued(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 5000)
    options = (*source, "--out", "rows.csv", "--sandbox", sandbox.url)
    stopped = dataforseo(*RUN, *options, "--budget", "0.13", cwd=tmp_path)
    assert stopped.returncode == 1
    assert "budget of 0.13 USD" in stopped.stderr
    assert sandbox.ledger.cost == pytest.approx(0.12)
    assert len(read(tmp_path / "rows.csv")) == 2000
    same = dataforseo(*RUN, *options, "--budget", "0.13", cwd=tmp_path)
    assert same.returncode == 1
    assert sandbox.ledger.cost == pytest.approx(0.12)
    rest = dataforseo(*RUN, "--out", "rows.csv", "--sandbox", sandbox.url, "--budget", "0.30", cwd=tmp_path)
    assert rest.returncode == 0, rest.stderr
    assert [row["target"] for row in read(tmp_path / "rows.csv")] == sites(5000)
    assert max(asked(sandbox).values()) == 1


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
def test_an_invalid_list_is_a_usage_error_and_leaves_no_job(
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
def test_usage_errors_are_found_before_anything_is_written(
    arguments: str, said: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    source = [] if "--dry-run" in arguments else write_targets(tmp_path, 3)
    before = [*tmp_path.iterdir()]
    done = dataforseo(*RUN, *source, *arguments.split(), "--sandbox", sandbox.url, cwd=tmp_path)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
    assert [*tmp_path.iterdir()] == before
    assert len(sandbox.ledger) == 0


def test_a_missing_required_field_is_a_usage_error(tmp_path: Path) -> None:
    command = ("run", "ai_optimization/chat_gpt_llm_responses_live", "--over", "user_prompt")
    done = dataforseo(*command, *write_targets(tmp_path, 3), "--dry-run", cwd=tmp_path)
    assert done.returncode == 2
    assert "model_name: is required" in done.stderr
    assert "user_prompt" not in done.stderr


def test_a_file_with_another_job_is_a_usage_error(sandbox: Sandbox, tmp_path: Path) -> None:
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


def test_without_failures_only_a_regular_file_is_deleted(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 3)
    os.mkfifo(tmp_path / "pipe")  # in place of /dev/null, which root could delete
    (tmp_path / "old.csv").write_text("from an earlier run")
    for name in ("pipe", "old.csv"):
        options = ("--out", f"{name}.rows.csv", "--failed", name, "--sandbox", sandbox.url)
        done = dataforseo(*RUN, *source, *options, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "pipe").exists()
    assert not (tmp_path / "old.csv").exists()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="this system has no read-only folder")
def test_a_read_only_folder(sandbox: Sandbox, tmp_path: Path) -> None:
    source = write_targets(tmp_path, 10)
    for where in (("--out", "/proc/rows.csv"), ("--out", "rows.csv", "--job", "/proc/rows.job")):
        done = dataforseo(*RUN, *source, *where, "--sandbox", sandbox.url, cwd=tmp_path)
        assert done.returncode == 1
        assert "/proc/rows" in done.stderr
        assert "Traceback" not in done.stderr
    assert len(sandbox.ledger) == 0


def test_targets_can_be_typed_into_a_terminal(tmp_path: Path) -> None:
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
