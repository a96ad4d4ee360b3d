# From spec/domain_analytics/technologies/technologies_summary/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/technologies_summary/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.domain_analytics_technologies import TechnologyPath
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TechnologiesTechnologiesSummaryLiveRequest(Request):
    """Count the domains that use technologies, by country and language.

    Args:
        keywords: Words to find in the titles, descriptions and meta keywords of home pages. At most 10
            elements.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        mode: Whether names have to match as a whole or in part. One of as_is, entry. Default: as_is.
        technology_paths: Technologies with their place in the tree: `path` is group and category with a dot
            between, `name` the technology. At most 10 elements.
        groups: Identifiers of technology groups. At most 10 elements.
        categories: Identifiers of technology categories. At most 10 elements.
        technologies: Names of technologies. At most 10 elements.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10000. Default: 10.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of technology_paths, groups, categories, technologies, keywords.

    Charged 0.012 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list). At most 1 row is
    charged. Rows: TechnologiesTechnologiesSummaryLiveResult.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies_summary/live/
    """

    keywords: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    mode: Maybe[Literal["as_is", "entry"]] = UNSET
    technology_paths: Maybe[
        Annotated[Sequence[TechnologyPath | Mapping[str, Any]], rules.ListOf(max_items=10)]
    ] = UNSET
    groups: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    categories: Maybe[Annotated[Sequence[str], fields.CATEGORIES]] = UNSET
    technologies: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=10)]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10000)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("technology_paths", "groups", "categories", "technologies", "keywords"), least=1),)


class TechnologiesTechnologiesSummaryLiveResult(Model):
    """Domains that use technologies, counted by country and language."""

    countries: Map[Int] | None = None
    """Domains by ISO code of the country."""
    languages: Map[Int] | None = None
    """Domains by code of the language that they are associated with."""
    content_languages: Map[Int] | None = None
    """Domains by code of the language of their content."""
    keywords: Map[Int] | None = None
    """Domains by word of their titles, descriptions and meta keywords."""


TECHNOLOGIES_TECHNOLOGIES_SUMMARY_LIVE: Endpoint[
    TechnologiesTechnologiesSummaryLiveResult, TechnologiesTechnologiesSummaryLiveResult
] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/technologies_summary/live",
    operation="technologies_technologies_summary_live",
    kind="live",
    request=TechnologiesTechnologiesSummaryLiveRequest,
    result=TechnologiesTechnologiesSummaryLiveResult,
    rows="result",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.0012,
        most_rows=1,
        listed="domain_analytics/technologies/technologies_summary/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
