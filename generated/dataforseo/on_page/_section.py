# From spec/on_page/ by `make generate`; do not edit.
"""OnPage: Crawls of sites and pages, and what is wrong with them."""

from typing import TYPE_CHECKING

from dataforseo.on_page._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
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

    from . import (
        available_filters as _available_filters,
        content_parsing as _content_parsing,
        content_parsing_live as _content_parsing_live,
        duplicate_content as _duplicate_content,
        duplicate_tags as _duplicate_tags,
        errors as _errors,
        force_stop as _force_stop,
        id_list as _id_list,
        instant_pages as _instant_pages,
        keyword_density as _keyword_density,
        lighthouse_audits as _lighthouse_audits,
        lighthouse_languages as _lighthouse_languages,
        lighthouse_live_json as _lighthouse_live_json,
        lighthouse_task_get_json as _lighthouse_task_get_json,
        lighthouse_task_post as _lighthouse_task_post,
        lighthouse_tasks_ready as _lighthouse_tasks_ready,
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


class OnPage(Section):
    """OnPage: Crawls of sites and pages, and what is wrong with them."""

    _package = "dataforseo.on_page"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        content_parsing = Operation(_content_parsing.ContentParsingRequest, _content_parsing.ENDPOINT)
        content_parsing_live = ManyTasksOperation(_content_parsing_live.ContentParsingLiveRequest, _content_parsing_live.ENDPOINT)
        duplicate_content = PagedOperation(_duplicate_content.DuplicateContentRequest, _duplicate_content.ENDPOINT)
        duplicate_tags = PagedOperation(_duplicate_tags.DuplicateTagsRequest, _duplicate_tags.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        force_stop = ManyTasksOperation(_force_stop.ForceStopRequest, _force_stop.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        instant_pages = ManyTasksOperation(_instant_pages.InstantPagesRequest, _instant_pages.ENDPOINT)
        keyword_density = Operation(_keyword_density.KeywordDensityRequest, _keyword_density.ENDPOINT)
        lighthouse_audits = Operation(_lighthouse_audits.LighthouseAuditsRequest, _lighthouse_audits.ENDPOINT)
        lighthouse_languages = Operation(_lighthouse_languages.LighthouseLanguagesRequest, _lighthouse_languages.ENDPOINT)
        lighthouse_live_json = Operation(_lighthouse_live_json.LighthouseLiveJsonRequest, _lighthouse_live_json.ENDPOINT)
        lighthouse_task_get_json = CollectingOperation(_lighthouse_task_get_json.LighthouseTaskGetJsonRequest, _lighthouse_task_get_json.ENDPOINT, _lighthouse_task_post.LighthouseTaskPostRequest)
        lighthouse_task_post = ManyTasksOperation(_lighthouse_task_post.LighthouseTaskPostRequest, _lighthouse_task_post.ENDPOINT)
        lighthouse_tasks_ready = Operation(_lighthouse_tasks_ready.LighthouseTasksReadyRequest, _lighthouse_tasks_ready.ENDPOINT)
        lighthouse_versions = Operation(_lighthouse_versions.LighthouseVersionsRequest, _lighthouse_versions.ENDPOINT)
        links = PagedOperation(_links.LinksRequest, _links.ENDPOINT)
        microdata = Operation(_microdata.MicrodataRequest, _microdata.ENDPOINT)
        non_indexable = PagedOperation(_non_indexable.NonIndexableRequest, _non_indexable.ENDPOINT)
        page_screenshot = ManyTasksOperation(_page_screenshot.PageScreenshotRequest, _page_screenshot.ENDPOINT)
        pages = PagedOperation(_pages.PagesRequest, _pages.ENDPOINT)
        pages_by_resource = PagedOperation(_pages_by_resource.PagesByResourceRequest, _pages_by_resource.ENDPOINT)
        raw_html = Operation(_raw_html.RawHtmlRequest, _raw_html.ENDPOINT)
        redirect_chains = PagedOperation(_redirect_chains.RedirectChainsRequest, _redirect_chains.ENDPOINT)
        resources = PagedOperation(_resources.ResourcesRequest, _resources.ENDPOINT)
        summary = CollectingOperation(_summary.SummaryRequest, _summary.ENDPOINT, _task_post.TaskPostRequest)
        task_post = ManyTasksOperation(_task_post.TaskPostRequest, _task_post.ENDPOINT)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        uncrawlable_resources = PagedOperation(_uncrawlable_resources.UncrawlableResourcesRequest, _uncrawlable_resources.ENDPOINT)
        waterfall = Operation(_waterfall.WaterfallRequest, _waterfall.ENDPOINT)
        # fmt: on


class AsyncOnPage(AsyncSection):
    """OnPage: Crawls of sites and pages, and what is wrong with them."""

    _package = "dataforseo.on_page"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        content_parsing = AsyncOperation(_content_parsing.ContentParsingRequest, _content_parsing.ENDPOINT)
        content_parsing_live = AsyncManyTasksOperation(_content_parsing_live.ContentParsingLiveRequest, _content_parsing_live.ENDPOINT)
        duplicate_content = AsyncPagedOperation(_duplicate_content.DuplicateContentRequest, _duplicate_content.ENDPOINT)
        duplicate_tags = AsyncPagedOperation(_duplicate_tags.DuplicateTagsRequest, _duplicate_tags.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        force_stop = AsyncManyTasksOperation(_force_stop.ForceStopRequest, _force_stop.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        instant_pages = AsyncManyTasksOperation(_instant_pages.InstantPagesRequest, _instant_pages.ENDPOINT)
        keyword_density = AsyncOperation(_keyword_density.KeywordDensityRequest, _keyword_density.ENDPOINT)
        lighthouse_audits = AsyncOperation(_lighthouse_audits.LighthouseAuditsRequest, _lighthouse_audits.ENDPOINT)
        lighthouse_languages = AsyncOperation(_lighthouse_languages.LighthouseLanguagesRequest, _lighthouse_languages.ENDPOINT)
        lighthouse_live_json = AsyncOperation(_lighthouse_live_json.LighthouseLiveJsonRequest, _lighthouse_live_json.ENDPOINT)
        lighthouse_task_get_json = AsyncCollectingOperation(_lighthouse_task_get_json.LighthouseTaskGetJsonRequest, _lighthouse_task_get_json.ENDPOINT, _lighthouse_task_post.LighthouseTaskPostRequest)
        lighthouse_task_post = AsyncManyTasksOperation(_lighthouse_task_post.LighthouseTaskPostRequest, _lighthouse_task_post.ENDPOINT)
        lighthouse_tasks_ready = AsyncOperation(_lighthouse_tasks_ready.LighthouseTasksReadyRequest, _lighthouse_tasks_ready.ENDPOINT)
        lighthouse_versions = AsyncOperation(_lighthouse_versions.LighthouseVersionsRequest, _lighthouse_versions.ENDPOINT)
        links = AsyncPagedOperation(_links.LinksRequest, _links.ENDPOINT)
        microdata = AsyncOperation(_microdata.MicrodataRequest, _microdata.ENDPOINT)
        non_indexable = AsyncPagedOperation(_non_indexable.NonIndexableRequest, _non_indexable.ENDPOINT)
        page_screenshot = AsyncManyTasksOperation(_page_screenshot.PageScreenshotRequest, _page_screenshot.ENDPOINT)
        pages = AsyncPagedOperation(_pages.PagesRequest, _pages.ENDPOINT)
        pages_by_resource = AsyncPagedOperation(_pages_by_resource.PagesByResourceRequest, _pages_by_resource.ENDPOINT)
        raw_html = AsyncOperation(_raw_html.RawHtmlRequest, _raw_html.ENDPOINT)
        redirect_chains = AsyncPagedOperation(_redirect_chains.RedirectChainsRequest, _redirect_chains.ENDPOINT)
        resources = AsyncPagedOperation(_resources.ResourcesRequest, _resources.ENDPOINT)
        summary = AsyncCollectingOperation(_summary.SummaryRequest, _summary.ENDPOINT, _task_post.TaskPostRequest)
        task_post = AsyncManyTasksOperation(_task_post.TaskPostRequest, _task_post.ENDPOINT)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        uncrawlable_resources = AsyncPagedOperation(_uncrawlable_resources.UncrawlableResourcesRequest, _uncrawlable_resources.ENDPOINT)
        waterfall = AsyncOperation(_waterfall.WaterfallRequest, _waterfall.ENDPOINT)
        # fmt: on
