# From spec/backlinks/summary/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/summary/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.backlinks_rows import TargetInfo
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request
from dataforseo_runtime.timestamps import AsDatetime


class SummaryLiveRequest(Request):
    """Sum up the backlinks of a domain, a subdomain or a page.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        include_subdomains: Count the target's subdomains too. Default: true.
        include_indirect_links: Count links that reach the target through a redirect or a canonical page.
            Default: true.
        exclude_internal_backlinks: Leave out links between subdomains of the target's own domain. Default:
            true.
        backlinks_status_type: All backlinks, those found at the latest check, or those lost since. One of
            all, live, lost. Default: live.
        backlinks_filters: Conditions on the backlinks that are counted: `[field, operator, value]`, joined
            with "and" and "or".
        internal_list_limit: Most elements of the lists inside a row. At most 1000. Default: 10.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.02003 USD a request, as of 2026-07-08. Rows: SummaryLiveResult.

    Source: https://docs.dataforseo.com/v3/backlinks/summary/live/
    """

    target: str
    include_subdomains: Maybe[bool] = UNSET
    include_indirect_links: Maybe[bool] = UNSET
    exclude_internal_backlinks: Maybe[bool] = UNSET
    backlinks_status_type: Maybe[Literal["all", "live", "lost"]] = UNSET
    backlinks_filters: Maybe[Sequence[Any]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


@model
class SummaryLiveResult(Model):
    referring_domains: Integer | None = None
    """Domains that link here, subdomains counted apart."""
    referring_domains_nofollow: Integer | None = None
    """Of these domains, how many have a nofollow link."""
    referring_main_domains: Integer | None = None
    """Main domains that link here."""
    referring_main_domains_nofollow: Integer | None = None
    """Of these main domains, how many have a nofollow link."""
    referring_ips: Integer | None = None
    """IP addresses that links come from."""
    referring_subnets: Integer | None = None
    """Subnets that links come from."""
    referring_pages: Integer | None = None
    """Pages that link here."""
    referring_links_tld: dict[str, Integer] | None = None
    """Links by top-level domain."""
    referring_links_types: dict[str, Integer] | None = None
    """Links by type."""
    referring_links_attributes: dict[str, Integer] | None = None
    """Links by attribute."""
    referring_links_platform_types: dict[str, Integer] | None = None
    """Links by kind of site."""
    referring_links_semantic_locations: dict[str, Integer] | None = None
    """Links by HTML element around them."""
    referring_links_countries: dict[str, Integer] | None = None
    """Links by country."""
    referring_pages_nofollow: Integer | None = None
    """Of these pages, how many have a nofollow link."""
    target: str | None = None
    first_seen: str | None = None
    """When the crawler first saw it."""
    lost_date: str | None = None
    """When it was found to be gone."""
    rank: Integer | None = None
    """Rank of the domain or page by its links."""
    backlinks: Integer | None = None
    backlinks_spam_score: Integer | None = None
    """Average spam score of the backlinks."""
    crawled_pages: Integer | None = None
    info: TargetInfo | None = None
    internal_links_count: Integer | None = None
    external_links_count: Integer | None = None
    broken_backlinks: Integer | None = None
    """Backlinks to pages that do not work."""
    broken_pages: Integer | None = None
    """Pages that backlinks point at and that do not work."""

    first_seen_as_datetime = AsDatetime("first_seen")
    lost_date_as_datetime = AsDatetime("lost_date")


ENDPOINT: Endpoint[SummaryLiveResult, SummaryLiveResult] = Endpoint(
    method="POST",
    path="/v3/backlinks/summary/live",
    operation="summary_live",
    kind="live",
    request=SummaryLiveRequest,
    result=SummaryLiveResult,
    rows="result",
    billing=Billing(model="per request", request=0.02003, since="2026-07-08"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
