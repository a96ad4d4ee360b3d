# From spec/on_page/microdata.yaml by `make generate`; do not edit.
"""POST /v3/on_page/microdata"""

from typing import Annotated

from dataforseo import fields as _fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class MicrodataRequest(Request):
    """Give the structured data of a page, checked.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: MicrodataOnPageMicrodataInfoItem.

    Source: https://docs.dataforseo.com/v3/on_page/microdata/
    """

    id: str
    url: str
    tag: Maybe[Annotated[str, _fields.TAG]] = UNSET


class MicrodataTestSummary(Model):
    """How many faults of each level structured data have."""

    fatal: Int | None = None
    """Fatal faults."""
    error: Int | None = None
    """Serious faults."""
    warning: Int | None = None
    """Warnings."""
    info: Int | None = None
    """Remarks."""


class MicrodataMessageInfo(Model):
    """A fault in structured data."""

    level: str | None = None
    """How bad the fault is: `fatal`, `error`, `warning` or `info`."""
    message: str | None = None
    """What is wrong."""


class MicrodataMicrodataFields(Model):
    """A field of structured data, checked."""

    name: str | None = None
    """Name of the field."""
    types: List[str] | None = None
    """Types of the field, as schema.org names them."""
    value: str | None = None
    """Content of the field."""
    test_results: MicrodataMessageInfo | None = None
    """Faults of the field."""
    fields: "List[MicrodataMicrodataFields] | None" = None
    """Fields inside this one."""


class MicrodataMicrodataInspection(Model):
    """Types and fields of structured data, checked."""

    types: List[str] | None = None
    """Types of the vocabulary, as schema.org names them."""
    fields: List[MicrodataMicrodataFields] | None = None
    """Fields of the data."""


class MicrodataOnPageMicrodataInfoItem(Model):
    """One kind of structured data on a page."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    inspection_info: MicrodataMicrodataInspection | None = None
    """What was found and checked."""


class MicrodataResult(Model):
    """The structured data of a page, checked."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    test_summary: MicrodataTestSummary | None = None
    """How many faults there are."""
    items_count: Int | None = None
    """Length of items."""
    items: List[MicrodataOnPageMicrodataInfoItem] | None = None
    """One row for each kind of structured data."""


MICRODATA: Endpoint[MicrodataResult, MicrodataOnPageMicrodataInfoItem] = Endpoint(
    method="POST",
    path="/v3/on_page/microdata",
    operation="microdata",
    kind="live",
    request=MicrodataRequest,
    result=MicrodataResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
)
