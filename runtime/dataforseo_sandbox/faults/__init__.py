"""Faults of network and server, chosen request by request."""

from __future__ import annotations

from dataforseo_sandbox.faults.kinds import AnyFault, Fault
from dataforseo_sandbox.faults.queue import FaultQueue
from dataforseo_sandbox.faults.table import FAULTS, described

__all__ = ["FAULTS", "AnyFault", "Fault", "FaultQueue", "described"]
