# From spec/on_page/ by `make generate`; do not edit.
"""The endpoints below /v3/on_page/content_parsing/"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.on_page_parsed_content import ContentParsingElement, ParsedContentResult
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, Surcharge
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ContentParsingRequest(Request):
    """Give the parsed content of a crawled page.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        markdown_view: Add the content of the page as Markdown. Default: false.

    Free of charge. Rows: ContentParsingElement.

    Source: https://docs.dataforseo.com/v3/on_page/content_parsing/
    """

    id: str
    url: str
    markdown_view: Maybe[bool] = UNSET


CONTENT_PARSING: Endpoint[ParsedContentResult, ContentParsingElement] = Endpoint(
    method="POST",
    path="/v3/on_page/content_parsing",
    operation="content_parsing",
    kind="live",
    request=ContentParsingRequest,
    result=ParsedContentResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
)


class ContentParsingLiveRequest(Request):
    """Fetch a page and give its content, parsed.

    Args:
        url: Absolute URL of the page. Format: URL.
        browser_preset: A common screen, with width, height and pixel ratio; the single fields go before it.
            One of desktop, mobile, tablet.
        browser_screen_width: Width of the emulated screen; takes the place of browser_preset. In pixels. From
            240 to 9999.
        browser_screen_height: Height of the emulated screen; takes the place of browser_preset. In pixels.
            From 240 to 9999.
        browser_screen_scale_factor: Pixel ratio of the emulated screen; takes the place of browser_preset.
            From 0.5 to 3.
        accept_language: Language header to crawl with, such as `en` or `en-US`.
        custom_user_agent: User agent to crawl with. Default: Mozilla/5.0 (compatible; RSiteAuditor).
        switch_pool: Try further proxies where a site limits or refuses requests. Default: false.
        ip_pool_for_scan: Country of the proxies. One of us, de.
        store_raw_html: Keep the HTML of the pages for on_page/raw_html. Default: false.
        disable_cookie_popup: Keep the cookie banner from opening. Default: false.
        enable_javascript: Run the scripts of a page; charged extra. Default: false.
        enable_browser_rendering: Render pages as a browser does, to measure Core Web Vitals; needs
            enable_javascript and load_resources, and is charged extra. Default: false.
        enable_xhr: Let scripts send requests; only with enable_javascript. Default: false.
        markdown_view: Add the content of the page as Markdown. Default: false.

    Charged 0.00015 USD a row, as of 2026-07-28 (account list). At most 1 row is charged. Plus 0.00135 USD a
    row for enable_javascript. Plus 0.0036 USD a row for enable_browser_rendering. At most 20 tasks a call.
    Rows: ContentParsingElement.

    Source: https://docs.dataforseo.com/v3/on_page/content_parsing/live/
    """

    url: str
    browser_preset: Maybe[Literal["desktop", "mobile", "tablet"]] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_scale_factor: Maybe[Annotated[float, fields.BROWSER_SCREEN_SCALE_FACTOR]] = UNSET
    accept_language: Maybe[str] = UNSET
    custom_user_agent: Maybe[str] = UNSET
    switch_pool: Maybe[bool] = UNSET
    ip_pool_for_scan: Maybe[Literal["us", "de"]] = UNSET
    store_raw_html: Maybe[bool] = UNSET
    disable_cookie_popup: Maybe[bool] = UNSET
    enable_javascript: Maybe[bool] = UNSET
    enable_browser_rendering: Maybe[bool] = UNSET
    enable_xhr: Maybe[bool] = UNSET
    markdown_view: Maybe[bool] = UNSET


CONTENT_PARSING_LIVE: Endpoint[ParsedContentResult, ContentParsingElement] = Endpoint(
    method="POST",
    path="/v3/on_page/content_parsing/live",
    operation="content_parsing_live",
    kind="live",
    request=ContentParsingLiveRequest,
    result=ParsedContentResult,
    rows="items",
    billing=Billing(
        model="per row",
        row=0.00015,
        most_rows=1,
        plus=(
            Surcharge(field="enable_javascript", amount=0.00135, equals=True, per="row"),
            Surcharge(field="enable_browser_rendering", amount=0.0036, equals=True, per="row"),
        ),
        listed="on_page/content_parsing_live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=20),
)
