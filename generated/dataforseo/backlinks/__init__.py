# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.backlinks.anchors import (
        AnchorsLiveItem as AnchorsLiveItem,
        AnchorsLiveRequest as AnchorsLiveRequest,
        AnchorsLiveResult as AnchorsLiveResult,
    )
    from dataforseo.backlinks.available_filters import AvailableFiltersRequest as AvailableFiltersRequest
    from dataforseo.backlinks.backlinks import (
        BacklinksLiveCustomMode as BacklinksLiveCustomMode,
        BacklinksLiveItem as BacklinksLiveItem,
        BacklinksLiveRankedKeywords as BacklinksLiveRankedKeywords,
        BacklinksLiveRequest as BacklinksLiveRequest,
        BacklinksLiveResult as BacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_backlinks import (
        BulkBacklinksLiveItem as BulkBacklinksLiveItem,
        BulkBacklinksLiveRequest as BulkBacklinksLiveRequest,
        BulkBacklinksLiveResult as BulkBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_backlinks import (
        BulkNewLostBacklinksLiveItem as BulkNewLostBacklinksLiveItem,
        BulkNewLostBacklinksLiveRequest as BulkNewLostBacklinksLiveRequest,
        BulkNewLostBacklinksLiveResult as BulkNewLostBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_referring_domains import (
        BulkNewLostReferringDomainsLiveItem as BulkNewLostReferringDomainsLiveItem,
        BulkNewLostReferringDomainsLiveRequest as BulkNewLostReferringDomainsLiveRequest,
        BulkNewLostReferringDomainsLiveResult as BulkNewLostReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.bulk_pages_summary import (
        BulkPagesSummaryLiveItem as BulkPagesSummaryLiveItem,
        BulkPagesSummaryLiveRequest as BulkPagesSummaryLiveRequest,
        BulkPagesSummaryLiveResult as BulkPagesSummaryLiveResult,
    )
    from dataforseo.backlinks.bulk_ranks import (
        BulkRanksLiveItem as BulkRanksLiveItem,
        BulkRanksLiveRequest as BulkRanksLiveRequest,
        BulkRanksLiveResult as BulkRanksLiveResult,
    )
    from dataforseo.backlinks.bulk_referring_domains import (
        BulkReferringDomainsLiveItem as BulkReferringDomainsLiveItem,
        BulkReferringDomainsLiveRequest as BulkReferringDomainsLiveRequest,
        BulkReferringDomainsLiveResult as BulkReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.bulk_spam_score import (
        BulkSpamScoreLiveItem as BulkSpamScoreLiveItem,
        BulkSpamScoreLiveRequest as BulkSpamScoreLiveRequest,
        BulkSpamScoreLiveResult as BulkSpamScoreLiveResult,
    )
    from dataforseo.backlinks.competitors import (
        CompetitorsLiveItem as CompetitorsLiveItem,
        CompetitorsLiveRequest as CompetitorsLiveRequest,
        CompetitorsLiveResult as CompetitorsLiveResult,
    )
    from dataforseo.backlinks.domain_intersection import (
        DomainIntersectionLiveBacklinksDomainIntersection as DomainIntersectionLiveBacklinksDomainIntersection,
        DomainIntersectionLiveItem as DomainIntersectionLiveItem,
        DomainIntersectionLiveRequest as DomainIntersectionLiveRequest,
        DomainIntersectionLiveResult as DomainIntersectionLiveResult,
    )
    from dataforseo.backlinks.domain_pages import (
        DomainPagesLiveBacklinksPageMeta as DomainPagesLiveBacklinksPageMeta,
        DomainPagesLiveItem as DomainPagesLiveItem,
        DomainPagesLivePageSummary as DomainPagesLivePageSummary,
        DomainPagesLiveRequest as DomainPagesLiveRequest,
        DomainPagesLiveResult as DomainPagesLiveResult,
    )
    from dataforseo.backlinks.domain_pages_summary import (
        DomainPagesSummaryLiveItem as DomainPagesSummaryLiveItem,
        DomainPagesSummaryLiveRequest as DomainPagesSummaryLiveRequest,
        DomainPagesSummaryLiveResult as DomainPagesSummaryLiveResult,
    )
    from dataforseo.backlinks.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.backlinks.history import (
        HistoryLiveItem as HistoryLiveItem,
        HistoryLiveRequest as HistoryLiveRequest,
        HistoryLiveResult as HistoryLiveResult,
    )
    from dataforseo.backlinks.id_list import IdListRequest as IdListRequest
    from dataforseo.backlinks.index import (
        IndexIndexHistory as IndexIndexHistory,
        IndexRequest as IndexRequest,
        IndexResult as IndexResult,
    )
    from dataforseo.backlinks.page_intersection import (
        PageIntersectionLiveBacklinksPageIntersection as PageIntersectionLiveBacklinksPageIntersection,
        PageIntersectionLiveItem as PageIntersectionLiveItem,
        PageIntersectionLiveRequest as PageIntersectionLiveRequest,
        PageIntersectionLiveResult as PageIntersectionLiveResult,
    )
    from dataforseo.backlinks.referring_domains import (
        ReferringDomainsLiveItem as ReferringDomainsLiveItem,
        ReferringDomainsLiveRequest as ReferringDomainsLiveRequest,
        ReferringDomainsLiveResult as ReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.referring_networks import (
        ReferringNetworksLiveItem as ReferringNetworksLiveItem,
        ReferringNetworksLiveRequest as ReferringNetworksLiveRequest,
        ReferringNetworksLiveResult as ReferringNetworksLiveResult,
    )
    from dataforseo.backlinks.summary import (
        SummaryLiveRequest as SummaryLiveRequest,
        SummaryLiveResult as SummaryLiveResult,
    )
    from dataforseo.backlinks.timeseries_new_lost_summary import (
        TimeseriesNewLostSummaryLiveItem as TimeseriesNewLostSummaryLiveItem,
        TimeseriesNewLostSummaryLiveRequest as TimeseriesNewLostSummaryLiveRequest,
        TimeseriesNewLostSummaryLiveResult as TimeseriesNewLostSummaryLiveResult,
    )
    from dataforseo.backlinks.timeseries_summary import (
        TimeseriesSummaryLiveItem as TimeseriesSummaryLiveItem,
        TimeseriesSummaryLiveRequest as TimeseriesSummaryLiveRequest,
        TimeseriesSummaryLiveResult as TimeseriesSummaryLiveResult,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "anchors": ("AnchorsLiveItem", "AnchorsLiveRequest", "AnchorsLiveResult"),
    "available_filters": ("AvailableFiltersRequest",),
    "backlinks": (
        "BacklinksLiveCustomMode",
        "BacklinksLiveItem",
        "BacklinksLiveRankedKeywords",
        "BacklinksLiveRequest",
        "BacklinksLiveResult",
    ),
    "bulk_backlinks": ("BulkBacklinksLiveItem", "BulkBacklinksLiveRequest", "BulkBacklinksLiveResult"),
    "bulk_new_lost_backlinks": (
        "BulkNewLostBacklinksLiveItem",
        "BulkNewLostBacklinksLiveRequest",
        "BulkNewLostBacklinksLiveResult",
    ),
    "bulk_new_lost_referring_domains": (
        "BulkNewLostReferringDomainsLiveItem",
        "BulkNewLostReferringDomainsLiveRequest",
        "BulkNewLostReferringDomainsLiveResult",
    ),
    "bulk_pages_summary": (
        "BulkPagesSummaryLiveItem",
        "BulkPagesSummaryLiveRequest",
        "BulkPagesSummaryLiveResult",
    ),
    "bulk_ranks": ("BulkRanksLiveItem", "BulkRanksLiveRequest", "BulkRanksLiveResult"),
    "bulk_referring_domains": (
        "BulkReferringDomainsLiveItem",
        "BulkReferringDomainsLiveRequest",
        "BulkReferringDomainsLiveResult",
    ),
    "bulk_spam_score": ("BulkSpamScoreLiveItem", "BulkSpamScoreLiveRequest", "BulkSpamScoreLiveResult"),
    "competitors": ("CompetitorsLiveItem", "CompetitorsLiveRequest", "CompetitorsLiveResult"),
    "domain_intersection": (
        "DomainIntersectionLiveBacklinksDomainIntersection",
        "DomainIntersectionLiveItem",
        "DomainIntersectionLiveRequest",
        "DomainIntersectionLiveResult",
    ),
    "domain_pages": (
        "DomainPagesLiveBacklinksPageMeta",
        "DomainPagesLiveItem",
        "DomainPagesLivePageSummary",
        "DomainPagesLiveRequest",
        "DomainPagesLiveResult",
    ),
    "domain_pages_summary": (
        "DomainPagesSummaryLiveItem",
        "DomainPagesSummaryLiveRequest",
        "DomainPagesSummaryLiveResult",
    ),
    "errors": ("ErrorsRequest",),
    "history": ("HistoryLiveItem", "HistoryLiveRequest", "HistoryLiveResult"),
    "id_list": ("IdListRequest",),
    "index": ("IndexIndexHistory", "IndexRequest", "IndexResult"),
    "page_intersection": (
        "PageIntersectionLiveBacklinksPageIntersection",
        "PageIntersectionLiveItem",
        "PageIntersectionLiveRequest",
        "PageIntersectionLiveResult",
    ),
    "referring_domains": (
        "ReferringDomainsLiveItem",
        "ReferringDomainsLiveRequest",
        "ReferringDomainsLiveResult",
    ),
    "referring_networks": (
        "ReferringNetworksLiveItem",
        "ReferringNetworksLiveRequest",
        "ReferringNetworksLiveResult",
    ),
    "summary": ("SummaryLiveRequest", "SummaryLiveResult"),
    "timeseries_new_lost_summary": (
        "TimeseriesNewLostSummaryLiveItem",
        "TimeseriesNewLostSummaryLiveRequest",
        "TimeseriesNewLostSummaryLiveResult",
    ),
    "timeseries_summary": (
        "TimeseriesSummaryLiveItem",
        "TimeseriesSummaryLiveRequest",
        "TimeseriesSummaryLiveResult",
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
