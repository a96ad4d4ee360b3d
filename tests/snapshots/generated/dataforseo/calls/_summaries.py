# From spec/calls/ by `make generate`; do not edit.
"""The operations of this section with a line about each, to list them without loading any."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "list_live": "List rows page by page, by a token or by the number of rows to skip.",
    "task_get": "Collect a finished task.",
    "task_get_full": "Collect a finished task, with all that there is.",
    "task_post": "Queue up to 100 tasks.",
    "tasks_ready": "List the finished tasks.",
}
