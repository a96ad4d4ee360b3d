# From spec/backlinks/history/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/history/live"""

from datetime import date as _date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.backlinks_rows import TargetInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class HistoryLiveRequest(Request):
    """Give a domain's backlink figures month by month, back to 2019.

    Args:
        target: Domain, or subdomain where the call takes one, without scheme and www. Format: domain.
        date_from: First day. Format: yyyy-mm-dd. Not before 2019-01-01. Default: 2019-01-01.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list, confirmed by a
    charge). At most 120 rows are charged. Rows: HistoryLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/history/live/
    """

    target: str
    date_from: Maybe[Annotated[str | _date, rules.Time(minimum="2019-01-01")]] = UNSET
    date_to: Maybe[str | _date] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class HistoryLiveItem(Model):
    """A domain's backlink figures as they stood on the first day of a month."""

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
    date: str | None = None
    """When the figures were stored."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    backlinks: Int | None = None
    """Links that point here, dofollow and nofollow."""
    new_backlinks: Int | None = None
    """Backlinks won in the period."""
    lost_backlinks: Int | None = None
    """Backlinks lost in the period."""
    new_referring_domains: Int | None = None
    """Referring domains won in the period."""
    lost_referring_domains: Int | None = None
    """Referring domains lost in the period."""
    crawled_pages: Int | None = None
    """Pages of the target that were crawled."""
    info: TargetInfo | None = None
    """What is known of the target's site."""
    internal_links_count: Int | None = None
    """Links between the target's own pages."""
    external_links_count: Int | None = None
    """Links from the target's pages to other sites."""
    broken_backlinks: Int | None = None
    """Backlinks to pages that do not work."""
    broken_pages: Int | None = None
    """Pages that backlinks point at and that do not work."""

    date_as_datetime = AsDatetime("date")


class HistoryLiveResult(Model):
    """A domain's backlink figures month by month."""

    target: str | None = None
    """The target as it was sent."""
    date_from: str | None = None
    """First day."""
    date_to: str | None = None
    """Last day."""
    items_count: Int | None = None
    """Length of items."""
    items: List[HistoryLiveItem] | None = None
    """One row for each month."""

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


HISTORY_LIVE: Endpoint[HistoryLiveResult, HistoryLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/history/live",
    operation="history_live",
    kind="live",
    request=HistoryLiveRequest,
    result=HistoryLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        most_rows=120,
        listed="backlinks/history/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
