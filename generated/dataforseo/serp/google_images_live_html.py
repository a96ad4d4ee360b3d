# From spec/serp/google/images/live/html.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/images/live/html"""

from typing import Literal

from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleImagesLiveHtmlRequest", "google_images_live_html"]


@request
class GoogleImagesLiveHtmlRequest(Request):
    """What `google_images_live_html` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.Text("keyword", max_length=700),
        rules.Text("os", values=("windows", "macos")),
        rules.Integer("max_crawl_pages", maximum=100),
        rules.Integer("depth", maximum=200),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
    )


ENDPOINT: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/serp/google/images/live/html",
    operation="google_images_live_html",
    kind="live",
    request=GoogleImagesLiveHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(
        model="unknown",
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
        ),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/images/live/html/",
)


def google_images_live_html(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[HtmlResult, HtmlItem]:
    """Run one Google Images request and give the raw HTML at once.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. Search
            operators such as `site:` multiply the price. At most 700 characters.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        depth: Results to collect; every started page of 100 is billed. At most 200. Default: 100.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    The price is not known to the spec. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/images/live/html/
    """
    return Call(
        ENDPOINT,
        [
            GoogleImagesLiveHtmlRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                keyword=keyword,
                os=os,
                max_crawl_pages=max_crawl_pages,
                depth=depth,
            )
        ],
    )
