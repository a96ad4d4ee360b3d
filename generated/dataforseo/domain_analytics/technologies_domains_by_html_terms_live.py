# From spec/domain_analytics/technologies/domains_by_html_terms/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/domains_by_html_terms/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo.types.domain_analytics_technologies import DomainsByTechnologyResult, FoundDomain
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "TechnologiesDomainsByHtmlTermsLiveRequest", "technologies_domains_by_html_terms_live"]


@request
class TechnologiesDomainsByHtmlTermsLiveRequest(Request):
    """What `technologies_domains_by_html_terms_live` is asked with; the function says what each field means."""

    filters: Sequence[Any] | UnsetType | None = UNSET
    offset_token: str | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    search_terms: Sequence[str]
    keywords: Sequence[str] | UnsetType | None = UNSET
    mode: Literal["strict_entry", "entry"] | UnsetType | None = UNSET

    RULES = (
        rules.ListOf("filters"),
        rules.Text("offset_token"),
        rules.Integer("limit", maximum=10000),
        rules.Integer("offset", maximum=9999),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("search_terms", each=rules.Text(), max_items=10, required=True),
        rules.ListOf("keywords", each=rules.Text(), max_items=10),
        rules.Text("mode", values=("strict_entry", "entry")),
    )


ENDPOINT: Endpoint[DomainsByTechnologyResult, FoundDomain] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/domains_by_html_terms/live",
    operation="technologies_domains_by_html_terms_live",
    kind="live",
    request=TechnologiesDomainsByHtmlTermsLiveRequest,
    result=DomainsByTechnologyResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="all",
            total="total_count",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", furthest=9999, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/domains_by_html_terms/live/",
)


def technologies_domains_by_html_terms_live(
    *,
    search_terms: Sequence[str],
    filters: Sequence[Any] | UnsetType | None = UNSET,
    offset_token: str | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    keywords: Sequence[str] | UnsetType | None = UNSET,
    mode: Literal["strict_entry", "entry"] | UnsetType | None = UNSET,
) -> Call[DomainsByTechnologyResult, FoundDomain]:
    """List the domains whose home page contains pieces of HTML.

    Args:
        search_terms: Pieces of HTML that the home page has to contain. At most 10 elements.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        offset_token: Token from the last answer, to go on from there.
        limit: Most rows to return. At most 10000. Default: 100.
        offset: Rows to skip. At most 9999. Default: 0.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: domain_rank,desc.
        keywords: Words to find in the titles, descriptions and meta keywords of home pages. At most 10
            elements.
        mode: Whether order and spacing of the terms matter. One of strict_entry, entry. Default: entry.

    The price is not known to the spec. Rows: FoundDomain.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/domains_by_html_terms/live/
    """
    return Call(
        ENDPOINT,
        [
            TechnologiesDomainsByHtmlTermsLiveRequest(
                filters=filters,
                offset_token=offset_token,
                limit=limit,
                offset=offset,
                order_by=order_by,
                search_terms=search_terms,
                keywords=keywords,
                mode=mode,
            )
        ],
    )
