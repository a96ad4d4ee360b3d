# From spec/serp/google/jobs/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/jobs/task_get/advanced/{id}"""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import Rectangle, RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleJobsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Jobs task.

    `.post_and_wait([...])` posts tasks with `google_jobs_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

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
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
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
    location_code: Integer | None = None
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
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GoogleJobsTaskGetAdvancedItem] | None = None
    """The vacancies, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[GoogleJobsTaskGetAdvancedResult, GoogleJobsTaskGetAdvancedItem] = Endpoint(
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
