# From spec/types/call_log.yaml by `make generate`; do not edit.
"""The account's own history - which calls were made, and which of them failed."""

from typing import Any

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int
from dataforseo_runtime.base.timestamps import AsDatetime


class LoggedCall(Model):
    """One call that this account made."""

    id: str | None = None
    """Identifier of the task."""
    url: str | None = None
    """Path that was called, without host or leading slash."""
    datetime_posted: str | None = None
    """When the task arrived."""
    datetime_done: str | None = None
    """When the task was finished."""
    status: str | None = None
    """Status code of the task, as text."""
    cost: Float | None = None
    """What the task cost. In USD."""
    metadata: dict[str, Any] | None = None
    """The parameters of the call, when they were asked for."""

    datetime_posted_as_datetime = AsDatetime("datetime_posted")
    datetime_done_as_datetime = AsDatetime("datetime_done")


class LoggedError(Model):
    """One call that ended in an error."""

    id: str | None = None
    """Identifier of the task; several rows may carry the same one."""
    datetime: str | None = None
    """When the error occurred; real rows lack the offset and seem to be in the server's local time."""
    function: str | None = None
    """The function that failed."""
    error_code: Int | None = None
    """Code of the error; spec/status_codes.yaml lists them."""
    error_message: str | None = None
    """Text of the error, or the URL that caused it."""
    http_url: str | None = None
    """The URL that was called."""
    http_method: str | None = None
    """The HTTP method of the call."""
    http_code: Int | None = None
    """HTTP status of the answer; rows with a task code here occur."""
    http_time: Float | None = None
    """How long the HTTP exchange took."""
    http_response: str | None = None
    """What the server answered."""

    datetime_as_datetime = AsDatetime("datetime")
