# From spec/serp/google/ads_search/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ads_search/task_get/advanced/{id}"""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleAdsSearchTaskGetAdvancedRequest(Request):
    """Collect the result of one Google ad task.

    `.post_and_wait([...])` posts tasks with `google_ads_search_task_post`, waits and gives the results as
    they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsSearchTaskGetAdvancedAdsSearch.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_search/task_get/advanced/
    """

    id: str


@model
class GoogleAdsSearchTaskGetAdvancedPreviewImage(Model):
    url: str | None = None
    height: Integer | None = None
    width: Integer | None = None


@model
class GoogleAdsSearchTaskGetAdvancedAdsSearch(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    advertiser_id: str | None = None
    creative_id: str | None = None
    title: str | None = None
    url: str | None = None
    verified: bool | None = None
    format: str | None = None
    preview_image: GoogleAdsSearchTaskGetAdvancedPreviewImage | None = None
    preview_url: str | None = None
    first_shown: str | None = None
    last_shown: str | None = None

    first_shown_as_datetime = AsDatetime("first_shown")
    last_shown_as_datetime = AsDatetime("last_shown")


@model
class GoogleAdsSearchTaskGetAdvancedResult(Model):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
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
    items: list[GoogleAdsSearchTaskGetAdvancedAdsSearch] | None = None

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[GoogleAdsSearchTaskGetAdvancedResult, GoogleAdsSearchTaskGetAdvancedAdsSearch] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_search/task_get/advanced/{id}",
    operation="google_ads_search_task_get_advanced",
    kind="task_get",
    request=GoogleAdsSearchTaskGetAdvancedRequest,
    result=GoogleAdsSearchTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_ads_search_task_post", ready="google_ads_search_tasks_ready"),
)
