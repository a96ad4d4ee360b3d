# From spec/backlinks/bulk_referring_domains/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_referring_domains/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkReferringDomainsLiveRequest(Request):
    """Count the referring domains of up to 1,000 domains, subdomains or pages.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and without www., pages as absolute URLs with http://
            or https://. A domain stands for itself and all of its subdomains. At most 1,000 elements. Each
            element: domain or URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). Rows: BulkReferringDomainsLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_referring_domains/live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkReferringDomainsLiveItem(Model):
    """A target and the number of domains that link to it."""

    target: str | None = None
    """The target as it was sent."""
    referring_domains: Int | None = None
    """Domains that link here, subdomains counted apart."""
    referring_domains_nofollow: Int | None = None
    """Of these domains, how many have a nofollow link."""
    referring_main_domains: Int | None = None
    """Main domains that link here."""
    referring_main_domains_nofollow: Int | None = None
    """Of these main domains, how many have a nofollow link."""


class BulkReferringDomainsLiveResult(Model):
    """The number of referring domains of several targets."""

    items_count: Int | None = None
    """Length of items."""
    items: List[BulkReferringDomainsLiveItem] | None = None
    """One row for each target."""


BULK_REFERRING_DOMAINS_LIVE: Endpoint[BulkReferringDomainsLiveResult, BulkReferringDomainsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/backlinks/bulk_referring_domains/live",
        operation="bulk_referring_domains_live",
        kind="live",
        request=BulkReferringDomainsLiveRequest,
        result=BulkReferringDomainsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.024,
            row=0.000036,
            rows="targets",
            listed="backlinks/bulk_referring_domains/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        split="targets",
        echoes=(("target", "targets"),),
    )
)
