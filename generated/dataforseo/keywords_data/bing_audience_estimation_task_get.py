# From spec/keywords_data/bing/audience_estimation/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/audience_estimation/task_get/{id}"""

from dataforseo.types.keywords_data_bing_audience_estimation import BingAudienceEstimationResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class BingAudienceEstimationTaskGetRequest(Request):
    """Collect the result of one Bing audience estimation task.

    `.post_and_wait([...])` posts tasks with `bing_audience_estimation_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingAudienceEstimationResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/audience_estimation/task_get/
    """

    id: str


ENDPOINT: Endpoint[BingAudienceEstimationResult, BingAudienceEstimationResult] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/audience_estimation/task_get/{id}",
    operation="bing_audience_estimation_task_get",
    kind="task_get",
    request=BingAudienceEstimationTaskGetRequest,
    result=BingAudienceEstimationResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="bing_audience_estimation_task_post", ready="bing_audience_estimation_tasks_ready"
    ),
)
