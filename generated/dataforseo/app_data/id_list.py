# From spec/app_data/id_list.yaml by `make generate`; do not edit.
"""POST /v3/app_data/id_list"""

from datetime import datetime
from typing import Literal

from dataforseo.types.call_log import LoggedCall
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "IdListRequest", "id_list"]


@request
class IdListRequest(Request):
    """What `id_list` is asked with; the function says what each field means."""

    datetime_from: str | datetime
    datetime_to: str | datetime
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    sort: Literal["asc", "desc"] | UnsetType | None = UNSET
    include_metadata: bool | UnsetType | None = UNSET

    RULES = (
        rules.Time(
            "datetime_from",
            format=rules.DATETIME,
            minimum="6 months ago",
            required=True,
            when=(rules.When("include_metadata", True, minimum="1 month ago"),),
        ),
        rules.Time("datetime_to", format=rules.DATETIME, maximum="now", required=True),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("sort", values=("asc", "desc")),
        rules.Boolean("include_metadata"),
    )


ENDPOINT: Endpoint[LoggedCall, LoggedCall] = Endpoint(
    method="POST",
    path="/v3/app_data/id_list",
    operation="id_list",
    kind="call_log",
    request=IdListRequest,
    result=LoggedCall,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=10, tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=1000),),
    docs="https://docs.dataforseo.com/v3/app_data/id_list/",
)


def id_list(
    *,
    datetime_from: str | datetime,
    datetime_to: str | datetime,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    sort: Literal["asc", "desc"] | UnsetType | None = UNSET,
    include_metadata: bool | UnsetType | None = UNSET,
) -> Call[LoggedCall, LoggedCall]:
    """List the App Data tasks that this account made in a time window.

    Args:
        datetime_from: Start of the window. Format: yyyy-mm-dd hh:mm:ss +00:00. Not before 6 months ago (1
            month ago while include_metadata is true).
        datetime_to: End of the window. Format: yyyy-mm-dd hh:mm:ss +00:00. Not after now.
        limit: Most calls to return. At most 1000. Default: 1000.
        offset: Calls to skip from the start of the list. Default: 0.
        sort: Oldest calls first (asc) or newest first (desc), by the time they ran. One of asc, desc.
            Default: asc.
        include_metadata: Add the parameters that each call was sent with; they are kept for one month.
            Default: false.

    Free of charge. At most 10 calls a minute. Rows: LoggedCall.

    Source: https://docs.dataforseo.com/v3/app_data/id_list/
    """
    return Call(
        ENDPOINT,
        [
            IdListRequest(
                datetime_from=datetime_from,
                datetime_to=datetime_to,
                limit=limit,
                offset=offset,
                sort=sort,
                include_metadata=include_metadata,
            )
        ],
    )
