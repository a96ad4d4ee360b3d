"""A client that is used before and after its process forks, as in preforking servers and multiprocessing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from dataforseo_sandbox import Sandbox

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TESTED: this system does not fork")

BEFORE = """
import asyncio, json, os, sys, threading, time, warnings
from dataforseo import AsyncClient, Client
from dataforseo_runtime.requests.facts import Limits

warnings.simplefilter("ignore")  # that a process with threads is forked is the point here
at, settings = sys.argv[1], json.loads(sys.argv[2])
account = {"login": "login", "password": "password", "base_url": at}

def tell(targets, answers):
    lines = [f"{target} {answer.rows[0].target}\\n" for target, answer in zip(targets, answers)]
    os.write(1, "".join(lines).encode())  # all in one piece, for several processes write there

def in_child(work):
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child
"""
EACH_ASKS = """
def ask(name):
    targets = [f"{name}-{number}.com" for number in range(30)]
    tell(targets, [client.backlinks.bulk_backlinks_live(targets=[one]) for one in targets])

with Client(**account, **settings) as client:
    client.backlinks.bulk_backlinks_live(targets=["before.com"])
    children = [in_child(lambda: ask(f"child{number}")) for number in range(3)]
    ask("parent")
    for child in children:
        os.waitpid(child, 0)
"""
ASYNC_ASKS = """
client = AsyncClient(**account)

async def ask(name):
    targets = [f"{name}-{number}.com" for number in range(10)]
    answers = await asyncio.gather(*(client.backlinks.bulk_backlinks_live(targets=[one]) for one in targets))
    tell(targets, answers)

asyncio.run(ask("before"))
child = in_child(lambda: asyncio.run(ask("child")))
asyncio.run(ask("parent"))
os.waitpid(child, 0)
"""
WHILE_ONE_IS_UNDER_WAY = """
with Client(**account, budget="0.07", limits={"account": Limits(simultaneous_calls=1)}) as client:
    asking = threading.Thread(target=client.backlinks.bulk_backlinks_live, kwargs={"targets": ["slow.com"]})
    asking.start()
    while client.session.limiter.scopes(client.backlinks.bulk_backlinks_live.endpoint)[0].in_flight == 0:
        time.sleep(0.01)
    time.sleep(0.2)
    def ask():
        tell(["child.com"], [client.backlinks.bulk_backlinks_live(targets=["child.com"])])
        os.write(1, f"left {client.spent.left}\\n".encode())
    os.waitpid(in_child(ask), 0)
    asking.join()
    print("left", client.spent.left)
"""
WHILE_THREADS_READ = """
import gc, msgspec, signal
from dataforseo import loads
from dataforseo_runtime.answers.json_decoding import decoder

reading, sample = True, b'{"status_code": 20000, "tasks": [{"path": ["v3", "backlinks", "errors"]}]}'

def read():
    while reading:
        loads(sample)

def meet_new_classes():
    while reading:
        decoder(msgspec.defstruct("New", [(f"field{number}", int) for number in range(50)]))

def first_answer():
    signal.alarm(5)  # whoever waits for a lock of the parent's threads waits for ever
    loads(sample), decoder(dict[str, bool])
    os.write(1, f"collects {gc.isenabled()}\\n".encode())

loads(sample)  # a module that a thread imports at that moment is another matter, and Python's own
sys.setswitchinterval(1e-5)
threads = [threading.Thread(target=work) for work in (read, meet_new_classes)]
[thread.start() for thread in threads]
for _ in range(30):
    os.waitpid(in_child(first_answer), 0)
reading = False
"""


def told(program: str, sandbox: Sandbox, **settings: Any) -> list[tuple[str, str]]:
    """Run a program that forks, and return the lines that it prints."""
    done = subprocess.run(
        [sys.executable, "-c", BEFORE + program, sandbox.url, json.dumps(settings)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return [(first, second) for first, second in lines]


@pytest.mark.parametrize(("program", "count"), [(EACH_ASKS, 120), (ASYNC_ASKS, 30)])
def test_every_process_reads_its_own_answers(program: str, count: int) -> None:
    with Sandbox() as sandbox:
        lines = told(program, sandbox)
    assert len(lines) == count
    assert [asked for asked, _ in lines] == [answered for _, answered in lines]


def test_a_child_waits_for_no_call_of_its_parent_and_sets_nothing_aside_for_it() -> None:
    with Sandbox(latency=1) as sandbox:
        lines = told(WHILE_ONE_IS_UNDER_WAY, sandbox)
    assert lines == [("child.com", "child.com"), ("left", "0.045964"), ("left", "0.045964")]


def test_a_child_reads_answers_whatever_threads_of_its_parent_were_reading() -> None:
    with Sandbox() as sandbox:
        assert told(WHILE_THREADS_READ, sandbox) == [("collects", "True")] * 30
