# From spec/domain_analytics/technologies/domains_by_technology/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/domains_by_technology/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.domain_analytics_technologies import (
    DomainsByTechnologyResult,
    FoundDomain,
    TechnologyPath,
)
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TechnologiesDomainsByTechnologyLiveRequest(Request):
    """List the domains that use technologies.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        keywords: Words to find in the titles, descriptions and meta keywords of home pages. At most 10
            elements.
        limit: Most rows to return. At most 10000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: domain_rank,desc.
        offset: Rows to skip. At most 9999. Default: 0.
        offset_token: Token from the last answer, to go on from there.
        mode: Whether names have to match as a whole or in part. One of as_is, entry. Default: as_is.
        technology_paths: Technologies with their place in the tree: `path` is group and category with a dot
            between, `name` the technology. At most 10 elements.
        groups: Identifiers of technology groups. At most 10 elements.
        categories: Identifiers of technology categories. At most 10 elements.
        technologies: Names of technologies. At most 10 elements.

    At least one of technology_paths, groups, categories, technologies, keywords.

    Charged 0.012 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: FoundDomain.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/domains_by_technology/live/
    """

    keywords: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    limit: Maybe[Annotated[int, rules.Integer(maximum=10000)]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=9999)]] = UNSET
    offset_token: Maybe[str] = UNSET
    mode: Maybe[Literal["as_is", "entry"]] = UNSET
    technology_paths: Maybe[
        Annotated[Sequence[TechnologyPath | Mapping[str, Any]], rules.ListOf(max_items=10)]
    ] = UNSET
    groups: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    categories: Maybe[Annotated[Sequence[str], fields.CATEGORIES]] = UNSET
    technologies: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET

    GROUP_RULES = (OneOf(("technology_paths", "groups", "categories", "technologies", "keywords"), least=1),)


TECHNOLOGIES_DOMAINS_BY_TECHNOLOGY_LIVE: Endpoint[DomainsByTechnologyResult, FoundDomain] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/domains_by_technology/live",
    operation="technologies_domains_by_technology_live",
    kind="live",
    request=TechnologiesDomainsByTechnologyLiveRequest,
    result=DomainsByTechnologyResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.0012,
        rows="limit",
        rows_default=100,
        listed="domain_analytics/technologies/domains_by_technology/live",
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
