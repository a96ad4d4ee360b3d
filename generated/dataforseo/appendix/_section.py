# From spec/appendix/ by `make generate`; do not edit.
"""Appendix: The account, the state of the API and its webhooks."""

from typing import TYPE_CHECKING

from dataforseo.appendix._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncManyTasksOperation,
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        ManyTasksOperation,
        Operation,
    )

    from . import (
        errors as _errors,
        status as _status,
        user_data as _user_data,
        webhook_resend as _webhook_resend,
    )


class Appendix(Section):
    """Appendix: The account, the state of the API and its webhooks."""

    _package = "dataforseo.appendix"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        errors = Operation(_errors.ErrorsRequest, _errors.ENDPOINT)
        status = Operation(_status.StatusRequest, _status.ENDPOINT)
        user_data = Operation(_user_data.UserDataRequest, _user_data.ENDPOINT)
        webhook_resend = ManyTasksOperation(_webhook_resend.WebhookResendRequest, _webhook_resend.ENDPOINT)
        # fmt: on


class AsyncAppendix(AsyncSection):
    """Appendix: The account, the state of the API and its webhooks."""

    _package = "dataforseo.appendix"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        errors = AsyncOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        status = AsyncOperation(_status.StatusRequest, _status.ENDPOINT)
        user_data = AsyncOperation(_user_data.UserDataRequest, _user_data.ENDPOINT)
        webhook_resend = AsyncManyTasksOperation(_webhook_resend.WebhookResendRequest, _webhook_resend.ENDPOINT)
        # fmt: on
