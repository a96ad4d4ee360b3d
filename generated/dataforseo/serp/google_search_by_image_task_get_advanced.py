# From spec/serp/google/search_by_image/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/search_by_image/task_get/advanced/{id}"""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.shapes import Choice, Elsewhere, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.serp_answers import SerpOrganic
    from dataforseo.types.serp_media import SerpImages
    from dataforseo_runtime.models import UnknownItem

GoogleSearchByImageTaskGetAdvancedSearchByImageItem: TypeAlias = "SerpOrganic | SerpImages | UnknownItem"
"""An element of the page of a search by image."""
GOOGLE_SEARCH_BY_IMAGE_TASK_GET_ADVANCED_SEARCH_BY_IMAGE_ITEM = Choice(
    "type",
    {
        "organic": Elsewhere("dataforseo.types.serp_answers", "SerpOrganic"),
        "images": Elsewhere("dataforseo.types.serp_media", "SerpImages"),
    },
)


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


@model
class GoogleSearchByImageTaskGetAdvancedResult(DeferringModel):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    image_url: str | None = None
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["GoogleSearchByImageTaskGetAdvancedSearchByImageItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(GOOGLE_SEARCH_BY_IMAGE_TASK_GET_ADVANCED_SEARCH_BY_IMAGE_ITEM)}


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
