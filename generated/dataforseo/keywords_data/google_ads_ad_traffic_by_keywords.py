# From spec/keywords_data/google_ads/ad_traffic_by_keywords/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/google_ads/ad_traffic_by_keywords/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_google_ads_ad_traffic_by_keywords import (
    GoogleAdsAdTrafficByKeywordsResult,
)
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.group_rules import Together
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleAdsAdTrafficByKeywordsLiveRequest(Request):
    """Run one Google Ads traffic forecast request and give its result at once.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        bid: Highest cost of a click to forecast with.
        match: How closely a search has to match the keyword. One of exact, broad, phrase.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day of the forecast, from tomorrow on. Format: yyyy-mm-dd.
        date_to: Last day of the forecast, after date_from. Format: yyyy-mm-dd. Not after 1 year ahead.
        date_interval: Period of the forecast; takes the place of date_from and date_to. One of next_week,
            next_month, next_quarter. Default: next_month.
        sort_by: Field to sort by, highest first. One of relevance, impressions, ctr, average_cpc, cost,
            clicks. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    All or none of date_from, date_to (The forecast needs both ends of its window, or takes date_interval).

    Charged 0.09 USD a request, as of 2026-07-28 (account list, confirmed by a charge). At most 12 calls a
    minute. Rows: GoogleAdsAdTrafficByKeywordsResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/live/
    """

    keywords: Annotated[Sequence[str], fields.KEYWORDS]
    bid: float
    match: Literal["exact", "broad", "phrase"]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[str | date] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(maximum="1 year ahead")]] = UNSET
    date_interval: Maybe[Literal["next_week", "next_month", "next_quarter"]] = UNSET
    sort_by: Maybe[Literal["relevance", "impressions", "ctr", "average_cpc", "cost", "clicks"]] = UNSET
    search_partners: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (Together(("date_from", "date_to")),)


GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_LIVE: Endpoint[
    GoogleAdsAdTrafficByKeywordsResult, GoogleAdsAdTrafficByKeywordsResult
] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/ad_traffic_by_keywords/live",
    operation="google_ads_ad_traffic_by_keywords_live",
    kind="live",
    request=GoogleAdsAdTrafficByKeywordsLiveRequest,
    result=GoogleAdsAdTrafficByKeywordsResult,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.09,
        listed="keywords_data/google_ads/ad_traffic_by_keywords/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(calls_per_minute=12, tasks_per_call=1),
    split="keywords",
)


class GoogleAdsAdTrafficByKeywordsTaskGetRequest(Request):
    """Collect the result of one Google Ads traffic forecast task.

    `.post_and_wait([...])` posts tasks with `google_ads_ad_traffic_by_keywords_task_post`, waits, and yields
    each result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsAdTrafficByKeywordsResult.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/task_get/
    """

    id: str


GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASK_GET: Endpoint[
    GoogleAdsAdTrafficByKeywordsResult, GoogleAdsAdTrafficByKeywordsResult
] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/ad_traffic_by_keywords/task_get/{id}",
    operation="google_ads_ad_traffic_by_keywords_task_get",
    kind="task_get",
    request=GoogleAdsAdTrafficByKeywordsTaskGetRequest,
    result=GoogleAdsAdTrafficByKeywordsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_ads_ad_traffic_by_keywords_task_post",
        ready="google_ads_ad_traffic_by_keywords_tasks_ready",
    ),
)


class GoogleAdsAdTrafficByKeywordsTaskPostRequest(Request):
    """Post Google Ads traffic forecast tasks.

    `google_ads_ad_traffic_by_keywords_task_get.post_and_wait([...])` posts these tasks, waits, and collects
    them in one call.

    Args:
        keywords: Keywords to look up, each of up to 10 words. At most 1,000 elements. Each element: at most
            80 characters.
        bid: Highest cost of a click to forecast with.
        match: How closely a search has to match the keyword. One of exact, broad, phrase.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day of the forecast, from tomorrow on. Format: yyyy-mm-dd.
        date_to: Last day of the forecast, after date_from. Format: yyyy-mm-dd. Not after 1 year ahead.
        date_interval: Period of the forecast; takes the place of date_from and date_to. One of next_week,
            next_month, next_quarter. Default: next_month.
        sort_by: Field to sort by, highest first. One of relevance, impressions, ctr, average_cpc, cost,
            clicks. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    All or none of date_from, date_to (The forecast needs both ends of its window, or takes date_interval).

    Charged 0.06 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/task_post/
    """

    keywords: Annotated[Sequence[str], fields.KEYWORDS]
    bid: float
    match: Literal["exact", "broad", "phrase"]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[str | date] = UNSET
    date_to: Maybe[Annotated[str | date, rules.Time(maximum="1 year ahead")]] = UNSET
    date_interval: Maybe[Literal["next_week", "next_month", "next_quarter"]] = UNSET
    sort_by: Maybe[Literal["relevance", "impressions", "ctr", "average_cpc", "cost", "clicks"]] = UNSET
    search_partners: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (Together(("date_from", "date_to")),)


GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/ad_traffic_by_keywords/task_post",
    operation="google_ads_ad_traffic_by_keywords_task_post",
    kind="task_post",
    request=GoogleAdsAdTrafficByKeywordsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.06,
        listed="keywords_data/ad_traffic_by_keywords/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleAdsAdTrafficByKeywordsTasksReadyRequest(Request):
    """List the finished Google Ads traffic forecast tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/ad_traffic_by_keywords/tasks_ready/
    """


GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/ad_traffic_by_keywords/tasks_ready",
    operation="google_ads_ad_traffic_by_keywords_tasks_ready",
    kind="tasks_ready",
    request=GoogleAdsAdTrafficByKeywordsTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
