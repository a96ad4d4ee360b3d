# From spec/serp/google/finance_quote/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/finance_quote/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_google_finance import FinanceItem, FinanceResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleFinanceQuoteLiveAdvancedRequest(Request):
    """Run one Google Finance quote request and give its result at once.

    Args:
        keyword: The ticker or the name of the instrument, such as `GOOGL:NASDAQ`. At most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows.
        window: Period of the price graph; any but 1D doubles the price. One of 1D, 5D, 1M, 6M, YTD, 1Y, 5Y,
            MAX. Default: 1D.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Times 2 for window 5D. Times 2 for window 1M. Times 2 for window 6M.
    Times 2 for window YTD. Times 2 for window 1Y. Times 2 for window 5Y. Times 2 for window MAX. Rows:
    FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_quote/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows"]] = UNSET
    window: Maybe[Literal["1D", "5D", "1M", "6M", "YTD", "1Y", "5Y", "MAX"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_quote/live/advanced",
    operation="google_finance_quote_live_advanced",
    kind="live",
    request=GoogleFinanceQuoteLiveAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(
        model="unknown",
        times=(
            PriceFactor(field="window", factor=2.0, equals="5D"),
            PriceFactor(field="window", factor=2.0, equals="1M"),
            PriceFactor(field="window", factor=2.0, equals="6M"),
            PriceFactor(field="window", factor=2.0, equals="YTD"),
            PriceFactor(field="window", factor=2.0, equals="1Y"),
            PriceFactor(field="window", factor=2.0, equals="5Y"),
            PriceFactor(field="window", factor=2.0, equals="MAX"),
        ),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
