# From spec/on_page/ by `make generate`; do not edit.
"""OnPage: Crawls of sites and pages, and what is wrong with them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.on_page.available_filters import AvailableFiltersRequest as AvailableFiltersRequest
    from dataforseo.on_page.content_parsing import (
        ContentParsingLiveRequest as ContentParsingLiveRequest,
        ContentParsingRequest as ContentParsingRequest,
    )
    from dataforseo.on_page.duplicate_content import (
        DuplicateContentDuplicatePage as DuplicateContentDuplicatePage,
        DuplicateContentItem as DuplicateContentItem,
        DuplicateContentRequest as DuplicateContentRequest,
        DuplicateContentResult as DuplicateContentResult,
    )
    from dataforseo.on_page.duplicate_tags import (
        DuplicateTagsItem as DuplicateTagsItem,
        DuplicateTagsRequest as DuplicateTagsRequest,
        DuplicateTagsResult as DuplicateTagsResult,
    )
    from dataforseo.on_page.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.on_page.force_stop import ForceStopRequest as ForceStopRequest
    from dataforseo.on_page.id_list import IdListRequest as IdListRequest
    from dataforseo.on_page.instant_pages import (
        InstantPagesRequest as InstantPagesRequest,
        InstantPagesResult as InstantPagesResult,
    )
    from dataforseo.on_page.keyword_density import (
        KeywordDensityItem as KeywordDensityItem,
        KeywordDensityRequest as KeywordDensityRequest,
        KeywordDensityResult as KeywordDensityResult,
    )
    from dataforseo.on_page.lighthouse import (
        LighthouseLiveJsonRequest as LighthouseLiveJsonRequest,
        LighthouseTaskGetJsonRequest as LighthouseTaskGetJsonRequest,
        LighthouseTaskPostRequest as LighthouseTaskPostRequest,
        LighthouseTasksReadyRequest as LighthouseTasksReadyRequest,
        LighthouseTasksReadyResult as LighthouseTasksReadyResult,
    )
    from dataforseo.on_page.lighthouse_audits import (
        LighthouseAuditsRequest as LighthouseAuditsRequest,
        LighthouseAuditsResult as LighthouseAuditsResult,
    )
    from dataforseo.on_page.lighthouse_languages import (
        LighthouseLanguagesRequest as LighthouseLanguagesRequest,
    )
    from dataforseo.on_page.lighthouse_versions import (
        LighthouseVersionsAvailableVersions as LighthouseVersionsAvailableVersions,
        LighthouseVersionsRequest as LighthouseVersionsRequest,
        LighthouseVersionsResult as LighthouseVersionsResult,
    )
    from dataforseo.on_page.links import (
        LinksLink as LinksLink,
        LinksLinkAlternate as LinksLinkAlternate,
        LinksLinkAnchor as LinksLinkAnchor,
        LinksLinkCanonical as LinksLinkCanonical,
        LinksLinkImage as LinksLinkImage,
        LinksLinkItem as LinksLinkItem,
        LinksLinkMeta as LinksLinkMeta,
        LinksRequest as LinksRequest,
        LinksResult as LinksResult,
    )
    from dataforseo.on_page.microdata import (
        MicrodataMessageInfo as MicrodataMessageInfo,
        MicrodataMicrodataFields as MicrodataMicrodataFields,
        MicrodataMicrodataInspection as MicrodataMicrodataInspection,
        MicrodataOnPageMicrodataInfoItem as MicrodataOnPageMicrodataInfoItem,
        MicrodataRequest as MicrodataRequest,
        MicrodataResult as MicrodataResult,
        MicrodataTestSummary as MicrodataTestSummary,
    )
    from dataforseo.on_page.non_indexable import (
        NonIndexableItem as NonIndexableItem,
        NonIndexableRequest as NonIndexableRequest,
        NonIndexableResult as NonIndexableResult,
    )
    from dataforseo.on_page.page_screenshot import (
        PageScreenshotRequest as PageScreenshotRequest,
        PageScreenshotResult as PageScreenshotResult,
    )
    from dataforseo.on_page.pages import PagesRequest as PagesRequest
    from dataforseo.on_page.pages_by_resource import (
        PagesByResourceRequest as PagesByResourceRequest,
        PagesByResourceResult as PagesByResourceResult,
    )
    from dataforseo.on_page.raw_html import (
        RawHtmlItem as RawHtmlItem,
        RawHtmlRequest as RawHtmlRequest,
        RawHtmlResult as RawHtmlResult,
    )
    from dataforseo.on_page.redirect_chains import (
        RedirectChainsItem as RedirectChainsItem,
        RedirectChainsRequest as RedirectChainsRequest,
        RedirectChainsResult as RedirectChainsResult,
    )
    from dataforseo.on_page.resources import ResourcesRequest as ResourcesRequest
    from dataforseo.on_page.summary import (
        SummaryDomainInfo as SummaryDomainInfo,
        SummaryPageMetrics as SummaryPageMetrics,
        SummaryRequest as SummaryRequest,
        SummaryResult as SummaryResult,
        SummarySslInfo as SummarySslInfo,
    )
    from dataforseo.on_page.task_post import TaskPostRequest as TaskPostRequest
    from dataforseo.on_page.tasks_ready import (
        TasksReadyRequest as TasksReadyRequest,
        TasksReadyResult as TasksReadyResult,
    )
    from dataforseo.on_page.uncrawlable_resources import (
        UncrawlableResourcesItem as UncrawlableResourcesItem,
        UncrawlableResourcesRequest as UncrawlableResourcesRequest,
        UncrawlableResourcesResult as UncrawlableResourcesResult,
        UncrawlableResourcesUncrawlableResourcesMeta as UncrawlableResourcesUncrawlableResourcesMeta,
    )
    from dataforseo.on_page.waterfall import (
        WaterfallItem as WaterfallItem,
        WaterfallOnPageResourceLocation as WaterfallOnPageResourceLocation,
        WaterfallRequest as WaterfallRequest,
        WaterfallResult as WaterfallResult,
        WaterfallWaterfallResource as WaterfallWaterfallResource,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "available_filters": ("AvailableFiltersRequest",),
    "content_parsing": ("ContentParsingLiveRequest", "ContentParsingRequest"),
    "duplicate_content": (
        "DuplicateContentDuplicatePage",
        "DuplicateContentItem",
        "DuplicateContentRequest",
        "DuplicateContentResult",
    ),
    "duplicate_tags": ("DuplicateTagsItem", "DuplicateTagsRequest", "DuplicateTagsResult"),
    "errors": ("ErrorsRequest",),
    "force_stop": ("ForceStopRequest",),
    "id_list": ("IdListRequest",),
    "instant_pages": ("InstantPagesRequest", "InstantPagesResult"),
    "keyword_density": ("KeywordDensityItem", "KeywordDensityRequest", "KeywordDensityResult"),
    "lighthouse": (
        "LighthouseLiveJsonRequest",
        "LighthouseTaskGetJsonRequest",
        "LighthouseTaskPostRequest",
        "LighthouseTasksReadyRequest",
        "LighthouseTasksReadyResult",
    ),
    "lighthouse_audits": ("LighthouseAuditsRequest", "LighthouseAuditsResult"),
    "lighthouse_languages": ("LighthouseLanguagesRequest",),
    "lighthouse_versions": (
        "LighthouseVersionsAvailableVersions",
        "LighthouseVersionsRequest",
        "LighthouseVersionsResult",
    ),
    "links": (
        "LinksLink",
        "LinksLinkAlternate",
        "LinksLinkAnchor",
        "LinksLinkCanonical",
        "LinksLinkImage",
        "LinksLinkItem",
        "LinksLinkMeta",
        "LinksRequest",
        "LinksResult",
    ),
    "microdata": (
        "MicrodataMessageInfo",
        "MicrodataMicrodataFields",
        "MicrodataMicrodataInspection",
        "MicrodataOnPageMicrodataInfoItem",
        "MicrodataRequest",
        "MicrodataResult",
        "MicrodataTestSummary",
    ),
    "non_indexable": ("NonIndexableItem", "NonIndexableRequest", "NonIndexableResult"),
    "page_screenshot": ("PageScreenshotRequest", "PageScreenshotResult"),
    "pages": ("PagesRequest",),
    "pages_by_resource": ("PagesByResourceRequest", "PagesByResourceResult"),
    "raw_html": ("RawHtmlItem", "RawHtmlRequest", "RawHtmlResult"),
    "redirect_chains": ("RedirectChainsItem", "RedirectChainsRequest", "RedirectChainsResult"),
    "resources": ("ResourcesRequest",),
    "summary": (
        "SummaryDomainInfo",
        "SummaryPageMetrics",
        "SummaryRequest",
        "SummaryResult",
        "SummarySslInfo",
    ),
    "task_post": ("TaskPostRequest",),
    "tasks_ready": ("TasksReadyRequest", "TasksReadyResult"),
    "uncrawlable_resources": (
        "UncrawlableResourcesItem",
        "UncrawlableResourcesRequest",
        "UncrawlableResourcesResult",
        "UncrawlableResourcesUncrawlableResourcesMeta",
    ),
    "waterfall": (
        "WaterfallItem",
        "WaterfallOnPageResourceLocation",
        "WaterfallRequest",
        "WaterfallResult",
        "WaterfallWaterfallResource",
    ),
}
_MODULES = {name: module for module, names in _CLASSES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return __dir__()
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
