# From spec/types/ai_optimization/llm_mentions.yaml by `make generate`; do not edit.
"""Mentions in the answers of AI assistants."""

from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AggregatedMetricsInfoTotal",
    "AggregatedMetricsItem",
    "BrandEntities",
    "GroupElement",
    "LlmMentionsAggregatedMetrics",
    "LlmMentionsRow",
    "LlmMentionsTotal",
    "LlmMentionsTotals",
    "MentionSearchResult",
    "MentionSource",
]


class AggregatedMetricsInfoTotal(Model):
    mentions: Integer | None = None
    """Number of answers that mention it."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""


class AggregatedMetricsItem(Model):
    key: str | None = None
    mentions: Integer | None = None
    """Number of answers that mention it."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""


class GroupElement(Model):
    type: str | None = None
    key: str | None = None
    mentions: Integer | None = None
    """Number of answers that mention it."""
    ai_search_volume: Integer | None = None
    """Estimated prompts a month that contain the keyword."""
    impressions: Integer | None = None


class LlmMentionsTotal(Model):
    location: List[GroupElement] | None = None
    language: List[GroupElement] | None = None
    platform: List[GroupElement] | None = None
    sources_domain: List[GroupElement] | None = None
    search_results_domain: List[GroupElement] | None = None
    brand_entities_title: List[GroupElement] | None = None
    brand_entities_category: List[GroupElement] | None = None


class LlmMentionsRow(Model):
    key: str | None = None
    location: List[GroupElement] | None = None
    language: List[GroupElement] | None = None
    platform: List[GroupElement] | None = None
    sources_domain: List[GroupElement] | None = None
    search_results_domain: List[GroupElement] | None = None
    brand_entities_title: List[GroupElement] | None = None
    brand_entities_category: List[GroupElement] | None = None


class LlmMentionsTotals(Model):
    total: LlmMentionsTotal | None = None
    items: List[LlmMentionsRow] | None = None


class BrandEntities(Model):
    rank: Integer | None = None
    """Place among the results."""
    title: str | None = None
    category: str | None = None
    position: Integer | None = None


class LlmMentionsAggregatedMetrics(Model):
    location: List[AggregatedMetricsItem] | None = None
    language: List[AggregatedMetricsItem] | None = None
    platform: List[AggregatedMetricsItem] | None = None
    sources_domain: List[AggregatedMetricsItem] | None = None
    search_results_domain: List[AggregatedMetricsItem] | None = None
    brand_entities_title: List[AggregatedMetricsItem] | None = None
    brand_entities_category: List[AggregatedMetricsItem] | None = None
    total: AggregatedMetricsInfoTotal | None = None


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
