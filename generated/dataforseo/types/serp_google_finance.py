# From spec/types/serp/google_finance.yaml by `make generate`; do not edit.
"""Google Finance: instruments, markets and news."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class GoogleFinanceEarningsCalendarElement(Model):
    """A date on which a company reports its earnings."""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    timestamp: str | None = None
    """When the value was read."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceFuturesChainElement(Model):
    """A futures contract of a chain."""

    type: str | None = None
    expiration_timestamp: str | None = None
    """When the contract expires."""
    symbol: str | None = None
    """Symbol of the contract."""
    price: Float | None = None
    """Price of the contract, in `price_currency`."""
    price_currency: str | None = None
    """Currency of the price, as an ISO 4217 code such as `USD`."""
    price_delta: Float | None = None
    """Change of the price."""
    percentage_delta: Float | None = None
    """Change, in per cent."""
    trend: str | None = None
    """Direction of the change: `up`, `down`, `stable` or null."""

    expiration_timestamp_as_datetime = AsDatetime("expiration_timestamp")


class GoogleFinanceNewsElement(Model):
    """A news article about instruments."""

    type: str | None = None
    """Kind of element: `google_finance_news_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    source: str | None = None
    """Name of the website that published the article."""
    image_url: str | None = None
    """Address of the image."""
    timestamp: str | None = None
    """When it was published."""
    quotes: "List[FinanceItem] | None" = None
    """Instruments that the article is about."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceMarketTrendsElement(Model):
    """An instrument that moves the market, with news about it."""

    type: str | None = None
    quote: "FinanceItem | None" = None
    """The instrument."""
    news: List[GoogleFinanceNewsElement] | None = None
    """Articles about the instrument."""


class GoogleFinanceMetricsBundle(Model):
    """The financial statements of a company for one quarter or year."""

    type: str | None = None
    timestamp: str | None = None
    """When the value was read."""
    revenue: Float | None = None
    """Income from sales."""
    revenue_delta: Float | None = None
    """Change of the revenue; its unit is not documented."""
    operating_expense: Float | None = None
    """Costs of running the business."""
    operating_expense_delta: Float | None = None
    """Change of the operating expense; its unit is not documented."""
    net_income: Float | None = None
    """Profit after all costs and taxes."""
    net_income_delta: Float | None = None
    """Change of the net income; its unit is not documented."""
    net_profit_margin: Float | None = None
    """Net income as a share of the revenue."""
    net_profit_margin_delta: Float | None = None
    """Change of the net profit margin; its unit is not documented."""
    earnings_per_share: Float | None = None
    """Net income for each share."""
    earnings_per_share_delta: Float | None = None
    """Change of the earnings per share; its unit is not documented."""
    ebitda: Float | None = None
    """Earnings before interest, taxes, depreciation and amortisation."""
    ebitda_delta: Float | None = None
    """Change of the EBITDA; its unit is not documented."""
    effective_tax_rate: Float | None = None
    """Taxes as a share of the profit before them."""
    cash_and_short_term_investments: Float | None = None
    """Cash, and what can soon be turned into it."""
    cash_and_short_term_investments_delta: Float | None = None
    """Change of the cash and short-term investments; its unit is not documented."""
    total_assets: Float | None = None
    """All that the company owns."""
    total_assets_delta: Float | None = None
    """Change of the assets; its unit is not documented."""
    total_liabilities: Float | None = None
    """All that the company owes."""
    total_liabilities_delta: Float | None = None
    """Change of the liabilities; its unit is not documented."""
    total_equity: Float | None = None
    """Assets less liabilities."""
    shares_outstanding: Float | None = None
    """Number of shares that investors hold."""
    price_to_book: Float | None = None
    """Market price of a share over its book value."""
    return_on_assets: Float | None = None
    """Profit in relation to the assets."""
    return_on_capital: Float | None = None
    """Profit in relation to the capital."""
    cash_from_operations: Float | None = None
    """Cash that the business itself brought in."""
    cash_from_operations_delta: Float | None = None
    """Change of the cash from operations; its unit is not documented."""
    cash_from_investing: Float | None = None
    """Cash that came from investments, or went into them."""
    cash_from_investing_delta: Float | None = None
    """Change of the cash from investing; its unit is not documented."""
    cash_from_financing: Float | None = None
    """Cash that came from lenders and owners, or went back to them."""
    cash_from_financing_delta: Float | None = None
    """Change of the cash from financing; its unit is not documented."""
    net_change_in_cash: Float | None = None
    """How much more or less cash there is than before."""
    net_change_in_cash_delta: Float | None = None
    """Change of the net change in cash; its unit is not documented."""
    free_cash_flow: Float | None = None
    """Cash left after capital expenditure."""
    free_cash_flow_delta: Float | None = None
    """Change of the free cash flow; its unit is not documented."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GraphItems(Model):
    """A point of a price graph."""

    timestamp: str | None = None
    """When the value was read."""
    value: Float | None = None
    """Price or index value at that time."""
    volume: Float | None = None
    """Volume traded."""

    timestamp_as_datetime = AsDatetime("timestamp")


class Markets(Model):
    """Instruments of one market."""

    market: str | None = None
    """The market: `US`, `Europe`, `Asia`, `Currencies`, `Crypto` or `Futures`."""
    items: "List[FinanceItem] | None" = None
    """The instruments."""


class GoogleFinanceAbout(Model, tag="google_finance_about", tag_field="type"):
    """What Google Finance says about a company or instrument."""

    type: ClassVar[Literal["google_finance_about"]] = "google_finance_about"
    """Kind of element: `google_finance_about`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    displayed_name: str | None = None
    """Name as Google Finance shows it, such as `CAC 40`."""
    description: str | None = None
    description_source_url: str | None = None
    """Address of the page that the description is taken from."""
    ceo: str | None = None
    """Name of the chief executive officer."""
    founded: str | None = None
    """Day of foundation, such as `1993-04-05T00:00:00Z`."""
    headquarters: str | None = None
    """Place of the head office."""
    website: str | None = None
    """Address of the company's website."""
    employees: Int | None = None
    """Number of employees."""

    founded_as_datetime = AsDatetime("founded")


