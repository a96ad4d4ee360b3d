"""The DataForSEO API on your own machine, built from the same spec as the client.

A request passes through these folders from top to bottom. Each imports only from those below it.

    sandbox       build the parts and connect them
    serving/      read a request from a connection; send its answer
    faults/       break the connection, the answer or its bytes on purpose
    calls/        check the login, find the endpoint, check each task, price it and log it
    behaviours/   answer one task, by the kind of its endpoint
    account/      posted tasks, the log of executed tasks, counts of calls, limits
    answers/      make up data for a response class
    api/          endpoints by path; how the API writes envelopes, codes and task data
    http/         requests, answers, and the client's connection
    clock         the time that the sandbox reads
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
