# From spec/serp/google/images/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/images/task_post"""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleImagesTaskPostRequest", "google_images_task_post"]


@request
class GoogleImagesTaskPostRequest(Request):
    """What `google_images_task_post` is asked with; the function says what each field means."""

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
    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced", "html"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
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
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced", "html")),
        rules.Text("pingback_url"),
        rules.Integer("depth", maximum=700),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("location_code", "location_name", "url", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/images/task_post",
    operation="google_images_task_post",
    kind="task_post",
    request=GoogleImagesTaskPostRequest,
    result=None,
    rows=None,
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
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/google/images/task_post/",
)


def google_images_task_post(
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
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced", "html"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google Images tasks.

    `google_images_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call; `google_images_task_get_html` can too.

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
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        depth: Results to collect; every started page of 100 is billed. At most 700. Default: 100.

    At least one of keyword, url. At least one of location_code, location_name, url, location_coordinate. At
    least one of language_code, language_name, url.

    The price is not known to the spec. Times 5 for keyword that holds cache:, define:, definition:,
    filetype:, id:, inanchor:, info:, intext:, intitle:, inurl:, link:, related:, site:. At most 100 tasks a
    call.

    Source: https://docs.dataforseo.com/v3/serp/google/images/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleImagesTaskPostRequest(
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
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                depth=depth,
            )
        ],
    )