class GoogleFinanceAssetPairElement(Model, tag="google_finance_asset_pair_element", tag_field="type"):
    """An asset priced in another, such as a currency pair or a cryptocurrency."""

    type: ClassVar[Literal["google_finance_asset_pair_element"]] = "google_finance_asset_pair_element"
    """Kind of element: `google_finance_asset_pair_element`."""
    base_symbol: str | None = None
    """Symbol of the asset that is priced, such as `EUR`."""
    quote_symbol: str | None = None
    """Symbol of the asset that the price is given in, such as `USD`."""
    base_display_name: str | None = None
    """Name of the asset that is priced, such as `Euro`."""
    quote_display_name: str | None = None
    """Name of the asset that the price is given in."""
    price: Float | None = None
    """Price of one unit of the base asset, in the quote asset."""
    price_delta: Float | None = None
    """Change of the price."""
    identifier: str | None = None
    """Ticker and market joined by a colon, such as `PX1:INDEXDB`; a quote request takes it as its keyword."""
    displayed_name: str | None = None
    """Name as Google Finance shows it, such as `CAC 40`."""
    url: str | None = None
    """Address that it leads to."""
    location: str | None = None
    """Where the market is, as a time zone such as `Europe/Paris`."""
    trend: str | None = None
    """Direction of the change: `up`, `down`, `stable` or null."""
    timestamp: str | None = None
    """When the value was read."""
    percentage_delta: Float | None = None
    """Change, in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceCompareTo(Model, tag="google_finance_compare_to", tag_field="type"):
    """Instruments that Google offers for comparison."""

    type: ClassVar[Literal["google_finance_compare_to"]] = "google_finance_compare_to"
    """Kind of element: `google_finance_compare_to`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None
    """The instruments."""


