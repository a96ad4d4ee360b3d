# From spec/business_data/google/hotel_searches/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/hotel_searches/task_get/{id}"""

from dataforseo.types.business_data_google_hotel_searches import FoundHotel, GoogleHotelSearchesResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleHotelSearchesTaskGetRequest", "google_hotel_searches_task_get"]


@request
class GoogleHotelSearchesTaskGetRequest(Request):
    """What `google_hotel_searches_task_get` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[GoogleHotelSearchesResult, FoundHotel] = Endpoint(
    method="GET",
    path="/v3/business_data/google/hotel_searches/task_get/{id}",
    operation="google_hotel_searches_task_get",
    kind="task_get",
    request=GoogleHotelSearchesTaskGetRequest,
    result=GoogleHotelSearchesResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_hotel_searches_task_post", ready="google_hotel_searches_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/business_data/google/hotel_searches/task_get/",
)


def google_hotel_searches_task_get(
    *,
    id: str,
) -> Call[GoogleHotelSearchesResult, FoundHotel]:
    """Collect the result of one Google hotel search task.

    `.post_and_wait([...])` posts tasks with `google_hotel_searches_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: FoundHotel.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/task_get/
    """
    return Call(ENDPOINT, [GoogleHotelSearchesTaskGetRequest(id=id)])
