"""The modules of the runtime that generated modules import from."""

from __future__ import annotations

ANNOTATIONS = "dataforseo_runtime.base.annotations"
MODELS = "dataforseo_runtime.answers.models"
TIMESTAMPS = "dataforseo_runtime.base.timestamps"
REQUESTS = "dataforseo_runtime.requests"
REQUEST = f"{REQUESTS}.request"
GROUP_RULES = f"{REQUESTS}.group_rules"
ENDPOINT = f"{REQUESTS}.endpoint"
