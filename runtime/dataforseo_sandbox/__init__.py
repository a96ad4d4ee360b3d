"""The DataForSEO API on your own machine, built from the same spec as the client."""

from __future__ import annotations

from dataforseo_sandbox.clock import Clock, ManualClock, ScaledClock, SystemClock
from dataforseo_sandbox.faults import FAULTS, Fault
from dataforseo_sandbox.ledger import Entry, Ledger
from dataforseo_sandbox.sandbox import Sandbox
from dataforseo_sandbox.traffic import Traffic

__all__ = [
    "FAULTS",
    "Clock",
    "Entry",
    "Fault",
    "Ledger",
    "ManualClock",
    "Sandbox",
    "ScaledClock",
    "SystemClock",
    "Traffic",
]
