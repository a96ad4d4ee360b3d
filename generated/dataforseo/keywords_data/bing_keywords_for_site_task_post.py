# From spec/keywords_data/bing/keywords_for_site/task_post.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/bing/keywords_for_site/task_post"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "BingKeywordsForSiteTaskPostRequest", "bing_keywords_for_site_task_post"]


@request
class BingKeywordsForSiteTaskPostRequest(Request):
    """What `bing_keywords_for_site_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    target: str
    search_partners: bool | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    device: Literal["all", "mobile", "desktop", "tablet"] | UnsetType | None = UNSET
    sort_by: Literal["search_volume", "cpc", "competition", "relevance"] | UnsetType | None = UNSET
    keywords_negative: Sequence[str] | UnsetType | None = UNSET
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
        rules.Boolean("search_partners"),
        rules.Time("date_from", format=rules.DATE, minimum="2 years ago"),
        rules.Time("date_to", format=rules.DATE, minimum="2 years ago"),
        rules.Text("device", values=("all", "mobile", "desktop", "tablet")),
        rules.Text("sort_by", values=("search_volume", "cpc", "competition", "relevance")),
        rules.ListOf("keywords_negative", each=rules.Text(), max_items=200),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/keywords_data/bing/keywords_for_site/task_post",
    operation="bing_keywords_for_site_task_post",
    kind="task_post",
    request=BingKeywordsForSiteTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/task_post/",
)


def bing_keywords_for_site_task_post(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    search_partners: bool | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    device: Literal["all", "mobile", "desktop", "tablet"] | UnsetType | None = UNSET,
    sort_by: Literal["search_volume", "cpc", "competition", "relevance"] | UnsetType | None = UNSET,
    keywords_negative: Sequence[str] | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Bing keywords-for-site tasks.

    `bing_keywords_for_site_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point, `latitude,longitude`; it stands for the country that it lies in.
        search_partners: Count the search engine's partner sites too. Default: false.
        date_from: First month, as its first day. Format: yyyy-mm-dd. Not before 2 years ago.
        date_to: Last month, as its last day. Format: yyyy-mm-dd. Not before 2 years ago.
        device: Devices that the figures are for. One of all, mobile, desktop, tablet. Default: all.
        sort_by: Field to sort by, highest first. One of search_volume, cpc, competition, relevance. Default:
            relevance.
        keywords_negative: Keywords to leave out. At most 200 elements.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/keywords_for_site/task_post/
    """
    return Call(
        ENDPOINT,
        [
            BingKeywordsForSiteTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                target=target,
                search_partners=search_partners,
                date_from=date_from,
                date_to=date_to,
                device=device,
                sort_by=sort_by,
                keywords_negative=keywords_negative,
                postback_url=postback_url,
                pingback_url=pingback_url,
            )
        ],
    )
