# From spec/keywords_data/bing/search_volume_history/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/search_volume_history/task_get/{id}"""

from dataforseo.types.keywords_data_bing_search_volume_history import BingSearchVolumeHistoryResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class BingSearchVolumeHistoryTaskGetRequest(Request):
    """Collect the result of one Bing search volume history task.

    `.post_and_wait([...])` posts tasks with `bing_search_volume_history_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingSearchVolumeHistoryResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/task_get/
    """

    id: str


ENDPOINT: Endpoint[BingSearchVolumeHistoryResult, BingSearchVolumeHistoryResult] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/search_volume_history/task_get/{id}",
    operation="bing_search_volume_history_task_get",
    kind="task_get",
    request=BingSearchVolumeHistoryTaskGetRequest,
    result=BingSearchVolumeHistoryResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="bing_search_volume_history_task_post", ready="bing_search_volume_history_tasks_ready"
    ),
)
