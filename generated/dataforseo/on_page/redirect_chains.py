# From spec/on_page/redirect_chains.yaml by `make generate`; do not edit.
"""POST /v3/on_page/redirect_chains"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import LinkRedirect
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class RedirectChainsRequest(Request):
    """List the chains of redirects.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        offset: Rows to skip. At most 2000000. Default: 0.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: RedirectChainsItem.

    Source: https://docs.dataforseo.com/v3/on_page/redirect_chains/
    """

    id: str
    url: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class RedirectChainsItem(Model):
    """A chain of redirects."""

    is_redirect_loop: bool | None = None
    """Whether the chain ends where it began."""
    chain: List[LinkRedirect] | None = None
    """Redirects of the chain, in order."""


class RedirectChainsResult(Model):
    """Chains of redirects that a crawl found."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_items_count: Int | None = None
    """Matches, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[RedirectChainsItem] | None = None
    """One row for each chain."""


REDIRECT_CHAINS: Endpoint[RedirectChainsResult, RedirectChainsItem] = Endpoint(
    method="POST",
    path="/v3/on_page/redirect_chains",
    operation="redirect_chains",
    kind="live",
    request=RedirectChainsRequest,
    result=RedirectChainsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(
            offset="offset", size="limit", size_default=100, furthest=2000000, total="total_items_count"
        ),
    ),
)
