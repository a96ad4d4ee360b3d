# From spec/business_data/tripadvisor/search/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/tripadvisor/search/task_get/{id}"""

from dataforseo.types.amounts import RatingInfo
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
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


class TripadvisorSearchTaskGetTripadvisorSearchOrganic(Model):
    """A place that Tripadvisor found."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the place."""
    url_path: str | None = None
    """Path of the place on Tripadvisor, to ask for its reviews by."""
    is_sponsored: bool | None = None
    """Whether the place paid to stand there."""
    reviews_count: Integer | None = None
    """Number of reviews of the place."""
    category: str | None = None
    """Kind of place."""
    price_rate: str | None = None
    """Price class."""
    rating: RatingInfo | None = None
    """Rating of the place, from its reviews."""


class TripadvisorSearchTaskGetResult(Model):
    """Places that Tripadvisor finds."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[TripadvisorSearchTaskGetTripadvisorSearchOrganic] | None = None
    """One row for each place."""

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
