# From spec/serp/google/autocomplete/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/autocomplete/task_get/advanced/{id}"""

from dataforseo.types.serp_google_autocomplete import Autocomplete, GoogleAutocompleteResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleAutocompleteTaskGetAdvancedRequest", "google_autocomplete_task_get_advanced"]


@request
class GoogleAutocompleteTaskGetAdvancedRequest(Request):
    """What `google_autocomplete_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


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
    docs="https://docs.dataforseo.com/v3/serp/google/autocomplete/task_get/advanced/",
)


def google_autocomplete_task_get_advanced(
    *,
    id: str,
) -> Call[GoogleAutocompleteResult, Autocomplete]:
    """Collect the result of one Google autocomplete task.

    `.post_and_wait([...])` posts tasks with `google_autocomplete_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: Autocomplete.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleAutocompleteTaskGetAdvancedRequest(id=id)])
