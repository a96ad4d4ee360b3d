# From spec/serp/google/finance_markets/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/finance_markets/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_google_finance import FinanceItem, FinanceResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleFinanceMarketsLiveAdvancedRequest(Request):
    """Run one Google Finance market request and give its result at once.

    Args:
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows.
        market_type: Which market to show. One of most-active, indexes, indexes/americas,
            indexes/europe-middle-east-africa, indexes/asia-pacific, gainers, losers, climate-leaders,
            cryptocurrencies, currencies. Default: most-active.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_markets/live/advanced/
    """

    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows"]] = UNSET
    market_type: Maybe[
        Literal[
            "most-active",
            "indexes",
            "indexes/americas",
            "indexes/europe-middle-east-africa",
            "indexes/asia-pacific",
            "gainers",
            "losers",
            "climate-leaders",
            "cryptocurrencies",
            "currencies",
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_markets/live/advanced",
    operation="google_finance_markets_live_advanced",
    kind="live",
    request=GoogleFinanceMarketsLiveAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
