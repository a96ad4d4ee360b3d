# From spec/ by `make generate`; do not edit.
"""Every path of the API, without /v3/, and the module of its endpoint."""

from collections.abc import Mapping
from typing import Final

OPERATIONS: Final[Mapping[str, str]] = {
    "bare/words": "dataforseo.bare.words",
    "calls/list/live": "dataforseo.calls.list_live",
    "calls/task_get/{kind}/{id}": "dataforseo.calls.task_get",
    "calls/task_get/full/{id}": "dataforseo.calls.task_get_full",
    "calls/task_post": "dataforseo.calls.task_post",
    "calls/tasks_ready": "dataforseo.calls.tasks_ready",
    "choices/items": "dataforseo.choices.items",
    "markets/bulk": "dataforseo.markets.bulk",
    "names/import": "dataforseo.names.import_all",
    "names/list": "dataforseo.names.list",
    "names/rules": "dataforseo.names.rules",
    "rules/check": "dataforseo.rules.check",
    "shops/bulk": "dataforseo.shops.bulk",
    "values/all": "dataforseo.values.all",
    "values/maps": "dataforseo.values.maps",
    "values/nothing": "dataforseo.values.nothing",
    "values/raw": "dataforseo.values.raw",
    "values/times": "dataforseo.values.times",
}
