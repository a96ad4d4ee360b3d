# From spec/calls/task_post.yaml by `make generate`; do not edit.
"""POST /v3/calls/task_post"""

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TaskPostRequest(Request):
    """Queue up to 100 tasks.

    `task_get_full.post_and_wait([...])` posts these tasks, waits, and collects them in one call.

    Args:
        keyword:
        pages:
        tag:

    Charged 0.0006 USD a task, as of 2024-01-31 (price page). That is for each page that pages asks for. At
    most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/calls-task_post/
    """

    keyword: str
    pages: Maybe[int] = UNSET
    tag: Maybe[str] = UNSET


TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/calls/task_post",
    operation="task_post",
    kind="task_post",
    request=TaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task", request=0.0006, pages=PagePricing(further=1.0, count="pages"), since="2024-01-31"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
