# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.backlinks.anchors_live import (
        AnchorsLiveItem as AnchorsLiveItem,
        AnchorsLiveRequest as AnchorsLiveRequest,
        AnchorsLiveResult as AnchorsLiveResult,
    )
    from dataforseo.backlinks.available_filters import AvailableFiltersRequest as AvailableFiltersRequest
    from dataforseo.backlinks.backlinks_live import (
        BacklinksLiveCustomMode as BacklinksLiveCustomMode,
        BacklinksLiveItem as BacklinksLiveItem,
        BacklinksLiveRankedKeywords as BacklinksLiveRankedKeywords,
        BacklinksLiveRequest as BacklinksLiveRequest,
        BacklinksLiveResult as BacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_backlinks_live import (
        BulkBacklinksLiveItem as BulkBacklinksLiveItem,
        BulkBacklinksLiveRequest as BulkBacklinksLiveRequest,
        BulkBacklinksLiveResult as BulkBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_backlinks_live import (
        BulkNewLostBacklinksLiveItem as BulkNewLostBacklinksLiveItem,
        BulkNewLostBacklinksLiveRequest as BulkNewLostBacklinksLiveRequest,
        BulkNewLostBacklinksLiveResult as BulkNewLostBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_referring_domains_live import (
        BulkNewLostReferringDomainsLiveItem as BulkNewLostReferringDomainsLiveItem,
        BulkNewLostReferringDomainsLiveRequest as BulkNewLostReferringDomainsLiveRequest,
        BulkNewLostReferringDomainsLiveResult as BulkNewLostReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.bulk_pages_summary_live import (
        BulkPagesSummaryLiveItem as BulkPagesSummaryLiveItem,
        BulkPagesSummaryLiveRequest as BulkPagesSummaryLiveRequest,
        BulkPagesSummaryLiveResult as BulkPagesSummaryLiveResult,
    )
    from dataforseo.backlinks.bulk_ranks_live import (
        BulkRanksLiveItem as BulkRanksLiveItem,
        BulkRanksLiveRequest as BulkRanksLiveRequest,
        BulkRanksLiveResult as BulkRanksLiveResult,
    )
    from dataforseo.backlinks.bulk_referring_domains_live import (
        BulkReferringDomainsLiveItem as BulkReferringDomainsLiveItem,
        BulkReferringDomainsLiveRequest as BulkReferringDomainsLiveRequest,
        BulkReferringDomainsLiveResult as BulkReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.bulk_spam_score_live import (
        BulkSpamScoreLiveItem as BulkSpamScoreLiveItem,
        BulkSpamScoreLiveRequest as BulkSpamScoreLiveRequest,
        BulkSpamScoreLiveResult as BulkSpamScoreLiveResult,
    )
    from dataforseo.backlinks.competitors_live import (
        CompetitorsLiveItem as CompetitorsLiveItem,
        CompetitorsLiveRequest as CompetitorsLiveRequest,
        CompetitorsLiveResult as CompetitorsLiveResult,
    )
    from dataforseo.backlinks.domain_intersection_live import (
        DomainIntersectionLiveBacklinksDomainIntersection as DomainIntersectionLiveBacklinksDomainIntersection,
        DomainIntersectionLiveItem as DomainIntersectionLiveItem,
        DomainIntersectionLiveRequest as DomainIntersectionLiveRequest,
        DomainIntersectionLiveResult as DomainIntersectionLiveResult,
    )
    from dataforseo.backlinks.domain_pages_live import (
        DomainPagesLiveBacklinksPageMeta as DomainPagesLiveBacklinksPageMeta,
        DomainPagesLiveItem as DomainPagesLiveItem,
        DomainPagesLivePageSummary as DomainPagesLivePageSummary,
        DomainPagesLiveRequest as DomainPagesLiveRequest,
        DomainPagesLiveResult as DomainPagesLiveResult,
    )
    from dataforseo.backlinks.domain_pages_summary_live import (
        DomainPagesSummaryLiveItem as DomainPagesSummaryLiveItem,
        DomainPagesSummaryLiveRequest as DomainPagesSummaryLiveRequest,
        DomainPagesSummaryLiveResult as DomainPagesSummaryLiveResult,
    )
    from dataforseo.backlinks.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.backlinks.history_live import (
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
    from dataforseo.backlinks.page_intersection_live import (
        PageIntersectionLiveBacklinksPageIntersection as PageIntersectionLiveBacklinksPageIntersection,
        PageIntersectionLiveItem as PageIntersectionLiveItem,
        PageIntersectionLiveRequest as PageIntersectionLiveRequest,
        PageIntersectionLiveResult as PageIntersectionLiveResult,
    )
    from dataforseo.backlinks.referring_domains_live import (
        ReferringDomainsLiveItem as ReferringDomainsLiveItem,
        ReferringDomainsLiveRequest as ReferringDomainsLiveRequest,
        ReferringDomainsLiveResult as ReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.referring_networks_live import (
        ReferringNetworksLiveItem as ReferringNetworksLiveItem,
        ReferringNetworksLiveRequest as ReferringNetworksLiveRequest,
        ReferringNetworksLiveResult as ReferringNetworksLiveResult,
    )
    from dataforseo.backlinks.summary_live import (
        SummaryLiveRequest as SummaryLiveRequest,
        SummaryLiveResult as SummaryLiveResult,
    )
    from dataforseo.backlinks.timeseries_new_lost_summary_live import (
        TimeseriesNewLostSummaryLiveItem as TimeseriesNewLostSummaryLiveItem,
        TimeseriesNewLostSummaryLiveRequest as TimeseriesNewLostSummaryLiveRequest,
        TimeseriesNewLostSummaryLiveResult as TimeseriesNewLostSummaryLiveResult,
    )
    from dataforseo.backlinks.timeseries_summary_live import (
        TimeseriesSummaryLiveItem as TimeseriesSummaryLiveItem,
        TimeseriesSummaryLiveRequest as TimeseriesSummaryLiveRequest,
        TimeseriesSummaryLiveResult as TimeseriesSummaryLiveResult,
    )

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "anchors_live": ("AnchorsLiveItem", "AnchorsLiveRequest", "AnchorsLiveResult"),
    "available_filters": ("AvailableFiltersRequest",),
    "backlinks_live": (
        "BacklinksLiveCustomMode",
        "BacklinksLiveItem",
        "BacklinksLiveRankedKeywords",
        "BacklinksLiveRequest",
        "BacklinksLiveResult",
    ),
    "bulk_backlinks_live": ("BulkBacklinksLiveItem", "BulkBacklinksLiveRequest", "BulkBacklinksLiveResult"),
    "bulk_new_lost_backlinks_live": (
        "BulkNewLostBacklinksLiveItem",
        "BulkNewLostBacklinksLiveRequest",
        "BulkNewLostBacklinksLiveResult",
    ),
    "bulk_new_lost_referring_domains_live": (
        "BulkNewLostReferringDomainsLiveItem",
        "BulkNewLostReferringDomainsLiveRequest",
        "BulkNewLostReferringDomainsLiveResult",
    ),
    "bulk_pages_summary_live": (
        "BulkPagesSummaryLiveItem",
        "BulkPagesSummaryLiveRequest",
        "BulkPagesSummaryLiveResult",
    ),
    "bulk_ranks_live": ("BulkRanksLiveItem", "BulkRanksLiveRequest", "BulkRanksLiveResult"),
    "bulk_referring_domains_live": (
        "BulkReferringDomainsLiveItem",
        "BulkReferringDomainsLiveRequest",
        "BulkReferringDomainsLiveResult",
    ),
    "bulk_spam_score_live": ("BulkSpamScoreLiveItem", "BulkSpamScoreLiveRequest", "BulkSpamScoreLiveResult"),
    "competitors_live": ("CompetitorsLiveItem", "CompetitorsLiveRequest", "CompetitorsLiveResult"),
    "domain_intersection_live": (
        "DomainIntersectionLiveBacklinksDomainIntersection",
        "DomainIntersectionLiveItem",
        "DomainIntersectionLiveRequest",
        "DomainIntersectionLiveResult",
    ),
    "domain_pages_live": (
        "DomainPagesLiveBacklinksPageMeta",
        "DomainPagesLiveItem",
        "DomainPagesLivePageSummary",
        "DomainPagesLiveRequest",
        "DomainPagesLiveResult",
    ),
    "domain_pages_summary_live": (
        "DomainPagesSummaryLiveItem",
        "DomainPagesSummaryLiveRequest",
        "DomainPagesSummaryLiveResult",
    ),
    "errors": ("ErrorsRequest",),
    "history_live": ("HistoryLiveItem", "HistoryLiveRequest", "HistoryLiveResult"),
    "id_list": ("IdListRequest",),
    "index": ("IndexIndexHistory", "IndexRequest", "IndexResult"),
    "page_intersection_live": (
        "PageIntersectionLiveBacklinksPageIntersection",
        "PageIntersectionLiveItem",
        "PageIntersectionLiveRequest",
        "PageIntersectionLiveResult",
    ),
    "referring_domains_live": (
        "ReferringDomainsLiveItem",
        "ReferringDomainsLiveRequest",
        "ReferringDomainsLiveResult",
    ),
    "referring_networks_live": (
        "ReferringNetworksLiveItem",
        "ReferringNetworksLiveRequest",
        "ReferringNetworksLiveResult",
    ),
    "summary_live": ("SummaryLiveRequest", "SummaryLiveResult"),
    "timeseries_new_lost_summary_live": (
        "TimeseriesNewLostSummaryLiveItem",
        "TimeseriesNewLostSummaryLiveRequest",
        "TimeseriesNewLostSummaryLiveResult",
    ),
    "timeseries_summary_live": (
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
