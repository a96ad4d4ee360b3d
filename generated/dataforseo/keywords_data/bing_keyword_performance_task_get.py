# From spec/keywords_data/bing/keyword_performance/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/keyword_performance/task_get/{id}"""

from dataforseo.types.keywords_data_bing_keyword_performance import BingKeywordPerformanceResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class BingKeywordPerformanceTaskGetRequest(Request):
    """Collect the result of one Bing keyword performance task.

    `.post_and_wait([...])` posts tasks with `bing_keyword_performance_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingKeywordPerformanceResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keyword_performance/task_get/
    """

    id: str


ENDPOINT: Endpoint[BingKeywordPerformanceResult, BingKeywordPerformanceResult] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/keyword_performance/task_get/{id}",
    operation="bing_keyword_performance_task_get",
    kind="task_get",
    request=BingKeywordPerformanceTaskGetRequest,
    result=BingKeywordPerformanceResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="bing_keyword_performance_task_post", ready="bing_keyword_performance_tasks_ready"
    ),
)
