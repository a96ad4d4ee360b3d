# From spec/backlinks/errors.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/errors"""

from datetime import datetime

from dataforseo.types.call_log import LoggedError
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ErrorsRequest", "errors"]


@request
class ErrorsRequest(Request):
    """What `errors` is asked with; the function says what each field means."""

    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    filtered_function: str | UnsetType | None = UNSET
    datetime_from: str | datetime | UnsetType | None = UNSET
    datetime_to: str | datetime | UnsetType | None = UNSET

    RULES = (
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("filtered_function"),
        rules.Time("datetime_from", format=rules.DATETIME, minimum="7 days ago"),
        rules.Time("datetime_to", format=rules.DATETIME, minimum="7 days ago", maximum="now"),
    )


ENDPOINT: Endpoint[LoggedError, LoggedError] = Endpoint(
    method="POST",
    path="/v3/backlinks/errors",
    operation="errors",
    kind="error_log",
    request=ErrorsRequest,
    result=LoggedError,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=10, tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=1000),),
    docs="https://docs.dataforseo.com/v3/backlinks-errors/",
)


def errors(
    *,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    filtered_function: str | UnsetType | None = UNSET,
    datetime_from: str | datetime | UnsetType | None = UNSET,
    datetime_to: str | datetime | UnsetType | None = UNSET,
) -> Call[LoggedError, LoggedError]:
    """List the Backlinks calls of this account that recently ended in an error.

    Covers the last 24 hours, or 7 days by newer sources. A call that is missing here succeeded or has not
    ended yet.

    Args:
        limit: Most failures to return. At most 1000. Default: 1000.
        offset: Failures to skip from the start of the list. Default: 0.
        filtered_function: Only failures of this function, written as in the rows' own function field.
        datetime_from: Start of the window. Format: yyyy-mm-dd hh:mm:ss +00:00. Not before 7 days ago.
        datetime_to: End of the window. Format: yyyy-mm-dd hh:mm:ss +00:00. From 7 days ago to now.

    Free of charge. At most 10 calls a minute. Rows: LoggedError.

    Source: https://docs.dataforseo.com/v3/backlinks-errors/
    """
    return Call(
        ENDPOINT,
        [
            ErrorsRequest(
                limit=limit,
                offset=offset,
                filtered_function=filtered_function,
                datetime_from=datetime_from,
                datetime_to=datetime_to,
            )
        ],
    )
