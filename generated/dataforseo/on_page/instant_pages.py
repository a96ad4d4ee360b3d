# From spec/on_page/instant_pages.yaml by `make generate`; do not edit.
"""POST /v3/on_page/instant_pages"""

from collections.abc import Mapping
from typing import Any, Literal

from dataforseo.types.on_page_resources import ResourceItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "InstantPagesRequest", "InstantPagesResult", "instant_pages"]


@request
class InstantPagesRequest(Request):
    """What `instant_pages` is asked with; the function says what each field means."""

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
    load_resources: bool | UnsetType | None = UNSET
    enable_browser_rendering: bool | UnsetType | None = UNSET
    disable_cookie_popup: bool | UnsetType | None = UNSET
    return_despite_timeout: bool | UnsetType | None = UNSET
    enable_javascript: bool | UnsetType | None = UNSET
    enable_xhr: bool | UnsetType | None = UNSET
    custom_js: str | UnsetType | None = UNSET
    validate_micromarkup: bool | UnsetType | None = UNSET
    check_spell: bool | UnsetType | None = UNSET
    checks_threshold: Mapping[str, int] | UnsetType | None = UNSET

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
        rules.Boolean("load_resources"),
        rules.Boolean("enable_browser_rendering"),
        rules.Boolean("disable_cookie_popup"),
        rules.Boolean("return_despite_timeout"),
        rules.Boolean("enable_javascript"),
        rules.Boolean("enable_xhr"),
        rules.Text("custom_js"),
        rules.Boolean("validate_micromarkup"),
        rules.Boolean("check_spell"),
        rules.MapOf("checks_threshold", each=rules.Integer()),
    )


class InstantPagesResult(Model):
    """A page that was crawled at once."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: Any = None
    """Always null here; there is no crawl to report on."""
    crawl_gateway_address: str | None = None
    """IP address that the crawler came from."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[ResourceItem] | None = None
    """One element for the page."""


ENDPOINT: Endpoint[InstantPagesResult, ResourceItem] = Endpoint(
    method="POST",
    path="/v3/on_page/instant_pages",
    operation="instant_pages",
    kind="live",
    request=InstantPagesRequest,
    result=InstantPagesResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=20),
    docs="https://docs.dataforseo.com/v3/on_page/instant_pages/",
)


def instant_pages(
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
    load_resources: bool | UnsetType | None = UNSET,
    enable_browser_rendering: bool | UnsetType | None = UNSET,
    disable_cookie_popup: bool | UnsetType | None = UNSET,
    return_despite_timeout: bool | UnsetType | None = UNSET,
    enable_javascript: bool | UnsetType | None = UNSET,
    enable_xhr: bool | UnsetType | None = UNSET,
    custom_js: str | UnsetType | None = UNSET,
    validate_micromarkup: bool | UnsetType | None = UNSET,
    check_spell: bool | UnsetType | None = UNSET,
    checks_threshold: Mapping[str, int] | UnsetType | None = UNSET,
) -> Call[InstantPagesResult, ResourceItem]:
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

    The price is not known to the spec. 0.000125 USD was seen for a page; scripts, resources and rendering are
    charged extra, at a price not stated. At most 20 tasks a call. Rows: ResourceItem.

    Source: https://docs.dataforseo.com/v3/on_page/instant_pages/
    """
    return Call(
        ENDPOINT,
        [
            InstantPagesRequest(
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
                load_resources=load_resources,
                enable_browser_rendering=enable_browser_rendering,
                disable_cookie_popup=disable_cookie_popup,
                return_despite_timeout=return_despite_timeout,
                enable_javascript=enable_javascript,
                enable_xhr=enable_xhr,
                custom_js=custom_js,
                validate_micromarkup=validate_micromarkup,
                check_spell=check_spell,
                checks_threshold=checks_threshold,
            )
        ],
    )
