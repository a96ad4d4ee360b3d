# From spec/calls/list/live.yaml by `make generate`; do not edit.
"""POST /v3/calls/list/live"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, OffsetPaging, TokenPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ListLivePage", "ListLiveRequest", "ListLiveRow", "list_live"]


@request
class ListLiveRequest(Request):
    """What `list_live` is asked with; the function says what each field means."""

    keyword: str | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    search_after_token: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("keyword"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("search_after_token"),
    )


class ListLiveRow(Model):
    word: str | None = None


class ListLivePage(Model):
    total_count: Integer | None = None
    search_after_token: str | None = None
    items: List[ListLiveRow] | None = None


ENDPOINT: Endpoint[ListLivePage, ListLiveRow] = Endpoint(
    method="POST",
    path="/v3/calls/list/live",
    operation="list_live",
    kind="live",
    request=ListLiveRequest,
    result=ListLivePage,
    rows="items",
    billing=Billing(model="per row", row=0.00003, rows="limit", rows_default=100),
    repeat="charged",
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="size",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", furthest=10000, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/calls-list-live/",
)


def list_live(
    *,
    keyword: str | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    search_after_token: str | UnsetType | None = UNSET,
) -> Call[ListLivePage, ListLiveRow]:
    """List rows page by page, by a token or by the number of rows to skip.

    Args:
        keyword:
        limit: At most 1000. Default: 100.
        offset: Default: 0.
        search_after_token:

    Charged 0.00003 USD a row. Rows: ListLiveRow.

    Source: https://docs.dataforseo.com/v3/calls-list-live/
    """
    return Call(
        ENDPOINT,
        [ListLiveRequest(keyword=keyword, limit=limit, offset=offset, search_after_token=search_after_token)],
    )
