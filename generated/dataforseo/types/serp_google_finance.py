# From spec/types/serp/google_finance.yaml by `make generate`; do not edit.
"""Google Finance: instruments, markets and news."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import Deferred, DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

FinanceItem: TypeAlias = "GoogleFinanceAssetPairElement | GoogleFinanceMarketIndexElement | GoogleFinanceMarketInstrumentElement | GoogleFinanceHeroGroups | GoogleFinanceInterested | GoogleFinanceNews | GoogleFinanceEarningsCalendar | GoogleFinanceMostFollowed | GoogleFinanceMarketTrends | GoogleFinancePeopleAlsoSearch | GoogleFinanceExploreMarketTrends | GoogleFinanceQuote | GoogleFinanceCompareTo | GoogleFinanceFinancial | GoogleFinanceFuturesChain | GoogleFinanceDetails | GoogleFinanceAbout | UnknownItem"
"""An element of a page of Google Finance."""
FINANCE_ITEM = Choice(
    "type",
    {
        "google_finance_asset_pair_element": lambda: GoogleFinanceAssetPairElement,
        "google_finance_market_index_element": lambda: GoogleFinanceMarketIndexElement,
        "google_finance_market_instrument_element": lambda: GoogleFinanceMarketInstrumentElement,
        "google_finance_hero_groups": lambda: GoogleFinanceHeroGroups,
        "google_finance_interested": lambda: GoogleFinanceInterested,
        "google_finance_news": lambda: GoogleFinanceNews,
        "google_finance_earnings_calendar": lambda: GoogleFinanceEarningsCalendar,
        "google_finance_most_followed": lambda: GoogleFinanceMostFollowed,
        "google_finance_market_trends": lambda: GoogleFinanceMarketTrends,
        "google_finance_people_also_search": lambda: GoogleFinancePeopleAlsoSearch,
        "google_finance_explore_market_trends": lambda: GoogleFinanceExploreMarketTrends,
        "google_finance_quote": lambda: GoogleFinanceQuote,
        "google_finance_compare_to": lambda: GoogleFinanceCompareTo,
        "google_finance_financial": lambda: GoogleFinanceFinancial,
        "google_finance_futures_chain": lambda: GoogleFinanceFuturesChain,
        "google_finance_details": lambda: GoogleFinanceDetails,
        "google_finance_about": lambda: GoogleFinanceAbout,
    },
)


@model
class GoogleFinanceEarningsCalendarElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    timestamp: str | None = None
    """When the value was read."""

    timestamp_as_datetime = AsDatetime("timestamp")


@model
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


@model
class GoogleFinanceNewsElement(DeferringModel):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    source: str | None = None
    image_url: str | None = None
    timestamp: str | None = None
    """When it was published."""
    quotes: DeferredList["FinanceItem"] = None

    timestamp_as_datetime = AsDatetime("timestamp")
    _deferred_ = {"quotes": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceMarketTrendsElement(DeferringModel):
    type: str | None = None
    quote: Deferred["FinanceItem"] = None
    news: list[GoogleFinanceNewsElement] | None = None

    _deferred_ = {"quote": FINANCE_ITEM}


@model
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


@model
class GraphItems(Model):
    timestamp: str | None = None
    """When the value was read."""
    value: Number | None = None
    volume: Number | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class Markets(DeferringModel):
    market: str | None = None
    items: DeferredList["FinanceItem"] = None

    _deferred_ = {"items": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceAbout(Model):
    type: str | None = None
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


@model
class GoogleFinanceAssetPairElement(Model):
    type: str | None = None
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


@model
class GoogleFinanceCompareTo(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: DeferredList["FinanceItem"] = None

    _deferred_ = {"items": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceDetails(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    badges: list[str] | None = None
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

    _wire_names_ = {"yield_": "yield"}


@model
class GoogleFinanceEarningsCalendar(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: list[GoogleFinanceEarningsCalendarElement] | None = None


@model
class GoogleFinanceExploreMarketTrends(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sub_title: str | None = None
    url: str | None = None
    items: DeferredList["FinanceItem"] = None

    _deferred_ = {"items": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceFinancial(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    quarterly_metrics: list[GoogleFinanceMetricsBundle] | None = None
    annual_metrics: list[GoogleFinanceMetricsBundle] | None = None


@model
class GoogleFinanceFuturesChain(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markets: list[GoogleFinanceFuturesChainElement] | None = None


@model
class GoogleFinanceHeroGroups(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markets: list[Markets] | None = None


@model
class GoogleFinanceInterested(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: DeferredList["FinanceItem"] = None

    _deferred_ = {"items": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceMarketIndexElement(Model):
    type: str | None = None
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


@model
class GoogleFinanceMarketInstrumentElement(Model):
    type: str | None = None
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


@model
class FinanceElement(Model):
    most_active: list[GoogleFinanceMarketTrendsElement] | None = None
    gainers: list[GoogleFinanceMarketTrendsElement] | None = None
    losers: list[GoogleFinanceMarketTrendsElement] | None = None


@model
class GoogleFinanceMarketTrends(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: FinanceElement | None = None


@model
class GoogleFinanceMostFollowed(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: DeferredList["FinanceItem"] = None

    _deferred_ = {"items": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceNews(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sub_title: str | None = None
    items: list[GoogleFinanceNewsElement] | None = None


@model
class GoogleFinancePeopleAlsoSearch(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: DeferredList["FinanceItem"] = None

    _deferred_ = {"items": ListOf(FINANCE_ITEM)}


@model
class GoogleFinanceQuote(DeferringModel):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    quote: Deferred["FinanceItem"] = None
    graph_items: list[GraphItems] | None = None

    _deferred_ = {"quote": FINANCE_ITEM}


@model
class FinanceResult(DeferringModel):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["FinanceItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(FINANCE_ITEM)}
