# From spec/business_data/tripadvisor/search/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/search/task_get/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class TripadvisorSearchTaskGetRequest(Request):
    """Collect the result of one Tripadvisor search task.

    `.post_and_wait([...])` posts tasks with `tripadvisor_search_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: TripadvisorSearchTaskGetTripadvisorSearchOrganic.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/search/task_get/
    """

    id: str


@model
class TripadvisorSearchTaskGetTripadvisorSearchOrganic(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    url_path: str | None = None
    is_sponsored: bool | None = None
    reviews_count: Integer | None = None
    category: str | None = None
    price_rate: str | None = None
    rating: RatingInfo | None = None


@model
class TripadvisorSearchTaskGetResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[TripadvisorSearchTaskGetTripadvisorSearchOrganic] | None = None

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[TripadvisorSearchTaskGetResult, TripadvisorSearchTaskGetTripadvisorSearchOrganic] = (
    Endpoint(
        method="GET",
        path="/v3/business_data/tripadvisor/search/task_get/{id}",
        operation="tripadvisor_search_task_get",
        kind="task_get",
        request=TripadvisorSearchTaskGetRequest,
        result=TripadvisorSearchTaskGetResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(post="tripadvisor_search_task_post", ready="tripadvisor_search_tasks_ready"),
    )
)
