# From spec/serp/google/local_finder/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/local_finder/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_local_finder import GoogleLocalFinderResult
from dataforseo.types.serp_places import SerpLocalPack
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleLocalFinderLiveAdvancedRequest", "google_local_finder_live_advanced"]


@request
class GoogleLocalFinderLiveAdvancedRequest(Request):
    """What `google_local_finder_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    keyword: str
    location_coordinate: str | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    min_rating: float | UnsetType | None = UNSET
    time_filter: str | UnsetType | None = UNSET

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
        rules.Integer("priority", values=(1, 2)),
        rules.Integer("depth", maximum=100),
        rules.Number("min_rating"),
        rules.Text("time_filter"),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[GoogleLocalFinderResult, SerpLocalPack] = Endpoint(
    method="POST",
    path="/v3/serp/google/local_finder/live/advanced",
    operation="google_local_finder_live_advanced",
    kind="live",
    request=GoogleLocalFinderLiveAdvancedRequest,
    result=GoogleLocalFinderResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/local_finder/live/advanced/",
)


def google_local_finder_live_advanced(
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
    priority: int | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    min_rating: float | UnsetType | None = UNSET,
    time_filter: str | UnsetType | None = UNSET,
) -> Call[GoogleLocalFinderResult, SerpLocalPack]:
    """Run one Google Local Finder request and give its result at once.

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
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        depth: Results to collect; every started page of 10 is billed. At most 100. Default: 10.
        min_rating: Lowest rating: 3.5, 4 or 4.5 on a desktop, 2 to 4.5 in halves on a mobile.
        time_filter: Opening hours: `open_now`, `24_hours`, a day such as `monday`, or day and hour such as
            `sunday;22`.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    The price is not known to the spec. Rows: SerpLocalPack.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleLocalFinderLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                device=device,
                os=os,
                keyword=keyword,
                location_coordinate=location_coordinate,
                priority=priority,
                depth=depth,
                min_rating=min_rating,
                time_filter=time_filter,
            )
        ],
    )
