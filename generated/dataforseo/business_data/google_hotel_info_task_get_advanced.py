# From spec/business_data/google/hotel_info/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/hotel_info/task_get/advanced/{id}"""

from dataforseo.types.business_data_google_hotel_info import GoogleHotelInfoResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleHotelInfoTaskGetAdvancedRequest", "google_hotel_info_task_get_advanced"]


@request
class GoogleHotelInfoTaskGetAdvancedRequest(Request):
    """What `google_hotel_info_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[GoogleHotelInfoResult, GoogleHotelInfoResult] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_info/task_get/advanced/{id}",
    operation="google_hotel_info_task_get_advanced",
    kind="task_get",
    request=GoogleHotelInfoTaskGetAdvancedRequest,
    result=GoogleHotelInfoResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/business_data/google/hotel_info/task_get/advanced/",
)


def google_hotel_info_task_get_advanced(
    *,
    id: str,
) -> Call[GoogleHotelInfoResult, GoogleHotelInfoResult]:
    """Collect the result of one Google hotel task.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleHotelInfoResult.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleHotelInfoTaskGetAdvancedRequest(id=id)])
