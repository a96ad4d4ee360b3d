# From spec/serp/naver/organic/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/naver/organic/task_post"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.serp_requests import StopTarget
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, Pages, PriceFactor
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "NaverOrganicTaskPostRequest", "naver_organic_task_post"]


@request
class NaverOrganicTaskPostRequest(Request):
    """What `naver_organic_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("regular", "advanced", "html")),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("device", values=("desktop", "mobile")),
        rules.Text("os", values=("windows", "macos", "android", "ios")),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.ListOf("stop_crawl_on_match", each=rules.Nested(cls=StopTarget), max_items=10),
        rules.Text("keyword", max_length=700),
        rules.Integer("depth", maximum=700),
        rules.Integer("max_crawl_pages", maximum=100),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/naver/organic/task_post",
    operation="naver_organic_task_post",
    kind="task_post",
    request=NaverOrganicTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        since="2025-09-19",
        pages=Pages(results="depth", size=15, further=0.75, count="max_crawl_pages", default=15),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/naver/organic/task_post/",
)


def naver_organic_task_post(
    *,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    device: Literal["desktop", "mobile"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos", "android", "ios"] | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    stop_crawl_on_match: Sequence[StopTarget | Mapping[str, Any]] | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Naver organic search tasks.

    `naver_organic_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call; `naver_organic_task_get_html` and `naver_organic_task_get_regular` can too.

    Args:
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        device: Device that the search is made from. One of desktop, mobile. Default: desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos, android, ios.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        stop_crawl_on_match: Stop crawling at the first result page that has one of these targets. At most 10
            elements.
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        depth: Results to collect; every started page of 15 is billed. At most 700. Default: 15.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 100. Default: 1.

    At least one of keyword, url.

    Charged 0.0006 USD a task, as of 2025-09-19. That is for a page of at least 15 results; each further page
    is 0.00045 USD. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/naver/organic/task_post/
    """
    return Call(
        ENDPOINT,
        [
            NaverOrganicTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                tag=tag,
                device=device,
                os=os,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                stop_crawl_on_match=stop_crawl_on_match,
                keyword=keyword,
                depth=depth,
                max_crawl_pages=max_crawl_pages,
            )
        ],
    )
