# From spec/on_page/microdata.yaml by `make generate`; do not edit.
"""POST /v3/on_page/microdata"""

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "MicrodataMessageInfo",
    "MicrodataMicrodataFields",
    "MicrodataMicrodataInspection",
    "MicrodataOnPageMicrodataInfoItem",
    "MicrodataRequest",
    "MicrodataResult",
    "MicrodataTestSummary",
    "microdata",
]


@request
class MicrodataRequest(Request):
    """What `microdata` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    id: str
    url: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("id", required=True),
        rules.Text("url", required=True),
    )


class MicrodataTestSummary(Model):
    fatal: Integer | None = None
    error: Integer | None = None
    warning: Integer | None = None
    info: Integer | None = None


class MicrodataMessageInfo(Model):
    level: str | None = None
    message: str | None = None


class MicrodataMicrodataFields(Model):
    name: str | None = None
    types: List[str] | None = None
    value: str | None = None
    test_results: MicrodataMessageInfo | None = None
    fields: "List[MicrodataMicrodataFields] | None" = None


class MicrodataMicrodataInspection(Model):
    types: List[str] | None = None
    fields: List[MicrodataMicrodataFields] | None = None


class MicrodataOnPageMicrodataInfoItem(Model):
    type: str | None = None
    inspection_info: MicrodataMicrodataInspection | None = None


class MicrodataResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    test_summary: MicrodataTestSummary | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: List[MicrodataOnPageMicrodataInfoItem] | None = None


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
    docs="https://docs.dataforseo.com/v3/on_page/microdata/",
)


def microdata(
    *,
    id: str,
    url: str,
    tag: str | UnsetType | None = UNSET,
) -> Call[MicrodataResult, MicrodataOnPageMicrodataInfoItem]:
    """Give the structured data of a page, checked.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: MicrodataOnPageMicrodataInfoItem.

    Source: https://docs.dataforseo.com/v3/on_page/microdata/
    """
    return Call(ENDPOINT, [MicrodataRequest(tag=tag, id=id, url=url)])
