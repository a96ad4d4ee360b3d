# From spec/business_data/trustpilot/search/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/trustpilot/search/task_get/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
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


class TrustpilotSearchTaskGetTrustpilotSearchOrganic(Model):
    """A business that Trustpilot found."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the business."""
    domain: str | None = None
    """Domain of the business, to ask for its reviews by."""
    url: str | None = None
    """Address of the business on Trustpilot."""
    reviews_count: Integer | None = None
    """Number of reviews of the business."""
    rating: RatingInfo | None = None
    """Rating of the business, from its reviews."""


class TrustpilotSearchTaskGetResult(Model):
    """Businesses that Trustpilot finds."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    se_domain: str | None = None
    """Domain of the search engine."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[TrustpilotSearchTaskGetTrustpilotSearchOrganic] | None = None
    """One row for each business."""

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