class GoogleFinanceDetails(Model, tag="google_finance_details", tag_field="type", rename={"yield_": "yield"}):
    """Key figures of an instrument; those that do not apply to its kind are null."""

    type: ClassVar[Literal["google_finance_details"]] = "google_finance_details"
    """Kind of element: `google_finance_details`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    badges: List[str] | None = None
    """Labels such as `Futures Contract`."""
    previous_close: Float | None = None
    """Price at the last close of trading."""
    start_day_range: Float | None = None
    """Lowest price of the day."""
    end_day_range: Float | None = None
    """Highest price of the day."""
    start_year_range: Float | None = None
    """Lowest price of the year."""
    end_year_range: Float | None = None
    """Highest price of the year."""
    market_cap: Float | None = None
    """Market capitalisation: what all shares are worth together."""
    volume: Float | None = None
    """Volume traded."""
    avg_volume: Float | None = None
    """Average volume traded."""
    pe_ratio: Float | None = None
    """Price of a share over the earnings per share."""
    dividend_yield: Float | None = None
    """Dividend in relation to the price."""
    primary_exchange: str | None = None
    """Exchange that the instrument is mainly listed on."""
    ytd_return: Float | None = None
    """Return since the beginning of the year."""
    expense_ratio: Float | None = None
    """Yearly cost of the fund in relation to its assets."""
    category: str | None = None
    """Category of the fund."""
    net_assets: Float | None = None
    """Assets of the fund less its liabilities."""
    yield_: Float | None = None
    """Income that the fund pays out in relation to its price."""
    front_load: Float | None = None
    """Fee for buying into the fund."""
    market_segment: str | None = None
    """Name of the market segment."""
    open_interest: Float | None = None
    """Number of contracts that are open."""
    settlement_price: Float | None = None
    """Price that the contracts are settled at."""
    cdp_climate_change_score: str | None = None
    """Climate score that the Carbon Disclosure Project gives the company."""
    metrics_currency: str | None = None
    """Currency of the figures."""


class GoogleFinanceEarningsCalendar(Model, tag="google_finance_earnings_calendar", tag_field="type"):
    """A calendar of company earnings."""

    type: ClassVar[Literal["google_finance_earnings_calendar"]] = "google_finance_earnings_calendar"
    """Kind of element: `google_finance_earnings_calendar`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: List[GoogleFinanceEarningsCalendarElement] | None = None
    """The dates."""


class GoogleFinanceExploreMarketTrends(Model, tag="google_finance_explore_market_trends", tag_field="type"):
    """A link to one kind of market trend, with some of its instruments."""

    type: ClassVar[Literal["google_finance_explore_market_trends"]] = "google_finance_explore_market_trends"
    """Kind of element: `google_finance_explore_market_trends`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sub_title: str | None = None
    """Second line, below the title."""
    url: str | None = None
    """Address that it leads to."""
    items: "List[FinanceItem] | None" = None
    """The instruments."""


class GoogleFinanceFinancial(Model, tag="google_finance_financial", tag_field="type"):
    """The financial statements of a company."""

    type: ClassVar[Literal["google_finance_financial"]] = "google_finance_financial"
    """Kind of element: `google_finance_financial`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    quarterly_metrics: List[GoogleFinanceMetricsBundle] | None = None
    """Statements by quarter."""
    annual_metrics: List[GoogleFinanceMetricsBundle] | None = None
    """Statements by year."""


class GoogleFinanceFuturesChain(Model, tag="google_finance_futures_chain", tag_field="type"):
    """Futures contracts on the same good, by when they expire."""

    type: ClassVar[Literal["google_finance_futures_chain"]] = "google_finance_futures_chain"
    """Kind of element: `google_finance_futures_chain`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markets: List[GoogleFinanceFuturesChainElement] | None = None
    """The contracts."""


class GoogleFinanceHeroGroups(Model, tag="google_finance_hero_groups", tag_field="type"):
    """Instruments at the top of the page, by market."""

    type: ClassVar[Literal["google_finance_hero_groups"]] = "google_finance_hero_groups"
    """Kind of element: `google_finance_hero_groups`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markets: List[Markets] | None = None
    """The markets."""


