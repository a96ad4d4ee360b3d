# From spec/appendix/ by `make generate`; do not edit.
"""Appendix: The account, the state of the API and its webhooks."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.appendix._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncManyTasksOperation,
        AsyncOperation,
    )
    from dataforseo_runtime.clients.operations import (
        ManyTasksOperation,
        Operation,
    )

    from . import (
        errors as _errors,
        status as _status,
        user_data as _user_data,
        webhook_resend as _webhook_resend,
    )


class Appendix(Section, name="appendix", index=OPERATIONS, summaries=SUMMARIES):
    """Appendix: The account, the state of the API and its webhooks."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        errors = Operation(_errors.ErrorsRequest, _errors.ERRORS)
        status = Operation(_status.StatusRequest, _status.STATUS)
        user_data = Operation(_user_data.UserDataRequest, _user_data.USER_DATA)
        webhook_resend = ManyTasksOperation(_webhook_resend.WebhookResendRequest, _webhook_resend.WEBHOOK_RESEND)
        # fmt: on


class AsyncAppendix(AsyncSection, name="appendix", index=OPERATIONS, summaries=SUMMARIES):
    """Appendix: The account, the state of the API and its webhooks."""

    if TYPE_CHECKING:
        # fmt: off
        errors = AsyncOperation(_errors.ErrorsRequest, _errors.ERRORS)
        status = AsyncOperation(_status.StatusRequest, _status.STATUS)
        user_data = AsyncOperation(_user_data.UserDataRequest, _user_data.USER_DATA)
        webhook_resend = AsyncManyTasksOperation(_webhook_resend.WebhookResendRequest, _webhook_resend.WEBHOOK_RESEND)
        # fmt: on
