# From spec/business_data/google/my_business_info/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/my_business_info/task_get/{id}"""

from dataforseo.types.business_data_google_my_business_info import GoogleBusiness, GoogleMyBusinessInfoResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleMyBusinessInfoTaskGetRequest(Request):
    """Collect the result of one Google business profile task.

    `.post_and_wait([...])` posts tasks with `google_my_business_info_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleBusiness.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_info/task_get/
    """

    id: str


ENDPOINT: Endpoint[GoogleMyBusinessInfoResult, GoogleBusiness] = Endpoint(
    method="GET",
    path="/v3/business_data/google/my_business_info/task_get/{id}",
    operation="google_my_business_info_task_get",
    kind="task_get",
    request=GoogleMyBusinessInfoTaskGetRequest,
    result=GoogleMyBusinessInfoResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_my_business_info_task_post", ready="google_my_business_info_tasks_ready"),
)
