# From spec/on_page/instant_pages.yaml by `make generate`; do not edit.
"""POST /v3/on_page/instant_pages"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.on_page_resources import ResourceItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, Surcharge
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class InstantPagesRequest(Request):
    """Crawl up to 20 single pages and give their checks at once.

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
        load_resources: Load images, style sheets and scripts; charged extra. Default: false.
        enable_browser_rendering: Render pages as a browser does, to measure Core Web Vitals; needs
            enable_javascript and load_resources, and is charged extra. Default: false.
        disable_cookie_popup: Keep the cookie banner from opening. Default: false.
        return_despite_timeout: Give data on pages that took longer than 120 seconds. Default: false.
        enable_javascript: Run the scripts of a page; charged extra. Default: false.
        enable_xhr: Let scripts send requests; only with enable_javascript. Default: false.
        custom_js: A script to run on the page, for up to 700 ms; charged extra.
        validate_micromarkup: Check structured data, for on_page/microdata. Default: false.
        check_spell: Check the spelling. Default: false.
        checks_threshold: Own thresholds of the checks, by name of the check.

    Charged 0.00015 USD a row, as of 2026-07-28 (account list, confirmed by a charge). At most 1 row is
    charged. Plus 0.0003 USD a row for load_resources. Plus 0.00135 USD a row for enable_javascript. Plus
    0.00015 USD a row for custom_js. Plus 0.0036 USD a row for enable_browser_rendering. At most 20 tasks a
    call. Rows: ResourceItem.

    Source: https://docs.dataforseo.com/v3/on_page/instant_pages/
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
    load_resources: Maybe[bool] = UNSET
    enable_browser_rendering: Maybe[bool] = UNSET
    disable_cookie_popup: Maybe[bool] = UNSET
    return_despite_timeout: Maybe[bool] = UNSET
    enable_javascript: Maybe[bool] = UNSET
    enable_xhr: Maybe[bool] = UNSET
    custom_js: Maybe[str] = UNSET
    validate_micromarkup: Maybe[bool] = UNSET
    check_spell: Maybe[bool] = UNSET
    checks_threshold: Maybe[Mapping[str, int]] = UNSET


class InstantPagesResult(Model):
    """A page that was crawled at once."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: Any = None
    """Always null here; there is no crawl to report on."""
    crawl_gateway_address: str | None = None
    """IP address that the crawler came from."""
    items_count: Int | None = None
    """Length of items."""
    items: List[ResourceItem] | None = None
    """One element for the page."""


INSTANT_PAGES: Endpoint[InstantPagesResult, ResourceItem] = Endpoint(
    method="POST",
    path="/v3/on_page/instant_pages",
    operation="instant_pages",
    kind="live",
    request=InstantPagesRequest,
    result=InstantPagesResult,
    rows="items",
    billing=Billing(
        model="per row",
        row=0.00015,
        most_rows=1,
        plus=(
            Surcharge(field="load_resources", amount=0.0003, equals=True, per="row"),
            Surcharge(field="enable_javascript", amount=0.00135, equals=True, per="row"),
            Surcharge(field="custom_js", amount=0.00015, per="row"),
            Surcharge(field="enable_browser_rendering", amount=0.0036, equals=True, per="row"),
        ),
        listed="on_page/instant_pages",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=20),
)
