# From spec/backlinks/summary/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/summary/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo.types.backlinks_rows import TargetInfo
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = ["ENDPOINT", "SummaryLiveRequest", "SummaryLiveResult", "summary_live"]


@request
class SummaryLiveRequest(Request):
    """What `summary_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    target: str
    include_subdomains: bool | UnsetType | None = UNSET
    include_indirect_links: bool | UnsetType | None = UNSET
    exclude_internal_backlinks: bool | UnsetType | None = UNSET
    backlinks_status_type: Literal["all", "live", "lost"] | UnsetType | None = UNSET
    backlinks_filters: Sequence[Any] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("target", required=True),
        rules.Boolean("include_subdomains"),
        rules.Boolean("include_indirect_links"),
        rules.Boolean("exclude_internal_backlinks"),
        rules.Text("backlinks_status_type", values=("all", "live", "lost")),
        rules.ListOf("backlinks_filters"),
        rules.Integer("internal_list_limit", maximum=1000),
        rules.Text("rank_scale", values=("one_hundred", "one_thousand")),
    )


class SummaryLiveResult(Model):
    """The backlinks of a target, added up."""

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
    referring_links_tld: Map[Integer] | None = None
    """Links by top-level domain, such as `com`."""
    referring_links_types: Map[Integer] | None = None
    """Links by kind: `anchor`, `image`, `link`, `meta`, `canonical`, `alternate` or `redirect`."""
    referring_links_attributes: Map[Integer] | None = None
    """Links by value of their rel attribute, such as `nofollow` or `noopener`."""
    referring_links_platform_types: Map[Integer] | None = None
    """Links by kind of site, such as `cms`, `blogs` or `ecommerce`."""
    referring_links_semantic_locations: Map[Integer] | None = None
    """Links by HTML element around them, such as `article` or `section`; an empty one occurs."""
    referring_links_countries: Map[Integer] | None = None
    """Links by ISO code of the country; an empty one occurs."""
    referring_pages_nofollow: Integer | None = None
    """Of these pages, how many have a nofollow link."""
    target: str | None = None
    """The target as it was sent."""
    first_seen: str | None = None
    """When the crawler first saw one of these backlinks."""
    lost_date: str | None = None
    """When the last of these backlinks was found to be gone; null while one is left."""
    rank: Integer | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    backlinks: Integer | None = None
    """Links that point here, dofollow and nofollow."""
    backlinks_spam_score: Integer | None = None
    """Average spam score of the backlinks, 0 to 100."""
    crawled_pages: Integer | None = None
    """Pages of the target that were crawled."""
    info: TargetInfo | None = None
    """What is known of the target's site."""
    internal_links_count: Integer | None = None
    """Links between the target's own pages."""
    external_links_count: Integer | None = None
    """Links from the target's pages to other sites."""
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
    docs="https://docs.dataforseo.com/v3/backlinks/summary/live/",
)


def summary_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    include_subdomains: bool | UnsetType | None = UNSET,
    include_indirect_links: bool | UnsetType | None = UNSET,
    exclude_internal_backlinks: bool | UnsetType | None = UNSET,
    backlinks_status_type: Literal["all", "live", "lost"] | UnsetType | None = UNSET,
    backlinks_filters: Sequence[Any] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
    rank_scale: Literal["one_hundred", "one_thousand"] | UnsetType | None = UNSET,
) -> Call[SummaryLiveResult, SummaryLiveResult]:
    """Sum up the backlinks of a domain, a subdomain or a page.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
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

    Charged 0.02003 USD a request, as of 2026-07-08. Rows: SummaryLiveResult.

    Source: https://docs.dataforseo.com/v3/backlinks/summary/live/
    """
    return Call(
        ENDPOINT,
        [
            SummaryLiveRequest(
                tag=tag,
                target=target,
                include_subdomains=include_subdomains,
                include_indirect_links=include_indirect_links,
                exclude_internal_backlinks=exclude_internal_backlinks,
                backlinks_status_type=backlinks_status_type,
                backlinks_filters=backlinks_filters,
                internal_list_limit=internal_list_limit,
                rank_scale=rank_scale,
            )
        ],
    )
