# From spec/business_data/trustpilot/reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/trustpilot/reviews/task_post"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


class TrustpilotReviewsTaskPostRequest(Request):
    """Post Trustpilot review tasks.

    `trustpilot_reviews_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one call.

    Args:
        domain: Domain of the business, as its page has it. Format: domain.
        depth: Reviews to collect; every started block of 20 is billed. At most 200. Default: 20.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        sort_by: Order of the reviews. One of recency, relevance. Default: relevance.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/trustpilot/reviews/task_post/
    """

    domain: str
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    sort_by: Maybe[Literal["recency", "relevance"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/trustpilot/reviews/task_post",
    operation="trustpilot_reviews_task_post",
    kind="task_post",
    request=TrustpilotReviewsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
