# From spec/on_page/summary.yaml by `make generate`; do not edit.
"""GET /v3/on_page/summary/{id}"""

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, Map
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, TaskFamily
from dataforseo_runtime.requests.request import Request


class SummaryRequest(Request):
    """Sum up a crawl: its progress, the domain and the checks.

    `.post_and_wait([...])` posts tasks with `task_post`, waits, and yields each result when it is ready;
    `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the crawl, from on_page/task_post.

    Free of charge. Rows: SummaryResult.

    Source: https://docs.dataforseo.com/v3/on_page/summary/
    """

    id: str


class SummarySslInfo(Model):
    """The certificate of a site."""

    valid_certificate: bool | None = None
    """Whether the certificate is valid: neither expired nor revoked."""
    certificate_issuer: str | None = None
    """Who issued the certificate."""
    certificate_subject: str | None = None
    """Whom the certificate is for."""
    certificate_version: Int | None = None
    """Version of X.509."""
    certificate_hash: str | None = None
    """Hash function of the certificate."""
    certificate_expiration_date: str | None = None
    """When the certificate expires."""

    certificate_expiration_date_as_datetime = AsDatetime("certificate_expiration_date")


class SummaryDomainInfo(Model):
    """What a crawl found of a domain."""

    name: str | None = None
    """Domain name."""
    cms: str | None = None
    """Content management system, from the generator meta tag of a page."""
    ip: str | None = None
    """IP address of the domain."""
    server: str | None = None
    """Software of the server, from its Server header."""
    crawl_start: str | None = None
    """When the site was sent to be crawled."""
    crawl_end: str | None = None
    """When the crawl was finished."""
    extended_crawl_status: str | None = None
    """Why the site could not be crawled, such as `site_unreachable` or `forbidden_robots`; `no_errors` when it
    could.
    """
    ssl_info: SummarySslInfo | None = None
    """The certificate of the site."""
    checks: Map[bool] | None = None
    """Results of the checks of the site, by name."""
    total_pages: Int | None = None
    """Pages that were crawled."""
    total_uncrawlable_resources: Int | None = None
    """Addresses that the crawler could not fetch."""
    page_not_found_status_code: Int | None = None
    """HTTP status of a page that does not exist; should be 404."""
    canonicalization_status_code: Int | None = None
    """HTTP status when the site is called by its IP address; should be 301 or 302."""
    directory_browsing_status_code: Int | None = None
    """HTTP status of a directory; should be 401 or 403."""
    www_redirect_status_code: Int | None = None
    """HTTP status of the redirect from the domain with www. to that without; should be 301."""
    main_domain: str | None = None
    """Domain without subdomain."""

    crawl_start_as_datetime = AsDatetime("crawl_start")
    crawl_end_as_datetime = AsDatetime("crawl_end")


class SummaryPageMetrics(Model):
    """What a crawl found of all pages together."""

    links_external: Int | None = None
    """Links to other sites."""
    links_internal: Int | None = None
    """Links to pages of the same site."""
    duplicate_title: Int | None = None
    """Pages whose title another page has too."""
    duplicate_description: Int | None = None
    """Pages whose description another page has too."""
    duplicate_content: Int | None = None
    """Pages whose content another page has too."""
    broken_links: Int | None = None
    """Links that lead to broken pages."""
    broken_resources: Int | None = None
    """Images and other resources that are broken."""
    links_relation_conflict: Int | None = None
    """Links to addresses that some links mark as nofollow and others do not."""
    redirect_loop: Int | None = None
    """Chains of redirects that end where they began."""
    onpage_score: Float | None = None
    """How well the page is optimised, 0 to 100."""
    non_indexable: Int | None = None
    """Pages that search engines may not list."""
    checks: Map[Int] | None = None
    """Results of the checks, by name."""


class SummaryResult(Model):
    """A crawl, summed up."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    crawl_gateway_address: str | None = None
    """IP address that the crawler came from."""
    crawl_stop_reason: str | None = None
    """Why the crawl ended: `limit_exceeded` (max_crawl_pages reached), `empty_queue` (all pages crawled),
    `force_stopped` or `unexpected_exception`.
    """
    domain_info: SummaryDomainInfo | None = None
    """What was found of the domain."""
    page_metrics: SummaryPageMetrics | None = None
    """What was found of the pages."""


SUMMARY: Endpoint[SummaryResult, SummaryResult] = Endpoint(
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
