# From spec/types/serp/google_finance_ticker_search.yaml by `make generate`; do not edit.
"""What the Google Finance ticker calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class TickerAssetPair(Model, tag="google_finance_asset_pair", tag_field="type"):
    """A pair of assets that a ticker search found."""

    type: ClassVar[Literal["google_finance_asset_pair"]] = "google_finance_asset_pair"
    """Kind of element: `google_finance_asset_pair`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
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

    timestamp_as_datetime = AsDatetime("timestamp")


class TickerMarketIndex(Model, tag="google_finance_market_index", tag_field="type"):
    """A market index that a ticker search found."""

    type: ClassVar[Literal["google_finance_market_index"]] = "google_finance_market_index"
    """Kind of element: `google_finance_market_index`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
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
    ticker: str | None = None
    """Symbol at the exchange."""
    market_identifier: str | None = None
    """Symbol of the market, such as `INDEXDB`."""
    index_value: Float | None = None
    """Value of the index at `timestamp`."""
    index_value_delta: Float | None = None
    """Change of the index, in its own points and not in per cent."""

    timestamp_as_datetime = AsDatetime("timestamp")


class TickerMarketInstrument(Model, tag="google_finance_market_instrument", tag_field="type"):
    """A traded instrument that a ticker search found."""

    type: ClassVar[Literal["google_finance_market_instrument"]] = "google_finance_market_instrument"
    """Kind of element: `google_finance_market_instrument`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
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
    ticker: str | None = None
    """Symbol at the exchange."""
    price: Float | None = None
    """Price at `timestamp`, in `price_currency`."""
    price_delta: Float | None = None
    """Change of the price."""
    price_currency: str | None = None
    """Currency of the price, as an ISO 4217 code such as `USD`."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceTickerSearchResult(Model):
    """One search for tickers, with what it found."""

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
    items: "List[TickerItem] | None" = None
    """The instruments, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


TickerItem: TypeAlias = TickerAssetPair | TickerMarketInstrument | TickerMarketIndex | Unknown
"""An instrument that a ticker search found."""
