# From spec/serp/google/ads_search/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/ads_search/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf, Together
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAdsSearchTaskGetAdvancedRequest(Request):
    """Collect the result of one Google ad task.

    `.post_and_wait([...])` posts tasks with `google_ads_search_task_post`, waits, and yields each result when
    it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

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
    height: Int | None = None
    """Height. In pixels."""
    width: Int | None = None
    """Width. In pixels."""


class GoogleAdsSearchTaskGetAdvancedAdsSearch(Model):
    """An ad that an advertiser runs on Google."""

    type: str | None = None
    """Kind of element: `ads_search`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    location_code: Int | None = None
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
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleAdsSearchTaskGetAdvancedAdsSearch] | None = None
    """The ads, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_ADS_SEARCH_TASK_GET_ADVANCED: Endpoint[
    GoogleAdsSearchTaskGetAdvancedResult, GoogleAdsSearchTaskGetAdvancedAdsSearch
] = Endpoint(
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


class GoogleAdsSearchTaskPostRequest(Request):
    """Post Google ad tasks.

    `google_ads_search_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in
    one call.

    Args:
        target: Domain whose ads are searched.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        depth: Results to collect; every started page of 40 is billed. At most 700. Default: 40.
        date_from: First day on which an ad was shown. Format: yyyy-mm-dd. From 2018-05-31 to today.
        date_to: Last day on which an ad was shown. Format: yyyy-mm-dd. From 2018-05-31 to today.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        advertiser_ids: Advertisers, by the identifiers that ads_advertisers gives. At most 25 elements.
        platform: Where the ads are shown. One of all, google_play, google_maps, google_search,
            google_shopping, youtube. Default: all.
        format: Format of the ads. One of all, text, image, video.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of target, advertiser_ids. All or none of date_from, date_to.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 40 results that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_search/task_post/
    """

    target: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="2018-05-31", maximum="today")]] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(minimum="2018-05-31", maximum="today")]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    advertiser_ids: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=25)]] = UNSET
    platform: Maybe[
        Literal["all", "google_play", "google_maps", "google_search", "google_shopping", "youtube"]
    ] = UNSET
    format: Maybe[Literal["all", "text", "image", "video"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("target", "advertiser_ids"), least=1),
        Together(("date_from", "date_to")),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_ADS_SEARCH_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/ads_search/task_post",
    operation="google_ads_search_task_post",
    kind="task_post",
    request=GoogleAdsSearchTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=40, default=40),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAdsSearchTasksReadyRequest(Request):
    """List the finished Google ad tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_search/tasks_ready/
    """


GOOGLE_ADS_SEARCH_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_search/tasks_ready",
    operation="google_ads_search_tasks_ready",
    kind="tasks_ready",
    request=GoogleAdsSearchTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
