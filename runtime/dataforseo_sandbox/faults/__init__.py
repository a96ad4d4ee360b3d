"""Faults of the network and the server, chosen request by request."""

from __future__ import annotations

from dataforseo_sandbox.faults.kinds import ClosePort, Fault
from dataforseo_sandbox.faults.queue import FaultQueue, make_fault
from dataforseo_sandbox.faults.table import FAULTS, fault_table

__all__ = ["FAULTS", "ClosePort", "Fault", "FaultQueue", "fault_table", "make_fault"]
