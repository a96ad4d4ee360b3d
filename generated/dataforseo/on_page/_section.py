# From spec/on_page/ by `make generate`; do not edit.
"""OnPage: Crawls of sites and pages, and what is wrong with them."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.on_page.available_filters import available_filters as call_available_filters
    from dataforseo.on_page.content_parsing import content_parsing as call_content_parsing
    from dataforseo.on_page.content_parsing_live import ContentParsingLiveRequest
    from dataforseo.on_page.content_parsing_live import content_parsing_live as call_content_parsing_live
    from dataforseo.on_page.duplicate_content import duplicate_content as call_duplicate_content
    from dataforseo.on_page.duplicate_tags import duplicate_tags as call_duplicate_tags
    from dataforseo.on_page.errors import errors as call_errors
    from dataforseo.on_page.force_stop import ForceStopRequest
    from dataforseo.on_page.force_stop import force_stop as call_force_stop
    from dataforseo.on_page.id_list import id_list as call_id_list
    from dataforseo.on_page.instant_pages import InstantPagesRequest
    from dataforseo.on_page.instant_pages import instant_pages as call_instant_pages
    from dataforseo.on_page.keyword_density import keyword_density as call_keyword_density
    from dataforseo.on_page.lighthouse_audits import lighthouse_audits as call_lighthouse_audits
    from dataforseo.on_page.lighthouse_languages import lighthouse_languages as call_lighthouse_languages
    from dataforseo.on_page.lighthouse_live_json import lighthouse_live_json as call_lighthouse_live_json
    from dataforseo.on_page.lighthouse_task_get_json import (
        lighthouse_task_get_json as call_lighthouse_task_get_json,
    )
    from dataforseo.on_page.lighthouse_task_post import LighthouseTaskPostRequest
    from dataforseo.on_page.lighthouse_task_post import lighthouse_task_post as call_lighthouse_task_post
    from dataforseo.on_page.lighthouse_tasks_ready import (
        lighthouse_tasks_ready as call_lighthouse_tasks_ready,
    )
    from dataforseo.on_page.lighthouse_versions import lighthouse_versions as call_lighthouse_versions
    from dataforseo.on_page.links import links as call_links
    from dataforseo.on_page.microdata import microdata as call_microdata
    from dataforseo.on_page.non_indexable import non_indexable as call_non_indexable
    from dataforseo.on_page.page_screenshot import PageScreenshotRequest
    from dataforseo.on_page.page_screenshot import page_screenshot as call_page_screenshot
    from dataforseo.on_page.pages import pages as call_pages
    from dataforseo.on_page.pages_by_resource import pages_by_resource as call_pages_by_resource
    from dataforseo.on_page.raw_html import raw_html as call_raw_html
    from dataforseo.on_page.redirect_chains import redirect_chains as call_redirect_chains
    from dataforseo.on_page.resources import resources as call_resources
    from dataforseo.on_page.summary import summary as call_summary
    from dataforseo.on_page.task_post import TaskPostRequest
    from dataforseo.on_page.task_post import task_post as call_task_post
    from dataforseo.on_page.tasks_ready import tasks_ready as call_tasks_ready
    from dataforseo.on_page.uncrawlable_resources import uncrawlable_resources as call_uncrawlable_resources
    from dataforseo.on_page.waterfall import waterfall as call_waterfall
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

_INDEX = {
    "available_filters": "available_filters",
    "content_parsing": "content_parsing",
    "content_parsing_live": "content_parsing/live",
    "duplicate_content": "duplicate_content",
    "duplicate_tags": "duplicate_tags",
    "errors": "errors",
    "force_stop": "force_stop",
    "id_list": "id_list",
    "instant_pages": "instant_pages",
    "keyword_density": "keyword_density",
    "lighthouse_audits": "lighthouse/audits",
    "lighthouse_languages": "lighthouse/languages",
    "lighthouse_live_json": "lighthouse/live/json",
    "lighthouse_task_get_json": "lighthouse/task_get/json/{id}",
    "lighthouse_task_post": "lighthouse/task_post",
    "lighthouse_tasks_ready": "lighthouse/tasks_ready",
    "lighthouse_versions": "lighthouse/versions",
    "links": "links",
    "microdata": "microdata",
    "non_indexable": "non_indexable",
    "page_screenshot": "page_screenshot",
    "pages": "pages",
    "pages_by_resource": "pages_by_resource",
    "raw_html": "raw_html",
    "redirect_chains": "redirect_chains",
    "resources": "resources",
    "summary": "summary/{id}",
    "task_post": "task_post",
    "tasks_ready": "tasks_ready",
    "uncrawlable_resources": "uncrawlable_resources",
    "waterfall": "waterfall",
}


class OnPage(Section):
    """OnPage: Crawls of sites and pages, and what is wrong with them."""

    _package = "dataforseo.on_page"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        available_filters = Operation(call_available_filters)
        """List the fields that each call of OnPage can be filtered by."""
        content_parsing = Operation(call_content_parsing)
        """Give the parsed content of a crawled page."""
        content_parsing_live = ManyTasksOperation(call_content_parsing_live, ContentParsingLiveRequest)
        """Fetch a page and give its content, parsed."""
        duplicate_content = PagedOperation(call_duplicate_content)
        """List the pages whose content is like that of a page."""
        duplicate_tags = PagedOperation(call_duplicate_tags)
        """List the pages that share a title or description."""
        errors = PagedOperation(call_errors)
        """List the OnPage calls of this account that recently ended in an error."""
        force_stop = ManyTasksOperation(call_force_stop, ForceStopRequest)
        """Stop running crawls."""
        id_list = PagedOperation(call_id_list)
        """List the OnPage tasks that this account made in a time window."""
        instant_pages = ManyTasksOperation(call_instant_pages, InstantPagesRequest)
        """Crawl up to 20 single pages and give their checks at once."""
        keyword_density = Operation(call_keyword_density)
        """Count the words of a page or site."""
        lighthouse_audits = Operation(call_lighthouse_audits)
        """List the audits of Lighthouse."""
        lighthouse_languages = Operation(call_lighthouse_languages)
        """List the languages of lighthouse."""
        lighthouse_live_json = Operation(call_lighthouse_live_json)
        """Run Lighthouse on a page and give its report at once."""
        lighthouse_task_get_json = CollectingOperation(
            call_lighthouse_task_get_json, LighthouseTaskPostRequest
        )
        """Collect the report of one Lighthouse task."""
        lighthouse_task_post = ManyTasksOperation(call_lighthouse_task_post, LighthouseTaskPostRequest)
        """Post Lighthouse tasks."""
        lighthouse_tasks_ready = Operation(call_lighthouse_tasks_ready)
        """List the finished Lighthouse tasks that were not collected yet."""
        lighthouse_versions = Operation(call_lighthouse_versions)
        """List the versions of Lighthouse."""
        links = PagedOperation(call_links)
        """List the links that were found."""
        microdata = Operation(call_microdata)
        """Give the structured data of a page, checked."""
        non_indexable = PagedOperation(call_non_indexable)
        """List the pages that search engines may not index."""
        page_screenshot = ManyTasksOperation(call_page_screenshot, PageScreenshotRequest)
        """Capture a page as an image."""
        pages = PagedOperation(call_pages)
        """List the crawled pages with their checks."""
        pages_by_resource = PagedOperation(call_pages_by_resource)
        """List the pages that contain a resource."""
        raw_html = Operation(call_raw_html)
        """Give the stored HTML of a page."""
        redirect_chains = PagedOperation(call_redirect_chains)
        """List the chains of redirects."""
        resources = PagedOperation(call_resources)
        """List the images, scripts and other resources that were found."""
        summary = CollectingOperation(call_summary, TaskPostRequest)
        """Sum up a crawl: its progress, the domain and the checks."""
        task_post = ManyTasksOperation(call_task_post, TaskPostRequest)
        """Post crawls of whole sites."""
        tasks_ready = Operation(call_tasks_ready)
        """List the finished crawls."""
        uncrawlable_resources = PagedOperation(call_uncrawlable_resources)
        """List the addresses that the crawler could not fetch."""
        waterfall = Operation(call_waterfall)
        """Give how a page loaded, resource by resource."""


class AsyncOnPage(AsyncSection):
    """OnPage: Crawls of sites and pages, and what is wrong with them."""

    _package = "dataforseo.on_page"
    _index = _INDEX

    if TYPE_CHECKING:
        available_filters = AsyncOperation(call_available_filters)
        """List the fields that each call of OnPage can be filtered by."""
        content_parsing = AsyncOperation(call_content_parsing)
        """Give the parsed content of a crawled page."""
        content_parsing_live = AsyncManyTasksOperation(call_content_parsing_live, ContentParsingLiveRequest)
        """Fetch a page and give its content, parsed."""
        duplicate_content = AsyncPagedOperation(call_duplicate_content)
        """List the pages whose content is like that of a page."""
        duplicate_tags = AsyncPagedOperation(call_duplicate_tags)
        """List the pages that share a title or description."""
        errors = AsyncPagedOperation(call_errors)
        """List the OnPage calls of this account that recently ended in an error."""
        force_stop = AsyncManyTasksOperation(call_force_stop, ForceStopRequest)
        """Stop running crawls."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the OnPage tasks that this account made in a time window."""
        instant_pages = AsyncManyTasksOperation(call_instant_pages, InstantPagesRequest)
        """Crawl up to 20 single pages and give their checks at once."""
        keyword_density = AsyncOperation(call_keyword_density)
        """Count the words of a page or site."""
        lighthouse_audits = AsyncOperation(call_lighthouse_audits)
        """List the audits of Lighthouse."""
        lighthouse_languages = AsyncOperation(call_lighthouse_languages)
        """List the languages of lighthouse."""
        lighthouse_live_json = AsyncOperation(call_lighthouse_live_json)
        """Run Lighthouse on a page and give its report at once."""
        lighthouse_task_get_json = AsyncCollectingOperation(
            call_lighthouse_task_get_json, LighthouseTaskPostRequest
        )
        """Collect the report of one Lighthouse task."""
        lighthouse_task_post = AsyncManyTasksOperation(call_lighthouse_task_post, LighthouseTaskPostRequest)
        """Post Lighthouse tasks."""
        lighthouse_tasks_ready = AsyncOperation(call_lighthouse_tasks_ready)
        """List the finished Lighthouse tasks that were not collected yet."""
        lighthouse_versions = AsyncOperation(call_lighthouse_versions)
        """List the versions of Lighthouse."""
        links = AsyncPagedOperation(call_links)
        """List the links that were found."""
        microdata = AsyncOperation(call_microdata)
        """Give the structured data of a page, checked."""
        non_indexable = AsyncPagedOperation(call_non_indexable)
        """List the pages that search engines may not index."""
        page_screenshot = AsyncManyTasksOperation(call_page_screenshot, PageScreenshotRequest)
        """Capture a page as an image."""
        pages = AsyncPagedOperation(call_pages)
        """List the crawled pages with their checks."""
        pages_by_resource = AsyncPagedOperation(call_pages_by_resource)
        """List the pages that contain a resource."""
        raw_html = AsyncOperation(call_raw_html)
        """Give the stored HTML of a page."""
        redirect_chains = AsyncPagedOperation(call_redirect_chains)
        """List the chains of redirects."""
        resources = AsyncPagedOperation(call_resources)
        """List the images, scripts and other resources that were found."""
        summary = AsyncCollectingOperation(call_summary, TaskPostRequest)
        """Sum up a crawl: its progress, the domain and the checks."""
        task_post = AsyncManyTasksOperation(call_task_post, TaskPostRequest)
        """Post crawls of whole sites."""
        tasks_ready = AsyncOperation(call_tasks_ready)
        """List the finished crawls."""
        uncrawlable_resources = AsyncPagedOperation(call_uncrawlable_resources)
        """List the addresses that the crawler could not fetch."""
        waterfall = AsyncOperation(call_waterfall)
        """Give how a page loaded, resource by resource."""
