# From spec/serp/google/dataset_info/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_info/task_post"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import Needs
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleDatasetInfoTaskPostRequest(Request):
    """Post Google dataset tasks.

    `google_dataset_info_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        dataset_id: Identifier of the dataset, from its address or from a dataset search.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_info/task_post/
    """

    dataset_id: str
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (Needs("postback_url", ("postback_data",)),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/dataset_info/task_post",
    operation="google_dataset_info_task_post",
    kind="task_post",
    request=GoogleDatasetInfoTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
