# From spec/keywords_data/google_ads/keywords_for_site/task_post.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/google_ads/keywords_for_site/task_post"""

from datetime import date
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAdsKeywordsForSiteTaskPostRequest", "google_ads_keywords_for_site_task_post"]


@request
class GoogleAdsKeywordsForSiteTaskPostRequest(Request):
    """What `google_ads_keywords_for_site_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    target: str
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    include_adult_keywords: bool | UnsetType | None = UNSET
    sort_by: (
        Literal[
            "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
        ]
        | UnsetType
        | None
    ) = UNSET
    search_partners: bool | UnsetType | None = UNSET
    target_type: Literal["site", "page"] | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("target", required=True),
        rules.Time("date_from", format=rules.DATE, minimum="4 years ago", maximum="1 day ago"),
        rules.Time("date_to", format=rules.DATE, maximum="1 day ago"),
        rules.Boolean("include_adult_keywords"),
        rules.Text(
            "sort_by",
            values=(
                "relevance",
                "search_volume",
                "competition_index",
                "low_top_of_page_bid",
                "high_top_of_page_bid",
            ),
        ),
        rules.Boolean("search_partners"),
        rules.Text("target_type", values=("site", "page")),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/google_ads/keywords_for_site/task_post",
    operation="google_ads_keywords_for_site_task_post",
    kind="task_post",
    request=GoogleAdsKeywordsForSiteTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_site/task_post/",
)


def google_ads_keywords_for_site_task_post(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    include_adult_keywords: bool | UnsetType | None = UNSET,
    sort_by: Literal[
        "relevance", "search_volume", "competition_index", "low_top_of_page_bid", "high_top_of_page_bid"
    ]
    | UnsetType
    | None = UNSET,
    search_partners: bool | UnsetType | None = UNSET,
    target_type: Literal["site", "page"] | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google Ads keywords-for-site tasks.

    `google_ads_keywords_for_site_task_get.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        date_from: First day. Format: yyyy-mm-dd. From 4 years ago to 1 day ago.
        date_to: Last day. Format: yyyy-mm-dd. Not after 1 day ago. Default: 1 day ago.
        include_adult_keywords: Include keywords of adult content. Default: false.
        sort_by: Field to sort by, highest first. One of relevance, search_volume, competition_index,
            low_top_of_page_bid, high_top_of_page_bid. Default: relevance.
        search_partners: Count the search engine's partner sites too. Default: false.
        target_type: Keywords of the whole site or of the page alone. One of site, page. Default: page.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_site/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAdsKeywordsForSiteTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                target=target,
                date_from=date_from,
                date_to=date_to,
                include_adult_keywords=include_adult_keywords,
                sort_by=sort_by,
                search_partners=search_partners,
                target_type=target_type,
                postback_url=postback_url,
                pingback_url=pingback_url,
            )
        ],
    )
