# From spec/keywords_data/google_ads/keywords_for_keywords/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/google_ads/keywords_for_keywords/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_google_ads import GoogleAdsKeyword
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAdsKeywordsForKeywordsLiveRequest(Request):
    """Run one Google Ads keyword idea request and give its result at once.

    Args:
        keywords: Seed keywords, each of up to 10 words. At most 20 elements. Each element: at most 80
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. From 4 years ago to 1 day ago.
        date_to: Last day. Format: yyyy-mm-dd. Not after 1 day ago. Default: 1 day ago.
        include_adult_keywords: Include keywords of adult content. Default: false.
        sort_by: Field to sort by, highest first. One of relevance, search_volume, competition_index,
            low_top_of_page_bid, high_top_of_page_bid. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.09 USD a request, as of 2026-07-28 (account list, confirmed by a charge). At most 12 calls a
    minute. Rows: GoogleAdsKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_keywords/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=80), max_items=20)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="4 years ago", maximum="1 day ago")]] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(maximum="1 day ago")]] = UNSET
    include_adult_keywords: Maybe[bool] = UNSET
    sort_by: Maybe[
        Literal[
            "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
        ]
    ] = UNSET
    search_partners: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_LIVE: Endpoint[GoogleAdsKeyword, GoogleAdsKeyword] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/keywords_for_keywords/live",
    operation="google_ads_keywords_for_keywords_live",
    kind="live",
    request=GoogleAdsKeywordsForKeywordsLiveRequest,
    result=GoogleAdsKeyword,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.09,
        listed="keywords_data/google_ads/keywords_for_keywords/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(calls_per_minute=12, tasks_per_call=1),
)


class GoogleAdsKeywordsForKeywordsTaskGetRequest(Request):
    """Collect the result of one Google Ads keyword idea task.

    `.post_and_wait([...])` posts tasks with `google_ads_keywords_for_keywords_task_post`, waits, and yields
    each result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_keywords/task_get/
    """

    id: str


GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASK_GET: Endpoint[GoogleAdsKeyword, GoogleAdsKeyword] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/keywords_for_keywords/task_get/{id}",
    operation="google_ads_keywords_for_keywords_task_get",
    kind="task_get",
    request=GoogleAdsKeywordsForKeywordsTaskGetRequest,
    result=GoogleAdsKeyword,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_ads_keywords_for_keywords_task_post",
        ready="google_ads_keywords_for_keywords_tasks_ready",
    ),
)


class GoogleAdsKeywordsForKeywordsTaskPostRequest(Request):
    """Post Google Ads keyword idea tasks.

    `google_ads_keywords_for_keywords_task_get.post_and_wait([...])` posts these tasks, waits, and collects
    them in one call.

    Args:
        keywords: Seed keywords, each of up to 10 words. At most 20 elements. Each element: at most 80
            characters.
        target: Website to prefer keywords of; a page stands for its whole site. Format: domain or URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. From 4 years ago to 1 day ago.
        date_to: Last day. Format: yyyy-mm-dd. Not after 1 day ago. Default: 1 day ago.
        include_adult_keywords: Include keywords of adult content. Default: false.
        sort_by: Field to sort by, highest first. One of relevance, search_volume, competition_index,
            low_top_of_page_bid, high_top_of_page_bid. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    Charged 0.06 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_keywords/task_post/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=80), max_items=20)]
    target: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="4 years ago", maximum="1 day ago")]] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(maximum="1 day ago")]] = UNSET
    include_adult_keywords: Maybe[bool] = UNSET
    sort_by: Maybe[
        Literal[
            "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
        ]
    ] = UNSET
    search_partners: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET


GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/keywords_for_keywords/task_post",
    operation="google_ads_keywords_for_keywords_task_post",
    kind="task_post",
    request=GoogleAdsKeywordsForKeywordsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.06,
        listed="keywords_data/keywords_for_keywords/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAdsKeywordsForKeywordsTasksReadyRequest(Request):
    """List the finished Google Ads keyword idea tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_keywords/tasks_ready/
    """


GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/keywords_for_keywords/tasks_ready",
    operation="google_ads_keywords_for_keywords_tasks_ready",
    kind="tasks_ready",
    request=GoogleAdsKeywordsForKeywordsTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
