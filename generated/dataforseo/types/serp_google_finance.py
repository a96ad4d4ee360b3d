# From spec/types/serp/google_finance.yaml by `make generate`; do not edit.
"""Google Finance: instruments, markets and news."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import Integer, List, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "FinanceElement",
    "FinanceItem",
    "FinanceResult",
    "GoogleFinanceAbout",
    "GoogleFinanceAssetPairElement",
    "GoogleFinanceCompareTo",
    "GoogleFinanceDetails",
    "GoogleFinanceEarningsCalendar",
    "GoogleFinanceEarningsCalendarElement",
    "GoogleFinanceExploreMarketTrends",
    "GoogleFinanceFinancial",
    "GoogleFinanceFuturesChain",
    "GoogleFinanceFuturesChainElement",
    "GoogleFinanceHeroGroups",
    "GoogleFinanceInterested",
    "GoogleFinanceMarketIndexElement",
    "GoogleFinanceMarketInstrumentElement",
    "GoogleFinanceMarketTrends",
    "GoogleFinanceMarketTrendsElement",
    "GoogleFinanceMetricsBundle",
    "GoogleFinanceMostFollowed",
    "GoogleFinanceNews",
    "GoogleFinanceNewsElement",
    "GoogleFinancePeopleAlsoSearch",
    "GoogleFinanceQuote",
    "GraphItems",
    "Markets",
]


class GoogleFinanceEarningsCalendarElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    timestamp: str | None = None
    """When the value was read."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceFuturesChainElement(Model):
    type: str | None = None
    expiration_timestamp: str | None = None
    symbol: str | None = None
    price: Number | None = None
    price_currency: str | None = None
    price_delta: Number | None = None
    """Change of the price."""
    percentage_delta: Number | None = None
    """Change, in per cent."""
    trend: str | None = None
    """`up`, `down` or null."""

    expiration_timestamp_as_datetime = AsDatetime("expiration_timestamp")


class GoogleFinanceNewsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    image_url: str | None = None
    timestamp: str | None = None
    """When it was published."""
    quotes: "List[FinanceItem] | None" = None

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceMarketTrendsElement(Model):
    type: str | None = None
    quote: "FinanceItem | None" = None
    news: List[GoogleFinanceNewsElement] | None = None


class GoogleFinanceMetricsBundle(Model):
    type: str | None = None
    timestamp: str | None = None
    """When the value was read."""
    revenue: Number | None = None
    revenue_delta: Number | None = None
    operating_expense: Number | None = None
    operating_expense_delta: Number | None = None
    net_income: Number | None = None
    net_income_delta: Number | None = None
    net_profit_margin: Number | None = None
    net_profit_margin_delta: Number | None = None
    earnings_per_share: Number | None = None
    earnings_per_share_delta: Number | None = None
    ebitda: Number | None = None
    ebitda_delta: Number | None = None
    effective_tax_rate: Number | None = None
    cash_and_short_term_investments: Number | None = None
    cash_and_short_term_investments_delta: Number | None = None
    total_assets: Number | None = None
    total_assets_delta: Number | None = None
    total_liabilities: Number | None = None
    total_liabilities_delta: Number | None = None
    total_equity: Number | None = None
    shares_outstanding: Number | None = None
    price_to_book: Number | None = None
    return_on_assets: Number | None = None
    return_on_capital: Number | None = None
    cash_from_operations: Number | None = None
    cash_from_operations_delta: Number | None = None
    cash_from_investing: Number | None = None
    cash_from_investing_delta: Number | None = None
    cash_from_financing: Number | None = None
    cash_from_financing_delta: Number | None = None
    net_change_in_cash: Number | None = None
    net_change_in_cash_delta: Number | None = None
    free_cash_flow: Number | None = None
    free_cash_flow_delta: Number | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class GraphItems(Model):
    timestamp: str | None = None
    """When the value was read."""
    value: Number | None = None
    volume: Number | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class Markets(Model):
    market: str | None = None
    items: "List[FinanceItem] | None" = None


