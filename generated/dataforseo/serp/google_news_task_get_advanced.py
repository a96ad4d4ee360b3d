# From spec/serp/google/news/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/news/task_get/advanced/{id}"""

from dataforseo.types.serp_google_news import GoogleNewsResult, NewsItem
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleNewsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google News task.

    `.post_and_wait([...])` posts tasks with `google_news_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: NewsItem.

    Source: https://docs.dataforseo.com/v3/serp/google/news/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleNewsResult, NewsItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/news/task_get/advanced/{id}",
    operation="google_news_task_get_advanced",
    kind="task_get",
    request=GoogleNewsTaskGetAdvancedRequest,
    result=GoogleNewsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_news_task_post", ready="google_news_tasks_ready"),
)
