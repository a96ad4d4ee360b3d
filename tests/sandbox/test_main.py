"""`python -m dataforseo_sandbox` in a process."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import urllib3

PROGRAM = [sys.executable, "-m", "dataforseo_sandbox"]
LOGIN = urllib3.make_headers(basic_auth="me:secret")


def test_it_answers_until_it_is_interrupted(tmp_path: Path) -> None:
    recorded = tmp_path / "recorded.json"
    recorded.write_text('{"status_code": 20000}')
    options = ["--port", "0", "--login", "me", "--password", "secret", "--limits"]
    replayed = ["--replay", f"backlinks/errors={recorded}"]
    program = [*PROGRAM, *options, *replayed]
    with (
        subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as process,
        ExitStack() as stack,
    ):
        stack.callback(process.kill)  # or a failed test would wait for the server
        assert process.stdout is not None
        first = process.stdout.readline()
        url = first.split()[0]
        assert "me" in first
        assert "secret" not in first
        with urllib3.PoolManager(headers=LOGIN, retries=False) as http:
            body = json.dumps([{"targets": ["a.example"]}])
            answer = http.request("POST", f"{url}/v3/backlinks/bulk_backlinks/live", body=body).json()
            assert answer["tasks"][0]["status_code"] == 20000
            assert (
                http.request("POST", f"{url}/v3/backlinks/errors", body=b"[{}]").data == recorded.read_bytes()
            )
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0


def test_it_lists_its_faults() -> None:
    done = subprocess.run([*PROGRAM, "--faults"], capture_output=True, text=True, check=True)
    assert "lost_after_execution" in done.stdout


def test_a_taken_port_and_a_missing_recording_are_reported_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run([*PROGRAM, "--port", port], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"cannot listen on port {port}" in done.stderr
    assert "Traceback" not in done.stderr
    done = subprocess.run(
        [*PROGRAM, "--port", "0", "--replay", "x=nowhere.json"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "write PATH=FILE" in done.stderr