class GoogleFinanceInterested(Model, tag="google_finance_interested", tag_field="type"):
    """Instruments that Google thinks may be of interest."""

    type: ClassVar[Literal["google_finance_interested"]] = "google_finance_interested"
    """Kind of element: `google_finance_interested`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None
    """The instruments."""


class GoogleFinanceMarketIndexElement(Model, tag="google_finance_market_index_element", tag_field="type"):
    """A market index."""

    type: ClassVar[Literal["google_finance_market_index_element"]] = "google_finance_market_index_element"
    """Kind of element: `google_finance_market_index_element`."""
    ticker: str | None = None
    """Symbol at the exchange."""
    market_identifier: str | None = None
    """Symbol of the market, such as `INDEXDB`."""
    index_value: Float | None = None
    """Value of the index at `timestamp`."""
    index_value_delta: Float | None = None
    """Change of the index, in its own points and not in per cent."""
    identifier: str | None = None
    """Ticker and market joined by a colon, such as `PX1:INDEXDB`; a quote request takes it as its keyword."""
    displayed_name: str | None = None
    """Name as Google Finance shows it, such as `CAC 40`."""
    url: str | None = None
    """Address that it leads to."""
    location: str | None = None
    """Where the market is, as a time zone such as `Europe/Paris`."""
    trend: str | None = None
    """Direction of the change: `up`, `down`, `stable` or null."""
    timestamp: str | None = None
    """When the value was read."""
    percentage_delta: Float | None = None
    """Change, in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceMarketInstrumentElement(
    Model, tag="google_finance_market_instrument_element", tag_field="type"
):
    """A share, fund, future or other traded instrument."""

    type: ClassVar[Literal["google_finance_market_instrument_element"]] = (
        "google_finance_market_instrument_element"
    )
    """Kind of element: `google_finance_market_instrument_element`."""
    ticker: str | None = None
    """Symbol at the exchange."""
    price: Float | None = None
    """Price at `timestamp`, in `price_currency`."""
    price_delta: Float | None = None
    """Change of the price."""
    price_currency: str | None = None
    """Currency of the price, as an ISO 4217 code such as `USD`."""
    identifier: str | None = None
    """Ticker and market joined by a colon, such as `PX1:INDEXDB`; a quote request takes it as its keyword."""
    displayed_name: str | None = None
    """Name as Google Finance shows it, such as `CAC 40`."""
    url: str | None = None
    """Address that it leads to."""
    location: str | None = None
    """Where the market is, as a time zone such as `Europe/Paris`."""
    trend: str | None = None
    """Direction of the change: `up`, `down`, `stable` or null."""
    timestamp: str | None = None
    """When the value was read."""
    percentage_delta: Float | None = None
    """Change, in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class FinanceElement(Model):
    """The instruments that move the market most."""

    most_active: List[GoogleFinanceMarketTrendsElement] | None = None
    """Those traded most."""
    gainers: List[GoogleFinanceMarketTrendsElement] | None = None
    """Those that rose most."""
    losers: List[GoogleFinanceMarketTrendsElement] | None = None
    """Those that fell most."""


class GoogleFinanceMarketTrends(Model, tag="google_finance_market_trends", tag_field="type"):
    """Instruments that move the market, in three lists."""

    type: ClassVar[Literal["google_finance_market_trends"]] = "google_finance_market_trends"
    """Kind of element: `google_finance_market_trends`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: FinanceElement | None = None
    """The lists."""


class GoogleFinanceMostFollowed(Model, tag="google_finance_most_followed", tag_field="type"):
    """Instruments that most people follow."""

    type: ClassVar[Literal["google_finance_most_followed"]] = "google_finance_most_followed"
    """Kind of element: `google_finance_most_followed`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None
    """The instruments."""


class GoogleFinanceNews(Model, tag="google_finance_news", tag_field="type"):
    """News about the markets."""

    type: ClassVar[Literal["google_finance_news"]] = "google_finance_news"
    """Kind of element: `google_finance_news`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Heading of the block."""
    sub_title: str | None = None
    """What the choice of news rests on, such as `Based on Europe, Middle East, and Africa`."""
    items: List[GoogleFinanceNewsElement] | None = None
    """The articles."""


class GoogleFinancePeopleAlsoSearch(Model, tag="google_finance_people_also_search", tag_field="type"):
    """Instruments that people also search for."""

    type: ClassVar[Literal["google_finance_people_also_search"]] = "google_finance_people_also_search"
    """Kind of element: `google_finance_people_also_search`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: "List[FinanceItem] | None" = None
    """The instruments."""


class GoogleFinanceQuote(Model, tag="google_finance_quote", tag_field="type"):
    """An instrument, with its price graph."""

    type: ClassVar[Literal["google_finance_quote"]] = "google_finance_quote"
    """Kind of element: `google_finance_quote`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    quote: "FinanceItem | None" = None
    """The instrument."""
    graph_items: List[GraphItems] | None = None
    """Points of the graph, over the `window` asked for."""


class FinanceResult(Model):
    """One page of Google Finance."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
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
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[FinanceItem] | None" = None
    """The elements, in the order of the page."""

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
