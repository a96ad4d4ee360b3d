"""Every endpoint of the API, loaded once."""

from __future__ import annotations

from typing import Any

from dataforseo import Endpoint
from dataforseo._index import OPERATIONS
from dataforseo_runtime.requests.endpoint import load

# By the path of the operation, as `dataforseo` names it: "backlinks/bulk_backlinks/live".
ENDPOINTS: dict[str, Endpoint[Any, Any]] = {path: load(module) for path, module in OPERATIONS.items()}
