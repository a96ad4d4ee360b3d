# From spec/serp/google/dataset_search/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/dataset_search/"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleDatasetSearchLiveAdvancedRequest(Request):
    """Run one Google Dataset Search request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        depth: Results to collect; every started page of 20 is billed. At most 200. Default: 20.
        last_updated: How long ago the dataset was updated at most. One of 1m, 1y, 3y.
        file_formats: Formats of the files. Each one of other, archive, text, image, document, tabular.
        usage_rights: Which use the licence allows. One of commercial, noncommercial.
        is_free: Only free datasets, or only paid ones.
        topics: Topics of the datasets. Each one of humanities, social_sciences, life_sciences, agriculture,
            natural_sciences, geo, computer, architecture_and_urban_planning, engineering.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.002 USD a task, as of 2026-07-28 (account list). That is for each page of at least 20 results
    that depth asks for. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    last_updated: Maybe[Literal["1m", "1y", "3y"]] = UNSET
    file_formats: Maybe[Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]]] = UNSET
    usage_rights: Maybe[Literal["commercial", "noncommercial"]] = UNSET
    is_free: Maybe[bool] = UNSET
    topics: Maybe[
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
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


GOOGLE_DATASET_SEARCH_LIVE_ADVANCED: Endpoint[DatasetResult, Dataset] = Endpoint(
    method="POST",
    path="/v3/serp/google/dataset_search/live/advanced",
    operation="google_dataset_search_live_advanced",
    kind="live",
    request=GoogleDatasetSearchLiveAdvancedRequest,
    result=DatasetResult,
    rows="items",
    billing=Billing(
        model="per task",
        request=0.002,
        pages=PagePricing(further=1.0, results="depth", size=20, default=20),
        listed="serp/live/advanced",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class GoogleDatasetSearchTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Dataset Search task.

    `.post_and_wait([...])` posts tasks with `google_dataset_search_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/task_get/advanced/
    """

    id: str


GOOGLE_DATASET_SEARCH_TASK_GET_ADVANCED: Endpoint[DatasetResult, Dataset] = Endpoint(
    method="GET",
    path="/v3/serp/google/dataset_search/task_get/advanced/{id}",
    operation="google_dataset_search_task_get_advanced",
    kind="task_get",
    request=GoogleDatasetSearchTaskGetAdvancedRequest,
    result=DatasetResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_dataset_search_task_post", ready="google_dataset_search_tasks_ready"),
)


class GoogleDatasetSearchTaskPostRequest(Request):
    """Post Google Dataset Search tasks.

    `google_dataset_search_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them
    in one call.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        depth: Results to collect; every started page of 20 is billed. At most 700. Default: 20.
        last_updated: How long ago the dataset was updated at most. One of 1m, 1y, 3y.
        file_formats: Formats of the files. Each one of other, archive, text, image, document, tabular.
        usage_rights: Which use the licence allows. One of commercial, noncommercial.
        is_free: Only free datasets, or only paid ones.
        topics: Topics of the datasets. Each one of humanities, social_sciences, life_sciences, agriculture,
            natural_sciences, geo, computer, architecture_and_urban_planning, engineering.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list). That is for each page of at least 20 results
    that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    depth: Maybe[Annotated[int, rules.Integer(maximum=700)]] = UNSET
    last_updated: Maybe[Literal["1m", "1y", "3y"]] = UNSET
    file_formats: Maybe[Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]]] = UNSET
    usage_rights: Maybe[Literal["commercial", "noncommercial"]] = UNSET
    is_free: Maybe[bool] = UNSET
    topics: Maybe[
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
    ] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (Needs("postback_url", ("postback_data",)),)


GOOGLE_DATASET_SEARCH_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/dataset_search/task_post",
    operation="google_dataset_search_task_post",
    kind="task_post",
    request=GoogleDatasetSearchTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=20, default=20),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleDatasetSearchTasksFixedRequest(Request):
    """List the Google Dataset Search tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/tasks_fixed/
    """


GOOGLE_DATASET_SEARCH_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/dataset_search/tasks_fixed",
    operation="google_dataset_search_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleDatasetSearchTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleDatasetSearchTasksReadyRequest(Request):
    """List the finished Google Dataset Search tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/tasks_ready/
    """


GOOGLE_DATASET_SEARCH_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/dataset_search/tasks_ready",
    operation="google_dataset_search_tasks_ready",
    kind="tasks_ready",
    request=GoogleDatasetSearchTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
