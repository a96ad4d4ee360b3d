# From spec/on_page/page_screenshot.yaml by `make generate`; do not edit.
"""POST /v3/on_page/page_screenshot"""

from typing import Literal

from dataforseo.types.screenshots import ScreenshotItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "PageScreenshotRequest", "PageScreenshotResult", "page_screenshot"]


@request
class PageScreenshotRequest(Request):
    """What `page_screenshot` is asked with; the function says what each field means."""

    url: str
    accept_language: str | UnsetType | None = UNSET
    custom_user_agent: str | UnsetType | None = UNSET
    switch_pool: bool | UnsetType | None = UNSET
    ip_pool_for_scan: Literal["us", "de"] | UnsetType | None = UNSET
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_scale_factor: float | UnsetType | None = UNSET
    full_page_screenshot: bool | UnsetType | None = UNSET
    disable_cookie_popup: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("url", required=True),
        rules.Text("accept_language"),
        rules.Text("custom_user_agent"),
        rules.Boolean("switch_pool"),
        rules.Text("ip_pool_for_scan", values=("us", "de")),
        rules.Text("browser_preset", values=("desktop", "mobile", "tablet")),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_scale_factor", minimum=0.5, maximum=3),
        rules.Boolean("full_page_screenshot"),
        rules.Boolean("disable_cookie_popup"),
    )


class PageScreenshotResult(Model):
    """A page as an image."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    error_message: str | None = None
    """Why there is no image; null when there is one."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[ScreenshotItem] | None = None
    """One element with the image."""


ENDPOINT: Endpoint[PageScreenshotResult, ScreenshotItem] = Endpoint(
    method="POST",
    path="/v3/on_page/page_screenshot",
    operation="page_screenshot",
    kind="live",
    request=PageScreenshotRequest,
    result=PageScreenshotResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=20),
    docs="https://docs.dataforseo.com/v3/on_page/page_screenshot/",
)


def page_screenshot(
    *,
    url: str,
    accept_language: str | UnsetType | None = UNSET,
    custom_user_agent: str | UnsetType | None = UNSET,
    switch_pool: bool | UnsetType | None = UNSET,
    ip_pool_for_scan: Literal["us", "de"] | UnsetType | None = UNSET,
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_scale_factor: float | UnsetType | None = UNSET,
    full_page_screenshot: bool | UnsetType | None = UNSET,
    disable_cookie_popup: bool | UnsetType | None = UNSET,
) -> Call[PageScreenshotResult, ScreenshotItem]:
    """Capture a page as an image.

    Args:
        url: Absolute URL of the page. Format: URL.
        accept_language: Language header to crawl with, such as `en` or `en-US`.
        custom_user_agent: User agent to crawl with. Default: Mozilla/5.0 (compatible; RSiteAuditor).
        switch_pool: Try further proxies where a site limits or refuses requests. Default: false.
        ip_pool_for_scan: Country of the proxies. One of us, de.
        browser_preset: A common screen, with width, height and pixel ratio; the single fields go before it.
            One of desktop, mobile, tablet.
        browser_screen_width: Width of the browser window; needs no browser_preset. In pixels. From 240 to
            9999.
        browser_screen_height: Height of the browser window; needs no browser_preset. In pixels. From 240 to
            9999.
        browser_screen_scale_factor: Pixel ratio of the emulated screen; takes the place of browser_preset.
            From 0.5 to 3.
        full_page_screenshot: Capture the whole page instead of its first screen. Default: true.
        disable_cookie_popup: Keep the cookie banner from opening. Default: false.

    The price is not known to the spec. At most 20 tasks a call. Rows: ScreenshotItem.

    Source: https://docs.dataforseo.com/v3/on_page/page_screenshot/
    """
    return Call(
        ENDPOINT,
        [
            PageScreenshotRequest(
                url=url,
                accept_language=accept_language,
                custom_user_agent=custom_user_agent,
                switch_pool=switch_pool,
                ip_pool_for_scan=ip_pool_for_scan,
                browser_preset=browser_preset,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_scale_factor=browser_screen_scale_factor,
                full_page_screenshot=full_page_screenshot,
                disable_cookie_popup=disable_cookie_popup,
            )
        ],
    )
