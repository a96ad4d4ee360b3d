# From spec/on_page/redirect_chains.yaml by `make generate`; do not edit.
"""POST /v3/on_page/redirect_chains"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import LinkRedirect
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "RedirectChainsItem",
    "RedirectChainsRequest",
    "RedirectChainsResult",
    "redirect_chains",
]


@request
class RedirectChainsRequest(Request):
    """What `redirect_chains` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    id: str
    url: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("id", required=True),
        rules.Text("url"),
    )


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
    total_items_count: Integer | None = None
    """Matches, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[RedirectChainsItem] | None = None
    """One row for each chain."""


ENDPOINT: Endpoint[RedirectChainsResult, RedirectChainsItem] = Endpoint(
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
            offset="offset", size="limit", furthest=2000000, total="total_items_count", size_default=100
        ),
    ),
    docs="https://docs.dataforseo.com/v3/on_page/redirect_chains/",
)


def redirect_chains(
    *,
    id: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
) -> Call[RedirectChainsResult, RedirectChainsItem]:
    """List the chains of redirects.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        url: Absolute URL of the page. Format: URL.

    Free of charge. Rows: RedirectChainsItem.

    Source: https://docs.dataforseo.com/v3/on_page/redirect_chains/
    """
    return Call(
        ENDPOINT,
        [RedirectChainsRequest(tag=tag, filters=filters, limit=limit, offset=offset, id=id, url=url)],
    )
