# From spec/on_page/ by `make generate`; do not edit.
"""OnPage: Crawls of sites and pages, and what is wrong with them."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.on_page._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.clients.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        available_filters as _available_filters,
        content_parsing as _content_parsing,
        duplicate_content as _duplicate_content,
        duplicate_tags as _duplicate_tags,
        errors as _errors,
        force_stop as _force_stop,
        id_list as _id_list,
        instant_pages as _instant_pages,
        keyword_density as _keyword_density,
        lighthouse as _lighthouse,
        lighthouse_audits as _lighthouse_audits,
        lighthouse_languages as _lighthouse_languages,
        lighthouse_versions as _lighthouse_versions,
        links as _links,
        microdata as _microdata,
        non_indexable as _non_indexable,
        page_screenshot as _page_screenshot,
        pages as _pages,
        pages_by_resource as _pages_by_resource,
        raw_html as _raw_html,
        redirect_chains as _redirect_chains,
        resources as _resources,
        summary as _summary,
        task_post as _task_post,
        tasks_ready as _tasks_ready,
        uncrawlable_resources as _uncrawlable_resources,
        waterfall as _waterfall,
    )


class OnPage(Section, name="on_page", index=OPERATIONS, summaries=SUMMARIES):
    """OnPage: Crawls of sites and pages, and what is wrong with them."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        content_parsing = Operation(_content_parsing.ContentParsingRequest, _content_parsing.CONTENT_PARSING)
        content_parsing_live = ManyTasksOperation(_content_parsing.ContentParsingLiveRequest, _content_parsing.CONTENT_PARSING_LIVE)
        duplicate_content = PagedOperation(_duplicate_content.DuplicateContentRequest, _duplicate_content.DUPLICATE_CONTENT)
        duplicate_tags = PagedOperation(_duplicate_tags.DuplicateTagsRequest, _duplicate_tags.DUPLICATE_TAGS)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        force_stop = ManyTasksOperation(_force_stop.ForceStopRequest, _force_stop.FORCE_STOP)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        instant_pages = ManyTasksOperation(_instant_pages.InstantPagesRequest, _instant_pages.INSTANT_PAGES)
        keyword_density = Operation(_keyword_density.KeywordDensityRequest, _keyword_density.KEYWORD_DENSITY)
        lighthouse_audits = Operation(_lighthouse_audits.LighthouseAuditsRequest, _lighthouse_audits.LIGHTHOUSE_AUDITS)
        lighthouse_languages = Operation(_lighthouse_languages.LighthouseLanguagesRequest, _lighthouse_languages.LIGHTHOUSE_LANGUAGES)
        lighthouse_live_json = Operation(_lighthouse.LighthouseLiveJsonRequest, _lighthouse.LIGHTHOUSE_LIVE_JSON)
        lighthouse_task_get_json = CollectingOperation(_lighthouse.LighthouseTaskGetJsonRequest, _lighthouse.LIGHTHOUSE_TASK_GET_JSON, _lighthouse.LighthouseTaskPostRequest)
        lighthouse_task_post = ManyTasksOperation(_lighthouse.LighthouseTaskPostRequest, _lighthouse.LIGHTHOUSE_TASK_POST)
        lighthouse_tasks_ready = Operation(_lighthouse.LighthouseTasksReadyRequest, _lighthouse.LIGHTHOUSE_TASKS_READY)
        lighthouse_versions = Operation(_lighthouse_versions.LighthouseVersionsRequest, _lighthouse_versions.LIGHTHOUSE_VERSIONS)
        links = PagedOperation(_links.LinksRequest, _links.LINKS)
        microdata = Operation(_microdata.MicrodataRequest, _microdata.MICRODATA)
        non_indexable = PagedOperation(_non_indexable.NonIndexableRequest, _non_indexable.NON_INDEXABLE)
        page_screenshot = ManyTasksOperation(_page_screenshot.PageScreenshotRequest, _page_screenshot.PAGE_SCREENSHOT)
        pages = PagedOperation(_pages.PagesRequest, _pages.PAGES)
        pages_by_resource = PagedOperation(_pages_by_resource.PagesByResourceRequest, _pages_by_resource.PAGES_BY_RESOURCE)
        raw_html = Operation(_raw_html.RawHtmlRequest, _raw_html.RAW_HTML)
        redirect_chains = PagedOperation(_redirect_chains.RedirectChainsRequest, _redirect_chains.REDIRECT_CHAINS)
        resources = PagedOperation(_resources.ResourcesRequest, _resources.RESOURCES)
        summary = CollectingOperation(_summary.SummaryRequest, _summary.SUMMARY, _task_post.TaskPostRequest)
        task_post = ManyTasksOperation(_task_post.TaskPostRequest, _task_post.TASK_POST)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        uncrawlable_resources = PagedOperation(_uncrawlable_resources.UncrawlableResourcesRequest, _uncrawlable_resources.UNCRAWLABLE_RESOURCES)
        waterfall = Operation(_waterfall.WaterfallRequest, _waterfall.WATERFALL)
        # fmt: on


