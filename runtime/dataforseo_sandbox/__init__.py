"""The DataForSEO API on your own machine, built from the same spec as the client.

A request passes through these folders from top to bottom. Each imports only from those below it.

    sandbox       build the parts and connect them
    serving/      `handler` reads a request from a connection and sends its answer
    faults/       `queue` picks the fault of a request: it breaks the connection, the answer or its bytes
    calls/        `service` checks login, body and fields, and prices and logs each task
    behaviours/   answer one task, by the kind of its endpoint
    account/      posted tasks, the log of executed tasks, counts of calls
    answers/      make up the data of a response class
    api/          `catalogue` finds the endpoint of a path; envelopes, status codes, task data
    http/         requests, answers and the client's connection
    clock         clocks for tests
"""

from __future__ import annotations

from dataforseo_runtime.base.clock import Clock
from dataforseo_sandbox.account.call_counts import CallCounts
from dataforseo_sandbox.account.task_log import Entry, TaskLog
from dataforseo_sandbox.clock import ManualClock, ScaledClock
from dataforseo_sandbox.faults import FAULTS, Fault
from dataforseo_sandbox.sandbox import Sandbox

__all__ = [
    "FAULTS",
    "CallCounts",
    "Clock",
    "Entry",
    "Fault",
    "ManualClock",
    "Sandbox",
    "ScaledClock",
    "TaskLog",
]
