# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.backlinks._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        anchors as _anchors,
        available_filters as _available_filters,
        backlinks as _backlinks,
        bulk_backlinks as _bulk_backlinks,
        bulk_new_lost_backlinks as _bulk_new_lost_backlinks,
        bulk_new_lost_referring_domains as _bulk_new_lost_referring_domains,
        bulk_pages_summary as _bulk_pages_summary,
        bulk_ranks as _bulk_ranks,
        bulk_referring_domains as _bulk_referring_domains,
        bulk_spam_score as _bulk_spam_score,
        competitors as _competitors,
        domain_intersection as _domain_intersection,
        domain_pages as _domain_pages,
        domain_pages_summary as _domain_pages_summary,
        errors as _errors,
        history as _history,
        id_list as _id_list,
        index as _index,
        page_intersection as _page_intersection,
        referring_domains as _referring_domains,
        referring_networks as _referring_networks,
        summary as _summary,
        timeseries_new_lost_summary as _timeseries_new_lost_summary,
        timeseries_summary as _timeseries_summary,
    )


class Backlinks(Section, name="backlinks", index=OPERATIONS, summaries=SUMMARIES):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        anchors_live = PagedOperation(_anchors.AnchorsLiveRequest, _anchors.ANCHORS_LIVE)
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        backlinks_live = PagedOperation(_backlinks.BacklinksLiveRequest, _backlinks.BACKLINKS_LIVE)
        bulk_backlinks_live = SplitOperation(_bulk_backlinks.BulkBacklinksLiveRequest, _bulk_backlinks.BULK_BACKLINKS_LIVE)
        bulk_new_lost_backlinks_live = SplitOperation(_bulk_new_lost_backlinks.BulkNewLostBacklinksLiveRequest, _bulk_new_lost_backlinks.BULK_NEW_LOST_BACKLINKS_LIVE)
        bulk_new_lost_referring_domains_live = SplitOperation(_bulk_new_lost_referring_domains.BulkNewLostReferringDomainsLiveRequest, _bulk_new_lost_referring_domains.BULK_NEW_LOST_REFERRING_DOMAINS_LIVE)
        bulk_pages_summary_live = SplitOperation(_bulk_pages_summary.BulkPagesSummaryLiveRequest, _bulk_pages_summary.BULK_PAGES_SUMMARY_LIVE)
        bulk_ranks_live = SplitOperation(_bulk_ranks.BulkRanksLiveRequest, _bulk_ranks.BULK_RANKS_LIVE)
        bulk_referring_domains_live = SplitOperation(_bulk_referring_domains.BulkReferringDomainsLiveRequest, _bulk_referring_domains.BULK_REFERRING_DOMAINS_LIVE)
        bulk_spam_score_live = SplitOperation(_bulk_spam_score.BulkSpamScoreLiveRequest, _bulk_spam_score.BULK_SPAM_SCORE_LIVE)
        competitors_live = PagedOperation(_competitors.CompetitorsLiveRequest, _competitors.COMPETITORS_LIVE)
        domain_intersection_live = PagedOperation(_domain_intersection.DomainIntersectionLiveRequest, _domain_intersection.DOMAIN_INTERSECTION_LIVE)
        domain_pages_live = PagedOperation(_domain_pages.DomainPagesLiveRequest, _domain_pages.DOMAIN_PAGES_LIVE)
        domain_pages_summary_live = PagedOperation(_domain_pages_summary.DomainPagesSummaryLiveRequest, _domain_pages_summary.DOMAIN_PAGES_SUMMARY_LIVE)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        history_live = Operation(_history.HistoryLiveRequest, _history.HISTORY_LIVE)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        index = Operation(_index.IndexRequest, _index.INDEX)
        page_intersection_live = PagedOperation(_page_intersection.PageIntersectionLiveRequest, _page_intersection.PAGE_INTERSECTION_LIVE)
        referring_domains_live = PagedOperation(_referring_domains.ReferringDomainsLiveRequest, _referring_domains.REFERRING_DOMAINS_LIVE)
        referring_networks_live = PagedOperation(_referring_networks.ReferringNetworksLiveRequest, _referring_networks.REFERRING_NETWORKS_LIVE)
        summary_live = Operation(_summary.SummaryLiveRequest, _summary.SUMMARY_LIVE)
        timeseries_new_lost_summary_live = Operation(_timeseries_new_lost_summary.TimeseriesNewLostSummaryLiveRequest, _timeseries_new_lost_summary.TIMESERIES_NEW_LOST_SUMMARY_LIVE)
        timeseries_summary_live = Operation(_timeseries_summary.TimeseriesSummaryLiveRequest, _timeseries_summary.TIMESERIES_SUMMARY_LIVE)
        # fmt: on