class AsyncOnPage(AsyncSection, name="on_page", index=OPERATIONS, summaries=SUMMARIES):
    """OnPage: Crawls of sites and pages, and what is wrong with them."""

    if TYPE_CHECKING:
        # fmt: off
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        content_parsing = AsyncOperation(_content_parsing.ContentParsingRequest, _content_parsing.CONTENT_PARSING)
        content_parsing_live = AsyncManyTasksOperation(_content_parsing.ContentParsingLiveRequest, _content_parsing.CONTENT_PARSING_LIVE)
        duplicate_content = AsyncPagedOperation(_duplicate_content.DuplicateContentRequest, _duplicate_content.DUPLICATE_CONTENT)
        duplicate_tags = AsyncPagedOperation(_duplicate_tags.DuplicateTagsRequest, _duplicate_tags.DUPLICATE_TAGS)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        force_stop = AsyncManyTasksOperation(_force_stop.ForceStopRequest, _force_stop.FORCE_STOP)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        instant_pages = AsyncManyTasksOperation(_instant_pages.InstantPagesRequest, _instant_pages.INSTANT_PAGES)
        keyword_density = AsyncOperation(_keyword_density.KeywordDensityRequest, _keyword_density.KEYWORD_DENSITY)
        lighthouse_audits = AsyncOperation(_lighthouse_audits.LighthouseAuditsRequest, _lighthouse_audits.LIGHTHOUSE_AUDITS)
        lighthouse_languages = AsyncOperation(_lighthouse_languages.LighthouseLanguagesRequest, _lighthouse_languages.LIGHTHOUSE_LANGUAGES)
        lighthouse_live_json = AsyncOperation(_lighthouse.LighthouseLiveJsonRequest, _lighthouse.LIGHTHOUSE_LIVE_JSON)
        lighthouse_task_get_json = AsyncCollectingOperation(_lighthouse.LighthouseTaskGetJsonRequest, _lighthouse.LIGHTHOUSE_TASK_GET_JSON, _lighthouse.LighthouseTaskPostRequest)
        lighthouse_task_post = AsyncManyTasksOperation(_lighthouse.LighthouseTaskPostRequest, _lighthouse.LIGHTHOUSE_TASK_POST)
        lighthouse_tasks_ready = AsyncOperation(_lighthouse.LighthouseTasksReadyRequest, _lighthouse.LIGHTHOUSE_TASKS_READY)
        lighthouse_versions = AsyncOperation(_lighthouse_versions.LighthouseVersionsRequest, _lighthouse_versions.LIGHTHOUSE_VERSIONS)
        links = AsyncPagedOperation(_links.LinksRequest, _links.LINKS)
        microdata = AsyncOperation(_microdata.MicrodataRequest, _microdata.MICRODATA)
        non_indexable = AsyncPagedOperation(_non_indexable.NonIndexableRequest, _non_indexable.NON_INDEXABLE)
        page_screenshot = AsyncManyTasksOperation(_page_screenshot.PageScreenshotRequest, _page_screenshot.PAGE_SCREENSHOT)
        pages = AsyncPagedOperation(_pages.PagesRequest, _pages.PAGES)
        pages_by_resource = AsyncPagedOperation(_pages_by_resource.PagesByResourceRequest, _pages_by_resource.PAGES_BY_RESOURCE)
        raw_html = AsyncOperation(_raw_html.RawHtmlRequest, _raw_html.RAW_HTML)
        redirect_chains = AsyncPagedOperation(_redirect_chains.RedirectChainsRequest, _redirect_chains.REDIRECT_CHAINS)
        resources = AsyncPagedOperation(_resources.ResourcesRequest, _resources.RESOURCES)
        summary = AsyncCollectingOperation(_summary.SummaryRequest, _summary.SUMMARY, _task_post.TaskPostRequest)
        task_post = AsyncManyTasksOperation(_task_post.TaskPostRequest, _task_post.TASK_POST)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        uncrawlable_resources = AsyncPagedOperation(_uncrawlable_resources.UncrawlableResourcesRequest, _uncrawlable_resources.UNCRAWLABLE_RESOURCES)
        waterfall = AsyncOperation(_waterfall.WaterfallRequest, _waterfall.WATERFALL)
        # fmt: on
