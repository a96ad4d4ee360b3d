# From spec/on_page/keyword_density.yaml by `make generate`; do not edit.
"""POST /v3/on_page/keyword_density"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "KeywordDensityItem",
    "KeywordDensityRequest",
    "KeywordDensityResult",
    "keyword_density",
]


@request
class KeywordDensityRequest(Request):
    """What `keyword_density` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    id: str
    url: str | UnsetType | None = UNSET
    keyword_length: int

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Text("id", required=True),
        rules.Text("url"),
        rules.Integer("keyword_length", values=(1, 2, 3, 4, 5), required=True),
    )


class KeywordDensityItem(Model):
    """A keyword and how often it occurs."""

    keyword: str | None = None
    """Word or words, as many as keyword_length says."""
    frequency: Integer | None = None
    """How often it occurs."""
    density: Number | None = None
    """Its frequency divided by the number of all keywords of this length."""


class KeywordDensityResult(Model):
    """The words of a page or site, counted."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_items_count: Integer | None = None
    """Keywords that match, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[KeywordDensityItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[KeywordDensityResult, KeywordDensityItem] = Endpoint(
    method="POST",
    path="/v3/on_page/keyword_density",
    operation="keyword_density",
    kind="live",
    request=KeywordDensityRequest,
    result=KeywordDensityResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/on_page/keyword_density/",
)


def keyword_density(
    *,
    id: str,
    keyword_length: int,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
) -> Call[KeywordDensityResult, KeywordDensityItem]:
    """Count the words of a page or site.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        keyword_length: Words in a keyword. One of 1, 2, 3, 4, 5.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        url: Absolute URL of the page. Format: URL.

    Free of charge. Rows: KeywordDensityItem.

    Source: https://docs.dataforseo.com/v3/on_page/keyword_density/
    """
    return Call(
        ENDPOINT,
        [
            KeywordDensityRequest(
                tag=tag,
                filters=filters,
                order_by=order_by,
                limit=limit,
                id=id,
                url=url,
                keyword_length=keyword_length,
            )
        ],
    )
