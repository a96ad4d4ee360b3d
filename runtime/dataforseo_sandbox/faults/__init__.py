"""Faults of network and server, chosen request by request."""

from __future__ import annotations

from dataforseo_sandbox.faults.kinds import Fault, Refuse
from dataforseo_sandbox.faults.queue import FaultQueue, chosen
from dataforseo_sandbox.faults.table import FAULTS, described

__all__ = ["FAULTS", "Fault", "FaultQueue", "Refuse", "chosen", "described"]
