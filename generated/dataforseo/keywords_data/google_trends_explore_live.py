# From spec/keywords_data/google_trends/explore/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_trends/explore/live"""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal

from dataforseo.types.keywords_data_google_trends_explore import GoogleTrendsExploreResult, GoogleTrendsItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleTrendsExploreLiveRequest", "google_trends_explore_live"]


@request
class GoogleTrendsExploreLiveRequest(Request):
    """What `google_trends_explore_live` is asked with; the function says what each field means."""

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
    )
    GROUP_RULES = (OneOf(("keywords", "category_code"), least=1),)


ENDPOINT: Endpoint[GoogleTrendsExploreResult, GoogleTrendsItem] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_trends/explore/live",
    operation="google_trends_explore_live",
    kind="live",
    request=GoogleTrendsExploreLiveRequest,
    result=GoogleTrendsExploreResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/live/",
)


def google_trends_explore_live(
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
) -> Call[GoogleTrendsExploreResult, GoogleTrendsItem]:
    """Run one Google Trends request and give its result at once.

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

    At least one of keywords, category_code.

    The price is not known to the spec. Rows: GoogleTrendsItem.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_trends/explore/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleTrendsExploreLiveRequest(
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
            )
        ],
    )
