# From spec/serp/google/local_finder/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/local_finder/task_get/advanced/{id}"""

from dataforseo.types.serp_google_local_finder import GoogleLocalFinderResult
from dataforseo.types.serp_places import SerpLocalPack
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleLocalFinderTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Local Finder task.

    `.post_and_wait([...])` posts tasks with `google_local_finder_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: SerpLocalPack.

    Source: https://docs.dataforseo.com/v3/serp/google/local_finder/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleLocalFinderResult, SerpLocalPack] = Endpoint(
    method="GET",
    path="/v3/serp/google/local_finder/task_get/advanced/{id}",
    operation="google_local_finder_task_get_advanced",
    kind="task_get",
    request=GoogleLocalFinderTaskGetAdvancedRequest,
    result=GoogleLocalFinderResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_local_finder_task_post", ready="google_local_finder_tasks_ready"),
)
