# From spec/on_page/task_post.yaml by `make generate`; do not edit.
"""POST /v3/on_page/task_post"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, Surcharge
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TaskPostRequest(Request):
    """Post crawls of whole sites.

    `summary.post_and_wait([...])` posts these tasks, waits, and collects them in one call.

    Args:
        target: Domain to crawl, without scheme and www.; of a page's URL its domain is taken. Format: domain
            or URL.
        max_crawl_pages: Most pages to crawl; each is billed.
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
        start_url: Absolute URL that the crawl begins at. Format: URL.
        force_sitewide_checks: Check the whole site even where a single page is crawled. Default: false.
        priority_urls: Absolute URLs to crawl before all others. At most 20 elements. Each element: URL.
        max_crawl_depth: How many links away from the start the crawl may go; the start is 0.
        crawl_delay: Pause between two requests. In milliseconds. Default: 2000.
        store_raw_html: Keep the HTML of the pages for on_page/raw_html. Default: false.
        enable_content_parsing: Prepare the pages for on_page/content_parsing; charged extra. Default: false.
        support_cookies: Keep cookies while crawling. Default: false.
        custom_robots_txt: Own robots.txt lines, such as `Disallow: /private/`.
        robots_txt_merge_mode: Add those lines to the site's robots.txt, or put them in its place. One of
            merge, override. Default: merge.
        respect_sitemap: Crawl in the order of the site's sitemap. Default: false.
        custom_sitemap: Address of another sitemap; only with respect_sitemap. Format: URL.
        crawl_sitemap_only: Crawl the pages of the sitemap alone; only with respect_sitemap. Default: false.
        load_resources: Load images, style sheets and scripts; charged extra. Default: false.
        enable_www_redirect_check: Check that the site redirects between its names with and without www.
            Default: false.
        enable_javascript: Run the scripts of a page; charged extra. Default: false.
        enable_xhr: Let scripts send requests; only with enable_javascript. Default: false.
        enable_browser_rendering: Render pages as a browser does, to measure Core Web Vitals; needs
            enable_javascript and load_resources, and is charged extra. Default: false.
        disable_cookie_popup: Keep the cookie banner from opening. Default: false.
        custom_js: A script to run on the page, for up to 700 ms; charged extra. At most 2,000 characters.
        validate_micromarkup: Check structured data, for on_page/microdata. Default: false.
        allow_subdomains: Crawl all subdomains of the target. Default: false.
        allowed_subdomains: Subdomains to crawl; allow_subdomains has to be false.
        disallowed_subdomains: Subdomains not to crawl; only with allow_subdomains.
        check_spell: Check the spelling. Default: false.
        check_spell_language: Language of the spelling check, as a code; recognised from the page when left
            out. Such as hy, eu, bg, ca, hr, cs, da, nl, en, eo, et, fo, fa, fr, fy, gl, ka, de, el, he, hu,
            is, ia, ga, it, rw, la, lv, lt, mk, mn, ne, nb, nn, pl, pt, ro, gd, sr, sk, sl, es, sv, tr.
        check_spell_exceptions: Words that the spelling check accepts. At most 1,000 elements. Each element:
            at most 100 characters.
        calculate_keyword_density: Count words, for on_page/keyword_density; charged extra. Default: false.
        checks_threshold: Own thresholds of the checks, by name of the check.
        disable_sitewide_checks: Checks of the whole site to leave out.
        disable_page_checks: Checks of single pages to leave out.
        return_despite_timeout: Give data on pages that took longer than 120 seconds. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    Charged 0.00015 USD a row, as of 2026-07-28 (account list, confirmed by a charge). Plus 0.0003 USD a row
    for load_resources. Plus 0.00135 USD a row for enable_javascript. Plus 0.00015 USD a row for custom_js.
    Plus 0.0036 USD a row for enable_browser_rendering. Plus 0.00015 USD a row for calculate_keyword_density.
    Plus 0.00015 USD a row for enable_content_parsing. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/on_page/task_post/
    """

    target: str
    max_crawl_pages: int
    browser_preset: Maybe[Literal["desktop", "mobile", "tablet"]] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_scale_factor: Maybe[Annotated[float, fields.BROWSER_SCREEN_SCALE_FACTOR]] = UNSET
    accept_language: Maybe[str] = UNSET
    custom_user_agent: Maybe[str] = UNSET
    switch_pool: Maybe[bool] = UNSET
    start_url: Maybe[str] = UNSET
    force_sitewide_checks: Maybe[bool] = UNSET
    priority_urls: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=20)]] = UNSET
    max_crawl_depth: Maybe[int] = UNSET
    crawl_delay: Maybe[int] = UNSET
    store_raw_html: Maybe[bool] = UNSET
    enable_content_parsing: Maybe[bool] = UNSET
    support_cookies: Maybe[bool] = UNSET
    custom_robots_txt: Maybe[str] = UNSET
    robots_txt_merge_mode: Maybe[Literal["merge", "override"]] = UNSET
    respect_sitemap: Maybe[bool] = UNSET
    custom_sitemap: Maybe[str] = UNSET
    crawl_sitemap_only: Maybe[bool] = UNSET
    load_resources: Maybe[bool] = UNSET
    enable_www_redirect_check: Maybe[bool] = UNSET
    enable_javascript: Maybe[bool] = UNSET
    enable_xhr: Maybe[bool] = UNSET
    enable_browser_rendering: Maybe[bool] = UNSET
    disable_cookie_popup: Maybe[bool] = UNSET
    custom_js: Maybe[Annotated[str, rules.Text(max_length=2000)]] = UNSET
    validate_micromarkup: Maybe[bool] = UNSET
    allow_subdomains: Maybe[bool] = UNSET
    allowed_subdomains: Maybe[Sequence[str]] = UNSET
    disallowed_subdomains: Maybe[Sequence[str]] = UNSET
    check_spell: Maybe[bool] = UNSET
    check_spell_language: Maybe[str] = UNSET
    check_spell_exceptions: Maybe[
        Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=100), max_items=1000)]
    ] = UNSET
    calculate_keyword_density: Maybe[bool] = UNSET
    checks_threshold: Maybe[Mapping[str, int]] = UNSET
    disable_sitewide_checks: Maybe[Sequence[str]] = UNSET
    disable_page_checks: Maybe[Sequence[str]] = UNSET
    return_despite_timeout: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET


TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/on_page/task_post",
    operation="task_post",
    kind="task_post",
    request=TaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per row",
        row=0.00015,
        rows="max_crawl_pages",
        plus=(
            Surcharge(field="load_resources", amount=0.0003, equals=True, per="row"),
            Surcharge(field="enable_javascript", amount=0.00135, equals=True, per="row"),
            Surcharge(field="custom_js", amount=0.00015, per="row"),
            Surcharge(field="enable_browser_rendering", amount=0.0036, equals=True, per="row"),
            Surcharge(field="calculate_keyword_density", amount=0.00015, equals=True, per="row"),
            Surcharge(field="enable_content_parsing", amount=0.00015, equals=True, per="row"),
        ),
        listed="on_page/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
