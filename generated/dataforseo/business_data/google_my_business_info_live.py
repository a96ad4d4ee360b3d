# From spec/business_data/google/my_business_info/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/google/my_business_info/live"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.business_data_google_my_business_info import GoogleBusiness, GoogleMyBusinessInfoResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleMyBusinessInfoLiveRequest(Request):
    """Run one Google business profile request and give its result at once.

    Args:
        keyword: Name of the business or place; `cid:` or `place_id:` with its identifier is accepted too. At
            most 700 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: GoogleBusiness.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_info/live/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
