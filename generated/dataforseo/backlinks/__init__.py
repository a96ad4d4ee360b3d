# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.backlinks.anchors_live import AnchorsLiveItem, AnchorsLiveRequest, AnchorsLiveResult
    from dataforseo.backlinks.backlinks_live import (
        BacklinksLiveCustomMode,
        BacklinksLiveItem,
        BacklinksLiveRankedKeywords,
        BacklinksLiveRequest,
        BacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_backlinks_live import (
        BulkBacklinksLiveItem,
        BulkBacklinksLiveRequest,
        BulkBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_backlinks_live import (
        BulkNewLostBacklinksLiveItem,
        BulkNewLostBacklinksLiveRequest,
        BulkNewLostBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_referring_domains_live import (
        BulkNewLostReferringDomainsLiveItem,
        BulkNewLostReferringDomainsLiveRequest,
        BulkNewLostReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.bulk_pages_summary_live import (
        BulkPagesSummaryLiveItem,
        BulkPagesSummaryLiveRequest,
        BulkPagesSummaryLiveResult,
    )
    from dataforseo.backlinks.bulk_ranks_live import (
        BulkRanksLiveItem,
        BulkRanksLiveRequest,
        BulkRanksLiveResult,
    )
    from dataforseo.backlinks.bulk_referring_domains_live import (
        BulkReferringDomainsLiveItem,
        BulkReferringDomainsLiveRequest,
        BulkReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.bulk_spam_score_live import (
        BulkSpamScoreLiveItem,
        BulkSpamScoreLiveRequest,
        BulkSpamScoreLiveResult,
    )
    from dataforseo.backlinks.competitors_live import (
        CompetitorsLiveItem,
        CompetitorsLiveRequest,
        CompetitorsLiveResult,
    )
    from dataforseo.backlinks.domain_intersection_live import (
        DomainIntersectionLiveBacklinksDomainIntersection,
        DomainIntersectionLiveItem,
        DomainIntersectionLiveRequest,
        DomainIntersectionLiveResult,
    )
    from dataforseo.backlinks.domain_pages_live import (
        DomainPagesLiveBacklinksPageMeta,
        DomainPagesLiveItem,
        DomainPagesLivePageSummary,
        DomainPagesLiveRequest,
        DomainPagesLiveResult,
    )
    from dataforseo.backlinks.domain_pages_summary_live import (
        DomainPagesSummaryLiveItem,
        DomainPagesSummaryLiveRequest,
        DomainPagesSummaryLiveResult,
    )
    from dataforseo.backlinks.errors import ErrorsRequest
    from dataforseo.backlinks.history_live import HistoryLiveItem, HistoryLiveRequest, HistoryLiveResult
    from dataforseo.backlinks.id_list import IdListRequest
    from dataforseo.backlinks.index import IndexIndexHistory, IndexResult
    from dataforseo.backlinks.page_intersection_live import (
        PageIntersectionLiveBacklinksPageIntersection,
        PageIntersectionLiveItem,
        PageIntersectionLiveRequest,
        PageIntersectionLiveResult,
    )
    from dataforseo.backlinks.referring_domains_live import (
        ReferringDomainsLiveItem,
        ReferringDomainsLiveRequest,
        ReferringDomainsLiveResult,
    )
    from dataforseo.backlinks.referring_networks_live import (
        ReferringNetworksLiveItem,
        ReferringNetworksLiveRequest,
        ReferringNetworksLiveResult,
    )
    from dataforseo.backlinks.summary_live import SummaryLiveRequest, SummaryLiveResult
    from dataforseo.backlinks.timeseries_new_lost_summary_live import (
        TimeseriesNewLostSummaryLiveItem,
        TimeseriesNewLostSummaryLiveRequest,
        TimeseriesNewLostSummaryLiveResult,
    )
    from dataforseo.backlinks.timeseries_summary_live import (
        TimeseriesSummaryLiveItem,
        TimeseriesSummaryLiveRequest,
        TimeseriesSummaryLiveResult,
    )

__all__: list[str] = [
    "AnchorsLiveItem",
    "AnchorsLiveRequest",
    "AnchorsLiveResult",
    "BacklinksLiveCustomMode",
    "BacklinksLiveItem",
    "BacklinksLiveRankedKeywords",
    "BacklinksLiveRequest",
    "BacklinksLiveResult",
    "BulkBacklinksLiveItem",
    "BulkBacklinksLiveRequest",
    "BulkBacklinksLiveResult",
    "BulkNewLostBacklinksLiveItem",
    "BulkNewLostBacklinksLiveRequest",
    "BulkNewLostBacklinksLiveResult",
    "BulkNewLostReferringDomainsLiveItem",
    "BulkNewLostReferringDomainsLiveRequest",
    "BulkNewLostReferringDomainsLiveResult",
    "BulkPagesSummaryLiveItem",
    "BulkPagesSummaryLiveRequest",
    "BulkPagesSummaryLiveResult",
    "BulkRanksLiveItem",
    "BulkRanksLiveRequest",
    "BulkRanksLiveResult",
    "BulkReferringDomainsLiveItem",
    "BulkReferringDomainsLiveRequest",
    "BulkReferringDomainsLiveResult",
    "BulkSpamScoreLiveItem",
    "BulkSpamScoreLiveRequest",
    "BulkSpamScoreLiveResult",
    "CompetitorsLiveItem",
    "CompetitorsLiveRequest",
    "CompetitorsLiveResult",
    "DomainIntersectionLiveBacklinksDomainIntersection",
    "DomainIntersectionLiveItem",
    "DomainIntersectionLiveRequest",
    "DomainIntersectionLiveResult",
    "DomainPagesLiveBacklinksPageMeta",
    "DomainPagesLiveItem",
    "DomainPagesLivePageSummary",
    "DomainPagesLiveRequest",
    "DomainPagesLiveResult",
    "DomainPagesSummaryLiveItem",
    "DomainPagesSummaryLiveRequest",
    "DomainPagesSummaryLiveResult",
    "ErrorsRequest",
    "HistoryLiveItem",
    "HistoryLiveRequest",
    "HistoryLiveResult",
    "IdListRequest",
    "IndexIndexHistory",
    "IndexResult",
    "PageIntersectionLiveBacklinksPageIntersection",
    "PageIntersectionLiveItem",
    "PageIntersectionLiveRequest",
    "PageIntersectionLiveResult",
    "ReferringDomainsLiveItem",
    "ReferringDomainsLiveRequest",
    "ReferringDomainsLiveResult",
    "ReferringNetworksLiveItem",
    "ReferringNetworksLiveRequest",
    "ReferringNetworksLiveResult",
    "SummaryLiveRequest",
    "SummaryLiveResult",
    "TimeseriesNewLostSummaryLiveItem",
    "TimeseriesNewLostSummaryLiveRequest",
    "TimeseriesNewLostSummaryLiveResult",
    "TimeseriesSummaryLiveItem",
    "TimeseriesSummaryLiveRequest",
    "TimeseriesSummaryLiveResult",
]

_MODULES: Mapping[str, str] = {
    "AnchorsLiveItem": "anchors_live",
    "AnchorsLiveRequest": "anchors_live",
    "AnchorsLiveResult": "anchors_live",
    "BacklinksLiveCustomMode": "backlinks_live",
    "BacklinksLiveItem": "backlinks_live",
    "BacklinksLiveRankedKeywords": "backlinks_live",
    "BacklinksLiveRequest": "backlinks_live",
    "BacklinksLiveResult": "backlinks_live",
    "BulkBacklinksLiveItem": "bulk_backlinks_live",
    "BulkBacklinksLiveRequest": "bulk_backlinks_live",
    "BulkBacklinksLiveResult": "bulk_backlinks_live",
    "BulkNewLostBacklinksLiveItem": "bulk_new_lost_backlinks_live",
    "BulkNewLostBacklinksLiveRequest": "bulk_new_lost_backlinks_live",
    "BulkNewLostBacklinksLiveResult": "bulk_new_lost_backlinks_live",
    "BulkNewLostReferringDomainsLiveItem": "bulk_new_lost_referring_domains_live",
    "BulkNewLostReferringDomainsLiveRequest": "bulk_new_lost_referring_domains_live",
    "BulkNewLostReferringDomainsLiveResult": "bulk_new_lost_referring_domains_live",
    "BulkPagesSummaryLiveItem": "bulk_pages_summary_live",
    "BulkPagesSummaryLiveRequest": "bulk_pages_summary_live",
    "BulkPagesSummaryLiveResult": "bulk_pages_summary_live",
    "BulkRanksLiveItem": "bulk_ranks_live",
    "BulkRanksLiveRequest": "bulk_ranks_live",
    "BulkRanksLiveResult": "bulk_ranks_live",
    "BulkReferringDomainsLiveItem": "bulk_referring_domains_live",
    "BulkReferringDomainsLiveRequest": "bulk_referring_domains_live",
    "BulkReferringDomainsLiveResult": "bulk_referring_domains_live",
    "BulkSpamScoreLiveItem": "bulk_spam_score_live",
    "BulkSpamScoreLiveRequest": "bulk_spam_score_live",
    "BulkSpamScoreLiveResult": "bulk_spam_score_live",
    "CompetitorsLiveItem": "competitors_live",
    "CompetitorsLiveRequest": "competitors_live",
    "CompetitorsLiveResult": "competitors_live",
    "DomainIntersectionLiveBacklinksDomainIntersection": "domain_intersection_live",
    "DomainIntersectionLiveItem": "domain_intersection_live",
    "DomainIntersectionLiveRequest": "domain_intersection_live",
    "DomainIntersectionLiveResult": "domain_intersection_live",
    "DomainPagesLiveBacklinksPageMeta": "domain_pages_live",
    "DomainPagesLiveItem": "domain_pages_live",
    "DomainPagesLivePageSummary": "domain_pages_live",
    "DomainPagesLiveRequest": "domain_pages_live",
    "DomainPagesLiveResult": "domain_pages_live",
    "DomainPagesSummaryLiveItem": "domain_pages_summary_live",
    "DomainPagesSummaryLiveRequest": "domain_pages_summary_live",
    "DomainPagesSummaryLiveResult": "domain_pages_summary_live",
    "ErrorsRequest": "errors",
    "HistoryLiveItem": "history_live",
    "HistoryLiveRequest": "history_live",
    "HistoryLiveResult": "history_live",
    "IdListRequest": "id_list",
    "IndexIndexHistory": "index",
    "IndexResult": "index",
    "PageIntersectionLiveBacklinksPageIntersection": "page_intersection_live",
    "PageIntersectionLiveItem": "page_intersection_live",
    "PageIntersectionLiveRequest": "page_intersection_live",
    "PageIntersectionLiveResult": "page_intersection_live",
    "ReferringDomainsLiveItem": "referring_domains_live",
    "ReferringDomainsLiveRequest": "referring_domains_live",
    "ReferringDomainsLiveResult": "referring_domains_live",
    "ReferringNetworksLiveItem": "referring_networks_live",
    "ReferringNetworksLiveRequest": "referring_networks_live",
    "ReferringNetworksLiveResult": "referring_networks_live",
    "SummaryLiveRequest": "summary_live",
    "SummaryLiveResult": "summary_live",
    "TimeseriesNewLostSummaryLiveItem": "timeseries_new_lost_summary_live",
    "TimeseriesNewLostSummaryLiveRequest": "timeseries_new_lost_summary_live",
    "TimeseriesNewLostSummaryLiveResult": "timeseries_new_lost_summary_live",
    "TimeseriesSummaryLiveItem": "timeseries_summary_live",
    "TimeseriesSummaryLiveRequest": "timeseries_summary_live",
    "TimeseriesSummaryLiveResult": "timeseries_summary_live",
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
