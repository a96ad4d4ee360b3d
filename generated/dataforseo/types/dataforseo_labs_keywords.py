# From spec/types/dataforseo_labs/keywords.yaml by `make generate`; do not edit.
"""Keywords and what is known of them."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AvgBacklinks(Model):
    se_type: str | None = None
    """Search that the data are of."""
    backlinks: Number | None = None
    dofollow: Number | None = None
    referring_pages: Number | None = None
    """Pages that link here."""
    referring_domains: Number | None = None
    """Domains that link here, subdomains counted apart."""
    referring_main_domains: Number | None = None
    """Main domains that link here."""
    rank: Number | None = None
    """Rank of the domain or page by its links."""
    main_domain_rank: Number | None = None
    last_updated_time: str | None = None
    """When the data were updated."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class ClickstreamKeyword(Model):
    search_volume: Integer | None = None
    """Average searches a month."""
    last_updated_time: str | None = None
    """When the data were updated."""
    gender_distribution: dict[str, Integer] | None = None
    age_distribution: dict[str, Integer] | None = None
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class ImpressionsInfo(Model):
    se_type: str | None = None
    """Search that the data are of."""
    last_updated_time: str | None = None
    """When the data were updated."""
    bid: Integer | None = None
    match_type: str | None = None
    ad_position_min: Number | None = None
    ad_position_max: Number | None = None
    ad_position_average: Number | None = None
    cpc_min: Number | None = None
    cpc_max: Number | None = None
    cpc_average: Number | None = None
    daily_impressions_min: Number | None = None
    daily_impressions_max: Number | None = None
    daily_impressions_average: Number | None = None
    daily_clicks_min: Number | None = None
    daily_clicks_max: Number | None = None
    daily_clicks_average: Number | None = None
    daily_cost_min: Number | None = None
    daily_cost_max: Number | None = None
    daily_cost_average: Number | None = None

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class SearchVolumeTrend(Model):
    monthly: Integer | None = None
    quarterly: Integer | None = None
    yearly: Integer | None = None


@model
class KeywordInfo(Model):
    se_type: str | None = None
    """Search that the data are of."""
    last_updated_time: str | None = None
    """When the data were updated."""
    competition: Number | None = None
    """How contested the keyword is among advertisers, 0 to 1."""
    competition_level: str | None = None
    """LOW, MEDIUM or HIGH."""
    cpc: Number | None = None
    """Average cost of a click, in USD."""
    search_volume: Integer | None = None
    """Average searches a month."""
    low_top_of_page_bid: Number | None = None
    """Bid that a fifth of the ads at the top stay below, in USD."""
    high_top_of_page_bid: Number | None = None
    """Bid that four fifths of the ads at the top stay below, in USD."""
    categories: list[Integer] | None = None
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""
    search_volume_trend: SearchVolumeTrend | None = None
    """Change of the search volume, in per cent."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class NormalizedKeywordInfo(Model):
    last_updated_time: str | None = None
    """When the data were updated."""
    search_volume: Integer | None = None
    """Average searches a month."""
    is_normalized: bool | None = None
    """Whether the figures were corrected by those of another source."""
    monthly_searches: list[MonthlySearches] | None = None
    """Searches month by month."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class KeywordProperties(Model):
    se_type: str | None = None
    """Search that the data are of."""
    core_keyword: str | None = None
    """Main keyword of the group of synonyms."""
    synonym_clustering_algorithm: str | None = None
    keyword_difficulty: Integer | None = None
    """How hard the first ten results are to reach, 0 to 100."""
    detected_language: str | None = None
    is_another_language: bool | None = None
    """Whether the keyword is in another language than the one asked for."""
    words_count: Integer | None = None


@model
class SerpInfo(Model):
    se_type: str | None = None
    """Search that the data are of."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    serp_item_types: list[str] | None = None
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    last_updated_time: str | None = None
    """When the data were updated."""
    previous_updated_time: str | None = None
    """When the data were updated before that."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    previous_updated_time_as_datetime = AsDatetime("previous_updated_time")


@model
class SearchIntent(Model):
    se_type: str | None = None
    """Search that the data are of."""
    main_intent: str | None = None
    """What most people who search for it want."""
    foreign_intent: list[str] | None = None
    """What else they may want."""
    last_updated_time: str | None = None
    """When the data were updated."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


@model
class KeywordData(Model):
    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    language_code: str | None = None
    keyword: str | None = None
    keyword_info: KeywordInfo | None = None
    """Volume, price and competition."""
    keyword_info_normalized_with_bing: NormalizedKeywordInfo | None = None
    """Volume, corrected by that of Bing."""
    keyword_info_normalized_with_clickstream: NormalizedKeywordInfo | None = None
    """Volume, corrected by clickstreams."""
    clickstream_keyword_info: ClickstreamKeyword | None = None
    """Volume measured from clickstreams."""
    keyword_properties: KeywordProperties | None = None
    """Difficulty and synonyms."""
    serp_info: SerpInfo | None = None
    """What the result page looks like."""
    avg_backlinks_info: AvgBacklinks | None = None
    """Average backlinks of the first ten results."""
    search_intent_info: SearchIntent | None = None
    impressions_info: ImpressionsInfo | None = None
    """Figures of an ad campaign; no longer given."""
