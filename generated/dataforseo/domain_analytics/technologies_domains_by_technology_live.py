# From spec/domain_analytics/technologies/domains_by_technology/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/domains_by_technology/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.domain_analytics_technologies import (
    DomainsByTechnologyResult,
    FoundDomain,
    TechnologyPath,
)
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "TechnologiesDomainsByTechnologyLiveRequest",
    "technologies_domains_by_technology_live",
]


@request
class TechnologiesDomainsByTechnologyLiveRequest(Request):
    """What `technologies_domains_by_technology_live` is asked with; the function says what each field means."""

    filters: Sequence[Any] | UnsetType | None = UNSET
    offset_token: str | UnsetType | None = UNSET
    mode: Literal["as_is", "entry"] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    technology_paths: Sequence[TechnologyPath | Mapping[str, Any]] | UnsetType | None = UNSET
    groups: Sequence[str] | UnsetType | None = UNSET
    categories: Sequence[str] | UnsetType | None = UNSET
    technologies: Sequence[str] | UnsetType | None = UNSET
    keywords: Sequence[str] | UnsetType | None = UNSET

    RULES = (
        rules.ListOf("filters"),
        rules.Text("offset_token"),
        rules.Text("mode", values=("as_is", "entry")),
        rules.Integer("limit", maximum=10000),
        rules.Integer("offset", maximum=9999),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.ListOf("technology_paths", each=rules.Nested(cls=TechnologyPath), max_items=10),
        rules.ListOf("groups", each=rules.Text(), max_items=10),
        rules.ListOf("categories", each=rules.Text(), max_items=10),
        rules.ListOf("technologies", each=rules.Text(), max_items=10),
        rules.ListOf("keywords", each=rules.Text(), max_items=10),
    )
    GROUP_RULES = (OneOf(("technology_paths", "groups", "categories", "technologies", "keywords"), least=1),)


ENDPOINT: Endpoint[DomainsByTechnologyResult, FoundDomain] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/domains_by_technology/live",
    operation="technologies_domains_by_technology_live",
    kind="live",
    request=TechnologiesDomainsByTechnologyLiveRequest,
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
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/domains_by_technology/live/",
)


def technologies_domains_by_technology_live(
    *,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    offset_token: str | UnsetType | None = UNSET,
    mode: Literal["as_is", "entry"] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    technology_paths: Sequence[TechnologyPath | Mapping[str, Any]] | UnsetType | None = UNSET,
    groups: Sequence[str] | UnsetType | None = UNSET,
    categories: Sequence[str] | UnsetType | None = UNSET,
    technologies: Sequence[str] | UnsetType | None = UNSET,
    keywords: Sequence[str] | UnsetType | None = UNSET,
) -> Call[DomainsByTechnologyResult, FoundDomain]:
    """List the domains that use technologies.

    Args:
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        offset_token: Token from the last answer, to go on from there.
        mode: Whether names have to match as a whole or in part. One of as_is, entry. Default: as_is.
        limit: Most rows to return. At most 10000. Default: 100.
        offset: Rows to skip. At most 9999. Default: 0.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: domain_rank,desc.
        technology_paths: Technologies with their place in the tree: `path` is group and category with a dot
            between, `name` the technology. At most 10 elements.
        groups: Identifiers of technology groups. At most 10 elements.
        categories: Identifiers of technology categories. At most 10 elements.
        technologies: Names of technologies. At most 10 elements.
        keywords: Words to find in the titles, descriptions and meta keywords of home pages. At most 10
            elements.

    At least one of technology_paths, groups, categories, technologies, keywords.

    The price is not known to the spec. Rows: FoundDomain.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/domains_by_technology/live/
    """
    return Call(
        ENDPOINT,
        [
            TechnologiesDomainsByTechnologyLiveRequest(
                filters=filters,
                offset_token=offset_token,
                mode=mode,
                limit=limit,
                offset=offset,
                order_by=order_by,
                technology_paths=technology_paths,
                groups=groups,
                categories=categories,
                technologies=technologies,
                keywords=keywords,
            )
        ],
    )
