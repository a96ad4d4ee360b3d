# From spec/serp/google/search_by_image/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/search_by_image/task_post"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleSearchByImageTaskPostRequest(Request):
    """Post Google search-by-image tasks.

    `google_search_by_image_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them
    in one call.

    Args:
        image_url: Address of the image to search by. Format: URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        search_param: Further parameters of the search URL, as they stand in it.
        calculate_rectangles: Add where on the page each element is and how large; doubles the price. Default:
            false.
        browser_screen_width: Width of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1920.
        browser_screen_height: Height of the browser window that rectangles are calculated for; only with
            calculate_rectangles. In pixels. Default: 1080.
        browser_screen_resolution_ratio: Pixel ratio that rectangles are calculated for; only with
            calculate_rectangles. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_code, location_name, location_coordinate. At least one of language_code,
    language_name.

    The price is not known to the spec. Times 2 for calculate_rectangles. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/search_by_image/task_post/
    """

    image_url: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    max_crawl_pages: Maybe[Annotated[int, fields.MAX_CRAWL_PAGES]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    search_param: Maybe[str] = UNSET
    calculate_rectangles: Maybe[bool] = UNSET
    browser_screen_width: Maybe[int] = UNSET
    browser_screen_height: Maybe[int] = UNSET
    browser_screen_resolution_ratio: Maybe[float] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name", "location_coordinate"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/search_by_image/task_post",
    operation="google_search_by_image_task_post",
    kind="task_post",
    request=GoogleSearchByImageTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="unknown", times=(PriceFactor(field="calculate_rectangles", factor=2.0, equals=True),)
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
