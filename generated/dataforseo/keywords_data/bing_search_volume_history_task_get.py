# From spec/keywords_data/bing/search_volume_history/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/search_volume_history/task_get/{id}"""

from dataforseo.types.keywords_data_bing_search_volume_history import BingSearchVolumeHistoryResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "BingSearchVolumeHistoryTaskGetRequest", "bing_search_volume_history_task_get"]


@request
class BingSearchVolumeHistoryTaskGetRequest(Request):
    """What `bing_search_volume_history_task_get` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/task_get/",
)


def bing_search_volume_history_task_get(
    *,
    id: str,
) -> Call[BingSearchVolumeHistoryResult, BingSearchVolumeHistoryResult]:
    """Collect the result of one Bing search volume history task.

    `.post_and_wait([...])` posts tasks with `bing_search_volume_history_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingSearchVolumeHistoryResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/task_get/
    """
    return Call(ENDPOINT, [BingSearchVolumeHistoryTaskGetRequest(id=id)])
