# From spec/appendix/ by `make generate`; do not edit.
"""The operations of this section with a line about each, to list them without loading any."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "errors": "List every status code.",
    "status": "Say which parts of the API work.",
    "user_data": "Give the account's balance, limits, spending and prices.",
    "webhook_resend": "Send the webhooks of up to 100 tasks again.",
}
