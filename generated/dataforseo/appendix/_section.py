# From spec/appendix/ by `make generate`; do not edit.
"""Appendix: The account, the state of the API and its webhooks."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.appendix.errors import errors as call_errors
    from dataforseo.appendix.status import status as call_status
    from dataforseo.appendix.user_data import user_data as call_user_data
    from dataforseo.appendix.webhook_resend import WebhookResendRequest
    from dataforseo.appendix.webhook_resend import webhook_resend as call_webhook_resend
    from dataforseo_runtime.async_operations import (
        AsyncManyTasksOperation,
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        ManyTasksOperation,
        Operation,
    )

_INDEX = {
    "errors": "errors",
    "status": "status",
    "user_data": "user_data",
    "webhook_resend": "webhook_resend",
}


class Appendix(Section):
    """Appendix: The account, the state of the API and its webhooks."""

    _package = "dataforseo.appendix"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        errors = Operation(call_errors)
        """List every status code."""
        status = Operation(call_status)
        """Say which parts of the API work."""
        user_data = Operation(call_user_data)
        """Give the account's balance, limits, spending and prices."""
        webhook_resend = ManyTasksOperation(call_webhook_resend, WebhookResendRequest)
        """Send the webhooks of up to 100 tasks again."""


class AsyncAppendix(AsyncSection):
    """Appendix: The account, the state of the API and its webhooks."""

    _package = "dataforseo.appendix"
    _index = _INDEX

    if TYPE_CHECKING:
        errors = AsyncOperation(call_errors)
        """List every status code."""
        status = AsyncOperation(call_status)
        """Say which parts of the API work."""
        user_data = AsyncOperation(call_user_data)
        """Give the account's balance, limits, spending and prices."""
        webhook_resend = AsyncManyTasksOperation(call_webhook_resend, WebhookResendRequest)
        """Send the webhooks of up to 100 tasks again."""
