# From spec/types/ai_optimization/llm_mentions.yaml by `make generate`; do not edit.
"""Mentions in the answers of AI assistants."""

from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AggregatedMetricsInfoTotal(Model):
    mentions: Integer | None = None
    """Number of answers that mention it."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""


@model
class AggregatedMetricsItem(Model):
    key: str | None = None
    mentions: Integer | None = None
    """Number of answers that mention it."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""


@model
class GroupElement(Model):
    type: str | None = None
    key: str | None = None
    mentions: Integer | None = None
    """Number of answers that mention it."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""
    impressions: Integer | None = None


@model
class LlmMentionsTotal(Model):
    location: list[GroupElement] | None = None
    language: list[GroupElement] | None = None
    platform: list[GroupElement] | None = None
    sources_domain: list[GroupElement] | None = None
    search_results_domain: list[GroupElement] | None = None
    brand_entities_title: list[GroupElement] | None = None
    brand_entities_category: list[GroupElement] | None = None


@model
class LlmMentionsRow(Model):
    key: str | None = None
    location: list[GroupElement] | None = None
    language: list[GroupElement] | None = None
    platform: list[GroupElement] | None = None
    sources_domain: list[GroupElement] | None = None
    search_results_domain: list[GroupElement] | None = None
    brand_entities_title: list[GroupElement] | None = None
    brand_entities_category: list[GroupElement] | None = None


@model
class LlmMentionsTotals(Model):
    total: LlmMentionsTotal | None = None
    items: list[LlmMentionsRow] | None = None


@model
class BrandEntities(Model):
    rank: Integer | None = None
    """Place among the results."""
    title: str | None = None
    category: str | None = None
    position: Integer | None = None


@model
class LlmMentionsAggregatedMetrics(Model):
    location: list[AggregatedMetricsItem] | None = None
    language: list[AggregatedMetricsItem] | None = None
    platform: list[AggregatedMetricsItem] | None = None
    sources_domain: list[AggregatedMetricsItem] | None = None
    search_results_domain: list[AggregatedMetricsItem] | None = None
    brand_entities_title: list[AggregatedMetricsItem] | None = None
    brand_entities_category: list[AggregatedMetricsItem] | None = None
    total: AggregatedMetricsInfoTotal | None = None


@model
class MentionSearchResult(Model):
    description: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    rank: Integer | None = None
    """Place among the results."""
    title: str | None = None
    domain: str | None = None
    url: str | None = None
    publication_date: str | None = None
    position: Integer | None = None

    publication_date_as_datetime = AsDatetime("publication_date")


@model
class MentionSource(Model):
    snippet: str | None = None
    source_name: str | None = None
    thumbnail: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    rank: Integer | None = None
    """Place among the results."""
    title: str | None = None
    domain: str | None = None
    url: str | None = None
    publication_date: str | None = None
    position: Integer | None = None

    publication_date_as_datetime = AsDatetime("publication_date")
