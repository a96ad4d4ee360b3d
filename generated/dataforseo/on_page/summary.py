# From spec/on_page/summary.yaml by `make generate`; do not edit.
"""GET /v3/on_page/summary/{id}"""

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class SummaryRequest(Request):
    """Sum up a crawl: its progress, the domain and the checks.

    `.post_and_wait([...])` posts tasks with `task_post`, waits and gives the results as they come;
    `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the crawl, from on_page/task_post.

    Free of charge. Rows: SummaryResult.

    Source: https://docs.dataforseo.com/v3/on_page/summary/
    """

    id: str


@model
class SummarySslInfo(Model):
    valid_certificate: bool | None = None
    certificate_issuer: str | None = None
    certificate_subject: str | None = None
    certificate_version: Integer | None = None
    certificate_hash: str | None = None
    certificate_expiration_date: str | None = None

    certificate_expiration_date_as_datetime = AsDatetime("certificate_expiration_date")


@model
class SummaryDomainInfo(Model):
    name: str | None = None
    cms: str | None = None
    ip: str | None = None
    server: str | None = None
    crawl_start: str | None = None
    crawl_end: str | None = None
    extended_crawl_status: str | None = None
    ssl_info: SummarySslInfo | None = None
    checks: dict[str, bool] | None = None
    total_pages: Integer | None = None
    total_uncrawlable_resources: Integer | None = None
    page_not_found_status_code: Integer | None = None
    canonicalization_status_code: Integer | None = None
    directory_browsing_status_code: Integer | None = None
    www_redirect_status_code: Integer | None = None
    main_domain: str | None = None

    crawl_start_as_datetime = AsDatetime("crawl_start")
    crawl_end_as_datetime = AsDatetime("crawl_end")


@model
class SummaryPageMetrics(Model):
    links_external: Integer | None = None
    links_internal: Integer | None = None
    duplicate_title: Integer | None = None
    duplicate_description: Integer | None = None
    duplicate_content: Integer | None = None
    broken_links: Integer | None = None
    broken_resources: Integer | None = None
    links_relation_conflict: Integer | None = None
    redirect_loop: Integer | None = None
    onpage_score: Number | None = None
    """How well the page is optimised, 0 to 100."""
    non_indexable: Integer | None = None
    checks: dict[str, Integer] | None = None
    """Results of the checks, by name."""


@model
class SummaryResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    crawl_gateway_address: str | None = None
    crawl_stop_reason: str | None = None
    domain_info: SummaryDomainInfo | None = None
    page_metrics: SummaryPageMetrics | None = None


ENDPOINT: Endpoint[SummaryResult, SummaryResult] = Endpoint(
    method="GET",
    path="/v3/on_page/summary/{id}",
    operation="summary",
    kind="task_get",
    request=SummaryRequest,
    result=SummaryResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="task_post", ready="tasks_ready", unfinished=("crawl_progress", "in_progress")),
)
