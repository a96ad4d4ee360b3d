# From spec/on_page/task_post.yaml by `make generate`; do not edit.
"""POST /v3/on_page/task_post"""

from collections.abc import Mapping, Sequence
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "TaskPostRequest", "task_post"]


@request
class TaskPostRequest(Request):
    """What `task_post` is asked with; the function says what each field means."""

    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_scale_factor: float | UnsetType | None = UNSET
    accept_language: str | UnsetType | None = UNSET
    custom_user_agent: str | UnsetType | None = UNSET
    switch_pool: bool | UnsetType | None = UNSET
    target: str
    max_crawl_pages: int
    start_url: str | UnsetType | None = UNSET
    force_sitewide_checks: bool | UnsetType | None = UNSET
    priority_urls: Sequence[str] | UnsetType | None = UNSET
    max_crawl_depth: int | UnsetType | None = UNSET
    crawl_delay: int | UnsetType | None = UNSET
    store_raw_html: bool | UnsetType | None = UNSET
    enable_content_parsing: bool | UnsetType | None = UNSET
    support_cookies: bool | UnsetType | None = UNSET
    custom_robots_txt: str | UnsetType | None = UNSET
    robots_txt_merge_mode: Literal["merge", "override"] | UnsetType | None = UNSET
    respect_sitemap: bool | UnsetType | None = UNSET
    custom_sitemap: str | UnsetType | None = UNSET
    crawl_sitemap_only: bool | UnsetType | None = UNSET
    load_resources: bool | UnsetType | None = UNSET
    enable_www_redirect_check: bool | UnsetType | None = UNSET
    enable_javascript: bool | UnsetType | None = UNSET
    enable_xhr: bool | UnsetType | None = UNSET
    enable_browser_rendering: bool | UnsetType | None = UNSET
    disable_cookie_popup: bool | UnsetType | None = UNSET
    custom_js: str | UnsetType | None = UNSET
    validate_micromarkup: bool | UnsetType | None = UNSET
    allow_subdomains: bool | UnsetType | None = UNSET
    allowed_subdomains: Sequence[str] | UnsetType | None = UNSET
    disallowed_subdomains: Sequence[str] | UnsetType | None = UNSET
    check_spell: bool | UnsetType | None = UNSET
    check_spell_language: str | UnsetType | None = UNSET
    check_spell_exceptions: Sequence[str] | UnsetType | None = UNSET
    calculate_keyword_density: bool | UnsetType | None = UNSET
    checks_threshold: Mapping[str, int] | UnsetType | None = UNSET
    disable_sitewide_checks: Sequence[str] | UnsetType | None = UNSET
    disable_page_checks: Sequence[str] | UnsetType | None = UNSET
    return_despite_timeout: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("browser_preset", values=("desktop", "mobile", "tablet")),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_scale_factor", minimum=0.5, maximum=3),
        rules.Text("accept_language"),
        rules.Text("custom_user_agent"),
        rules.Boolean("switch_pool"),
        rules.Text("target", required=True),
        rules.Integer("max_crawl_pages", required=True),
        rules.Text("start_url"),
        rules.Boolean("force_sitewide_checks"),
        rules.ListOf("priority_urls", each=rules.Text(), max_items=20),
        rules.Integer("max_crawl_depth"),
        rules.Integer("crawl_delay"),
        rules.Boolean("store_raw_html"),
        rules.Boolean("enable_content_parsing"),
        rules.Boolean("support_cookies"),
        rules.Text("custom_robots_txt"),
        rules.Text("robots_txt_merge_mode", values=("merge", "override")),
        rules.Boolean("respect_sitemap"),
        rules.Text("custom_sitemap"),
        rules.Boolean("crawl_sitemap_only"),
        rules.Boolean("load_resources"),
        rules.Boolean("enable_www_redirect_check"),
        rules.Boolean("enable_javascript"),
        rules.Boolean("enable_xhr"),
        rules.Boolean("enable_browser_rendering"),
        rules.Boolean("disable_cookie_popup"),
        rules.Text("custom_js", max_length=2000),
        rules.Boolean("validate_micromarkup"),
        rules.Boolean("allow_subdomains"),
        rules.ListOf("allowed_subdomains", each=rules.Text()),
        rules.ListOf("disallowed_subdomains", each=rules.Text()),
        rules.Boolean("check_spell"),
        rules.Text("check_spell_language"),
        rules.ListOf("check_spell_exceptions", each=rules.Text(max_length=100), max_items=1000),
        rules.Boolean("calculate_keyword_density"),
        rules.MapOf("checks_threshold", each=rules.Integer()),
        rules.ListOf("disable_sitewide_checks", each=rules.Text()),
        rules.ListOf("disable_page_checks", each=rules.Text()),
        rules.Boolean("return_despite_timeout"),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/on_page/task_post",
    operation="task_post",
    kind="task_post",
    request=TaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/on_page/task_post/",
)


