# From spec/keywords_data/google_trends/explore/task_post.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_trends/explore/task_post"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleTrendsExploreTaskPostRequest", "google_trends_explore_task_post"]


@request
class GoogleTrendsExploreTaskPostRequest(Request):
    """What `google_trends_explore_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: Any | UnsetType | None = UNSET
    location_code: Any | UnsetType | None = UNSET
    keywords: Sequence[str] | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    type: Literal["web", "news", "youtube", "images", "froogle"] | UnsetType | None = UNSET
    category_code: int | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    time_range: str | UnsetType | None = UNSET
    item_types: (
        Sequence[
            Literal[
                "google_trends_graph",
                "google_trends_map",
                "google_trends_topics_list",
                "google_trends_queries_list",
            ]
        ]
        | UnsetType
        | None
    ) = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Rule("location_name"),
        rules.Rule("location_code"),
        rules.ListOf("keywords", each=rules.Text(min_length=2, max_length=100), max_items=5),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("type", values=("web", "news", "youtube", "images", "froogle")),
        rules.Integer("category_code"),
        rules.Time(
            "date_from",
            format=rules.DATE,
            minimum="2004-01-01",
            when=(
                rules.When("type", "news", minimum="2008-01-01"),
                rules.When("type", "youtube", minimum="2008-01-01"),
                rules.When("type", "images", minimum="2008-01-01"),
                rules.When("type", "froogle", minimum="2008-01-01"),
            ),
        ),
        rules.Time("date_to", format=rules.DATE),
        rules.Text("time_range"),
        rules.ListOf(
            "item_types",
            each=rules.Text(
                values=(
                    "google_trends_graph",
                    "google_trends_map",
                    "google_trends_topics_list",
                    "google_trends_queries_list",
                )
            ),
        ),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
    )
    GROUP_RULES = (OneOf(("keywords", "category_code"), least=1),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_trends/explore/task_post",
    operation="google_trends_explore_task_post",
    kind="task_post",
    request=GoogleTrendsExploreTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/task_post/",
)


def google_trends_explore_task_post(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: Any | UnsetType | None = UNSET,
    location_code: Any | UnsetType | None = UNSET,
    keywords: Sequence[str] | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    type: Literal["web", "news", "youtube", "images", "froogle"] | UnsetType | None = UNSET,
    category_code: int | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    time_range: str | UnsetType | None = UNSET,
    item_types: Sequence[
        Literal[
            "google_trends_graph",
            "google_trends_map",
            "google_trends_topics_list",
            "google_trends_queries_list",
        ]
    ]
    | UnsetType
    | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google Trends tasks.

    `google_trends_explore_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, or a list of names, one for each keyword; worldwide without
            it.
        location_code: Code of the location, or a list of codes, one for each keyword; worldwide without it.
        keywords: Keywords to compare; commas in them are ignored. At most 5 elements. Each element: at least
            2, at most 100 characters.
        language_name: Full name of the language, as the list of languages has it. Default: English.
        language_code: Code of the language, as the list of languages has it. Default: en.
        type: Which search is analysed. One of web, news, youtube, images, froogle. Default: web.
        category_code: Code of the category, as google_trends_categories lists it; 0 is all of them and needs
            keywords.
        date_from: First day. Format: yyyy-mm-dd. Not before 2004-01-01 (2008-01-01 while type is news,
            2008-01-01 while type is youtube, 2008-01-01 while type is images, 2008-01-01 while type is
            froogle). Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        time_range: A period before now; ignored when days are given. Such as past_hour, past_4_hours,
            past_day, past_7_days, past_30_days, past_90_days, past_12_months, past_5_years, 2004_present,
            2008_present.
        item_types: Parts of the answer; lists of topics and queries need a single keyword. Each one of
            google_trends_graph, google_trends_map, google_trends_topics_list, google_trends_queries_list.
            Default: google_trends_graph.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    At least one of keywords, category_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleTrendsExploreTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                keywords=keywords,
                language_name=language_name,
                language_code=language_code,
                type=type,
                category_code=category_code,
                date_from=date_from,
                date_to=date_to,
                time_range=time_range,
                item_types=item_types,
                postback_url=postback_url,
                pingback_url=pingback_url,
            )
        ],
    )
