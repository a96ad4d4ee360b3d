# From spec/business_data/google/hotel_info/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/hotel_info/task_get/advanced/{id}"""

from dataforseo.types.business_data_google_hotel_info import GoogleHotelInfoResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleHotelInfoTaskGetAdvancedRequest(Request):
    """Collect the result of one Google hotel task.

    `.post_and_wait([...])` posts tasks with `google_hotel_info_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleHotelInfoResult.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_info/task_get/advanced/
    """

    id: str


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
    family=TaskFamily(post="google_hotel_info_task_post", ready="google_hotel_info_tasks_ready"),
)
