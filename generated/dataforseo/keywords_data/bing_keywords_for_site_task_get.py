# From spec/keywords_data/bing/keywords_for_site/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/keywords_for_site/task_get/{id}"""

from dataforseo.types.keywords_data_bing import BingKeyword
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class BingKeywordsForSiteTaskGetRequest(Request):
    """Collect the result of one Bing keywords-for-site task.

    `.post_and_wait([...])` posts tasks with `bing_keywords_for_site_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/task_get/
    """

    id: str


ENDPOINT: Endpoint[BingKeyword, BingKeyword] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/keywords_for_site/task_get/{id}",
    operation="bing_keywords_for_site_task_get",
    kind="task_get",
    request=BingKeywordsForSiteTaskGetRequest,
    result=BingKeyword,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="bing_keywords_for_site_task_post", ready="bing_keywords_for_site_tasks_ready"),
)
