# From spec/ by `make generate`; do not edit.
"""Where each endpoint is, as `module:CONSTANT`, by its path without /v3/."""

from collections.abc import Mapping
from typing import Final

OPERATIONS: Final[Mapping[str, str]] = {
    "bare/words": "dataforseo.bare.words:WORDS",
    "calls/list/live": "dataforseo.calls.list:LIST_LIVE",
    "calls/task_get/{kind}/{id}": "dataforseo.calls.task_get:TASK_GET",
    "calls/task_get/full/{id}": "dataforseo.calls.task_get_full:TASK_GET_FULL",
    "calls/task_post": "dataforseo.calls.task_post:TASK_POST",
    "calls/tasks_ready": "dataforseo.calls.tasks_ready:TASKS_READY",
    "choices/items": "dataforseo.choices.items:ITEMS",
    "markets/bulk": "dataforseo.markets.bulk:BULK",
    "names/import": "dataforseo.names.import_:IMPORT_ALL",
    "names/list": "dataforseo.names.list:LIST",
    "names/rules": "dataforseo.names.rules:RULES",
    "rules/check": "dataforseo.rules.check:CHECK",
    "shops/bulk": "dataforseo.shops.bulk:BULK",
    "values/all": "dataforseo.values.all:ALL",
    "values/maps": "dataforseo.values.maps:MAPS",
    "values/nothing": "dataforseo.values.nothing:NOTHING",
    "values/raw": "dataforseo.values.raw:RAW",
    "values/times": "dataforseo.values.times:TIMES",
}
