# From spec/on_page/page_screenshot.yaml by `make generate`; do not edit.
"""POST /v3/on_page/page_screenshot"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.screenshots import ScreenshotItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class PageScreenshotRequest(Request):
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

    Charged 0.0048 USD a row, as of 2026-07-28 (account list). At most 1 row is charged. At most 20 tasks a
    call. Rows: ScreenshotItem.

    Source: https://docs.dataforseo.com/v3/on_page/page_screenshot/
    """

    url: str
    accept_language: Maybe[str] = UNSET
    custom_user_agent: Maybe[str] = UNSET
    switch_pool: Maybe[bool] = UNSET
    ip_pool_for_scan: Maybe[Literal["us", "de"]] = UNSET
    browser_preset: Maybe[Literal["desktop", "mobile", "tablet"]] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_scale_factor: Maybe[Annotated[float, fields.BROWSER_SCREEN_SCALE_FACTOR]] = UNSET
    full_page_screenshot: Maybe[bool] = UNSET
    disable_cookie_popup: Maybe[bool] = UNSET


class PageScreenshotResult(Model):
    """A page as an image."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    error_message: str | None = None
    """Why there is no image; null when there is one."""
    items_count: Int | None = None
    """Length of items."""
    items: List[ScreenshotItem] | None = None
    """One element with the image."""


PAGE_SCREENSHOT: Endpoint[PageScreenshotResult, ScreenshotItem] = Endpoint(
    method="POST",
    path="/v3/on_page/page_screenshot",
    operation="page_screenshot",
    kind="live",
    request=PageScreenshotRequest,
    result=PageScreenshotResult,
    rows="items",
    billing=Billing(
        model="per row", row=0.0048, most_rows=1, listed="on_page/page_screenshot", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=20),
)