def task_post(
    *,
    target: str,
    max_crawl_pages: int,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_scale_factor: float | UnsetType | None = UNSET,
    accept_language: str | UnsetType | None = UNSET,
    custom_user_agent: str | UnsetType | None = UNSET,
    switch_pool: bool | UnsetType | None = UNSET,
    start_url: str | UnsetType | None = UNSET,
    force_sitewide_checks: bool | UnsetType | None = UNSET,
    priority_urls: Sequence[str] | UnsetType | None = UNSET,
    max_crawl_depth: int | UnsetType | None = UNSET,
    crawl_delay: int | UnsetType | None = UNSET,
    store_raw_html: bool | UnsetType | None = UNSET,
    enable_content_parsing: bool | UnsetType | None = UNSET,
    support_cookies: bool | UnsetType | None = UNSET,
    custom_robots_txt: str | UnsetType | None = UNSET,
    robots_txt_merge_mode: Literal["merge", "override"] | UnsetType | None = UNSET,
    respect_sitemap: bool | UnsetType | None = UNSET,
    custom_sitemap: str | UnsetType | None = UNSET,
    crawl_sitemap_only: bool | UnsetType | None = UNSET,
    load_resources: bool | UnsetType | None = UNSET,
    enable_www_redirect_check: bool | UnsetType | None = UNSET,
    enable_javascript: bool | UnsetType | None = UNSET,
    enable_xhr: bool | UnsetType | None = UNSET,
    enable_browser_rendering: bool | UnsetType | None = UNSET,
    disable_cookie_popup: bool | UnsetType | None = UNSET,
    custom_js: str | UnsetType | None = UNSET,
    validate_micromarkup: bool | UnsetType | None = UNSET,
    allow_subdomains: bool | UnsetType | None = UNSET,
    allowed_subdomains: Sequence[str] | UnsetType | None = UNSET,
    disallowed_subdomains: Sequence[str] | UnsetType | None = UNSET,
    check_spell: bool | UnsetType | None = UNSET,
    check_spell_language: str | UnsetType | None = UNSET,
    check_spell_exceptions: Sequence[str] | UnsetType | None = UNSET,
    calculate_keyword_density: bool | UnsetType | None = UNSET,
    checks_threshold: Mapping[str, int] | UnsetType | None = UNSET,
    disable_sitewide_checks: Sequence[str] | UnsetType | None = UNSET,
    disable_page_checks: Sequence[str] | UnsetType | None = UNSET,
    return_despite_timeout: bool | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post crawls of whole sites.

    `summary.post_and_wait([...])` posts such tasks, waits and collects them in one call.

    Args:
        target: Domain to crawl, without scheme and www.; of a page's URL its domain is taken. Format: domain
            or URL.
        max_crawl_pages: Most pages to crawl; each is billed.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
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

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/on_page/task_post/
    """
    return Call(
        ENDPOINT,
        [
            TaskPostRequest(
                pingback_url=pingback_url,
                tag=tag,
                browser_preset=browser_preset,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_scale_factor=browser_screen_scale_factor,
                accept_language=accept_language,
                custom_user_agent=custom_user_agent,
                switch_pool=switch_pool,
                target=target,
                max_crawl_pages=max_crawl_pages,
                start_url=start_url,
                force_sitewide_checks=force_sitewide_checks,
                priority_urls=priority_urls,
                max_crawl_depth=max_crawl_depth,
                crawl_delay=crawl_delay,
                store_raw_html=store_raw_html,
                enable_content_parsing=enable_content_parsing,
                support_cookies=support_cookies,
                custom_robots_txt=custom_robots_txt,
                robots_txt_merge_mode=robots_txt_merge_mode,
                respect_sitemap=respect_sitemap,
                custom_sitemap=custom_sitemap,
                crawl_sitemap_only=crawl_sitemap_only,
                load_resources=load_resources,
                enable_www_redirect_check=enable_www_redirect_check,
                enable_javascript=enable_javascript,
                enable_xhr=enable_xhr,
                enable_browser_rendering=enable_browser_rendering,
                disable_cookie_popup=disable_cookie_popup,
                custom_js=custom_js,
                validate_micromarkup=validate_micromarkup,
                allow_subdomains=allow_subdomains,
                allowed_subdomains=allowed_subdomains,
                disallowed_subdomains=disallowed_subdomains,
                check_spell=check_spell,
                check_spell_language=check_spell_language,
                check_spell_exceptions=check_spell_exceptions,
                calculate_keyword_density=calculate_keyword_density,
                checks_threshold=checks_threshold,
                disable_sitewide_checks=disable_sitewide_checks,
                disable_page_checks=disable_page_checks,
                return_despite_timeout=return_despite_timeout,
            )
        ],
    )
