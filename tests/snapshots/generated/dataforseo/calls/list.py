# From spec/calls/list/live.yaml by `make generate`; do not edit.
"""POST /v3/calls/list/live"""

from typing import Annotated

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, OffsetPaging, Surcharge, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ListLiveRequest(Request):
    """List rows page by page, by a token or by the number of rows to skip.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        keyword:
        limit: At most 1000. Default: 100.
        offset: Default: 0.
        search_after_token:

    Charged 0.00003 USD a row, as of 2024-01-31 (account list). Plus 0.00001 USD a row for keyword. Rows:
    ListLiveRow.

    Source: https://docs.dataforseo.com/v3/calls-list-live/
    """

    keyword: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    offset: Maybe[int] = UNSET
    search_after_token: Maybe[str] = UNSET


class ListLiveRow(Model):
    word: str | None = None


class ListLivePage(Model):
    total_count: Int | None = None
    search_after_token: str | None = None
    items: List[ListLiveRow] | None = None


LIST_LIVE: Endpoint[ListLivePage, ListLiveRow] = Endpoint(
    method="POST",
    path="/v3/calls/list/live",
    operation="list_live",
    kind="live",
    request=ListLiveRequest,
    result=ListLivePage,
    rows="items",
    billing=Billing(
        model="per row",
        row=0.00003,
        rows="limit",
        rows_default=100,
        plus=(Surcharge(field="keyword", amount=0.00001, per="row"),),
        listed="calls/list/live",
        since="2024-01-31",
    ),
    repeat="charged",
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="size",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=10000, total="total_count"),
    ),
)
