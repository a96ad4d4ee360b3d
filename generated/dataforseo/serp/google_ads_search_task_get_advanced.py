# From spec/serp/google/ads_search/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ads_search/task_get/advanced/{id}"""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
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


class GoogleAdsSearchTaskGetAdvancedPreviewImage(Model):
    """A picture of an ad."""

    url: str | None = None
    """Address of the picture."""
    height: Integer | None = None
    """Height. In pixels."""
    width: Integer | None = None
    """Width. In pixels."""


class GoogleAdsSearchTaskGetAdvancedAdsSearch(Model):
    """An ad that an advertiser runs on Google."""

    type: str | None = None
    """Kind of element: `ads_search`."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    advertiser_id: str | None = None
    """Google's identifier of the advertiser's account."""
    creative_id: str | None = None
    """Google's identifier of the ad."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    verified: bool | None = None
    """Whether Google has verified the advertiser's account."""
    format: str | None = None
    """Format of the ad: `text`, `image` or `video`."""
    preview_image: GoogleAdsSearchTaskGetAdvancedPreviewImage | None = None
    """Picture of the ad; null where there is none."""
    preview_url: str | None = None
    """Address of the preview of the ad."""
    first_shown: str | None = None
    """When the ad was first shown."""
    last_shown: str | None = None
    """When the ad was last shown."""

    first_shown_as_datetime = AsDatetime("first_shown")
    last_shown_as_datetime = AsDatetime("last_shown")


class GoogleAdsSearchTaskGetAdvancedResult(Model):
    """One search for ads, with what it found."""

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
    items: List[GoogleAdsSearchTaskGetAdvancedAdsSearch] | None = None
    """The ads, in the order of the page."""

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
