"""The fields that the server adds to a task's data are those of real answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dataforseo_sandbox.api.task_data import task_data
from tests.conftest import RECORDINGS

ADDED = ("api", "function", "se", "se_type")


def differences(folder: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    for file in sorted(folder.rglob("*.json")):
        for task in json.loads(file.read_bytes())["tasks"]:
            # The identifier at the end of a task_get path is no part of the endpoint's.
            path = "/".join(part for part in task["path"] if part != task["id"])
            recorded = {name: task["data"][name] for name in ADDED if name in task["data"]}
            if task_data(path, {}) != recorded:
                found[file.name] = (path, task_data(path, {}), recorded)
    return found


def test_the_pages_samples() -> None:
    assert differences(RECORDINGS) == {}


def test_the_recordings_of_the_whole_api(shared: Path) -> None:
    assert differences(shared / "recordings") == {}


@pytest.mark.parametrize(
    ("path", "added"),
    [
        ("v3/backlinks/id_list", {"api": "backlinks", "function": "id_list"}),
        ("/v3/serp/google/locations/{country}", {"api": "serp", "function": "locations", "se": "google"}),
        ("v3/serp/tasks_ready", {"api": "serp", "function": "tasks_ready"}),
        ("v3/on_page/tasks_ready", {"api": "on_page", "function": "on_page"}),
        ("v3/backlinks", {"api": "backlinks", "function": "backlinks"}),
    ],
)
def test_paths_of_other_forms(path: str, added: dict[str, str]) -> None:
    assert task_data(path, {}) == added


def test_what_was_sent_wins_over_what_is_added() -> None:
    assert task_data("v3/backlinks/id_list", {"function": "mine", "limit": 1})["function"] == "mine"
