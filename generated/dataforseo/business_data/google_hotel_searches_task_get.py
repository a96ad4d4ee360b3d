# From spec/business_data/google/hotel_searches/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/hotel_searches/task_get/{id}"""

from dataforseo.types.business_data_google_hotel_searches import FoundHotel, GoogleHotelSearchesResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleHotelSearchesTaskGetRequest(Request):
    """Collect the result of one Google hotel search task.

    `.post_and_wait([...])` posts tasks with `google_hotel_searches_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: FoundHotel.

    Source: https://docs.dataforseo.com/v3/business_data/google/hotel_searches/task_get/
    """

    id: str


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
)
