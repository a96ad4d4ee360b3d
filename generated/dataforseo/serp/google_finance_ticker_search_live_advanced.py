# From spec/serp/google/finance_ticker_search/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/finance_ticker_search/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_finance_ticker_search import GoogleFinanceTickerSearchResult, TickerItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleFinanceTickerSearchLiveAdvancedRequest",
    "google_finance_ticker_search_live_advanced",
]


@request
class GoogleFinanceTickerSearchLiveAdvancedRequest(Request):
    """What `google_finance_ticker_search_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keyword: str
    category: Literal["all", "stock", "index", "mutual_fund", "currency", "futures"] | UnsetType | None = (
        UNSET
    )

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("keyword", max_length=700, required=True),
        rules.Text("category", values=("all", "stock", "index", "mutual_fund", "currency", "futures")),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[GoogleFinanceTickerSearchResult, TickerItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_ticker_search/live/advanced",
    operation="google_finance_ticker_search_live_advanced",
    kind="live",
    request=GoogleFinanceTickerSearchLiveAdvancedRequest,
    result=GoogleFinanceTickerSearchResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/finance_ticker_search/live/advanced/",
)


def google_finance_ticker_search_live_advanced(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    category: Literal["all", "stock", "index", "mutual_fund", "currency", "futures"]
    | UnsetType
    | None = UNSET,
) -> Call[GoogleFinanceTickerSearchResult, TickerItem]:
    """Run one Google Finance ticker request and give its result at once.

    Args:
        keyword: The ticker or the name of the instrument, such as `GOOGL:NASDAQ`. At most 700 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        category: Kind of instrument. One of all, stock, index, mutual_fund, currency, futures. Default: all.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: TickerItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_ticker_search/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleFinanceTickerSearchLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                keyword=keyword,
                category=category,
            )
        ],
    )
