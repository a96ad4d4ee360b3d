# From spec/backlinks/ by `make generate`; do not edit.
"""The operations of this section with a line about each, to list them without loading any."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "bulk_backlinks_live": "Count the live backlinks of up to 1,000 domains, subdomains or pages.",
    "bulk_new_lost_backlinks_live": "Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date.",
    "errors": "List the Backlinks calls of this account that recently ended in an error.",
    "id_list": "List the Backlinks calls that this account made in a time window.",
}
