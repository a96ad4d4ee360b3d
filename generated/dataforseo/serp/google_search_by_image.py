# From spec/serp/google/search_by_image/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/search_by_image/"""

from typing import Annotated, Literal, TypeAlias

from dataforseo import fields
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_answers import SerpOrganic
from dataforseo.types.serp_media import SerpImages
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleSearchByImageTaskGetAdvancedRequest(Request):
    """Collect the result of one Google search-by-image task.

    `.post_and_wait([...])` posts tasks with `google_search_by_image_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

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
    location_code: Int | None = None
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
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[GoogleSearchByImageTaskGetAdvancedSearchByImageItem] | None" = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


GoogleSearchByImageTaskGetAdvancedSearchByImageItem: TypeAlias = SerpOrganic | SerpImages | Unknown
"""An element of the page of a search by image."""


GOOGLE_SEARCH_BY_IMAGE_TASK_GET_ADVANCED: Endpoint[
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


class GoogleSearchByImageTaskPostRequest(Request):
    """Post Google search-by-image tasks.

    `google_search_by_image_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects
    them in one call.

    Args:
        image_url: Address of the image to search by. Format: URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        calculate_rectangles: Add where on the page each element is and how large; doubles the price. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1920.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1080.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page that max_crawl_pages
    asks for. Times 2 for priority 2. Times 2 for calculate_rectangles. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/search_by_image/task_post/
    """

    image_url: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[int] = UNSET
    browser_screen_height: Maybe[int] = UNSET
    browser_screen_resolution_ratio: Maybe[float] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_SEARCH_BY_IMAGE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/search_by_image/task_post",
    operation="google_search_by_image_task_post",
    kind="task_post",
    request=GoogleSearchByImageTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, count="max_crawl_pages"),
        times=(
            PriceFactor(field="priority", factor=2.0, equals=2),
            PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),
        ),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleSearchByImageTasksFixedRequest(Request):
    """List the Google search-by-image tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/search_by_image/tasks_fixed/
    """


GOOGLE_SEARCH_BY_IMAGE_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/search_by_image/tasks_fixed",
    operation="google_search_by_image_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleSearchByImageTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleSearchByImageTasksReadyRequest(Request):
    """List the finished Google search-by-image tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/search_by_image/tasks_ready/
    """


GOOGLE_SEARCH_BY_IMAGE_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/search_by_image/tasks_ready",
    operation="google_search_by_image_tasks_ready",
    kind="tasks_ready",
    request=GoogleSearchByImageTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
