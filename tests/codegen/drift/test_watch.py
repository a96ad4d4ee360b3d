"""Ask a WordPress site which pages changed: paging, pauses, going on after an interruption."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from codegen.__main__ import main
from tests.codegen.drift.test_drift import CALL, CHANGED, CHANGED_RESULT, REQUEST, RESULT
from tests.codegen.transcribe.pages import wordpress

PAGES = "/wp-json/wp/v2/pages"


class Site(ThreadingHTTPServer):
    """Serve a WordPress site on loopback, with 250 pages, two of which have a spec."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.refusals: dict[str, list[int]] = {}
        self.pages = [
            self.page(n, f"https://docs.dataforseo.com/v3/other-{n}/", "2020-01-01T00:00:00")
            for n in range(248)
        ]
        self.pages.append(
            self.page(900, "https://docs.dataforseo.com/v3/backlinks-errors/", "2026-05-01T10:00:00")
        )
        self.pages.append(
            self.page(901, "https://docs.dataforseo.com/v3/backlinks-id_list/", "2025-10-17T16:27:25")
        )
        self.bodies = {900: wordpress(CHANGED, CHANGED_RESULT, CALL)}

    @staticmethod
    def page(number: int, link: str, modified: str) -> dict[str, Any]:
        return {"id": number, "link": link, "modified": modified}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{PAGES}"


class _Handler(BaseHTTPRequestHandler):
    server: Site  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.server.asked.append(
            parts.path + ("?" + parse_qs(parts.query)["page"][0] if "page=" in parts.query else "")
        )
        left = self.server.refusals.get(self.server.asked[-1], [])
        if left:
            self.send_response(left.pop(0))
            self.send_header("Retry-After", "0")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif parts.path == PAGES:
            query = parse_qs(parts.query)
            size, page = int(query["per_page"][0]), int(query["page"][0])
            newest = sorted(self.server.pages, key=lambda one: one["modified"], reverse=True)
            self._send(newest[(page - 1) * size : page * size], -(-len(newest) // size))
        else:
            number = int(parts.path.rsplit("/", 1)[1])
            known = next(one for one in self.server.pages if one["id"] == number)
            self._send({**json.loads(self.server.bodies[number]), **known})

    def _send(self, data: Any, pages: int = 1) -> None:
        body = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("X-WP-TotalPages", str(pages))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def watch(site: Site, spec: Path, *more: str) -> int:
    state = str(spec.parent / "state.json")
    return main(
        ["watch", "--from", site.address, "--spec", str(spec), "--state", state, "--pause", "0", *more]
    )


def test_all_pages_are_listed_and_only_the_changed_one_is_fetched(
    site: Site, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert watch(site, spec) == 1
    assert site.asked == [f"{PAGES}?1", f"{PAGES}?2", f"{PAGES}?3", f"{PAGES}/900"]
    said = capsys.readouterr()
    assert "against spec/backlinks/errors.yaml: 10 differences" in said.out
    assert "request limit: maximum was 1000, is 500" in said.out
    assert said.err.splitlines() == ["page 1 of 1 that changed: /v3/backlinks/errors"]


def test_a_second_look_fetches_nothing_that_it_has_seen(
    site: Site, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watch(site, spec)
    site.asked.clear()
    assert watch(site, spec, "--json") == 1
    assert f"{PAGES}/900" not in site.asked
    out = capsys.readouterr().out
    entries = json.loads(out[out.index("[\n") :])
    assert [entry["spec"] for entry in entries] == ["backlinks/errors.yaml"]


def test_a_page_that_changes_again_is_fetched_again(
    site: Site, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    watch(site, spec)
    site.pages[-2]["modified"] = "2026-06-01T00:00:00"
    site.bodies[900] = wordpress(REQUEST, RESULT, CALL)
    site.asked.clear()
    assert watch(site, spec) == 0
    assert f"{PAGES}/900" in site.asked
    assert "no difference" in capsys.readouterr().out


def test_a_run_that_was_broken_off_goes_on(
    site: Site, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.pages[-1]["modified"] = "2026-05-02T00:00:00"
    site.bodies[901] = "{}"
    site.refusals[f"{PAGES}/900"] = [404]
    assert watch(site, spec) == 2
    assert "HTTP status 404; run it again to go on from here" in capsys.readouterr().err
    site.asked.clear()
    assert watch(site, spec) == 1
    assert f"{PAGES}/900" in site.asked
    assert f"{PAGES}/901" not in site.asked  # seen before the break


def test_a_busy_site_is_asked_again(site: Site, spec: Path) -> None:
    site.refusals[f"{PAGES}?2"] = [503, 429]
    assert watch(site, spec) == 1
    assert site.asked.count(f"{PAGES}?2") == 3


def test_a_page_that_cannot_be_read_is_named_and_the_rest_goes_on(
    site: Site, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.bodies[900] = json.dumps({"content": {"rendered": "<p>gone</p>"}})
    assert watch(site, spec) == 1
    assert "no table headed" in capsys.readouterr().out


@pytest.mark.parametrize(
    "address", ["nothing", "ftp://127.0.0.1/x", "http://127.0.0.1:1/wp-json/wp/v2/pages"]
)
def test_a_site_that_is_none(
    address: str,
    spec: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("codegen.drift.wordpress.RETRIES", 0)
    state = str(tmp_path / "state.json")
    assert main(["watch", "--from", address, "--spec", str(spec), "--state", state, "--pause", "0"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_progress_that_cannot_be_kept(
    site: Site, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = str(tmp_path / "no folder" / "state.json")
    arguments = ["watch", "--from", site.address, "--spec", str(spec), "--pause", "0", "--state", state]
    assert main(arguments) == 2
    assert f"{state}: cannot be written: No such file" in capsys.readouterr().err


def test_requests_wait_for_each_other() -> None:
    from codegen.drift.wordpress import Site as Asked

    server = Site()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    waits: list[float] = []
    asked = Asked(server.address, pause=2.5, sleep=waits.append)
    for page in (1, 2, 3):
        asked.list(page)
    server.shutdown()
    server.server_close()
    assert waits == [2.5, 2.5]
