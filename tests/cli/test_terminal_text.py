"""Nothing that an answer holds steers the terminal: whatever a command prints for people is plain text."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import dataforseo
from tests.socket_server import GOOD, SocketServer, http

# An escape sequence that clears the screen, one of C1, a title, a change of direction, a bell, a new line,
# half a character.
EVIL = "\x1b[2J\x9b31m\x1b]0;title\x07\u202eabc\u2066\r\nspoof\ud800\x7f\x00"
COMMANDS: dict[str, tuple[str, ...]] = {
    "table": ("backlinks", "bulk_backlinks_live", "--targets", "a.com", "--format", "table"),
    "all pages": ("backlinks", "backlinks_live", "--target", "a.com", "--all", "--format", "table"),
    "id_list": (
        "backlinks",
        "id_list",
        "--datetime-from",
        f"{date.today() - timedelta(days=2)} 00:00:00 +00:00",
        "--datetime-to",
        f"{date.today() - timedelta(days=1)} 00:00:00 +00:00",
        "--format",
        "table",
    ),
    "task_post": (
        "serp",
        "google_organic_task_post",
        "--keyword",
        "x",
        "--location-code",
        "2840",
        "--language-code",
        "en",
        "--format",
        "table",
    ),
    "doctor": ("doctor",),
    "spend": ("spend", "--format", "table"),
    "failures": ("failures", "--format", "table"),
    "run": (
        "run",
        "backlinks/bulk_backlinks_live",
        "--targets-from",
        "-",
        "--settle-seconds",
        "0",
        "--format",
        "csv",
        "--out",
        "x.csv",
    ),
}


def answer(evil: str, status: int = 20000) -> dict[str, Any]:
    """An answer that says the evil words wherever it has words."""
    row = {
        "target": evil,
        "backlinks": 3,
        "id": evil,
        "url": evil,
        "url_from": evil,
        "function": evil,
        "error_message": evil,
        "error_code": 40501,
        "datetime_posted": evil,
        "http_url": evil,
        "cost": 0.5,
        "metadata": {evil: evil},
        "login": evil,
        "timezone": evil,
        evil: evil,
    }
    result = {"items_count": 1, "items": [row], **row, "money": {"balance": 1.0, "total": evil}}
    good: Any = copy.deepcopy(GOOD)
    task = {**good["tasks"][0], "id": evil, "status_code": status, "status_message": evil}
    task |= {"data": {"tag": evil, evil: evil}, "result": [result] if status == 20000 else None}
    return {**GOOD, "status_message": evil, "tasks": [task]}


def assert_plain(text: str) -> None:
    for line in text.split("\n"):
        assert line.isprintable(), ascii(line)
        assert not line.startswith("spoof"), text  # a stranger wrote a line of the command's own


@pytest.mark.parametrize("status", [20000, 40501])
@pytest.mark.parametrize("name", COMMANDS)
def test_what_a_command_prints_is_plain_text(name: str, status: int, tmp_path: Path) -> None:
    with SocketServer(http(answer(EVIL, status))) as server:
        done = dataforseo(
            *COMMANDS[name], "--sandbox", server.url, cwd=tmp_path, stdin="a.com\n", NO_COLOR="1"
        )
    assert server.requests, done.stderr
    assert "Traceback" not in done.stderr
    assert_plain(done.stdout)
    assert_plain(done.stderr)


@pytest.mark.parametrize(
    "body",
    [
        EVIL.encode("utf-8", "surrogatepass"),
        b"<html>" + EVIL[:-4].encode(),
        json.dumps({"status_code": 40000, "status_message": EVIL}).encode(),
    ],
)
@pytest.mark.parametrize("name", ["table", "doctor", "run"])
def test_what_it_says_of_an_answer_that_is_none_is_plain_text(name: str, body: bytes, tmp_path: Path) -> None:
    with SocketServer(http(body)) as server:
        done = dataforseo(
            *COMMANDS[name], "--sandbox", server.url, cwd=tmp_path, stdin="a.com\n", NO_COLOR="1"
        )
    assert server.requests, done.stderr
    assert "Traceback" not in done.stderr
    assert_plain(done.stdout)
    assert_plain(done.stderr)
