# From spec/serp/google/finance_explore/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/finance_explore/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_finance import FinanceItem, FinanceResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleFinanceExploreLiveAdvancedRequest", "google_finance_explore_live_advanced"]


@request
class GoogleFinanceExploreLiveAdvancedRequest(Request):
    """What `google_finance_explore_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    device: Literal["desktop"] | UnsetType | None = UNSET
    os: Literal["windows"] | UnsetType | None = UNSET
    news_type: Literal["top_stories", "local_market", "world_markets"] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("device", values=("desktop",)),
        rules.Text("os", values=("windows",)),
        rules.Text("news_type", values=("top_stories", "local_market", "world_markets")),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[FinanceResult, FinanceItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/finance_explore/live/advanced",
    operation="google_finance_explore_live_advanced",
    kind="live",
    request=GoogleFinanceExploreLiveAdvancedRequest,
    result=FinanceResult,
    rows="items",
    billing=Billing(
        model="unknown",
        times=(
            PriceFactor(field="news_type", factor=2.0, equals="local_market"),
            PriceFactor(field="news_type", factor=2.0, equals="world_markets"),
        ),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/finance_explore/live/advanced/",
)


def google_finance_explore_live_advanced(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    device: Literal["desktop"] | UnsetType | None = UNSET,
    os: Literal["windows"] | UnsetType | None = UNSET,
    news_type: Literal["top_stories", "local_market", "world_markets"] | UnsetType | None = UNSET,
) -> Call[FinanceResult, FinanceItem]:
    """Run one Google Finance overview request and give its result at once.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows.
        news_type: Which news to show; any but top_stories doubles the price. One of top_stories,
            local_market, world_markets. Default: top_stories.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Times 2 for news_type local_market. Times 2 for news_type
    world_markets. Rows: FinanceItem.

    Source: https://docs.dataforseo.com/v3/serp/google/finance_explore/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleFinanceExploreLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                device=device,
                os=os,
                news_type=news_type,
            )
        ],
    )
