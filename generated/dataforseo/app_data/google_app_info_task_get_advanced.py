# From spec/app_data/google/app_info/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/app_data/google/app_info/task_get/advanced/{id}"""

from dataforseo.types.app_data_stores import GooglePlayInfoOrganic
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleAppInfoTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Play app task.

    `.post_and_wait([...])` posts tasks with `google_app_info_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GooglePlayInfoOrganic.

    Source: https://docs.dataforseo.com/v3/app_data/google/app_info/task_get/advanced/
    """

    id: str


class GoogleAppInfoTaskGetAdvancedResult(Model):
    """One Google Play app, as its page shows it."""

    app_id: str | None = None
    """Identifier that the task asked about."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Integer | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GooglePlayInfoOrganic] | None = None
    """The app, as one element."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[GoogleAppInfoTaskGetAdvancedResult, GooglePlayInfoOrganic] = Endpoint(
    method="GET",
    path="/v3/app_data/google/app_info/task_get/advanced/{id}",
    operation="google_app_info_task_get_advanced",
    kind="task_get",
    request=GoogleAppInfoTaskGetAdvancedRequest,
    result=GoogleAppInfoTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_app_info_task_post", ready="google_app_info_tasks_ready"),
)
