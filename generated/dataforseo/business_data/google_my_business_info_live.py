# From spec/business_data/google/my_business_info/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/my_business_info/live"""

from dataforseo.types.business_data_google_my_business_info import GoogleBusiness, GoogleMyBusinessInfoResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleMyBusinessInfoLiveRequest", "google_my_business_info_live"]


@request
class GoogleMyBusinessInfoLiveRequest(Request):
    """What `google_my_business_info_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    keyword: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("keyword", max_length=700, required=True),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[GoogleMyBusinessInfoResult, GoogleBusiness] = Endpoint(
    method="POST",
    path="/v3/business_data/google/my_business_info/live",
    operation="google_my_business_info_live",
    kind="live",
    request=GoogleMyBusinessInfoLiveRequest,
    result=GoogleMyBusinessInfoResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/business_data/google/my_business_info/live/",
)


def google_my_business_info_live(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
) -> Call[GoogleMyBusinessInfoResult, GoogleBusiness]:
    """Run one Google business profile request and give its result at once.

    Args:
        keyword: Name of the business or place; `cid:` or `place_id:` with its identifier is accepted too. At
            most 700 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: GoogleBusiness.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_info/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleMyBusinessInfoLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                keyword=keyword,
            )
        ],
    )
