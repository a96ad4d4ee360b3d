# From spec/serp/google/jobs/task_post.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/jobs/task_post"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleJobsTaskPostRequest", "google_jobs_task_post"]


@request
class GoogleJobsTaskPostRequest(Request):
    """What `google_jobs_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keyword: str
    depth: int | UnsetType | None = UNSET
    location_radius: Any | UnsetType | None = UNSET
    employment_type: Sequence[Literal["fulltime", "partime", "contractor", "intern"]] | UnsetType | None = (
        UNSET
    )

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("regular", "advanced", "html")),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("keyword", max_length=700, required=True),
        rules.Integer("depth", maximum=200),
        rules.Rule("location_radius"),
        rules.ListOf(
            "employment_type", each=rules.Text(values=("fulltime", "partime", "contractor", "intern"))
        ),
    )
    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/jobs/task_post",
    operation="google_jobs_task_post",
    kind="task_post",
    request=GoogleJobsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/serp/google/jobs/task_post/",
)


def google_jobs_task_post(
    *,
    keyword: str,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["regular", "advanced", "html"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    location_radius: Any | UnsetType | None = UNSET,
    employment_type: Sequence[Literal["fulltime", "partime", "contractor", "intern"]]
    | UnsetType
    | None = UNSET,
) -> Call[None, None]:
    """Post Google Jobs tasks.

    `google_jobs_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call; `google_jobs_task_get_html` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        location_radius: Radius around the location, above 0 and up to 300 km, as a number or as text. In
            kilometres.
        employment_type: Kinds of contract. Each one of fulltime, partime, contractor, intern.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/jobs/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleJobsTaskPostRequest(
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                keyword=keyword,
                depth=depth,
                location_radius=location_radius,
                employment_type=employment_type,
            )
        ],
    )
