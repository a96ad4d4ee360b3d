# From spec/on_page/errors.yaml by `make generate`; do not edit.
"""POST /v3/on_page/errors"""

from datetime import datetime
from typing import Annotated

from dataforseo import fields
from dataforseo.types.call_log import LoggedError
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ErrorsRequest(Request):
    """List the OnPage calls of this account that recently ended in an error.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        limit: Most failures to return. At most 1000. Default: 1000.
        offset: Failures to skip from the start of the list. Default: 0.
        datetime_from: Start of the window. Format: yyyy-mm-dd hh:mm:ss +00:00. Not before 7 days ago.
        datetime_to: End of the window. Format: yyyy-mm-dd hh:mm:ss +00:00. From 7 days ago to now.
        filtered_function: Only failures of this function, written as in the rows' own function field.

    Free of charge. At most 10 calls a minute. Rows: LoggedError.

    Source: https://docs.dataforseo.com/v3/on_page/errors/
    """

    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    offset: Maybe[int] = UNSET
    datetime_from: Maybe[Annotated[str | datetime, fields.DATETIME_FROM]] = UNSET
    datetime_to: Maybe[Annotated[str | datetime, rules.Time(minimum="7 days ago", maximum="now")]] = UNSET
    filtered_function: Maybe[str] = UNSET


ERRORS: Endpoint[LoggedError, LoggedError] = Endpoint(
    method="POST",
    path="/v3/on_page/errors",
    operation="errors",
    kind="error_log",
    request=ErrorsRequest,
    result=LoggedError,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=10, tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=1000),),
)
