# From spec/serp/google/dataset_info/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_info/task_post"""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleDatasetInfoTaskPostRequest", "google_dataset_info_task_post"]


@request
class GoogleDatasetInfoTaskPostRequest(Request):
    """What `google_dataset_info_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    device: Literal["desktop"] | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    dataset_id: str
    language_code: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("device", values=("desktop",)),
        rules.Text("os", values=("windows", "macos")),
        rules.Text("dataset_id", required=True),
        rules.Text("language_code"),
        rules.Text("language_name"),
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced",)),
        rules.Text("pingback_url"),
    )
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
    docs="https://docs.dataforseo.com/v3/serp/google/dataset_info/task_post/",
)


def google_dataset_info_task_post(
    *,
    dataset_id: str,
    tag: str | UnsetType | None = UNSET,
    device: Literal["desktop"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google dataset tasks.

    `google_dataset_info_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call.

    Args:
        dataset_id: Identifier of the dataset, from its address or from a dataset search.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_info/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDatasetInfoTaskPostRequest(
                tag=tag,
                device=device,
                os=os,
                dataset_id=dataset_id,
                language_code=language_code,
                language_name=language_name,
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
            )
        ],
    )
