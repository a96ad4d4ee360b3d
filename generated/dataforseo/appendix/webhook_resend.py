# From spec/appendix/webhook_resend.yaml by `make generate`; do not edit.
"""POST /v3/appendix/webhook_resend"""

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class WebhookResendRequest(Request):
    """Send the webhooks of up to 100 tasks again.

    Args:
        id: Identifier of a task whose webhook is to be sent again.

    Free of charge. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/appendix/webhook_resend/
    """

    id: str


WEBHOOK_RESEND: Endpoint[None, None] = Endpoint(
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
)
