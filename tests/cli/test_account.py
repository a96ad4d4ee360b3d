"""The commands spend, failures, doctor and sandbox."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dataforseo_cli.account.call_log import is_failure
from dataforseo_sandbox import Entry, ManualClock, Sandbox
from tests.cli.command_line import dataforseo

NOW = datetime.now(UTC).replace(hour=0, minute=30)


@pytest.fixture
def busy(sandbox: Sandbox) -> Sandbox:
    """A sandbox with five days of calls: each day three paid ones, and one that failed."""
    for day in range(1, 6):
        for number, (path, status, cost) in enumerate(
            [
                ("v3/backlinks/bulk_backlinks/live", 20000, 0.05),
                ("v3/backlinks/bulk_backlinks/live", 40102, 0.05),
                ("v3/dataforseo_labs/google/ranked_keywords/live", 20000, 0.11),
                ("v3/backlinks/bulk_backlinks/live", 40501, 0),
            ]
        ):
            posted = NOW - timedelta(days=day, minutes=-number)
            sandbox.ledger.add(
                Entry(
                    task_id=f"id-{day}-{number}",
                    path=path,
                    kind="live",
                    method="POST",
                    posted=posted,
                    done=posted,
                    status=status,
                    message="Invalid Field: 'targets'." if status == 40501 else "Ok.",
                    cost=cost,
                    request={},
                    data={},
                )
            )
    return sandbox


def test_spend_adds_up_by_day_section_and_endpoint(busy: Sandbox, tmp_path: Path) -> None:
    done = dataforseo("spend", "--since", "9d", "--sandbox", busy.url, "--format", "csv", cwd=tmp_path)
    rows = [*csv.DictReader(io.StringIO(done.stdout))]
    assert len(rows) == 10
    assert {row["day"] for row in rows} == {f"{NOW - timedelta(days=day):%Y-%m-%d}" for day in range(1, 6)}
    backlinks = [row for row in rows if row["section"] == "backlinks"]
    assert {(row["endpoint"], row["calls"], row["failures"], row["cost"]) for row in backlinks} == {
        ("bulk_backlinks/live", "3", "1", "0.1")
    }
    assert "20 calls, 5 failed, 1.05 USD" in done.stderr


def test_spend_of_a_shorter_period_for_one_section_by_one_key(busy: Sandbox, tmp_path: Path) -> None:
    since = f"{NOW - timedelta(days=2, hours=1):%Y-%m-%dT%H:%M}"
    options = ("--since", since, "--section", "backlinks", "--by", "section", "--format", "json")
    done = dataforseo("spend", *options, "--sandbox", busy.url, cwd=tmp_path)
    assert json.loads(done.stdout) == [{"section": "backlinks", "calls": 6, "failures": 2, "cost": 0.2}]


@pytest.mark.parametrize(("name", "start"), [("cost.png", b"\x89PNG"), ("cost.svg", b"<?xml")])
def test_a_plot_is_written(name: str, start: bytes, busy: Sandbox, tmp_path: Path) -> None:
    done = dataforseo("spend", "--since", "9d", "--plot", name, "--sandbox", busy.url, cwd=tmp_path)
    assert done.returncode == 0
    picture = (tmp_path / name).read_bytes()
    assert picture.startswith(start)
    assert len(picture) > 5_000


def test_an_account_without_calls_has_a_plot_too(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo("spend", "--plot", "none.svg", "--sandbox", sandbox.url, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "[]\n")
    assert (tmp_path / "none.svg").exists()


def test_failures_say_what_a_code_means_and_what_to_do(busy: Sandbox, tmp_path: Path) -> None:
    done = dataforseo("failures", "--since", "6d", "--sandbox", busy.url, cwd=tmp_path)
    (cause,) = json.loads(done.stdout)
    assert (cause["count"], cause["code"]) == (5, 40501)
    assert cause["meaning"] == "A field is missing or has a wrong value."
    assert cause["advice"] == "The message names the field."
    shown = dataforseo("failures", "--since", "6d", "--format", "table", "--sandbox", busy.url, cwd=tmp_path)
    assert "5 x 40501  A field is missing or has a wrong value." in shown.stdout
    assert "The message names the field." in shown.stdout


def test_a_section_that_fails_is_left_out_and_named(busy: Sandbox, tmp_path: Path) -> None:
    busy.fail_next("redirect", path="dataforseo_labs/id_list")
    done = dataforseo("spend", "--since", "9d", "--by", "section", "--sandbox", busy.url, cwd=tmp_path)
    assert done.returncode == 0
    assert [row["section"] for row in json.loads(done.stdout)] == ["backlinks"]
    assert "dataforseo_labs is left out: " in done.stderr


@pytest.mark.parametrize(
    "arguments", [["--since", "soon"], ["--since", "2999-01-01"], ["--section", "x"], ["--plot", "x.gif"]]
)
def test_usage_errors(arguments: list[str], sandbox: Sandbox, tmp_path: Path) -> None:
    assert dataforseo("spend", *arguments, "--sandbox", sandbox.url, cwd=tmp_path).returncode == 2


def test_doctor_passes_with_a_sandbox(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo("doctor", "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    for what in ("login", "connection", "clock", "account", "limits", "balance"):
        assert f"ok    {what}: " in done.stdout
    assert sandbox.ledger.charged == []


def test_doctor_names_the_failed_check(sandbox: Sandbox, tmp_path: Path) -> None:
    nobody = dataforseo("doctor", cwd=tmp_path)
    assert nobody.returncode == 1
    assert "dataforseo login" in nobody.stdout
    login = {"DATAFORSEO_LOGIN": "login", "DATAFORSEO_PASSWORD": "wrong-password"}
    refused = dataforseo("doctor", "--base-url", sandbox.url, cwd=tmp_path, **login)
    assert refused.returncode == 1
    assert "FAIL  account: Login and password were not accepted." in refused.stdout
    assert "wrong-password" not in refused.stdout + refused.stderr
    unreachable = dataforseo("doctor", "--base-url", "http://127.0.0.1:9", cwd=tmp_path, **login)
    assert unreachable.returncode == 1
    assert "FAIL  connection" in unreachable.stdout


@pytest.mark.parametrize(("hours", "said"), [(1, "behind the server"), (-1, "ahead of the server")])
def test_doctor_finds_a_clock_that_is_wrong(hours: int, said: str, tmp_path: Path) -> None:
    clock = ManualClock(datetime.now(UTC) + timedelta(hours=hours))
    with Sandbox(clock=clock) as sandbox:
        done = dataforseo("doctor", "--sandbox", sandbox.url, cwd=tmp_path)
    (line,) = [line for line in done.stdout.splitlines() if " clock: " in line]
    assert line.startswith("warn")
    assert line.endswith(said)
    assert done.returncode == 0


def test_the_sandbox_command(tmp_path: Path) -> None:
    done = dataforseo("sandbox", "--faults", cwd=tmp_path)
    assert done.returncode == 0
    assert "reset_before_body" in done.stdout
    assert dataforseo("sandbox", "--port", "many", cwd=tmp_path).returncode == 2


@pytest.mark.parametrize("command", ["spend", "failures"])
def test_an_unreachable_host_is_reported_once(command: str, tmp_path: Path) -> None:
    done = dataforseo(command, "--sandbox", "http://127.0.0.1:9", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("cannot reach") == 1


@pytest.mark.parametrize("width", ["80", "120"])
def test_a_table_of_costs_shows_the_costs(width: str, busy: Sandbox, tmp_path: Path) -> None:
    options = ("--since", "9d", "--format", "table", "--sandbox", busy.url)
    header, *rows = dataforseo("spend", *options, cwd=tmp_path, COLUMNS=width).stdout.splitlines()
    assert header.split() == ["day", "section", "endpoint", "calls", "failures", "cost"]
    assert len(rows) == 10
    assert max(map(len, rows)) <= int(width)


def test_the_spec_says_which_statuses_in_the_log_are_failures() -> None:
    no_failures = (20000, 20100, 40102, 40106, 40601, 40602, "40102", None, "", "ok", 30000)
    assert [status for status in no_failures if is_failure(status)] == []
    failures = (40101, 40103, 40501, 50000, 59999, "40501")
    assert [status for status in failures if not is_failure(status)] == []
