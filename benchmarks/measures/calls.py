"""Whole calls over loopback: warm ones, and the first one of a new process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from benchmarks.cases import CASES, ROOT
from benchmarks.measures import Bench
from benchmarks.programs import in_turn
from benchmarks.results import Group, Row
from benchmarks.rounds import compare

CASE = CASES[0]
FIELDS: dict[str, Any] = {"targets": ["a.example", "b.example"]}
OPERATION = "bulk_new_lost_backlinks_live"
BODY = json.dumps([FIELDS])

COLD_OURS = """
from dataforseo import Client
with Client(login="a", password="b", base_url={url!r}) as client:
    answer = client.backlinks.bulk_new_lost_backlinks_live(targets=["a.example", "b.example"])
    print(answer.rows[0].target)
"""
COLD_OFFICIAL = """
from dataforseo_client import api_client, configuration
from dataforseo_client.api.backlinks_api import BacklinksApi
from dataforseo_client.models.backlinks_bulk_new_lost_backlinks_live_request_info import (
    BacklinksBulkNewLostBacklinksLiveRequestInfo)
with api_client.ApiClient(configuration.Configuration(host={url!r}, username="a", password="b")) as client:
    answer = BacklinksApi(client).bulk_new_lost_backlinks_live(
        [BacklinksBulkNewLostBacklinksLiveRequestInfo(targets=["a.example", "b.example"])])
    print(answer.tasks[0].result[0].items[0].target)
"""
COLD_FLOOR = """
import json, urllib3
body = json.dumps([dict(targets=["a.example", "b.example"])])
answer = urllib3.PoolManager().request("POST", {url!r} + "/v3/x", body=body)
print(json.loads(answer.data)["tasks"][0]["result"][0]["items"][0]["target"])
"""


def measure(bench: Bench) -> Group:
    """Time warm calls with ten and with a thousand items, and a first call."""
    rows: list[Row] = []
    for items in (10, 1000):
        with _serving(bench, items) as url:
            title = f"one call, {items:,} items in its answer (mean of many in a row)"
            rows.append(Row(f"warm {items}", title, compare(_contenders(bench, url), bench.rounds(15))))
    with _serving(bench, 10) as url:
        rows.append(Row("cold", "a program from its start to its first row", _cold(bench, url)))
    return Group(
        "call",
        "Calls",
        "Over the loopback from one processor to the other, kept alive. Bare urllib3 sends the same request "
        "and reads the body, no more: it does not decode.",
        rows,
        ("urllib3",),
    )


def _contenders(bench: Bench, url: str) -> dict[str, Any]:
    ours, official = bench.environments.ours.python, bench.environments.official.python
    api = ("BacklinksApi", OPERATION)
    return {
        "ours": (ours, "ours", "call", url, CASE.ours, FIELDS),
        "official": (official, "official", "call", url, CASE.official, *api, FIELDS),
        "urllib3": (ours, "floor", "call", url, "/v3/backlinks/bulk_new_lost_backlinks/live", BODY),
    }


def _cold(bench: Bench, url: str) -> dict[str, Any]:
    ours, official = bench.environments.ours.python, bench.environments.official.python
    programs = {
        "ours": (ours, COLD_OURS.format(url=url)),
        "official": (official, COLD_OFFICIAL.format(url=url)),
        "urllib3": (ours, COLD_FLOOR.format(url=url)),
    }
    return in_turn(programs, bench.rounds(9))


@contextmanager
def _serving(bench: Bench, items: int) -> Generator[str]:
    file = bench.scratch / f"served-{items}.json"
    file.write_bytes(CASE.raw(items))
    command = [sys.executable, "-m", "benchmarks.server", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as server:
        assert server.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(server.stdout.readline())}"
        finally:
            server.kill()
