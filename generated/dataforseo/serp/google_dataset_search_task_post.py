# From spec/serp/google/dataset_search/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_search/task_post"""

from collections.abc import Sequence
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleDatasetSearchTaskPostRequest", "google_dataset_search_task_post"]


@request
class GoogleDatasetSearchTaskPostRequest(Request):
    """What `google_dataset_search_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    device: Literal["desktop"] | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    keyword: str
    language_code: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    last_updated: Literal["1m", "1y", "3y"] | UnsetType | None = UNSET
    file_formats: (
        Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]] | UnsetType | None
    ) = UNSET
    usage_rights: Literal["commercial", "noncommercial"] | UnsetType | None = UNSET
    is_free: bool | UnsetType | None = UNSET
    topics: (
        Sequence[
            Literal[
                "humanities",
                "social_sciences",
                "life_sciences",
                "agriculture",
                "natural_sciences",
                "geo",
                "computer",
                "architecture_and_urban_planning",
                "engineering",
            ]
        ]
        | UnsetType
        | None
    ) = UNSET
    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("device", values=("desktop",)),
        rules.Text("os", values=("windows", "macos")),
        rules.Text("keyword", max_length=700, required=True),
        rules.Text("language_code"),
        rules.Text("language_name"),
        rules.Text("last_updated", values=("1m", "1y", "3y")),
        rules.ListOf(
            "file_formats",
            each=rules.Text(values=("other", "archive", "text", "image", "document", "tabular")),
        ),
        rules.Text("usage_rights", values=("commercial", "noncommercial")),
        rules.Boolean("is_free"),
        rules.ListOf(
            "topics",
            each=rules.Text(
                values=(
                    "humanities",
                    "social_sciences",
                    "life_sciences",
                    "agriculture",
                    "natural_sciences",
                    "geo",
                    "computer",
                    "architecture_and_urban_planning",
                    "engineering",
                )
            ),
        ),
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced",)),
        rules.Text("pingback_url"),
        rules.Integer("depth", maximum=700),
    )
    GROUP_RULES = (Needs("postback_url", ("postback_data",)),)


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/dataset_search/task_post",
    operation="google_dataset_search_task_post",
    kind="task_post",
    request=GoogleDatasetSearchTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/google/dataset_search/task_post/",
)


def google_dataset_search_task_post(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    device: Literal["desktop"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    last_updated: Literal["1m", "1y", "3y"] | UnsetType | None = UNSET,
    file_formats: Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]]
    | UnsetType
    | None = UNSET,
    usage_rights: Literal["commercial", "noncommercial"] | UnsetType | None = UNSET,
    is_free: bool | UnsetType | None = UNSET,
    topics: Sequence[
        Literal[
            "humanities",
            "social_sciences",
            "life_sciences",
            "agriculture",
            "natural_sciences",
            "geo",
            "computer",
            "architecture_and_urban_planning",
            "engineering",
        ]
    ]
    | UnsetType
    | None = UNSET,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google Dataset Search tasks.

    `google_dataset_search_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them
    in one call.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        last_updated: How long ago the dataset was updated at most. One of 1m, 1y, 3y.
        file_formats: Formats of the files. Each one of other, archive, text, image, document, tabular.
        usage_rights: Which use the licence allows. One of commercial, noncommercial.
        is_free: Only free datasets, or only paid ones.
        topics: Topics of the datasets. Each one of humanities, social_sciences, life_sciences, agriculture,
            natural_sciences, geo, computer, architecture_and_urban_planning, engineering.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        depth: Results to collect; every started page of 20 is billed. At most 700. Default: 20.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDatasetSearchTaskPostRequest(
                tag=tag,
                device=device,
                os=os,
                keyword=keyword,
                language_code=language_code,
                language_name=language_name,
                last_updated=last_updated,
                file_formats=file_formats,
                usage_rights=usage_rights,
                is_free=is_free,
                topics=topics,
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                depth=depth,
            )
        ],
    )
