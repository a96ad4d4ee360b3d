# From spec/app_data/google/app_list/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_list/task_get/advanced/{id}"""

from dataforseo.types.app_data_stores import GooglePlaySearchResult
from dataforseo.types.apps import GooglePlaySearchOrganic
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleAppListTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Play list task.

    `.post_and_wait([...])` posts tasks with `google_app_list_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GooglePlaySearchOrganic.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_list/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GooglePlaySearchResult, GooglePlaySearchOrganic] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_list/task_get/advanced/{id}",
    operation="google_app_list_task_get_advanced",
    kind="task_get",
    request=GoogleAppListTaskGetAdvancedRequest,
    result=GooglePlaySearchResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_list_task_post", ready="google_app_list_tasks_ready"),
)
