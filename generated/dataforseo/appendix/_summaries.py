# From spec/appendix/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "errors": "List every status code.",
    "status": "Say which parts of the API work.",
    "user_data": "Give the account's balance, limits, spending and prices.",
    "webhook_resend": "Send the webhooks of up to 100 tasks again.",
}
