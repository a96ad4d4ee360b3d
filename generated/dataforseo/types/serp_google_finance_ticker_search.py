# From spec/types/serp/google_finance_ticker_search.yaml by `make generate`; do not edit.
"""What the Google Finance ticker calls ask and answer."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import Integer, List, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "GoogleFinanceTickerSearchResult",
    "TickerAssetPair",
    "TickerItem",
    "TickerMarketIndex",
    "TickerMarketInstrument",
]


class TickerAssetPair(Model, tag="google_finance_asset_pair", tag_field="type"):
    type: ClassVar[Literal["google_finance_asset_pair"]] = "google_finance_asset_pair"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
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
    base_symbol: str | None = None
    quote_symbol: str | None = None
    base_display_name: str | None = None
    quote_display_name: str | None = None
    price: Number | None = None
    price_delta: Number | None = None
    """Change of the price."""

    timestamp_as_datetime = AsDatetime("timestamp")


class TickerMarketIndex(Model, tag="google_finance_market_index", tag_field="type"):
    type: ClassVar[Literal["google_finance_market_index"]] = "google_finance_market_index"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
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
    ticker: str | None = None
    """Symbol at the exchange."""
    market_identifier: str | None = None
    index_value: Number | None = None
    index_value_delta: Number | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class TickerMarketInstrument(Model, tag="google_finance_market_instrument", tag_field="type"):
    type: ClassVar[Literal["google_finance_market_instrument"]] = "google_finance_market_instrument"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
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
    ticker: str | None = None
    """Symbol at the exchange."""
    price: Number | None = None
    price_delta: Number | None = None
    """Change of the price."""
    price_currency: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleFinanceTickerSearchResult(Model):
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
    items: "List[TickerItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


TickerItem: TypeAlias = TickerAssetPair | TickerMarketInstrument | TickerMarketIndex | Unknown
"""An instrument that a ticker search found."""
