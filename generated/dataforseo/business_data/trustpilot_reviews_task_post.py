# From spec/business_data/trustpilot/reviews/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/trustpilot/reviews/task_post"""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "TrustpilotReviewsTaskPostRequest", "trustpilot_reviews_task_post"]


@request
class TrustpilotReviewsTaskPostRequest(Request):
    """What `trustpilot_reviews_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    domain: str
    sort_by: Literal["recency", "relevance"] | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("domain", required=True),
        rules.Text("sort_by", values=("recency", "relevance")),
        rules.Integer("depth", maximum=200),
    )


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
    docs="https://docs.dataforseo.com/v3/business_data/trustpilot/reviews/task_post/",
)


def trustpilot_reviews_task_post(
    *,
    domain: str,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    sort_by: Literal["recency", "relevance"] | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Trustpilot review tasks.

    `trustpilot_reviews_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one call.

    Args:
        domain: Domain of the business, as its page has it. Format: domain.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        sort_by: Order of the reviews. One of recency, relevance. Default: relevance.
        depth: Reviews to collect; every started block of 20 is billed. At most 200. Default: 20.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/trustpilot/reviews/task_post/
    """
    return Call(
        ENDPOINT,
        [
            TrustpilotReviewsTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                pingback_url=pingback_url,
                tag=tag,
                domain=domain,
                sort_by=sort_by,
                depth=depth,
            )
        ],
    )
