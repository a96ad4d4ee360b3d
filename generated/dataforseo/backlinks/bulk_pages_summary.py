# From spec/backlinks/bulk_pages_summary/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/bulk_pages_summary/live"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BulkPagesSummaryLiveRequest(Request):
    """Sum up the backlinks of up to 1,000 pages.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and www., pages as absolute URLs; of no more than 100
            main domains. At most 1,000 elements.
        include_subdomains: Count the target's subdomains too. Default: true.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). Rows:
    BulkPagesSummaryLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/bulk_pages_summary/live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    include_subdomains: Maybe[bool] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class BulkPagesSummaryLiveItem(Model):
    """A page and the links that lead to it."""

    referring_domains: Int | None = None
    """Domains that link here, subdomains counted apart."""
    referring_domains_nofollow: Int | None = None
    """Of these domains, how many have a nofollow link."""
    referring_main_domains: Int | None = None
    """Main domains that link here."""
    referring_main_domains_nofollow: Int | None = None
    """Of these main domains, how many have a nofollow link."""
    referring_ips: Int | None = None
    """IP addresses that links come from."""
    referring_subnets: Int | None = None
    """Subnets that links come from."""
    referring_pages: Int | None = None
    """Pages that link here."""
    referring_links_tld: Map[Int] | None = None
    """Links by top-level domain, such as `com`."""
    referring_links_types: Map[Int] | None = None
    """Links by kind: `anchor`, `image`, `link`, `meta`, `canonical`, `alternate` or `redirect`."""
    referring_links_attributes: Map[Int] | None = None
    """Links by value of their rel attribute, such as `nofollow` or `noopener`."""
    referring_links_platform_types: Map[Int] | None = None
    """Links by kind of site, such as `cms`, `blogs` or `ecommerce`."""
    referring_links_semantic_locations: Map[Int] | None = None
    """Links by HTML element around them, such as `article` or `section`; an empty one occurs."""
    referring_links_countries: Map[Int] | None = None
    """Links by ISO code of the country; an empty one occurs."""
    referring_pages_nofollow: Int | None = None
    """Of these pages, how many have a nofollow link."""
    type: str | None = None
    """Kind of object, by the API's own name."""
    url: str | None = None
    """Absolute URL of the page."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    main_domain_rank: Int | None = None
    """Rank of the main domain by its links."""
    backlinks: Int | None = None
    """Links that point here, dofollow and nofollow."""
    first_seen: str | None = None
    """When the crawler first saw one of these backlinks."""
    lost_date: str | None = None
    """When the last of these backlinks was found to be gone; null while one is left."""
    backlinks_spam_score: Int | None = None
    """Average spam score of the backlinks, 0 to 100."""
    broken_backlinks: Int | None = None
    """Backlinks to pages that do not work."""
    broken_pages: Int | None = None
    """Pages that backlinks point at and that do not work."""

    first_seen_as_datetime = AsDatetime("first_seen")
    lost_date_as_datetime = AsDatetime("lost_date")


class BulkPagesSummaryLiveResult(Model):
    """The backlinks of several pages, added up."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[BulkPagesSummaryLiveItem] | None = None
    """One row for each page."""


BULK_PAGES_SUMMARY_LIVE: Endpoint[BulkPagesSummaryLiveResult, BulkPagesSummaryLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/bulk_pages_summary/live",
    operation="bulk_pages_summary_live",
    kind="live",
    request=BulkPagesSummaryLiveRequest,
    result=BulkPagesSummaryLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        rows="targets",
        listed="backlinks/bulk_pages_summary/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    echoes=(("url", "targets"),),
)
