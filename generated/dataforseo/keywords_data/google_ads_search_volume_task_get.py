# From spec/keywords_data/google_ads/search_volume/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/search_volume/task_get/{id}"""

from dataforseo.types.keywords_data_google_ads import GoogleAdsKeyword
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleAdsSearchVolumeTaskGetRequest(Request):
    """Collect the result of one Google Ads search volume task.

    `.post_and_wait([...])` posts tasks with `google_ads_search_volume_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/search_volume/task_get/
    """

    id: str


ENDPOINT: Endpoint[GoogleAdsKeyword, GoogleAdsKeyword] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/search_volume/task_get/{id}",
    operation="google_ads_search_volume_task_get",
    kind="task_get",
    request=GoogleAdsSearchVolumeTaskGetRequest,
    result=GoogleAdsKeyword,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_ads_search_volume_task_post", ready="google_ads_search_volume_tasks_ready"
    ),
)
