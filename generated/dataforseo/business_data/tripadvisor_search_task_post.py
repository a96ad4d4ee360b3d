# From spec/business_data/tripadvisor/search/task_post.yaml by `make generate`; do not edit.
"""POST /v3/business_data/tripadvisor/search/task_post"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "TripadvisorSearchTaskPostRequest", "tripadvisor_search_task_post"]


@request
class TripadvisorSearchTaskPostRequest(Request):
    """What `tripadvisor_search_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    keyword: str
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("keyword", max_length=700, required=True),
        rules.Integer("depth", maximum=210),
    )
    GROUP_RULES = (OneOf(("location_name", "location_code"), least=1),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/business_data/tripadvisor/search/task_post",
    operation="tripadvisor_search_task_post",
    kind="task_post",
    request=TripadvisorSearchTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/business_data/tripadvisor/search/task_post/",
)


def tripadvisor_search_task_post(
    *,
    keyword: str,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Tripadvisor search tasks.

    `tripadvisor_search_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one call.

    Args:
        keyword: Name of the business or place to look for. At most 700 characters.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        depth: Results to collect; every started page of 30 is billed. At most 210. Default: 30.

    At least one of location_name, location_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/business_data/tripadvisor/search/task_post/
    """
    return Call(
        ENDPOINT,
        [
            TripadvisorSearchTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                keyword=keyword,
                depth=depth,
            )
        ],
    )
