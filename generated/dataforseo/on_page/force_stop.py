# From spec/on_page/force_stop.yaml by `make generate`; do not edit.
"""POST /v3/on_page/force_stop"""

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class ForceStopRequest(Request):
    """Stop running crawls.

    Args:
        id: Identifier of the crawl, from on_page/task_post.

    Free of charge. At most 1,000 tasks a call.

    Source: https://docs.dataforseo.com/v3/on_page/force_stop/
    """

    id: str


FORCE_STOP: Endpoint[None, None] = Endpoint(
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
)
