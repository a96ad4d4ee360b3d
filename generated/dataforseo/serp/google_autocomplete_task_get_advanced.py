# From spec/serp/google/autocomplete/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/autocomplete/task_get/advanced/{id}"""

from dataforseo.types.serp_google_autocomplete import Autocomplete, GoogleAutocompleteResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class GoogleAutocompleteTaskGetAdvancedRequest(Request):
    """Collect the result of one Google autocomplete task.

    `.post_and_wait([...])` posts tasks with `google_autocomplete_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: Autocomplete.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[GoogleAutocompleteResult, Autocomplete] = Endpoint(
    method="GET",
    path="/v3/serp/google/autocomplete/task_get/advanced/{id}",
    operation="google_autocomplete_task_get_advanced",
    kind="task_get",
    request=GoogleAutocompleteTaskGetAdvancedRequest,
    result=GoogleAutocompleteResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_autocomplete_task_post", ready="google_autocomplete_tasks_ready"),
)
