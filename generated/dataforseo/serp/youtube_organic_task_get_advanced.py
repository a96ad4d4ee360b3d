# From spec/serp/youtube/organic/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/organic/task_get/advanced/{id}"""

from dataforseo.types.serp_youtube_organic import YoutubeItem, YoutubeOrganicResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class YoutubeOrganicTaskGetAdvancedRequest(Request):
    """Collect the result of one YouTube search task.

    `.post_and_wait([...])` posts tasks with `youtube_organic_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: YoutubeItem.

    Source: https://docs.dataforseo.com/v3/serp/youtube/organic/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[YoutubeOrganicResult, YoutubeItem] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/organic/task_get/advanced/{id}",
    operation="youtube_organic_task_get_advanced",
    kind="task_get",
    request=YoutubeOrganicTaskGetAdvancedRequest,
    result=YoutubeOrganicResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="youtube_organic_task_post", ready="youtube_organic_tasks_ready"),
)
