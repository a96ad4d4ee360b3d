# From spec/domain_analytics/technologies/technologies_summary/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/technologies_summary/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.domain_analytics_technologies import TechnologyPath
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "TechnologiesTechnologiesSummaryLiveRequest",
    "TechnologiesTechnologiesSummaryLiveResult",
    "technologies_technologies_summary_live",
]


@request
class TechnologiesTechnologiesSummaryLiveRequest(Request):
    """What `technologies_technologies_summary_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    mode: Literal["as_is", "entry"] | UnsetType | None = UNSET
    technology_paths: Sequence[TechnologyPath | Mapping[str, Any]] | UnsetType | None = UNSET
    groups: Sequence[str] | UnsetType | None = UNSET
    categories: Sequence[str] | UnsetType | None = UNSET
    technologies: Sequence[str] | UnsetType | None = UNSET
    keywords: Sequence[str] | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.Text("mode", values=("as_is", "entry")),
        rules.ListOf("technology_paths", each=rules.Nested(cls=TechnologyPath), max_items=10),
        rules.ListOf("groups", each=rules.Text(), max_items=10),
        rules.ListOf("categories", each=rules.Text(), max_items=10),
        rules.ListOf("technologies", each=rules.Text(), max_items=10),
        rules.ListOf("keywords", each=rules.Text(), max_items=10),
        rules.Integer("internal_list_limit", minimum=1, maximum=10000),
    )
    GROUP_RULES = (OneOf(("technology_paths", "groups", "categories", "technologies", "keywords"), least=1),)


class TechnologiesTechnologiesSummaryLiveResult(Model):
    """Domains that use technologies, counted by country and language."""

    countries: Map[Integer] | None = None
    """Domains by ISO code of the country."""
    languages: Map[Integer] | None = None
    """Domains by code of the language that they are associated with."""
    content_languages: Map[Integer] | None = None
    """Domains by code of the language of their content."""
    keywords: Map[Integer] | None = None
    """Domains by word of their titles, descriptions and meta keywords."""


ENDPOINT: Endpoint[TechnologiesTechnologiesSummaryLiveResult, TechnologiesTechnologiesSummaryLiveResult] = (
    Endpoint(
        method="POST",
        path="/v3/domain_analytics/technologies/technologies_summary/live",
        operation="technologies_technologies_summary_live",
        kind="live",
        request=TechnologiesTechnologiesSummaryLiveRequest,
        result=TechnologiesTechnologiesSummaryLiveResult,
        rows="result",
        billing=Billing(model="unknown"),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies_summary/live/",
    )
)


def technologies_technologies_summary_live(
    *,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    mode: Literal["as_is", "entry"] | UnsetType | None = UNSET,
    technology_paths: Sequence[TechnologyPath | Mapping[str, Any]] | UnsetType | None = UNSET,
    groups: Sequence[str] | UnsetType | None = UNSET,
    categories: Sequence[str] | UnsetType | None = UNSET,
    technologies: Sequence[str] | UnsetType | None = UNSET,
    keywords: Sequence[str] | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
) -> Call[TechnologiesTechnologiesSummaryLiveResult, TechnologiesTechnologiesSummaryLiveResult]:
    """Count the domains that use technologies, by country and language.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        mode: Whether names have to match as a whole or in part. One of as_is, entry. Default: as_is.
        technology_paths: Technologies with their place in the tree: `path` is group and category with a dot
            between, `name` the technology. At most 10 elements.
        groups: Identifiers of technology groups. At most 10 elements.
        categories: Identifiers of technology categories. At most 10 elements.
        technologies: Names of technologies. At most 10 elements.
        keywords: Words to find in the titles, descriptions and meta keywords of home pages. At most 10
            elements.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10000. Default: 10.

    At least one of technology_paths, groups, categories, technologies, keywords.

    The price is not known to the spec. Rows: TechnologiesTechnologiesSummaryLiveResult.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies_summary/live/
    """
    return Call(
        ENDPOINT,
        [
            TechnologiesTechnologiesSummaryLiveRequest(
                tag=tag,
                filters=filters,
                mode=mode,
                technology_paths=technology_paths,
                groups=groups,
                categories=categories,
                technologies=technologies,
                keywords=keywords,
                internal_list_limit=internal_list_limit,
            )
        ],
    )
