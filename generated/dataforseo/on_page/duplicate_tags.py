# From spec/on_page/duplicate_tags.yaml by `make generate`; do not edit.
"""POST /v3/on_page/duplicate_tags"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import ResourceHtml
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class DuplicateTagsRequest(Request):
    """List the pages that share a title or description.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        type: Which tag is compared. One of duplicate_title, duplicate_description.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        accumulator: Only pages with this tag.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: DuplicateTagsItem.

    Source: https://docs.dataforseo.com/v3/on_page/duplicate_tags/
    """

    id: str
    type: Literal["duplicate_title", "duplicate_description"]
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET
    accumulator: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class DuplicateTagsItem(Model):
    """A title or description and the pages that share it."""

    accumulator: str | None = None
    """Content of the tag that is shared."""
    total_count: Int | None = None
    """Pages that share the tag, whatever the page size."""
    pages: List[ResourceHtml] | None = None
    """Pages that share it."""


class DuplicateTagsResult(Model):
    """Pages that share a title or description."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_pages_count: Int | None = None
    """Pages that share a tag with another."""
    pages_count: Int | None = None
    """Result pages that were read."""
    items_count: Int | None = None
    """Length of items."""
    items: List[DuplicateTagsItem] | None = None
    """One row for each tag that is shared."""


DUPLICATE_TAGS: Endpoint[DuplicateTagsResult, DuplicateTagsItem] = Endpoint(
    method="POST",
    path="/v3/on_page/duplicate_tags",
    operation="duplicate_tags",
    kind="live",
    request=DuplicateTagsRequest,
    result=DuplicateTagsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, furthest=2000000),),
)
