# From spec/serp/google/dataset_search/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/dataset_search/task_get/advanced/{id}"""

from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleDatasetSearchTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Dataset Search task.

    `.post_and_wait([...])` posts tasks with `google_dataset_search_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[DatasetResult, Dataset] = Endpoint(
    method="GET",
    path="/v3/serp/google/dataset_search/task_get/advanced/{id}",
    operation="google_dataset_search_task_get_advanced",
    kind="task_get",
    request=GoogleDatasetSearchTaskGetAdvancedRequest,
    result=DatasetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_dataset_search_task_post", ready="google_dataset_search_tasks_ready"),
)