class GoogleFinanceAbout(Model, tag="google_finance_about", tag_field="type"):
    type: ClassVar[Literal["google_finance_about"]] = "google_finance_about"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    displayed_name: str | None = None
    description: str | None = None
    description_source_url: str | None = None
    ceo: str | None = None
    founded: str | None = None
    headquarters: str | None = None
    website: str | None = None
    employees: Integer | None = None

    founded_as_datetime = AsDatetime("founded")


class GoogleFinanceAssetPairElement(Model, tag="google_finance_asset_pair_element", tag_field="type"):
    type: ClassVar[Literal["google_finance_asset_pair_element"]] = "google_finance_asset_pair_element"
    base_symbol: str | None = None
    quote_symbol: str | None = None
    base_display_name: str | None = None
    quote_display_name: str | None = None
    price: Number | None = None
    price_delta: Number | None = None
    """Change of the price."""
    identifier: str | None = None
    displayed_name: str | None = None
    url: str | None = None
    location: str | None = None
    trend: str | None = None
    """`up`, `down` or null."""
    timestamp: str | None = None
    """When the value was read."""
    percentage_delta: Number | None = None
    """Change, in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceCompareTo(Model, tag="google_finance_compare_to", tag_field="type"):
    type: ClassVar[Literal["google_finance_compare_to"]] = "google_finance_compare_to"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None


class GoogleFinanceDetails(Model, tag="google_finance_details", tag_field="type", rename={"yield_": "yield"}):
    type: ClassVar[Literal["google_finance_details"]] = "google_finance_details"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    badges: List[str] | None = None
    previous_close: Number | None = None
    start_day_range: Number | None = None
    end_day_range: Number | None = None
    start_year_range: Number | None = None
    end_year_range: Number | None = None
    market_cap: Number | None = None
    volume: Number | None = None
    avg_volume: Number | None = None
    pe_ratio: Number | None = None
    dividend_yield: Number | None = None
    primary_exchange: str | None = None
    ytd_return: Number | None = None
    expense_ratio: Number | None = None
    category: str | None = None
    net_assets: Number | None = None
    yield_: Number | None = None
    front_load: Number | None = None
    market_segment: str | None = None
    open_interest: Number | None = None
    settlement_price: Number | None = None
    cdp_climate_change_score: str | None = None
    metrics_currency: str | None = None


class GoogleFinanceEarningsCalendar(Model, tag="google_finance_earnings_calendar", tag_field="type"):
    type: ClassVar[Literal["google_finance_earnings_calendar"]] = "google_finance_earnings_calendar"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: List[GoogleFinanceEarningsCalendarElement] | None = None


class GoogleFinanceExploreMarketTrends(Model, tag="google_finance_explore_market_trends", tag_field="type"):
    type: ClassVar[Literal["google_finance_explore_market_trends"]] = "google_finance_explore_market_trends"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sub_title: str | None = None
    url: str | None = None
    items: "List[FinanceItem] | None" = None


class GoogleFinanceFinancial(Model, tag="google_finance_financial", tag_field="type"):
    type: ClassVar[Literal["google_finance_financial"]] = "google_finance_financial"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    quarterly_metrics: List[GoogleFinanceMetricsBundle] | None = None
    annual_metrics: List[GoogleFinanceMetricsBundle] | None = None


class GoogleFinanceFuturesChain(Model, tag="google_finance_futures_chain", tag_field="type"):
    type: ClassVar[Literal["google_finance_futures_chain"]] = "google_finance_futures_chain"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markets: List[GoogleFinanceFuturesChainElement] | None = None


class GoogleFinanceHeroGroups(Model, tag="google_finance_hero_groups", tag_field="type"):
    type: ClassVar[Literal["google_finance_hero_groups"]] = "google_finance_hero_groups"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markets: List[Markets] | None = None


class GoogleFinanceInterested(Model, tag="google_finance_interested", tag_field="type"):
    type: ClassVar[Literal["google_finance_interested"]] = "google_finance_interested"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None


class GoogleFinanceMarketIndexElement(Model, tag="google_finance_market_index_element", tag_field="type"):
    type: ClassVar[Literal["google_finance_market_index_element"]] = "google_finance_market_index_element"
    ticker: str | None = None
    """Symbol at the exchange."""
    market_identifier: str | None = None
    index_value: Number | None = None
    index_value_delta: Number | None = None
    identifier: str | None = None
    displayed_name: str | None = None
    url: str | None = None
    location: str | None = None
    trend: str | None = None
    """`up`, `down` or null."""
    timestamp: str | None = None
    """When the value was read."""
    percentage_delta: Number | None = None
    """Change, in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceMarketInstrumentElement(
    Model, tag="google_finance_market_instrument_element", tag_field="type"
):
    type: ClassVar[Literal["google_finance_market_instrument_element"]] = (
        "google_finance_market_instrument_element"
    )
    ticker: str | None = None
    """Symbol at the exchange."""
    price: Number | None = None
    price_delta: Number | None = None
    """Change of the price."""
    price_currency: str | None = None
    identifier: str | None = None
    displayed_name: str | None = None
    url: str | None = None
    location: str | None = None
    trend: str | None = None
    """`up`, `down` or null."""
    timestamp: str | None = None
    """When the value was read."""
    percentage_delta: Number | None = None
    """Change, in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class FinanceElement(Model):
    most_active: List[GoogleFinanceMarketTrendsElement] | None = None
    gainers: List[GoogleFinanceMarketTrendsElement] | None = None
    losers: List[GoogleFinanceMarketTrendsElement] | None = None


class GoogleFinanceMarketTrends(Model, tag="google_finance_market_trends", tag_field="type"):
    type: ClassVar[Literal["google_finance_market_trends"]] = "google_finance_market_trends"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: FinanceElement | None = None


class GoogleFinanceMostFollowed(Model, tag="google_finance_most_followed", tag_field="type"):
    type: ClassVar[Literal["google_finance_most_followed"]] = "google_finance_most_followed"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None


class GoogleFinanceNews(Model, tag="google_finance_news", tag_field="type"):
    type: ClassVar[Literal["google_finance_news"]] = "google_finance_news"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sub_title: str | None = None
    items: List[GoogleFinanceNewsElement] | None = None


class GoogleFinancePeopleAlsoSearch(Model, tag="google_finance_people_also_search", tag_field="type"):
    type: ClassVar[Literal["google_finance_people_also_search"]] = "google_finance_people_also_search"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None


class GoogleFinanceQuote(Model, tag="google_finance_quote", tag_field="type"):
    type: ClassVar[Literal["google_finance_quote"]] = "google_finance_quote"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    quote: "FinanceItem | None" = None
    graph_items: List[GraphItems] | None = None


class FinanceResult(Model):
    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[FinanceItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


FinanceItem: TypeAlias = (
    GoogleFinanceAssetPairElement
    | GoogleFinanceMarketIndexElement
    | GoogleFinanceMarketInstrumentElement
    | GoogleFinanceHeroGroups
    | GoogleFinanceInterested
    | GoogleFinanceNews
    | GoogleFinanceEarningsCalendar
    | GoogleFinanceMostFollowed
    | GoogleFinanceMarketTrends
    | GoogleFinancePeopleAlsoSearch
    | GoogleFinanceExploreMarketTrends
    | GoogleFinanceQuote
    | GoogleFinanceCompareTo
    | GoogleFinanceFinancial
    | GoogleFinanceFuturesChain
    | GoogleFinanceDetails
    | GoogleFinanceAbout
    | Unknown
)
"""An element of a page of Google Finance."""
