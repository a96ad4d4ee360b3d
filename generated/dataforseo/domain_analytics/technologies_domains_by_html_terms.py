# From spec/domain_analytics/technologies/domains_by_html_terms/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/domains_by_html_terms/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.domain_analytics_technologies import DomainsByTechnologyResult, FoundDomain
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TechnologiesDomainsByHtmlTermsLiveRequest(Request):
    """List the domains whose home page contains pieces of HTML.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        search_terms: Pieces of HTML that the home page has to contain. At most 10 elements.
        keywords: Words to find in the titles, descriptions and meta keywords of home pages. At most 10
            elements.
        limit: Most rows to return. At most 10000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: domain_rank,desc.
        offset: Rows to skip. At most 9999. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        mode: Whether order and spacing of the terms matter. One of strict_entry, entry. Default: entry.

    Charged 0.012 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: FoundDomain.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/domains_by_html_terms/live/
    """

    search_terms: Annotated[Sequence[str], rules.ListOf(max_items=10)]
    keywords: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    limit: Maybe[Annotated[int, rules.Integer(maximum=10000)]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=9999)]] = UNSET
    offset_token: Maybe[str] = UNSET
    mode: Maybe[Literal["strict_entry", "entry"]] = UNSET


TECHNOLOGIES_DOMAINS_BY_HTML_TERMS_LIVE: Endpoint[DomainsByTechnologyResult, FoundDomain] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/domains_by_html_terms/live",
    operation="technologies_domains_by_html_terms_live",
    kind="live",
    request=TechnologiesDomainsByHtmlTermsLiveRequest,
    result=DomainsByTechnologyResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.0012,
        rows="limit",
        rows_default=100,
        listed="domain_analytics/technologies/domains_by_html_terms/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="offset_token",
            found_in="offset_token",
            size="limit",
            repeat="all",
            size_default=100,
            total="total_count",
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=9999, total="total_count"),
    ),
)
