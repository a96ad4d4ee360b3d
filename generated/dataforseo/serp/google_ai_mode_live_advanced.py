# From spec/serp/google/ai_mode/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/ai_mode/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_ai_mode import AiModeOverview, GoogleAiModeResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAiModeLiveAdvancedRequest", "google_ai_mode_live_advanced"]


@request
class GoogleAiModeLiveAdvancedRequest(Request):
    """What `google_ai_mode_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    keyword: str
    location_coordinate: str | UnsetType | None = UNSET
    calculate_rectangles: bool | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Text("keyword", max_length=700, required=True),
        rules.Text("location_coordinate"),
        rules.Boolean("calculate_rectangles"),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_resolution_ratio", minimum=0.5, maximum=3),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[GoogleAiModeResult, AiModeOverview] = Endpoint(
    method="POST",
    path="/v3/serp/google/ai_mode/live/advanced",
    operation="google_ai_mode_live_advanced",
    kind="live",
    request=GoogleAiModeLiveAdvancedRequest,
    result=GoogleAiModeResult,
    rows="items",
    billing=Billing(
        model="unknown", times=(PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),)
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/ai_mode/live/advanced/",
)


def google_ai_mode_live_advanced(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    calculate_rectangles: bool | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_resolution_ratio: float | UnsetType | None = UNSET,
) -> Call[GoogleAiModeResult, AiModeOverview]:
    """Run one Google AI Mode request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        location_coordinate: A point and a zoom from 4z to 18z, `latitude,longitude,zoom`; 9z when the zoom is
            left out.
        calculate_rectangles: Add where on the page each element is and how large; charged extra. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. From 240 to 9999.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. From 0.5 to 3.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    The price is not known to the spec. Times 2 for calculate_rectangles. Rows: AiModeOverview.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAiModeLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                device=device,
                os=os,
                keyword=keyword,
                location_coordinate=location_coordinate,
                calculate_rectangles=calculate_rectangles,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_resolution_ratio=browser_screen_resolution_ratio,
            )
        ],
    )
