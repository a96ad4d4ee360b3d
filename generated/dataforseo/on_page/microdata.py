# From spec/on_page/microdata.yaml by `make generate`; do not edit.
"""POST /v3/on_page/microdata"""

from typing import Annotated

from dataforseo import fields as _fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


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


@model
class MicrodataTestSummary(Model):
    fatal: Integer | None = None
    error: Integer | None = None
    warning: Integer | None = None
    info: Integer | None = None


@model
class MicrodataMessageInfo(Model):
    level: str | None = None
    message: str | None = None


@model
class MicrodataMicrodataFields(Model):
    name: str | None = None
    types: list[str] | None = None
    value: str | None = None
    test_results: MicrodataMessageInfo | None = None
    fields: "list[MicrodataMicrodataFields] | None" = None


@model
class MicrodataMicrodataInspection(Model):
    types: list[str] | None = None
    fields: list[MicrodataMicrodataFields] | None = None


@model
class MicrodataOnPageMicrodataInfoItem(Model):
    type: str | None = None
    inspection_info: MicrodataMicrodataInspection | None = None


@model
class MicrodataResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    test_summary: MicrodataTestSummary | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[MicrodataOnPageMicrodataInfoItem] | None = None


ENDPOINT: Endpoint[MicrodataResult, MicrodataOnPageMicrodataInfoItem] = Endpoint(
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
