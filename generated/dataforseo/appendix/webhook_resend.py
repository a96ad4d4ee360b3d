# From spec/appendix/webhook_resend.yaml by `make generate`; do not edit.
"""POST /v3/appendix/webhook_resend"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "WebhookResendRequest", "webhook_resend"]


@request
class WebhookResendRequest(Request):
    """What `webhook_resend` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/appendix/webhook_resend",
    operation="webhook_resend",
    kind="action",
    request=WebhookResendRequest,
    result=None,
    rows=None,
    billing=Billing(model="free"),
    repeat="acts",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/appendix/webhook_resend/",
)


def webhook_resend(
    *,
    id: str,
) -> Call[None, None]:
    """Send the webhooks of up to 100 tasks again.

    Args:
        id: Identifier of a task whose webhook is to be sent again.

    Free of charge. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/appendix/webhook_resend/
    """
    return Call(ENDPOINT, [WebhookResendRequest(id=id)])
