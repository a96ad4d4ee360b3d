# From spec/app_data/google/app_searches/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_searches/task_get/advanced/{id}"""

from dataforseo.types.app_data_stores import GooglePlaySearchResult
from dataforseo.types.apps import GooglePlaySearchOrganic
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleAppSearchesTaskGetAdvancedRequest", "google_app_searches_task_get_advanced"]


@request
class GoogleAppSearchesTaskGetAdvancedRequest(Request):
    """What `google_app_searches_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[GooglePlaySearchResult, GooglePlaySearchOrganic] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_searches/task_get/advanced/{id}",
    operation="google_app_searches_task_get_advanced",
    kind="task_get",
    request=GoogleAppSearchesTaskGetAdvancedRequest,
    result=GooglePlaySearchResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_searches_task_post", ready="google_app_searches_tasks_ready"),
    docs="https://docs.dataforseo.com/v3/app_data/google/app_searches/task_get/advanced/",
)


def google_app_searches_task_get_advanced(
    *,
    id: str,
) -> Call[GooglePlaySearchResult, GooglePlaySearchOrganic]:
    """Collect the result of one Google Play search task.

    `.post_and_wait([...])` posts tasks with `google_app_searches_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GooglePlaySearchOrganic.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_searches/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleAppSearchesTaskGetAdvancedRequest(id=id)])
