# From spec/business_data/trustpilot/search/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/trustpilot/search/task_get/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class TrustpilotSearchTaskGetRequest(Request):
    """Collect the result of one Trustpilot search task.

    `.post_and_wait([...])` posts tasks with `trustpilot_search_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: TrustpilotSearchTaskGetTrustpilotSearchOrganic.

    Source: https://docs.dataforseo.com/v3/business_data/trustpilot/search/task_get/
    """

    id: str


@model
class TrustpilotSearchTaskGetTrustpilotSearchOrganic(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    domain: str | None = None
    url: str | None = None
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None


@model
class TrustpilotSearchTaskGetResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[TrustpilotSearchTaskGetTrustpilotSearchOrganic] | None = None

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[TrustpilotSearchTaskGetResult, TrustpilotSearchTaskGetTrustpilotSearchOrganic] = Endpoint(
    method="GET",
    path="/v3/business_data/trustpilot/search/task_get/{id}",
    operation="trustpilot_search_task_get",
    kind="task_get",
    request=TrustpilotSearchTaskGetRequest,
    result=TrustpilotSearchTaskGetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="trustpilot_search_task_post", ready="trustpilot_search_tasks_ready"),
)
