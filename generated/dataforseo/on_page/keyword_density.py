# From spec/on_page/keyword_density.yaml by `make generate`; do not edit.
"""POST /v3/on_page/keyword_density"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class KeywordDensityRequest(Request):
    """Count the words of a page or site.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        keyword_length: Words in a keyword. One of 1, 2, 3, 4, 5.
        url: Absolute URL of the page. Format: URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: KeywordDensityItem.

    Source: https://docs.dataforseo.com/v3/on_page/keyword_density/
    """

    id: str
    keyword_length: Annotated[int, rules.Integer(values=(1, 2, 3, 4, 5))]
    url: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class KeywordDensityItem(Model):
    """A keyword and how often it occurs."""

    keyword: str | None = None
    """Word or words, as many as keyword_length says."""
    frequency: Int | None = None
    """How often it occurs."""
    density: Float | None = None
    """Its frequency divided by the number of all keywords of this length."""


class KeywordDensityResult(Model):
    """The words of a page or site, counted."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_items_count: Int | None = None
    """Keywords that match, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[KeywordDensityItem] | None = None
    """One row for each keyword."""


KEYWORD_DENSITY: Endpoint[KeywordDensityResult, KeywordDensityItem] = Endpoint(
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
)
