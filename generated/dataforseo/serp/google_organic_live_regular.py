# From spec/serp/google/organic/live/regular.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/organic/live/regular"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_requests import StopTarget
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleOrganicLiveRegularRequest", "google_organic_live_regular"]


@request
class GoogleOrganicLiveRegularRequest(Request):
    """What `google_organic_live_regular` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    target_search_mode: Literal["all", "any"] | UnsetType | None = UNSET
    find_targets_in: Sequence[str] | UnsetType | None = UNSET
    ignore_targets_in: Sequence[str] | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    target: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    group_organic_results: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.ListOf("stop_crawl_on_match", each=rules.Nested(cls=StopTarget), max_items=10),
        rules.Text("keyword", max_length=700),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Text("target_search_mode", values=("all", "any")),
        rules.ListOf("find_targets_in", each=rules.Text()),
        rules.ListOf("ignore_targets_in", each=rules.Text()),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("target"),
        rules.Integer("depth", maximum=200),
        rules.Boolean("group_organic_results"),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


ENDPOINT: Endpoint[SerpResult, SerpItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/organic/live/regular",
    operation="google_organic_live_regular",
    kind="live",
    request=GoogleOrganicLiveRegularRequest,
    result=SerpResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        since="2025-09-19",
        pages=Pages(results="depth", size=10, further=0.75, count="max_crawl_pages", default=10),
        times=(
            PriceFactor(
                field="keyword",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
            PriceFactor(
                field="url",
                factor=5.0,
                contains=(
                    "cache:",
                    "define:",
                    "definition:",
                    "filetype:",
                    "id:",
                    "inanchor:",
                    "info:",
                    "intext:",
                    "intitle:",
                    "inurl:",
                    "link:",
                    "related:",
                    "site:",
                ),
            ),
        ),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/organic/live/regular/",
)


def google_organic_live_regular(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    target_search_mode: Literal["all", "any"] | UnsetType | None = UNSET,
    find_targets_in: Sequence[str] | UnsetType | None = UNSET,
    ignore_targets_in: Sequence[str] | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    target: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    group_organic_results: bool | UnsetType | None = UNSET,
) -> Call[SerpResult, SerpItem]:
    """Run one Google organic search request and give its result at once, without its special elements.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        target_search_mode: Stop when all targets were found, or any; only with stop_crawl_on_match. One of
            all, any. Default: any.
        find_targets_in: Types of results that are searched for the targets; only with stop_crawl_on_match.
            Such as organic, paid, local_pack, featured_snippet, events, google_flights, images, jobs,
            knowledge_graph, local_service, map, scholarly_articles, third_party_reviews, twitter.
        ignore_targets_in: Types of results that are not searched for the targets; only with
            stop_crawl_on_match. Such as organic, paid, local_pack, featured_snippet, events, google_flights,
            images, jobs, knowledge_graph, local_service, map, scholarly_articles, third_party_reviews,
            twitter.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        target: Only results of this domain, page or pattern; * stands for anything.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        group_organic_results: Nest further results of the same site under the first one instead of listing
            them apart. Default: true.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    Charged 0.002 USD a task, as of 2025-09-19. That is for a page of at least 10 results; each further page
    is 0.0015 USD. Times 5 for keyword that holds cache:, define:, definition:, filetype:, id:, inanchor:,
    info:, intext:, intitle:, inurl:, link:, related:, site:. Times 5 for url that holds cache:, define:,
    definition:, filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Rows:
    SerpItem.

    Source: https://docs.dataforseo.com/v3/serp/google/organic/live/regular/
    """
    return Call(
        ENDPOINT,
        [
            GoogleOrganicLiveRegularRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                device=device,
                os=os,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                stop_crawl_on_match=stop_crawl_on_match,
                keyword=keyword,
                max_crawl_pages=max_crawl_pages,
                target_search_mode=target_search_mode,
                find_targets_in=find_targets_in,
                ignore_targets_in=ignore_targets_in,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                target=target,
                depth=depth,
                group_organic_results=group_organic_results,
            )
        ],
    )
