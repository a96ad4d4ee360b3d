# From spec/calls/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "list_live": "List rows page by page, by a token or by the number of rows to skip.",
    "task_get": "Collect a finished task.",
    "task_get_full": "Collect a finished task, with all that there is.",
    "task_post": "Queue up to 100 tasks.",
    "tasks_ready": "List the finished tasks.",
}
