# From spec/serp/google/search_by_image/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/search_by_image/task_get/advanced/{id}"""

from typing import TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_answers import SerpOrganic
from dataforseo.types.serp_media import SerpImages
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleSearchByImageTaskGetAdvancedRequest(Request):
    """Collect the result of one Google search-by-image task.

    `.post_and_wait([...])` posts tasks with `google_search_by_image_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleSearchByImageTaskGetAdvancedSearchByImageItem.

    Source: https://docs.dataforseo.com/v3/serp/google/search_by_image/task_get/advanced/
    """

    id: str


class GoogleSearchByImageTaskGetAdvancedResult(Model):
    """One search by an image, with what it found."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
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
    image_url: str | None = None
    """Address of the image that the search started from."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[GoogleSearchByImageTaskGetAdvancedSearchByImageItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


GoogleSearchByImageTaskGetAdvancedSearchByImageItem: TypeAlias = SerpOrganic | SerpImages | Unknown
"""An element of the page of a search by image."""


ENDPOINT: Endpoint[
    GoogleSearchByImageTaskGetAdvancedResult, GoogleSearchByImageTaskGetAdvancedSearchByImageItem
] = Endpoint(
    method="GET",
    path="/v3/serp/google/search_by_image/task_get/advanced/{id}",
    operation="google_search_by_image_task_get_advanced",
    kind="task_get",
    request=GoogleSearchByImageTaskGetAdvancedRequest,
    result=GoogleSearchByImageTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_search_by_image_task_post", ready="google_search_by_image_tasks_ready"),
)
