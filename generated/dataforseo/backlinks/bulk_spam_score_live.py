# From spec/backlinks/bulk_spam_score/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_spam_score/live"""

from collections.abc import Sequence

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "BulkSpamScoreLiveItem",
    "BulkSpamScoreLiveRequest",
    "BulkSpamScoreLiveResult",
    "bulk_spam_score_live",
]


@request
class BulkSpamScoreLiveRequest(Request):
    """What `bulk_spam_score_live` is asked with; the function says what each field means."""

    targets: Sequence[str]
    tag: str | UnsetType | None = UNSET

    RULES = (
        rules.ListOf("targets", each=rules.Text(), max_items=1000, required=True),
        rules.Text("tag", max_length=255),
    )


class BulkSpamScoreLiveItem(Model):
    """A target and its spam score."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    target: str | None = None
    """The target as it was sent."""
    spam_score: Integer | None = None
    """Spam score, 0 to 100."""


class BulkSpamScoreLiveResult(Model):
    """The spam scores of several targets."""

    items_count: Integer | None = None
    """Length of items."""
    items: List[BulkSpamScoreLiveItem] | None = None
    """One row for each target."""


ENDPOINT: Endpoint[BulkSpamScoreLiveResult, BulkSpamScoreLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_spam_score/live",
    operation="bulk_spam_score_live",
    kind="live",
    request=BulkSpamScoreLiveRequest,
    result=BulkSpamScoreLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row", request=0.02, row=0.00003, rows="targets", since="2026-07-08"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    echoes=(("target", "targets"),),
    docs="https://docs.dataforseo.com/v3/backlinks/bulk_spam_score/live/",
)


def bulk_spam_score_live(
    *,
    targets: Sequence[str],
    tag: str | UnsetType | None = UNSET,
) -> Call[BulkSpamScoreLiveResult, BulkSpamScoreLiveItem]:
    """Give the spam score of up to 1,000 domains, subdomains or pages.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows: BulkSpamScoreLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_spam_score/live/
    """
    return Call(ENDPOINT, [BulkSpamScoreLiveRequest(targets=targets, tag=tag)])
