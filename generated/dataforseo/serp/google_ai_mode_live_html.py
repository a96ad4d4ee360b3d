# From spec/serp/google/ai_mode/live/html.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/ai_mode/live/html"""

from typing import Literal

from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAiModeLiveHtmlRequest", "google_ai_mode_live_html"]


@request
class GoogleAiModeLiveHtmlRequest(Request):
    """What `google_ai_mode_live_html` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    keyword: str
    location_coordinate: str | UnsetType | None = UNSET

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
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/ai_mode/live/html",
    operation="google_ai_mode_live_html",
    kind="live",
    request=GoogleAiModeLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/ai_mode/live/html/",
)


def google_ai_mode_live_html(
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
) -> Call[HtmlResult, HtmlItem]:
    """Run one Google AI Mode request and give the raw HTML at once.

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

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/ai_mode/live/html/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAiModeLiveHtmlRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                device=device,
                os=os,
                keyword=keyword,
                location_coordinate=location_coordinate,
            )
        ],
    )
