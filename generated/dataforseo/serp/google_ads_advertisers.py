# From spec/serp/google/ads_advertisers/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/ads_advertisers/"""

from typing import Annotated, ClassVar, Literal, TypeAlias

from dataforseo import fields
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.ready_tasks import ReadySerpTask
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAdsAdvertisersTaskGetAdvancedRequest(Request):
    """Collect the result of one Google advertiser task.

    `.post_and_wait([...])` posts tasks with `google_ads_advertisers_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_advertisers/task_get/advanced/
    """

    id: str


class GoogleAdsAdvertisersTaskGetAdvancedResult(Model):
    """One search for advertisers, with what it found."""

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
    items: "List[GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem] | None" = None
    """The advertisers and domains that were found."""

    datetime_as_datetime = AsDatetime("datetime")


class GoogleAdsAdvertisersTaskGetAdvancedAdvertiser(Model):
    """One of the accounts of an advertiser."""

    type: str | None = None
    advertiser_id: str | None = None
    """Google's identifier of the advertiser's account; google_ads_search is asked with it."""
    location: str | None = None
    """Country of the account, as a code."""
    verified: bool | None = None
    """Whether Google has verified the advertiser's account."""
    approx_ads_count: Int | None = None
    """About how many ads run, over all of Google's ad platforms."""


class GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser(
    Model, tag="ads_multi_account_advertiser", tag_field="type"
):
    """An advertiser with several accounts."""

    type: ClassVar[Literal["ads_multi_account_advertiser"]] = "ads_multi_account_advertiser"
    """Kind of element: `ads_multi_account_advertiser`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the advertiser."""
    location: str | None = None
    """Where the advertiser is."""
    approx_ads_count: Int | None = None
    """About how many ads run, over all of Google's ad platforms."""
    advertisers: List[GoogleAdsAdvertisersTaskGetAdvancedAdvertiser] | None = None
    """The accounts."""


class GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser(Model, tag="ads_advertiser", tag_field="type"):
    """An advertiser with one account."""

    type: ClassVar[Literal["ads_advertiser"]] = "ads_advertiser"
    """Kind of element: `ads_advertiser`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the advertiser."""
    advertiser_id: str | None = None
    """Google's identifier of the advertiser's account; google_ads_search is asked with it."""
    location: str | None = None
    """Where the advertiser is."""
    verified: bool | None = None
    """Whether Google has verified the advertiser's account."""
    approx_ads_count: Int | None = None
    """About how many ads run, over all of Google's ad platforms."""


class GoogleAdsAdvertisersTaskGetAdvancedAdsDomain(Model, tag="ads_domain", tag_field="type"):
    """A domain that ads lead to."""

    type: ClassVar[Literal["ads_domain"]] = "ads_domain"
    """Kind of element: `ads_domain`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    domain: str | None = None
    """The domain; google_ads_search is asked with it."""


GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem: TypeAlias = (
    GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser
    | GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser
    | GoogleAdsAdvertisersTaskGetAdvancedAdsDomain
    | Unknown
)
"""An advertiser, or a domain that is advertised."""


GOOGLE_ADS_ADVERTISERS_TASK_GET_ADVANCED: Endpoint[
    GoogleAdsAdvertisersTaskGetAdvancedResult, GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem
] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_advertisers/task_get/advanced/{id}",
    operation="google_ads_advertisers_task_get_advanced",
    kind="task_get",
    request=GoogleAdsAdvertisersTaskGetAdvancedRequest,
    result=GoogleAdsAdvertisersTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_ads_advertisers_task_post", ready="google_ads_advertisers_tasks_ready"),
)


class GoogleAdsAdvertisersTaskPostRequest(Request):
    """Post Google advertiser tasks.

    `google_ads_advertisers_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects
    them in one call.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list, confirmed by a charge). Times 2 for priority 2.
    At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_advertisers/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (Needs("postback_url", ("postback_data",)),)


GOOGLE_ADS_ADVERTISERS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/ads_advertisers/task_post",
    operation="google_ads_advertisers_task_post",
    kind="task_post",
    request=GoogleAdsAdvertisersTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAdsAdvertisersTasksReadyRequest(Request):
    """List the finished Google advertiser tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_advertisers/tasks_ready/
    """


GOOGLE_ADS_ADVERTISERS_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_advertisers/tasks_ready",
    operation="google_ads_advertisers_tasks_ready",
    kind="tasks_ready",
    request=GoogleAdsAdvertisersTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
