# From spec/business_data/google/my_business_updates/task_get.yaml by `make generate`; do not edit.
"""GET /v3/business_data/google/my_business_updates/task_get/{id}"""

from dataforseo.types.serp_parts import SnippetLink
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleMyBusinessUpdatesTaskGetRequest(Request):
    """Collect the result of one Google business update task.

    `.post_and_wait([...])` posts tasks with `google_my_business_updates_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost.

    Source: https://docs.dataforseo.com/v3/business_data/google/my_business_updates/task_get/
    """

    id: str


class GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost(Model):
    """A post that a business published in its Google profile."""

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
    author: str | None = None
    """Name of the author."""
    snippet: str | None = None
    """Further text of the post."""
    post_text: str | None = None
    """Main text of the post."""
    url: str | None = None
    """Address of the post."""
    images_url: str | None = None
    """Address of the image in the post."""
    post_date: str | None = None
    """When the post was published, as `mm/dd/yyyy hh:mm:ss`."""
    timestamp: str | None = None
    """When it was published."""
    links: List[SnippetLink] | None = None
    """Links in the post."""

    timestamp_as_datetime = AsDatetime("timestamp")


class GoogleMyBusinessUpdatesTaskGetResult(Model):
    """Posts that a business published in its Google profile."""

    keyword: str | None = None
    """Business that was asked for; a `cid:` as it was sent."""
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
    business_updates_id: str | None = None
    """Google's identifier of the block of posts."""
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost] | None = None
    """One row for each post."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[GoogleMyBusinessUpdatesTaskGetResult, GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost] = (
    Endpoint(
        method="GET",
        path="/v3/business_data/google/my_business_updates/task_get/{id}",
        operation="google_my_business_updates_task_get",
        kind="task_get",
        request=GoogleMyBusinessUpdatesTaskGetRequest,
        result=GoogleMyBusinessUpdatesTaskGetResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(
            post="google_my_business_updates_task_post", ready="google_my_business_updates_tasks_ready"
        ),
    )
)
