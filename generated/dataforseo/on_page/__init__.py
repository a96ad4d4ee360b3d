# From spec/on_page/ by `make generate`; do not edit.
"""OnPage: Crawls of sites and pages, and what is wrong with them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.on_page.content_parsing import ContentParsingRequest
    from dataforseo.on_page.content_parsing_live import ContentParsingLiveRequest
    from dataforseo.on_page.duplicate_content import (
        DuplicateContentDuplicatePage,
        DuplicateContentItem,
        DuplicateContentRequest,
        DuplicateContentResult,
    )
    from dataforseo.on_page.duplicate_tags import DuplicateTagsItem, DuplicateTagsRequest, DuplicateTagsResult
    from dataforseo.on_page.errors import ErrorsRequest
    from dataforseo.on_page.force_stop import ForceStopRequest
    from dataforseo.on_page.id_list import IdListRequest
    from dataforseo.on_page.instant_pages import InstantPagesRequest, InstantPagesResult
    from dataforseo.on_page.keyword_density import (
        KeywordDensityItem,
        KeywordDensityRequest,
        KeywordDensityResult,
    )
    from dataforseo.on_page.lighthouse_audits import LighthouseAuditsResult
    from dataforseo.on_page.lighthouse_live_json import LighthouseLiveJsonRequest
    from dataforseo.on_page.lighthouse_task_get_json import LighthouseTaskGetJsonRequest
    from dataforseo.on_page.lighthouse_task_post import LighthouseTaskPostRequest
    from dataforseo.on_page.lighthouse_tasks_ready import LighthouseTasksReadyResult
    from dataforseo.on_page.lighthouse_versions import (
        LighthouseVersionsAvailableVersions,
        LighthouseVersionsResult,
    )
    from dataforseo.on_page.links import (
        LinksLink,
        LinksLinkAlternate,
        LinksLinkAnchor,
        LinksLinkCanonical,
        LinksLinkImage,
        LinksLinkItem,
        LinksLinkMeta,
        LinksRequest,
        LinksResult,
    )
    from dataforseo.on_page.microdata import (
        MicrodataMessageInfo,
        MicrodataMicrodataFields,
        MicrodataMicrodataInspection,
        MicrodataOnPageMicrodataInfoItem,
        MicrodataRequest,
        MicrodataResult,
        MicrodataTestSummary,
    )
    from dataforseo.on_page.non_indexable import NonIndexableItem, NonIndexableRequest, NonIndexableResult
    from dataforseo.on_page.page_screenshot import PageScreenshotRequest, PageScreenshotResult
    from dataforseo.on_page.pages import PagesRequest
    from dataforseo.on_page.pages_by_resource import PagesByResourceRequest, PagesByResourceResult
    from dataforseo.on_page.raw_html import RawHtmlItem, RawHtmlRequest, RawHtmlResult
    from dataforseo.on_page.redirect_chains import (
        RedirectChainsItem,
        RedirectChainsRequest,
        RedirectChainsResult,
    )
    from dataforseo.on_page.resources import ResourcesRequest
    from dataforseo.on_page.summary import (
        SummaryDomainInfo,
        SummaryPageMetrics,
        SummaryRequest,
        SummaryResult,
        SummarySslInfo,
    )
    from dataforseo.on_page.task_post import TaskPostRequest
    from dataforseo.on_page.tasks_ready import TasksReadyResult
    from dataforseo.on_page.uncrawlable_resources import (
        UncrawlableResourcesItem,
        UncrawlableResourcesRequest,
        UncrawlableResourcesResult,
        UncrawlableResourcesUncrawlableResourcesMeta,
    )
    from dataforseo.on_page.waterfall import (
        WaterfallItem,
        WaterfallOnPageResourceLocation,
        WaterfallRequest,
        WaterfallResult,
        WaterfallWaterfallResource,
    )

__all__: list[str] = [
    "ContentParsingLiveRequest",
    "ContentParsingRequest",
    "DuplicateContentDuplicatePage",
    "DuplicateContentItem",
    "DuplicateContentRequest",
    "DuplicateContentResult",
    "DuplicateTagsItem",
    "DuplicateTagsRequest",
    "DuplicateTagsResult",
    "ErrorsRequest",
    "ForceStopRequest",
    "IdListRequest",
    "InstantPagesRequest",
    "InstantPagesResult",
    "KeywordDensityItem",
    "KeywordDensityRequest",
    "KeywordDensityResult",
    "LighthouseAuditsResult",
    "LighthouseLiveJsonRequest",
    "LighthouseTaskGetJsonRequest",
    "LighthouseTaskPostRequest",
    "LighthouseTasksReadyResult",
    "LighthouseVersionsAvailableVersions",
    "LighthouseVersionsResult",
    "LinksLink",
    "LinksLinkAlternate",
    "LinksLinkAnchor",
    "LinksLinkCanonical",
    "LinksLinkImage",
    "LinksLinkItem",
    "LinksLinkMeta",
    "LinksRequest",
    "LinksResult",
    "MicrodataMessageInfo",
    "MicrodataMicrodataFields",
    "MicrodataMicrodataInspection",
    "MicrodataOnPageMicrodataInfoItem",
    "MicrodataRequest",
    "MicrodataResult",
    "MicrodataTestSummary",
    "NonIndexableItem",
    "NonIndexableRequest",
    "NonIndexableResult",
    "PageScreenshotRequest",
    "PageScreenshotResult",
    "PagesByResourceRequest",
    "PagesByResourceResult",
    "PagesRequest",
    "RawHtmlItem",
    "RawHtmlRequest",
    "RawHtmlResult",
    "RedirectChainsItem",
    "RedirectChainsRequest",
    "RedirectChainsResult",
    "ResourcesRequest",
    "SummaryDomainInfo",
    "SummaryPageMetrics",
    "SummaryRequest",
    "SummaryResult",
    "SummarySslInfo",
    "TaskPostRequest",
    "TasksReadyResult",
    "UncrawlableResourcesItem",
    "UncrawlableResourcesRequest",
    "UncrawlableResourcesResult",
    "UncrawlableResourcesUncrawlableResourcesMeta",
    "WaterfallItem",
    "WaterfallOnPageResourceLocation",
    "WaterfallRequest",
    "WaterfallResult",
    "WaterfallWaterfallResource",
]

_MODULES: Mapping[str, str] = {
    "ContentParsingLiveRequest": "content_parsing_live",
    "ContentParsingRequest": "content_parsing",
    "DuplicateContentDuplicatePage": "duplicate_content",
    "DuplicateContentItem": "duplicate_content",
    "DuplicateContentRequest": "duplicate_content",
    "DuplicateContentResult": "duplicate_content",
    "DuplicateTagsItem": "duplicate_tags",
    "DuplicateTagsRequest": "duplicate_tags",
    "DuplicateTagsResult": "duplicate_tags",
    "ErrorsRequest": "errors",
    "ForceStopRequest": "force_stop",
    "IdListRequest": "id_list",
    "InstantPagesRequest": "instant_pages",
    "InstantPagesResult": "instant_pages",
    "KeywordDensityItem": "keyword_density",
    "KeywordDensityRequest": "keyword_density",
    "KeywordDensityResult": "keyword_density",
    "LighthouseAuditsResult": "lighthouse_audits",
    "LighthouseLiveJsonRequest": "lighthouse_live_json",
    "LighthouseTaskGetJsonRequest": "lighthouse_task_get_json",
    "LighthouseTaskPostRequest": "lighthouse_task_post",
    "LighthouseTasksReadyResult": "lighthouse_tasks_ready",
    "LighthouseVersionsAvailableVersions": "lighthouse_versions",
    "LighthouseVersionsResult": "lighthouse_versions",
    "LinksLink": "links",
    "LinksLinkAlternate": "links",
    "LinksLinkAnchor": "links",
    "LinksLinkCanonical": "links",
    "LinksLinkImage": "links",
    "LinksLinkItem": "links",
    "LinksLinkMeta": "links",
    "LinksRequest": "links",
    "LinksResult": "links",
    "MicrodataMessageInfo": "microdata",
    "MicrodataMicrodataFields": "microdata",
    "MicrodataMicrodataInspection": "microdata",
    "MicrodataOnPageMicrodataInfoItem": "microdata",
    "MicrodataRequest": "microdata",
    "MicrodataResult": "microdata",
    "MicrodataTestSummary": "microdata",
    "NonIndexableItem": "non_indexable",
    "NonIndexableRequest": "non_indexable",
    "NonIndexableResult": "non_indexable",
    "PageScreenshotRequest": "page_screenshot",
    "PageScreenshotResult": "page_screenshot",
    "PagesByResourceRequest": "pages_by_resource",
    "PagesByResourceResult": "pages_by_resource",
    "PagesRequest": "pages",
    "RawHtmlItem": "raw_html",
    "RawHtmlRequest": "raw_html",
    "RawHtmlResult": "raw_html",
    "RedirectChainsItem": "redirect_chains",
    "RedirectChainsRequest": "redirect_chains",
    "RedirectChainsResult": "redirect_chains",
    "ResourcesRequest": "resources",
    "SummaryDomainInfo": "summary",
    "SummaryPageMetrics": "summary",
    "SummaryRequest": "summary",
    "SummaryResult": "summary",
    "SummarySslInfo": "summary",
    "TaskPostRequest": "task_post",
    "TasksReadyResult": "tasks_ready",
    "UncrawlableResourcesItem": "uncrawlable_resources",
    "UncrawlableResourcesRequest": "uncrawlable_resources",
    "UncrawlableResourcesResult": "uncrawlable_resources",
    "UncrawlableResourcesUncrawlableResourcesMeta": "uncrawlable_resources",
    "WaterfallItem": "waterfall",
    "WaterfallOnPageResourceLocation": "waterfall",
    "WaterfallRequest": "waterfall",
    "WaterfallResult": "waterfall",
    "WaterfallWaterfallResource": "waterfall",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
