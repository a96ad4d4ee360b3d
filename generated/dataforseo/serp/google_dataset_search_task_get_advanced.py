# From spec/serp/google/dataset_search/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/dataset_search/task_get/advanced/{id}"""

from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleDatasetSearchTaskGetAdvancedRequest", "google_dataset_search_task_get_advanced"]


@request
class GoogleDatasetSearchTaskGetAdvancedRequest(Request):
    """What `google_dataset_search_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/serp/google/dataset_search/task_get/advanced/",
)


def google_dataset_search_task_get_advanced(
    *,
    id: str,
) -> Call[DatasetResult, Dataset]:
    """Collect the result of one Google Dataset Search task.

    `.post_and_wait([...])` posts tasks with `google_dataset_search_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleDatasetSearchTaskGetAdvancedRequest(id=id)])