class AsyncBacklinks(AsyncSection, name="backlinks", index=OPERATIONS, summaries=SUMMARIES):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    if TYPE_CHECKING:
        # fmt: off
        anchors_live = AsyncPagedOperation(_anchors.AnchorsLiveRequest, _anchors.ANCHORS_LIVE)
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        backlinks_live = AsyncPagedOperation(_backlinks.BacklinksLiveRequest, _backlinks.BACKLINKS_LIVE)
        bulk_backlinks_live = AsyncSplitOperation(_bulk_backlinks.BulkBacklinksLiveRequest, _bulk_backlinks.BULK_BACKLINKS_LIVE)
        bulk_new_lost_backlinks_live = AsyncSplitOperation(_bulk_new_lost_backlinks.BulkNewLostBacklinksLiveRequest, _bulk_new_lost_backlinks.BULK_NEW_LOST_BACKLINKS_LIVE)
        bulk_new_lost_referring_domains_live = AsyncSplitOperation(_bulk_new_lost_referring_domains.BulkNewLostReferringDomainsLiveRequest, _bulk_new_lost_referring_domains.BULK_NEW_LOST_REFERRING_DOMAINS_LIVE)
        bulk_pages_summary_live = AsyncSplitOperation(_bulk_pages_summary.BulkPagesSummaryLiveRequest, _bulk_pages_summary.BULK_PAGES_SUMMARY_LIVE)
        bulk_ranks_live = AsyncSplitOperation(_bulk_ranks.BulkRanksLiveRequest, _bulk_ranks.BULK_RANKS_LIVE)
        bulk_referring_domains_live = AsyncSplitOperation(_bulk_referring_domains.BulkReferringDomainsLiveRequest, _bulk_referring_domains.BULK_REFERRING_DOMAINS_LIVE)
        bulk_spam_score_live = AsyncSplitOperation(_bulk_spam_score.BulkSpamScoreLiveRequest, _bulk_spam_score.BULK_SPAM_SCORE_LIVE)
        competitors_live = AsyncPagedOperation(_competitors.CompetitorsLiveRequest, _competitors.COMPETITORS_LIVE)
        domain_intersection_live = AsyncPagedOperation(_domain_intersection.DomainIntersectionLiveRequest, _domain_intersection.DOMAIN_INTERSECTION_LIVE)
        domain_pages_live = AsyncPagedOperation(_domain_pages.DomainPagesLiveRequest, _domain_pages.DOMAIN_PAGES_LIVE)
        domain_pages_summary_live = AsyncPagedOperation(_domain_pages_summary.DomainPagesSummaryLiveRequest, _domain_pages_summary.DOMAIN_PAGES_SUMMARY_LIVE)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        history_live = AsyncOperation(_history.HistoryLiveRequest, _history.HISTORY_LIVE)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        index = AsyncOperation(_index.IndexRequest, _index.INDEX)
        page_intersection_live = AsyncPagedOperation(_page_intersection.PageIntersectionLiveRequest, _page_intersection.PAGE_INTERSECTION_LIVE)
        referring_domains_live = AsyncPagedOperation(_referring_domains.ReferringDomainsLiveRequest, _referring_domains.REFERRING_DOMAINS_LIVE)
        referring_networks_live = AsyncPagedOperation(_referring_networks.ReferringNetworksLiveRequest, _referring_networks.REFERRING_NETWORKS_LIVE)
        summary_live = AsyncOperation(_summary.SummaryLiveRequest, _summary.SUMMARY_LIVE)
        timeseries_new_lost_summary_live = AsyncOperation(_timeseries_new_lost_summary.TimeseriesNewLostSummaryLiveRequest, _timeseries_new_lost_summary.TIMESERIES_NEW_LOST_SUMMARY_LIVE)
        timeseries_summary_live = AsyncOperation(_timeseries_summary.TimeseriesSummaryLiveRequest, _timeseries_summary.TIMESERIES_SUMMARY_LIVE)
        # fmt: on
