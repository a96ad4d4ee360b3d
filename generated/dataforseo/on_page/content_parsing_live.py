# From spec/on_page/content_parsing/live.yaml by `make generate`; do not edit.
"""POST /v3/on_page/content_parsing/live"""

from typing import Literal

from dataforseo.types.on_page_parsed_content import ContentParsingElement, ParsedContentResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ContentParsingLiveRequest", "content_parsing_live"]


@request
class ContentParsingLiveRequest(Request):
    """What `content_parsing_live` is asked with; the function says what each field means."""

    url: str
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_scale_factor: float | UnsetType | None = UNSET
    accept_language: str | UnsetType | None = UNSET
    custom_user_agent: str | UnsetType | None = UNSET
    switch_pool: bool | UnsetType | None = UNSET
    ip_pool_for_scan: Literal["us", "de"] | UnsetType | None = UNSET
    store_raw_html: bool | UnsetType | None = UNSET
    disable_cookie_popup: bool | UnsetType | None = UNSET
    enable_javascript: bool | UnsetType | None = UNSET
    enable_browser_rendering: bool | UnsetType | None = UNSET
    enable_xhr: bool | UnsetType | None = UNSET
    markdown_view: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("url", required=True),
        rules.Text("browser_preset", values=("desktop", "mobile", "tablet")),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_scale_factor", minimum=0.5, maximum=3),
        rules.Text("accept_language"),
        rules.Text("custom_user_agent"),
        rules.Boolean("switch_pool"),
        rules.Text("ip_pool_for_scan", values=("us", "de")),
        rules.Boolean("store_raw_html"),
        rules.Boolean("disable_cookie_popup"),
        rules.Boolean("enable_javascript"),
        rules.Boolean("enable_browser_rendering"),
        rules.Boolean("enable_xhr"),
        rules.Boolean("markdown_view"),
    )


ENDPOINT: Endpoint[ParsedContentResult, ContentParsingElement] = Endpoint(
    method="POST",
    path="/v3/on_page/content_parsing/live",
    operation="content_parsing_live",
    kind="live",
    request=ContentParsingLiveRequest,
    result=ParsedContentResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=20),
    docs="https://docs.dataforseo.com/v3/on_page/content_parsing/live/",
)


def content_parsing_live(
    *,
    url: str,
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_scale_factor: float | UnsetType | None = UNSET,
    accept_language: str | UnsetType | None = UNSET,
    custom_user_agent: str | UnsetType | None = UNSET,
    switch_pool: bool | UnsetType | None = UNSET,
    ip_pool_for_scan: Literal["us", "de"] | UnsetType | None = UNSET,
    store_raw_html: bool | UnsetType | None = UNSET,
    disable_cookie_popup: bool | UnsetType | None = UNSET,
    enable_javascript: bool | UnsetType | None = UNSET,
    enable_browser_rendering: bool | UnsetType | None = UNSET,
    enable_xhr: bool | UnsetType | None = UNSET,
    markdown_view: bool | UnsetType | None = UNSET,
) -> Call[ParsedContentResult, ContentParsingElement]:
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

    The price is not known to the spec. At most 20 tasks a call. Rows: ContentParsingElement.

    Source: https://docs.dataforseo.com/v3/on_page/content_parsing/live/
    """
    return Call(
        ENDPOINT,
        [
            ContentParsingLiveRequest(
                url=url,
                browser_preset=browser_preset,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_scale_factor=browser_screen_scale_factor,
                accept_language=accept_language,
                custom_user_agent=custom_user_agent,
                switch_pool=switch_pool,
                ip_pool_for_scan=ip_pool_for_scan,
                store_raw_html=store_raw_html,
                disable_cookie_popup=disable_cookie_popup,
                enable_javascript=enable_javascript,
                enable_browser_rendering=enable_browser_rendering,
                enable_xhr=enable_xhr,
                markdown_view=markdown_view,
            )
        ],
    )
