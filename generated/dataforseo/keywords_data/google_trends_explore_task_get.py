# From spec/keywords_data/google_trends/explore/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_trends/explore/task_get/{id}"""

from dataforseo.types.keywords_data_google_trends_explore import GoogleTrendsExploreResult, GoogleTrendsItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleTrendsExploreTaskGetRequest(Request):
    """Collect the result of one Google Trends task.

    `.post_and_wait([...])` posts tasks with `google_trends_explore_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleTrendsItem.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/task_get/
    """

    id: str


ENDPOINT: Endpoint[GoogleTrendsExploreResult, GoogleTrendsItem] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/explore/task_get/{id}",
    operation="google_trends_explore_task_get",
    kind="task_get",
    request=GoogleTrendsExploreTaskGetRequest,
    result=GoogleTrendsExploreResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_trends_explore_task_post", ready="google_trends_explore_tasks_ready"),
)
