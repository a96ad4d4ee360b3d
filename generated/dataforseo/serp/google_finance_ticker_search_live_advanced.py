# From spec/serp/google/finance_ticker_search/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/finance_ticker_search/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_google_finance_ticker_search import GoogleFinanceTickerSearchResult, TickerItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleFinanceTickerSearchLiveAdvancedRequest(Request):
    """Run one Google Finance ticker request and give its result at once.

    Args:
        keyword: The ticker or the name of the instrument, such as `GOOGL:NASDAQ`. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        category: Kind of instrument. One of all, stock, index, mutual_fund, currency, futures. Default: all.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: TickerItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_ticker_search/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    category: Maybe[Literal["all", "stock", "index", "mutual_fund", "currency", "futures"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
