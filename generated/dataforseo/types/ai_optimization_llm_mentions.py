# From spec/types/ai_optimization/llm_mentions.yaml by `make generate`; do not edit.
"""Mentions in the answers of AI assistants."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AggregatedMetricsInfoTotal(Model):
    """How many mentions there are, and how often their questions are asked."""

    mentions: Int | None = None
    """Number of answers that mention it."""
    ai_search_volume: Int | None = None
    """Estimated prompts a month that contain the keyword."""


class AggregatedMetricsItem(Model):
    """The mentions that share one value of a dimension, such as one location or one domain."""

    key: str | None = None
    """Value that these mentions share, such as a location code, a language code or a domain."""
    mentions: Int | None = None
    """Number of answers that mention it."""
    ai_search_volume: Int | None = None
    """Estimated prompts a month that contain the keyword."""


class GroupElement(Model):
    """The mentions that share one value of a dimension, such as one location or one domain."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    key: str | None = None
    """Value that these mentions share, such as a location code, a language code or a domain."""
    mentions: Int | None = None
    """Number of answers that mention it."""
    ai_search_volume: Int | None = None
    """Estimated prompts a month that contain the keyword."""
    impressions: Int | None = None
    """Estimated times that the answers are shown."""


class LlmMentionsTotal(Model):
    """All mentions, by several dimensions."""

    location: List[GroupElement] | None = None
    """Figures by location."""
    language: List[GroupElement] | None = None
    """Figures by language."""
    platform: List[GroupElement] | None = None
    """Figures by assistant."""
    sources_domain: List[GroupElement] | None = None
    """Figures by domain that the answers cite."""
    search_results_domain: List[GroupElement] | None = None
    """Figures by domain that was found when the web was searched for the answers."""
    brand_entities_title: List[GroupElement] | None = None
    """Figures by brand that the answers name."""
    brand_entities_category: List[GroupElement] | None = None
    """Figures by category of the brands that the answers name."""


class LlmMentionsRow(Model):
    """The mentions that belong to one domain, page or group of targets."""

    key: str | None = None
    """Domain, page or group of targets that the row is about."""
    location: List[GroupElement] | None = None
    """Figures by location."""
    language: List[GroupElement] | None = None
    """Figures by language."""
    platform: List[GroupElement] | None = None
    """Figures by assistant."""
    sources_domain: List[GroupElement] | None = None
    """Figures by domain that the answers cite."""
    search_results_domain: List[GroupElement] | None = None
    """Figures by domain that was found when the web was searched for the answers."""
    brand_entities_title: List[GroupElement] | None = None
    """Figures by brand that the answers name."""
    brand_entities_category: List[GroupElement] | None = None
    """Figures by category of the brands that the answers name."""


class LlmMentionsTotals(Model):
    """Mentions added up: all of them, and row by row."""

    total: LlmMentionsTotal | None = None
    """Figures of all mentions, by several dimensions."""
    items: List[LlmMentionsRow] | None = None
    """The rows."""


class BrandEntities(Model):
    """A brand that an answer names."""

    rank: Int | None = None
    """Place among the results."""
    title: str | None = None
    """Name of the brand."""
    category: str | None = None
    """Category of the brand."""
    position: Int | None = None
    """Place among the results."""


class LlmMentionsAggregatedMetrics(Model):
    """Mentions by several dimensions, and all of them together."""

    location: List[AggregatedMetricsItem] | None = None
    """Figures by location."""
    language: List[AggregatedMetricsItem] | None = None
    """Figures by language."""
    platform: List[AggregatedMetricsItem] | None = None
    """Figures by assistant."""
    sources_domain: List[AggregatedMetricsItem] | None = None
    """Figures by domain that the answers cite."""
    search_results_domain: List[AggregatedMetricsItem] | None = None
    """Figures by domain that was found when the web was searched for the answers."""
    brand_entities_title: List[AggregatedMetricsItem] | None = None
    """Figures by brand that the answers name."""
    brand_entities_category: List[AggregatedMetricsItem] | None = None
    """Figures by category of the brands that the answers name."""
    total: AggregatedMetricsInfoTotal | None = None
    """Figures of all these mentions together."""


class MentionSearchResult(Model):
    """A page that an assistant found on the web for its answer, used or not."""

    description: str | None = None
    """Text under the title."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    rank: Int | None = None
    """Place among the results."""
    title: str | None = None
    domain: str | None = None
    """Domain of the page."""
    url: str | None = None
    publication_date: str | None = None
    """When the page was published."""
    position: Int | None = None
    """Place among the results."""

    publication_date_as_datetime = AsDatetime("publication_date")


class MentionSource(Model):
    """A page that an answer cites."""

    snippet: str | None = None
    """Text of the page that is shown with the citation."""
    source_name: str | None = None
    """Name of the site."""
    thumbnail: str | None = None
    """Address of a small image."""
    markdown: str | None = None
    """The content as Markdown."""
    rank: Int | None = None
    """Place among the results."""
    title: str | None = None
    domain: str | None = None
    """Domain of the page."""
    url: str | None = None
    publication_date: str | None = None
    """When the page was published."""
    position: Int | None = None
    """Place among the results."""

    publication_date_as_datetime = AsDatetime("publication_date")
