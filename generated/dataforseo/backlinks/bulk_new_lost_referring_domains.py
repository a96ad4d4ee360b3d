# From spec/backlinks/bulk_new_lost_referring_domains/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_new_lost_referring_domains/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkNewLostReferringDomainsLiveRequest(Request):
    """Count the referring domains that up to 1,000 targets won and lost since a date.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        date_from: The day that divides old from new: domains first seen after it are new, domains seen before
            but not after it are lost. Format: yyyy-mm-dd. Not before 1 year ago. Default: 1 month ago.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). Rows:
    BulkNewLostReferringDomainsLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_new_lost_referring_domains/live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="1 year ago")]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkNewLostReferringDomainsLiveItem(Model):
    """A target and the referring domains that it won and lost."""

    target: str | None = None
    """The target as it was sent."""
    new_referring_domains: Int | None = None
    """Referring domains won in the period."""
    lost_referring_domains: Int | None = None
    """Referring domains lost in the period."""
    new_referring_main_domains: Int | None = None
    """Referring main domains won in the period."""
    lost_referring_main_domains: Int | None = None
    """Referring main domains lost in the period."""


class BulkNewLostReferringDomainsLiveResult(Model):
    """Referring domains that several targets won and lost."""

    items_count: Int | None = None
    """Length of items."""
    items: List[BulkNewLostReferringDomainsLiveItem] | None = None
    """One row for each target."""


BULK_NEW_LOST_REFERRING_DOMAINS_LIVE: Endpoint[
    BulkNewLostReferringDomainsLiveResult, BulkNewLostReferringDomainsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_new_lost_referring_domains/live",
    operation="bulk_new_lost_referring_domains_live",
    kind="live",
    request=BulkNewLostReferringDomainsLiveRequest,
    result=BulkNewLostReferringDomainsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="targets",
        listed="backlinks/bulk_new_lost_referring_domains/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    echoes=(("target", "targets"),),
)
