# From spec/keywords_data/google_trends/explore/ by `make generate`; do not edit.
"""The endpoints below /v3/keywords_data/google_trends/explore/"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.keywords_data_google_trends_explore import GoogleTrendsExploreResult, GoogleTrendsItem
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleTrendsExploreLiveRequest(Request):
    """Run one Google Trends request and give its result at once.

    Args:
        keywords: Keywords to compare; commas in them are ignored. At most 5 elements. Each element: at least
            2, at most 100 characters.
        location_code: Code of the location, or a list of codes, one for each keyword; worldwide without it.
        location_name: Full name of the location, or a list of names, one for each keyword; worldwide without
            it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it. Default: English.
        date_from: First day. Format: yyyy-mm-dd. Not before 2004-01-01 (2008-01-01 while type is news,
            2008-01-01 while type is youtube, 2008-01-01 while type is images, 2008-01-01 while type is
            froogle). Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        type: Which search is analysed. One of web, news, youtube, images, froogle. Default: web.
        category_code: Code of the category, as google_trends_categories lists it; 0 is all of them and needs
            keywords.
        time_range: A period before now; ignored when days are given. Such as past_hour, past_4_hours,
            past_day, past_7_days, past_30_days, past_90_days, past_12_months, past_5_years, 2004_present,
            2008_present.
        item_types: Parts of the answer; lists of topics and queries need a single keyword. Each one of
            google_trends_graph, google_trends_map, google_trends_topics_list, google_trends_queries_list.
            Default: google_trends_graph.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of keywords, category_code.

    Charged 0.011 USD a request, as of 2026-07-28 (account list). Rows: GoogleTrendsItem.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/live/
    """

    keywords: Maybe[
        Annotated[Sequence[str], rules.ListOf(each=rules.Text(min_length=2, max_length=100), max_items=5)]
    ] = UNSET
    location_code: Maybe[Any] = UNSET
    location_name: Maybe[Any] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[
        Annotated[
            str | date,
            rules.Time(minimum="2004-01-01"),
            rules.When("type", "news", minimum="2008-01-01"),
            rules.When("type", "youtube", minimum="2008-01-01"),
            rules.When("type", "images", minimum="2008-01-01"),
            rules.When("type", "froogle", minimum="2008-01-01"),
        ]
    ] = UNSET
    date_to: Maybe[str | date] = UNSET
    type: Maybe[Literal["web", "news", "youtube", "images", "froogle"]] = UNSET
    category_code: Maybe[int] = UNSET
    time_range: Maybe[str] = UNSET
    item_types: Maybe[
        Sequence[
            Literal[
                "google_trends_graph",
                "google_trends_map",
                "google_trends_topics_list",
                "google_trends_queries_list",
            ]
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("keywords", "category_code"), least=1),)


GOOGLE_TRENDS_EXPLORE_LIVE: Endpoint[GoogleTrendsExploreResult, GoogleTrendsItem] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_trends/explore/live",
    operation="google_trends_explore_live",
    kind="live",
    request=GoogleTrendsExploreLiveRequest,
    result=GoogleTrendsExploreResult,
    rows="items",
    billing=Billing(
        model="per request", request=0.011, listed="keywords_data/explore/live", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleTrendsExploreTaskGetRequest(Request):
    """Collect the result of one Google Trends task.

    `.post_and_wait([...])` posts tasks with `google_trends_explore_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleTrendsItem.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/task_get/
    """

    id: str


GOOGLE_TRENDS_EXPLORE_TASK_GET: Endpoint[GoogleTrendsExploreResult, GoogleTrendsItem] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/explore/task_get/{id}",
    operation="google_trends_explore_task_get",
    kind="task_get",
    request=GoogleTrendsExploreTaskGetRequest,
    result=GoogleTrendsExploreResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_trends_explore_task_post", ready="google_trends_explore_tasks_ready"),
)


class GoogleTrendsExploreTaskPostRequest(Request):
    """Post Google Trends tasks.

    `google_trends_explore_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        keywords: Keywords to compare; commas in them are ignored. At most 5 elements. Each element: at least
            2, at most 100 characters.
        location_code: Code of the location, or a list of codes, one for each keyword; worldwide without it.
        location_name: Full name of the location, or a list of names, one for each keyword; worldwide without
            it.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it. Default: English.
        date_from: First day. Format: yyyy-mm-dd. Not before 2004-01-01 (2008-01-01 while type is news,
            2008-01-01 while type is youtube, 2008-01-01 while type is images, 2008-01-01 while type is
            froogle). Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        type: Which search is analysed. One of web, news, youtube, images, froogle. Default: web.
        category_code: Code of the category, as google_trends_categories lists it; 0 is all of them and needs
            keywords.
        time_range: A period before now; ignored when days are given. Such as past_hour, past_4_hours,
            past_day, past_7_days, past_30_days, past_90_days, past_12_months, past_5_years, 2004_present,
            2008_present.
        item_types: Parts of the answer; lists of topics and queries need a single keyword. Each one of
            google_trends_graph, google_trends_map, google_trends_topics_list, google_trends_queries_list.
            Default: google_trends_graph.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    At least one of keywords, category_code.

    Charged 0.0027 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/task_post/
    """

    keywords: Maybe[
        Annotated[Sequence[str], rules.ListOf(each=rules.Text(min_length=2, max_length=100), max_items=5)]
    ] = UNSET
    location_code: Maybe[Any] = UNSET
    location_name: Maybe[Any] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[
        Annotated[
            str | date,
            rules.Time(minimum="2004-01-01"),
            rules.When("type", "news", minimum="2008-01-01"),
            rules.When("type", "youtube", minimum="2008-01-01"),
            rules.When("type", "images", minimum="2008-01-01"),
            rules.When("type", "froogle", minimum="2008-01-01"),
        ]
    ] = UNSET
    date_to: Maybe[str | date] = UNSET
    type: Maybe[Literal["web", "news", "youtube", "images", "froogle"]] = UNSET
    category_code: Maybe[int] = UNSET
    time_range: Maybe[str] = UNSET
    item_types: Maybe[
        Sequence[
            Literal[
                "google_trends_graph",
                "google_trends_map",
                "google_trends_topics_list",
                "google_trends_queries_list",
            ]
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (OneOf(("keywords", "category_code"), least=1),)


GOOGLE_TRENDS_EXPLORE_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_trends/explore/task_post",
    operation="google_trends_explore_task_post",
    kind="task_post",
    request=GoogleTrendsExploreTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task", request=0.0027, listed="keywords_data/explore/task_post", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleTrendsExploreTasksReadyRequest(Request):
    """List the finished Google Trends tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/tasks_ready/
    """


GOOGLE_TRENDS_EXPLORE_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_trends/explore/tasks_ready",
    operation="google_trends_explore_tasks_ready",
    kind="tasks_ready",
    request=GoogleTrendsExploreTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
