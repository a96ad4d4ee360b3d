"""No text of an answer can steer the terminal: commands print control characters as dots."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command_line import dataforseo
from tests.socket_server import GOOD, SocketServer, http

# Escape sequences, a C1 control, a title, bidirectional marks, a bell, a line break, half a surrogate pair.
HOSTILE = "\x1b[2J\x9b31m\x1b]0;title\x07\u202eabc\u2066\r\nspoof\ud800\x7f\x00"
TWO_DAYS_AGO, YESTERDAY = (f"{date.today() - timedelta(days=days)} 00:00:00 +00:00" for days in (2, 1))
WINDOW = ("--datetime-from", TWO_DAYS_AGO, "--datetime-to", YESTERDAY)
TABLE = ("--format", "table")
SEARCH = ("--keyword", "x", "--location-code", "2840", "--language-code", "en")
JOB = ("--targets-from", "-", "--settle-seconds", "0", "--format", "csv", "--out", "x.csv")
COMMANDS: dict[str, tuple[str, ...]] = {
    "table": ("backlinks", "bulk_backlinks_live", "--targets", "a.com", *TABLE),
    "all pages": ("backlinks", "backlinks_live", "--target", "a.com", "--all", *TABLE),
    "id_list": ("backlinks", "id_list", *WINDOW, *TABLE),
    "task_post": ("serp", "google_organic_task_post", *SEARCH, *TABLE),
    "doctor": ("doctor",),
    "spend": ("spend", *TABLE),
    "failures": ("failures", *TABLE),
    "run": ("run", "backlinks/bulk_backlinks_live", *JOB),
}


def answer(hostile: str, status: int = 20000) -> dict[str, Any]:
    """Make an answer with the hostile text in every text field."""
    row = {
        "target": hostile,
        "backlinks": 3,
        "id": hostile,
        "url": hostile,
        "url_from": hostile,
        "function": hostile,
        "error_message": hostile,
        "error_code": 40501,
        "datetime_posted": hostile,
        "http_url": hostile,
        "cost": 0.5,
        "metadata": {hostile: hostile},
        "login": hostile,
        "timezone": hostile,
        hostile: hostile,
    }
    result = {"items_count": 1, "items": [row], **row, "money": {"balance": 1.0, "total": hostile}}
    good: Any = copy.deepcopy(GOOD)
    task = {**good["tasks"][0], "id": hostile, "status_code": status, "status_message": hostile}
    task |= {"data": {"tag": hostile, hostile: hostile}, "result": [result] if status == 20000 else None}
    return {**GOOD, "status_message": hostile, "tasks": [task]}


def assert_prints_plain_text(name: str, response: bytes, folder: Path) -> None:
    with SocketServer(response) as server:
        done = dataforseo(*COMMANDS[name], "--sandbox", server.url, cwd=folder, stdin="a.com\n", NO_COLOR="1")
    assert server.requests, done.stderr
    assert "Traceback" not in done.stderr
    for line in (done.stdout + "\n" + done.stderr).split("\n"):
        assert line.isprintable(), ascii(line)
        assert not line.startswith("spoof"), line  # the answer added a line


@pytest.mark.parametrize("status", [20000, 40501])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_prints_plain_text(name: str, status: int, tmp_path: Path) -> None:
    assert_prints_plain_text(name, http(answer(HOSTILE, status)), tmp_path)


@pytest.mark.parametrize(
    "body",
    [
        HOSTILE.encode("utf-8", "surrogatepass"),
        b"<html>" + HOSTILE[:-4].encode(),
        json.dumps({"status_code": 40000, "status_message": HOSTILE}).encode(),
    ],
)
@pytest.mark.parametrize("name", ["table", "doctor", "run"])
def test_an_unreadable_answer_is_reported_in_plain_text(name: str, body: bytes, tmp_path: Path) -> None:
    assert_prints_plain_text(name, http(body), tmp_path)
