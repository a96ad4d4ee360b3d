# From spec/backlinks/bulk_spam_score/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_spam_score/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkSpamScoreLiveRequest(Request):
    """Give the spam score of up to 1,000 domains, subdomains or pages.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). Rows: BulkSpamScoreLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_spam_score/live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkSpamScoreLiveItem(Model):
    """A target and its spam score."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    target: str | None = None
    """The target as it was sent."""
    spam_score: Int | None = None
    """Spam score, 0 to 100."""


class BulkSpamScoreLiveResult(Model):
    """The spam scores of several targets."""

    items_count: Int | None = None
    """Length of items."""
    items: List[BulkSpamScoreLiveItem] | None = None
    """One row for each target."""


BULK_SPAM_SCORE_LIVE: Endpoint[BulkSpamScoreLiveResult, BulkSpamScoreLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_spam_score/live",
    operation="bulk_spam_score_live",
    kind="live",
    request=BulkSpamScoreLiveRequest,
    result=BulkSpamScoreLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="targets",
        listed="backlinks/bulk_spam_score/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    echoes=(("target", "targets"),),
)
