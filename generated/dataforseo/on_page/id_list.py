# From spec/on_page/id_list.yaml by `make generate`; do not edit.
"""POST /v3/on_page/id_list"""

from datetime import datetime
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.call_log import LoggedCall
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class IdListRequest(Request):
    """List the OnPage tasks that this account made in a time window.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

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

    Source: https://docs.dataforseo.com/v3/on_page/id_list/
    """

    datetime_from: Annotated[
        str | datetime,
        rules.Time(minimum="6 months ago"),
        rules.When("include_metadata", True, minimum="1 month ago"),
    ]
    datetime_to: Annotated[str | datetime, fields.DATETIME_TO]
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[int] = UNSET
    sort: Maybe[Literal["asc", "desc"]] = UNSET
    include_metadata: Maybe[bool] = UNSET


ID_LIST: Endpoint[LoggedCall, LoggedCall] = Endpoint(
    method="POST",
    path="/v3/on_page/id_list",
    operation="id_list",
    kind="call_log",
    request=IdListRequest,
    result=LoggedCall,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=10, tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=1000),),
)
