# From spec/types/serp/google_finance_ticker_search.yaml by `make generate`; do not edit.
"""What the Google Finance ticker calls ask and answer."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

TickerItem: TypeAlias = "TickerAssetPair | TickerMarketInstrument | TickerMarketIndex | UnknownItem"
"""An instrument that a ticker search found."""
TICKER_ITEM = Choice(
    "type",
    {
        "google_finance_asset_pair": lambda: TickerAssetPair,
        "google_finance_market_instrument": lambda: TickerMarketInstrument,
        "google_finance_market_index": lambda: TickerMarketIndex,
    },
)


@model
class TickerAssetPair(Model):
    type: str | None = None
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


@model
class TickerMarketIndex(Model):
    type: str | None = None
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


@model
class TickerMarketInstrument(Model):
    type: str | None = None
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


@model
class GoogleFinanceTickerSearchResult(DeferringModel):
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
    items: DeferredList["TickerItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(TICKER_ITEM)}
