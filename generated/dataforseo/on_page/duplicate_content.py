# From spec/on_page/duplicate_content.yaml by `make generate`; do not edit.
"""POST /v3/on_page/duplicate_content"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import ResourceHtml
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class DuplicateContentRequest(Request):
    """List the pages whose content is like that of a page.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        similarity: Least similarity that counts as a duplicate, 0 to 10. From 0 to 10. Default: 6.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: DuplicateContentItem.

    Source: https://docs.dataforseo.com/v3/on_page/duplicate_content/
    """

    id: str
    url: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET
    similarity: Maybe[Annotated[int, rules.Integer(minimum=0, maximum=10)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class DuplicateContentDuplicatePage(Model):
    """A page whose content is like that of another, and how much."""

    similarity: Int | None = None
    """How alike the contents are, 0 to 10; from 6 on they count as duplicates by default."""
    page: List[ResourceHtml] | None = None
    """The page, as a list of one."""


class DuplicateContentItem(Model):
    """A page and those with similar content."""

    url: str | None = None
    """Absolute URL of the page that was asked for."""
    total_count: Int | None = None
    """Duplicates of the page, whatever the page size."""
    pages: List[DuplicateContentDuplicatePage] | None = None
    """Pages with similar content."""


class DuplicateContentResult(Model):
    """Pages whose content is like that of one page."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    items_count: Int | None = None
    """Length of items."""
    items: List[DuplicateContentItem] | None = None
    """One row for the page."""


DUPLICATE_CONTENT: Endpoint[DuplicateContentResult, DuplicateContentItem] = Endpoint(
    method="POST",
    path="/v3/on_page/duplicate_content",
    operation="duplicate_content",
    kind="live",
    request=DuplicateContentRequest,
    result=DuplicateContentResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, furthest=2000000),),
)
