# From spec/on_page/force_stop.yaml by `make generate`; do not edit.
"""POST /v3/on_page/force_stop"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "ForceStopRequest", "force_stop"]


@request
class ForceStopRequest(Request):
    """What `force_stop` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/on_page/force_stop",
    operation="force_stop",
    kind="action",
    request=ForceStopRequest,
    result=None,
    rows=None,
    billing=Billing(model="free"),
    repeat="acts",
    limits=Limits(tasks_per_call=1000),
    docs="https://docs.dataforseo.com/v3/on_page/force_stop/",
)


def force_stop(
    *,
    id: str,
) -> Call[None, None]:
    """Stop running crawls.

    Args:
        id: Identifier of the crawl, from on_page/task_post.

    Free of charge. At most 1,000 tasks a call.

    Source: https://docs.dataforseo.com/v3/on_page/force_stop/
    """
    return Call(ENDPOINT, [ForceStopRequest(id=id)])
