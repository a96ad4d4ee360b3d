# From spec/keywords_data/bing/keywords_for_site/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/bing/keywords_for_site/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_bing import BingKeyword, ReadyBingTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class BingKeywordsForSiteLiveRequest(Request):
    """Run one Bing keywords-for-site request and give its result at once.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        date_from: First month, as its first day. Format: yyyy-mm-dd. Not before 2 years ago.
        date_to: Last month, as its last day. Format: yyyy-mm-dd. Not before 2 years ago.
        search_partners: Count the search engine's partner sites too. Default: false.
        sort_by: Field to sort by, highest first. One of search_volume, cpc, competition, relevance. Default:
            relevance.
        keywords_negative: Keywords to leave out. At most 200 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.09 USD a request, as of 2026-07-28 (account list, confirmed by a charge). Rows: BingKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/live/
    """

    target: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile", "tablet", "all"]] = UNSET
    date_from: Maybe[Annotated[str | date, fields.DATE_FROM]] = UNSET
    date_to: Maybe[Annotated[str | date, fields.DATE_TO]] = UNSET
    search_partners: Maybe[bool] = UNSET
    sort_by: Maybe[Literal["search_volume", "cpc", "competition", "relevance"]] = UNSET
    keywords_negative: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=200)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


BING_KEYWORDS_FOR_SITE_LIVE: Endpoint[BingKeyword, BingKeyword] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keywords_for_site/live",
    operation="bing_keywords_for_site_live",
    kind="live",
    request=BingKeywordsForSiteLiveRequest,
    result=BingKeyword,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.09,
        listed="keywords_data/bing/keywords_for_site/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class BingKeywordsForSiteTaskGetRequest(Request):
    """Collect the result of one Bing keywords-for-site task.

    `.post_and_wait([...])` posts tasks with `bing_keywords_for_site_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: BingKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/task_get/
    """

    id: str


BING_KEYWORDS_FOR_SITE_TASK_GET: Endpoint[BingKeyword, BingKeyword] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/keywords_for_site/task_get/{id}",
    operation="bing_keywords_for_site_task_get",
    kind="task_get",
    request=BingKeywordsForSiteTaskGetRequest,
    result=BingKeyword,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="bing_keywords_for_site_task_post", ready="bing_keywords_for_site_tasks_ready"),
)


class BingKeywordsForSiteTaskPostRequest(Request):
    """Post Bing keywords-for-site tasks.

    `bing_keywords_for_site_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        device: Devices that the figures are for. One of desktop, mobile, tablet, all. Default: all.
        date_from: First month, as its first day. Format: yyyy-mm-dd. Not before 2 years ago.
        date_to: Last month, as its last day. Format: yyyy-mm-dd. Not before 2 years ago.
        search_partners: Count the search engine's partner sites too. Default: false.
        sort_by: Field to sort by, highest first. One of search_volume, cpc, competition, relevance. Default:
            relevance.
        keywords_negative: Keywords to leave out. At most 200 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    Charged 0.06 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/task_post/
    """

    target: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop", "mobile", "tablet", "all"]] = UNSET
    date_from: Maybe[Annotated[str | date, fields.DATE_FROM]] = UNSET
    date_to: Maybe[Annotated[str | date, fields.DATE_TO]] = UNSET
    search_partners: Maybe[bool] = UNSET
    sort_by: Maybe[Literal["search_volume", "cpc", "competition", "relevance"]] = UNSET
    keywords_negative: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=200)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


BING_KEYWORDS_FOR_SITE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keywords_for_site/task_post",
    operation="bing_keywords_for_site_task_post",
    kind="task_post",
    request=BingKeywordsForSiteTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task", request=0.06, listed="keywords_data/keywords_for_site/task_post", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class BingKeywordsForSiteTasksReadyRequest(Request):
    """List the finished Bing keywords-for-site tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyBingTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/tasks_ready/
    """


BING_KEYWORDS_FOR_SITE_TASKS_READY: Endpoint[ReadyBingTask, ReadyBingTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/keywords_for_site/tasks_ready",
    operation="bing_keywords_for_site_tasks_ready",
    kind="tasks_ready",
    request=BingKeywordsForSiteTasksReadyRequest,
    result=ReadyBingTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
