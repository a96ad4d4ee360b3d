# From spec/types/dataforseo_labs/keywords.yaml by `make generate`; do not edit.
"""Keywords and what is known of them."""

from dataforseo.types.amounts import MonthlySearches
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class AvgBacklinks(Model):
    """Links of the pages that rank among the first ten for a keyword, on average."""

    se_type: str | None = None
    """Search that the data are of."""
    backlinks: Float | None = None
    """Links to a page, dofollow and nofollow, on average."""
    dofollow: Float | None = None
    """Dofollow links to a page, on average."""
    referring_pages: Float | None = None
    """Pages that link here."""
    referring_domains: Float | None = None
    """Domains that link here, subdomains counted apart."""
    referring_main_domains: Float | None = None
    """Main domains that link here."""
    rank: Float | None = None
    """Rank of the domain or page by its links."""
    main_domain_rank: Float | None = None
    """Rank of the main domain by its links, on average."""
    last_updated_time: str | None = None
    """When the data were updated."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class ClickstreamKeyword(Model):
    """How often a keyword is searched and by whom, measured from clickstreams."""

    search_volume: Int | None = None
    """Average searches a month."""
    last_updated_time: str | None = None
    """When the data were updated."""
    gender_distribution: Map[Int] | None = None
    """Searches by gender of the searchers."""
    age_distribution: Map[Int] | None = None
    """Searches by age group of the searchers."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class ImpressionsInfo(Model):
    """Figures of an ad campaign for a keyword; no longer given."""

    se_type: str | None = None
    """Search that the data are of."""
    last_updated_time: str | None = None
    """When the data were updated."""
    bid: Int | None = None
    """Highest cost of a click that the figures assume. In USD."""
    match_type: str | None = None
    """How closely a search has to match the keyword."""
    ad_position_min: Float | None = None
    """Position of the ad, lower end."""
    ad_position_max: Float | None = None
    """Position of the ad, upper end."""
    ad_position_average: Float | None = None
    """Position of the ad, on average."""
    cpc_min: Float | None = None
    """Cost of a click, lower end. In USD."""
    cpc_max: Float | None = None
    """Cost of a click, upper end. In USD."""
    cpc_average: Float | None = None
    """Cost of a click, on average. In USD."""
    daily_impressions_min: Float | None = None
    """Impressions a day, lower end."""
    daily_impressions_max: Float | None = None
    """Impressions a day, upper end."""
    daily_impressions_average: Float | None = None
    """Impressions a day, on average."""
    daily_clicks_min: Float | None = None
    """Clicks a day, lower end."""
    daily_clicks_max: Float | None = None
    """Clicks a day, upper end."""
    daily_clicks_average: Float | None = None
    """Clicks a day, on average."""
    daily_cost_min: Float | None = None
    """Cost a day, lower end. In USD."""
    daily_cost_max: Float | None = None
    """Cost a day, upper end. In USD."""
    daily_cost_average: Float | None = None
    """Cost a day, on average. In USD."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class SearchVolumeTrend(Model):
    """How the search volume of a keyword changed."""

    monthly: Int | None = None
    """Change to the month before. In per cent."""
    quarterly: Int | None = None
    """Change to the quarter before. In per cent."""
    yearly: Int | None = None
    """Change to the year before. In per cent."""


class KeywordInfo(Model):
    """How often a keyword is searched, what a click costs, and how contested it is."""

    se_type: str | None = None
    """Search that the data are of."""
    last_updated_time: str | None = None
    """When the data were updated."""
    competition: Float | None = None
    """How contested the keyword is among advertisers, 0 to 1."""
    competition_level: str | None = None
    """How contested the keyword is among advertisers: `LOW`, `MEDIUM` or `HIGH`; null when it is not known.
    """
    cpc: Float | None = None
    """Average cost of a click, in USD."""
    search_volume: Int | None = None
    """Average searches a month."""
    low_top_of_page_bid: Float | None = None
    """Bid that a fifth of the ads at the top stay below, in USD."""
    high_top_of_page_bid: Float | None = None
    """Bid that four fifths of the ads at the top stay below, in USD."""
    categories: List[Int] | None = None
    """Codes of the categories of products and services, as the list of categories has them."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""
    search_volume_trend: SearchVolumeTrend | None = None
    """Change of the search volume, in per cent."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class NormalizedKeywordInfo(Model):
    """How often a keyword is searched, corrected by another source."""

    last_updated_time: str | None = None
    """When the data were updated."""
    search_volume: Int | None = None
    """Average searches a month."""
    is_normalized: bool | None = None
    """Whether the figures were corrected by those of another source."""
    monthly_searches: List[MonthlySearches] | None = None
    """Searches month by month."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class KeywordProperties(Model):
    """How hard it is to rank for a keyword, and what the keyword is."""

    se_type: str | None = None
    """Search that the data are of."""
    core_keyword: str | None = None
    """Main keyword of the group of synonyms; null when it has none."""
    synonym_clustering_algorithm: str | None = None
    """How its synonyms were found: `keyword_metrics` from figures, `text_processing` from the text; null when it
    has none.
    """
    keyword_difficulty: Int | None = None
    """How hard the first ten organic results are to reach: 0 to 100, logarithmic."""
    detected_language: str | None = None
    """Language that the keyword is in, as found by DataForSEO."""
    is_another_language: bool | None = None
    """Whether the keyword is in another language than the one asked for."""
    words_count: Int | None = None
    """Words of the keyword."""


class SerpInfo(Model):
    """What the result page of a keyword looks like."""

    se_type: str | None = None
    """Search that the data are of."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    serp_item_types: List[str] | None = None
    """Types of elements on the result page."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    last_updated_time: str | None = None
    """When the data were updated."""
    previous_updated_time: str | None = None
    """When the data were updated before that."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")
    previous_updated_time_as_datetime = AsDatetime("previous_updated_time")


class SearchIntent(Model):
    """What people who search for a keyword want."""

    se_type: str | None = None
    """Search that the data are of."""
    main_intent: str | None = None
    """What most people who search for it want."""
    foreign_intent: List[str] | None = None
    """What else they may want."""
    last_updated_time: str | None = None
    """When the data were updated."""

    last_updated_time_as_datetime = AsDatetime("last_updated_time")


class KeywordData(Model):
    """A keyword and what is known of it."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
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
    impressions_info: ImpressionsInfo | None = None
    """Figures of an ad campaign; no longer given."""
    search_intent_info: SearchIntent | None = None
    """What people who search for it want."""
