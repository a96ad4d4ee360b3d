"""Calls of operations: fields, formats, costs on stderr and error messages."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dataforseo import Client, loads
from dataforseo_sandbox import Sandbox
from tests.cli.command_line import BULK, BULK_CALL, COMMAND, TARGETS, dataforseo, environment, parquet_rows


def test_a_pipe_gets_the_bytes_as_received(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo(*BULK_CALL, "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 0
    answer = loads(done.stdout.encode())
    assert sorted(row.target for row in answer.rows) == sorted(TARGETS)
    assert f"3 rows, {answer.cost} USD" in done.stderr
    assert str(answer.task.id) in done.stderr


def test_each_format_holds_the_same_rows(sandbox: Sandbox, tmp_path: Path) -> None:
    for name in ("rows.json", "rows.jsonl", "rows.csv", "rows.parquet", "rows.txt"):
        done = dataforseo(*BULK_CALL, "--out", name, "--sandbox", sandbox.url, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (0, "")
    expected = {row.target: row.backlinks for row in loads((tmp_path / "rows.json").read_bytes()).rows}
    lines = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text().splitlines()]
    assert {row["target"]: row["backlinks"] for row in lines} == expected
    with (tmp_path / "rows.csv").open() as file:
        assert {row["target"]: int(row["backlinks"]) for row in csv.DictReader(file)} == expected
    assert {row["target"]: row["backlinks"] for row in parquet_rows(tmp_path / "rows.parquet")} == expected
    printed = (tmp_path / "rows.txt").read_text().split()
    assert all(target in printed and str(count) in printed for target, count in expected.items())
    assert not [*tmp_path.glob("*.part")]


@pytest.mark.parametrize("spelling", ["bulk-backlinks-live", "bulk_backlinks_live", "bulk_backlinks/live"])
def test_spellings_of_an_operation(spelling: str, tmp_path: Path) -> None:
    done = dataforseo("backlinks", spelling, "--targets", "a.com", "--dry-run", cwd=tmp_path)
    assert json.loads(done.stdout.partition("\n")[2]) == [{"targets": ["a.com"]}]


def test_a_dry_run_shows_request_and_worst_case_and_sends_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo(*BULK_CALL, "--dry-run", "--sandbox", sandbox.url, cwd=tmp_path)
    first, _, body = done.stdout.partition("\n")
    assert first == "POST /v3/backlinks/bulk_backlinks/live"
    assert json.loads(body) == [{"targets": TARGETS}]
    assert "0.024108 USD" in done.stderr
    assert len(sandbox.ledger) == 0


@pytest.mark.parametrize(
    ("arguments", "stdin"),
    [
        (["--fields", '{"targets": ["a.com", "b.com"], "tag": "x"}'], ""),
        (["--fields", '[{"targets": ["a.com", "b.com"], "tag": "y"}]', "--tag", "x"], ""),
        (["--fields", "@fields.json"], ""),
        (["--fields", "-"], '{"targets": ["a.com", "b.com"], "tag": "x"}'),
        (["--targets", "@targets.txt", "--tag", "x"], ""),
        (["--targets", "@targets.csv", "--tag", "x"], ""),
        (["--targets", '["a.com", "b.com"]', "--tag", "x"], ""),
        (["--targets", "@-", "--tag", "x"], "a.com\r\n\r\nb.com"),
    ],
)
def test_fields_from_flags_json_and_files(arguments: list[str], stdin: str, tmp_path: Path) -> None:
    (tmp_path / "fields.json").write_text('{"targets": ["a.com", "b.com"], "tag": "x"}')
    (tmp_path / "targets.txt").write_text("\ufeffa.com\n\nb.com\n")
    (tmp_path / "targets.csv").write_text("a.com,1\nb.com,2\n")
    done = dataforseo(*BULK, *arguments, "--dry-run", cwd=tmp_path, stdin=stdin)
    assert json.loads(done.stdout.partition("\n")[2]) == [{"targets": ["a.com", "b.com"], "tag": "x"}]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((*BULK,), "targets: is required"),
        ((*BULK, "--targets", "a.com", "--tag", "x" * 300), "tag: has 300 characters"),
        ((*BULK, "--fields", '{"targts": []}'), "targts: is no field"),
        ((*BULK, "--fields", "{"), "--fields: this is no JSON"),
        ((*BULK, "--fields", "3"), "--fields: give a JSON object"),
        ((*BULK, "--fields", '[{"targets": ["a"]}, {"targets": ["b"]}]'), "at most 1 in one call"),
        ((*BULK, "--targets", "@nowhere.txt"), "cannot read nowhere.txt: there is no such file"),
        ((*BULK, "--targets", "@home"), "the text @home is written @@home"),
        ((*BULK, "--targets", "@latin.txt"), "latin.txt, line 2: this is not UTF-8"),
        ((*BULK, "--targets", "[1"), "this JSON array is broken"),
        ((*BULK, "--targets", "a.com", "--out", "x.xyz"), "the ending says no format"),
        ((*BULK, "--no-such-flag", "1"), "there is no option --no-such-flag"),
        ((*BULK, "--target", "a.com"), "did you mean --targets"),
        ((*BULK, "--targets", "a.com", "b.com"), "--targets a --targets b, or --targets @FILE"),
        ((*BULK, "--targets", "a.com", "--budget", "much"), "--budget: must be an amount in USD"),
        (
            (*BULK, "--targets", "a.com", "--base-url", "example.com"),
            "--base-url: 'example.com' is no address",
        ),
        ((*BULK, "--fields", '{"targest": []}'), "did you mean targets"),
        (("backlinks", "summary_live", "a.com"), "fields are given as --field value"),
        (("backlinks", "summary_live", "--target", "a.com", "b.com"), "'b.com' stands without a flag"),
        (("bulk_backlinks_live",), "dataforseo backlinks bulk_backlinks_live"),
        (("spent",), "did you mean spend?"),
        (("xyzzy",), "dataforseo --help lists"),
        (("--budget", "3"), "options go behind the operation"),
        (("backlinks", "bulk_backlink_live"), "did you mean bulk_backlinks_live"),
        (("backlink",), "there is no command or section 'backlink'; did you mean backlinks"),
        (("backlinks", "id_list", "--limit", "many"), "--limit: give a whole number, not 'many'"),
        (("backlinks", "id_list", "--include-metadata", "perhaps"), "give true or false"),
        (("backlinks", "id_list", "--sort", "asc", "--sort", "desc"), "takes one value"),
    ],
)
def test_usage_errors_are_status_2_with_a_message(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    (tmp_path / "latin.txt").write_bytes("a.com\nmünchen.de\n".encode("latin-1"))
    done = dataforseo(*arguments, "--sandbox", cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_failures_are_status_1(sandbox: Sandbox, tmp_path: Path) -> None:
    without_login = dataforseo(*BULK, "--targets", "a.com", cwd=tmp_path)
    assert without_login.returncode == 1
    assert "dataforseo login" in without_login.stderr
    sandbox.fail_next("envelope_40200")
    refused = dataforseo(*BULK, "--targets", "a.com", "--sandbox", sandbox.url, cwd=tmp_path)
    assert refused.returncode == 1
    assert "40200" in refused.stderr
    assert "Top up" in refused.stderr
    dear = dataforseo(*BULK, "--targets", "a.com", "--sandbox", sandbox.url, "--budget", "0.01", cwd=tmp_path)
    assert dear.returncode == 1
    assert "0.024036 USD" in dear.stderr
    assert sandbox.ledger.charged == []


def test_nothing_is_sent_if_the_output_cannot_be_written(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo(
        *BULK, "--targets", "a.com", "--sandbox", sandbox.url, "--out", "nowhere/x.csv", cwd=tmp_path
    )
    assert done.returncode == 1
    assert "nowhere/x.csv" in done.stderr
    assert len(sandbox.ledger) == 0


def test_an_interrupt_is_status_130_and_says_what_it_may_have_cost(tmp_path: Path) -> None:
    with Sandbox(latency=20) as sandbox:
        with subprocess.Popen(
            [*COMMAND, *BULK_CALL, "--sandbox", sandbox.url],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=environment(tmp_path),
        ) as process:
            until = time.monotonic() + 30
            while sandbox.traffic.peak_simultaneous() == 0 and time.monotonic() < until:
                time.sleep(0.02)
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=30)[1].decode()
        assert process.returncode == 130
        assert said.strip().startswith("interrupted")
        assert "may have been executed and charged" in said
        assert "client." not in said
        assert "Traceback" not in said


def test_all_pages(sandbox: Sandbox, tmp_path: Path) -> None:
    with Client(login="login", password="password", base_url=sandbox.url) as client:
        for number in range(5):
            client.backlinks.bulk_backlinks_live(targets=[f"{number}.com"])
    start, end = (f"{datetime.now(UTC) - timedelta(hours=ago):%Y-%m-%d %H:%M:%S +00:00}" for ago in (1, 0))
    window = ("--datetime-from", start, "--datetime_to", end, "--limit", "2")
    done = dataforseo(
        "backlinks", "id_list", *window, "--all", "--sandbox", sandbox.url, "--format", "csv", cwd=tmp_path
    )
    rows = [*csv.DictReader(io.StringIO(done.stdout))]
    assert len({row["id"] for row in rows}) == 5
    assert "3 calls" in done.stderr


def test_columns(sandbox: Sandbox, tmp_path: Path) -> None:
    arguments = (*BULK, "--targets", "a.com", "--sandbox", sandbox.url, "--columns", "backlinks")
    done = dataforseo(*arguments, "--format", "csv", cwd=tmp_path)
    assert done.stdout.splitlines()[0] == "backlinks"


def test_a_flag_without_a_value_is_a_usage_error(tmp_path: Path) -> None:
    done = dataforseo(*BULK, "--targets", cwd=tmp_path)
    assert done.returncode == 2
    assert "'--targets' requires an argument" in done.stderr


def test_values_that_look_like_flags_are_values(tmp_path: Path) -> None:
    asked = ("dataforseo_labs", "google_bulk_keyword_difficulty_live", "--location-code", "2840", "--dry-run")
    words = ("--keywords", "-site", "--keywords", "--verbose", "--keywords", "@@home")
    done = dataforseo(*asked, *words, "--language-code", "en", cwd=tmp_path)
    assert json.loads(done.stdout.partition("\n")[2])[0]["keywords"] == ["-site", "--verbose", "@home"]
    assert done.stdout.endswith("\n")


@pytest.mark.parametrize("option", ["--sandbox", "--base-url"])
def test_an_empty_address_does_not_mean_the_real_api(option: str, tmp_path: Path) -> None:
    # Such as an unset shell variable.
    done = dataforseo(*BULK, "--targets", "a.com", option, "", cwd=tmp_path)
    assert done.returncode == 2
    assert f"{option}: '' is no address" in done.stderr


def test_the_wrong_ones_of_several_tasks_are_named(tmp_path: Path) -> None:
    good = {"keyword": "a", "location_code": 2840, "language_code": "en"}
    tasks = json.dumps([good, {**good, "keyword": "a" * 701}, good, {**good, "keywrod": "b"}])
    done = dataforseo("serp", "google_organic_task_post", "--fields", tasks, "--dry-run", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert [line.split(":")[0].strip() for line in done.stderr.splitlines()[1:]] == [
        "[1].keyword",
        "[3].keywrod",
    ]


def test_a_budget_needs_a_worst_case_if_the_price_is_not_known(sandbox: Sandbox, tmp_path: Path) -> None:
    operation = ("ai_optimization", "chat_gpt_llm_responses_live", "--user-prompt", "a", "--model-name", "b")
    asked = (*operation, "--sandbox", sandbox.url)
    unknown = dataforseo(*asked, "--budget", "3", cwd=tmp_path)
    assert unknown.returncode == 1
    assert "--worst-case USD" in unknown.stderr
    dear = dataforseo(*asked, "--budget", "3", "--worst-case", "4", cwd=tmp_path)
    assert dear.returncode == 1
    assert "it can cost 4 USD" in dear.stderr
    assert len(sandbox.ledger) == 0
    assert "its price is not known" in dataforseo(*asked, "--dry-run", cwd=tmp_path).stderr
    shown = dataforseo(*asked, "--dry-run", "--worst-case", "0.5", cwd=tmp_path)
    assert "at most 0.5 USD" in shown.stderr
    assert dataforseo(*asked, "--budget", "3", "--worst-case", "0.5", cwd=tmp_path).returncode == 0
