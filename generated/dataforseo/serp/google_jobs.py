# From spec/serp/google/jobs/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/google/jobs/"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.html_pages import HtmlItem, HtmlResult
from dataforseo.types.ready_tasks import FixedSerpTask, ReadySerpTask
from dataforseo.types.serp_parts import Rectangle, RefinementChips
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, PriceFactor, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleJobsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Jobs task.

    `.post_and_wait([...])` posts tasks with `google_jobs_task_post`, waits, and yields each result when it is
    ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleJobsTaskGetAdvancedItem.

    Source: https://docs.dataforseo.com/v3/serp/google/jobs/task_get/advanced/
    """

    id: str


class GoogleJobsTaskGetAdvancedItem(Model):
    """A vacancy on Google Jobs."""

    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    job_id: str | None = None
    """Google's identifier of the vacancy."""
    title: str | None = None
    """Title of the vacancy."""
    employer_name: str | None = None
    """Name of the employer."""
    employer_url: str | None = None
    """Address of the employer's website."""
    employer_image_url: str | None = None
    """Address of the employer's picture."""
    location: str | None = None
    """Place of work."""
    source_name: str | None = None
    """Name of the website that the vacancy comes from."""
    source_url: str | None = None
    """Address of the vacancy on that website."""
    salary: str | None = None
    """Pay as the job ad states it; null where it does not."""
    contract_type: str | None = None
    """Kind of employment, such as `Full-time`."""
    timestamp: str | None = None
    """When it was published."""
    time_ago: str | None = None
    """Age as shown on the page."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleJobsTaskGetAdvancedResult(Model):
    """One search for jobs, with what it found."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleJobsTaskGetAdvancedItem] | None = None
    """The vacancies, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


GOOGLE_JOBS_TASK_GET_ADVANCED: Endpoint[GoogleJobsTaskGetAdvancedResult, GoogleJobsTaskGetAdvancedItem] = (
    Endpoint(
        method="GET",
        path="/v3/serp/google/jobs/task_get/advanced/{id}",
        operation="google_jobs_task_get_advanced",
        kind="task_get",
        request=GoogleJobsTaskGetAdvancedRequest,
        result=GoogleJobsTaskGetAdvancedResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(post="google_jobs_task_post", ready="google_jobs_tasks_ready"),
    )
)


class GoogleJobsTaskGetHtmlRequest(Request):
    """Collect the raw HTML of one Google Jobs task.

    `.post_and_wait([...])` posts tasks with `google_jobs_task_post`, waits, and yields each result when it is
    ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/serp/google/jobs/task_get/html/
    """

    id: str


GOOGLE_JOBS_TASK_GET_HTML: Endpoint[HtmlResult, HtmlItem] = Endpoint(
    method="GET",
    path="/v3/serp/google/jobs/task_get/html/{id}",
    operation="google_jobs_task_get_html",
    kind="task_get",
    request=GoogleJobsTaskGetHtmlRequest,
    result=HtmlResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_jobs_task_post", ready="google_jobs_tasks_ready"),
)


class GoogleJobsTaskPostRequest(Request):
    """Post Google Jobs tasks.

    `google_jobs_task_get_advanced.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call; `google_jobs_task_get_html` can too.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        location_radius: Radius around the location, above 0 and up to 300 km, as a number or as text. In
            kilometres.
        employment_type: Kinds of contract. Each one of fulltime, partime, contractor, intern.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of regular, advanced, html.

    At least one of location_code, location_name. At least one of language_code, language_name.

    Charged 0.0006 USD a task, as of 2026-07-28 (account list, confirmed by a charge). That is for each page
    of at least 10 results that depth asks for. Times 2 for priority 2. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/serp/google/jobs/task_post/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    location_radius: Maybe[Any] = UNSET
    employment_type: Maybe[Sequence[Literal["fulltime", "partime", "contractor", "intern"]]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["regular", "advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


GOOGLE_JOBS_TASK_POST: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/serp/google/jobs/task_post",
    operation="google_jobs_task_post",
    kind="task_post",
    request=GoogleJobsTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="per task",
        request=0.0006,
        pages=PagePricing(further=1.0, results="depth", size=10, default=10),
        times=(PriceFactor(field="priority", factor=2.0, equals=2),),
        listed="serp/jobs/task_post",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class GoogleJobsTasksFixedRequest(Request):
    """List the Google Jobs tasks whose results were parsed anew.

    Free of charge. At most 20 calls a minute. Rows: FixedSerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/jobs/tasks_fixed/
    """


GOOGLE_JOBS_TASKS_FIXED: Endpoint[FixedSerpTask, FixedSerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/jobs/tasks_fixed",
    operation="google_jobs_tasks_fixed",
    kind="tasks_fixed",
    request=GoogleJobsTasksFixedRequest,
    result=FixedSerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)


class GoogleJobsTasksReadyRequest(Request):
    """List the finished Google Jobs tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadySerpTask.

    Source: https://docs.dataforseo.com/v3/serp/google/jobs/tasks_ready/
    """


GOOGLE_JOBS_TASKS_READY: Endpoint[ReadySerpTask, ReadySerpTask] = Endpoint(
    method="GET",
    path="/v3/serp/google/jobs/tasks_ready",
    operation="google_jobs_tasks_ready",
    kind="tasks_ready",
    request=GoogleJobsTasksReadyRequest,
    result=ReadySerpTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
