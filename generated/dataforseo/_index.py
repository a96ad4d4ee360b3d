# From spec/ by `make generate`; do not edit.
"""Every path of the API, without /v3/, and the module of its endpoint."""

from collections.abc import Mapping
from typing import Final

OPERATIONS: Final[Mapping[str, str]] = {
    "backlinks/bulk_backlinks/live": "dataforseo.backlinks.bulk_backlinks_live",
    "backlinks/bulk_new_lost_backlinks/live": "dataforseo.backlinks.bulk_new_lost_backlinks_live",
    "backlinks/errors": "dataforseo.backlinks.errors",
    "backlinks/id_list": "dataforseo.backlinks.id_list",
    "dataforseo_labs/id_list": "dataforseo.dataforseo_labs.id_list",
}
