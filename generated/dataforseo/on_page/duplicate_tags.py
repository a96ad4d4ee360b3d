# From spec/on_page/duplicate_tags.yaml by `make generate`; do not edit.
"""POST /v3/on_page/duplicate_tags"""

from typing import Literal

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import ResourceHtml
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "DuplicateTagsItem", "DuplicateTagsRequest", "DuplicateTagsResult", "duplicate_tags"]


@request
class DuplicateTagsRequest(Request):
    """What `duplicate_tags` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    id: str
    type: Literal["duplicate_title", "duplicate_description"]
    accumulator: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("id", required=True),
        rules.Text("type", values=("duplicate_title", "duplicate_description"), required=True),
        rules.Text("accumulator"),
    )


class DuplicateTagsItem(Model):
    """A title or description and the pages that share it."""

    accumulator: str | None = None
    """Content of the tag that is shared."""
    total_count: Integer | None = None
    """Pages that share the tag, whatever the page size."""
    pages: List[ResourceHtml] | None = None
    """Pages that share it."""


class DuplicateTagsResult(Model):
    """Pages that share a title or description."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_pages_count: Integer | None = None
    """Pages that share a tag with another."""
    pages_count: Integer | None = None
    """Result pages that were read."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[DuplicateTagsItem] | None = None
    """One row for each tag that is shared."""


ENDPOINT: Endpoint[DuplicateTagsResult, DuplicateTagsItem] = Endpoint(
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
    paging=(OffsetPaging(offset="offset", size="limit", furthest=2000000, size_default=100),),
    docs="https://docs.dataforseo.com/v3/on_page/duplicate_tags/",
)


def duplicate_tags(
    *,
    id: str,
    type: Literal["duplicate_title", "duplicate_description"],
    tag: str | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    accumulator: str | UnsetType | None = UNSET,
) -> Call[DuplicateTagsResult, DuplicateTagsItem]:
    """List the pages that share a title or description.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        type: Which tag is compared. One of duplicate_title, duplicate_description.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        accumulator: Only pages with this tag.

    Free of charge. Rows: DuplicateTagsItem.

    Source: https://docs.dataforseo.com/v3/on_page/duplicate_tags/
    """
    return Call(
        ENDPOINT,
        [
            DuplicateTagsRequest(
                tag=tag, limit=limit, offset=offset, id=id, type=type, accumulator=accumulator
            )
        ],
    )
