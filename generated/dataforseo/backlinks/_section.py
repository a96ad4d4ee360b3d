# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from typing import TYPE_CHECKING

from dataforseo.backlinks._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        anchors_live as _anchors_live,
        available_filters as _available_filters,
        backlinks_live as _backlinks_live,
        bulk_backlinks_live as _bulk_backlinks_live,
        bulk_new_lost_backlinks_live as _bulk_new_lost_backlinks_live,
        bulk_new_lost_referring_domains_live as _bulk_new_lost_referring_domains_live,
        bulk_pages_summary_live as _bulk_pages_summary_live,
        bulk_ranks_live as _bulk_ranks_live,
        bulk_referring_domains_live as _bulk_referring_domains_live,
        bulk_spam_score_live as _bulk_spam_score_live,
        competitors_live as _competitors_live,
        domain_intersection_live as _domain_intersection_live,
        domain_pages_live as _domain_pages_live,
        domain_pages_summary_live as _domain_pages_summary_live,
        errors as _errors,
        history_live as _history_live,
        id_list as _id_list,
        index as _index,
        page_intersection_live as _page_intersection_live,
        referring_domains_live as _referring_domains_live,
        referring_networks_live as _referring_networks_live,
        summary_live as _summary_live,
        timeseries_new_lost_summary_live as _timeseries_new_lost_summary_live,
        timeseries_summary_live as _timeseries_summary_live,
    )


class Backlinks(Section):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    _package = "dataforseo.backlinks"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        anchors_live = PagedOperation(_anchors_live.AnchorsLiveRequest, _anchors_live.ENDPOINT)
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        backlinks_live = PagedOperation(_backlinks_live.BacklinksLiveRequest, _backlinks_live.ENDPOINT)
        bulk_backlinks_live = SplitOperation(_bulk_backlinks_live.BulkBacklinksLiveRequest, _bulk_backlinks_live.ENDPOINT)
        bulk_new_lost_backlinks_live = SplitOperation(_bulk_new_lost_backlinks_live.BulkNewLostBacklinksLiveRequest, _bulk_new_lost_backlinks_live.ENDPOINT)
        bulk_new_lost_referring_domains_live = SplitOperation(_bulk_new_lost_referring_domains_live.BulkNewLostReferringDomainsLiveRequest, _bulk_new_lost_referring_domains_live.ENDPOINT)
        bulk_pages_summary_live = SplitOperation(_bulk_pages_summary_live.BulkPagesSummaryLiveRequest, _bulk_pages_summary_live.ENDPOINT)
        bulk_ranks_live = SplitOperation(_bulk_ranks_live.BulkRanksLiveRequest, _bulk_ranks_live.ENDPOINT)
        bulk_referring_domains_live = SplitOperation(_bulk_referring_domains_live.BulkReferringDomainsLiveRequest, _bulk_referring_domains_live.ENDPOINT)
        bulk_spam_score_live = SplitOperation(_bulk_spam_score_live.BulkSpamScoreLiveRequest, _bulk_spam_score_live.ENDPOINT)
        competitors_live = PagedOperation(_competitors_live.CompetitorsLiveRequest, _competitors_live.ENDPOINT)
        domain_intersection_live = PagedOperation(_domain_intersection_live.DomainIntersectionLiveRequest, _domain_intersection_live.ENDPOINT)
        domain_pages_live = PagedOperation(_domain_pages_live.DomainPagesLiveRequest, _domain_pages_live.ENDPOINT)
        domain_pages_summary_live = PagedOperation(_domain_pages_summary_live.DomainPagesSummaryLiveRequest, _domain_pages_summary_live.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        history_live = Operation(_history_live.HistoryLiveRequest, _history_live.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        index = Operation(_index.IndexRequest, _index.ENDPOINT)
        page_intersection_live = PagedOperation(_page_intersection_live.PageIntersectionLiveRequest, _page_intersection_live.ENDPOINT)
        referring_domains_live = PagedOperation(_referring_domains_live.ReferringDomainsLiveRequest, _referring_domains_live.ENDPOINT)
        referring_networks_live = PagedOperation(_referring_networks_live.ReferringNetworksLiveRequest, _referring_networks_live.ENDPOINT)
        summary_live = Operation(_summary_live.SummaryLiveRequest, _summary_live.ENDPOINT)
        timeseries_new_lost_summary_live = Operation(_timeseries_new_lost_summary_live.TimeseriesNewLostSummaryLiveRequest, _timeseries_new_lost_summary_live.ENDPOINT)
        timeseries_summary_live = Operation(_timeseries_summary_live.TimeseriesSummaryLiveRequest, _timeseries_summary_live.ENDPOINT)
        # fmt: on


class AsyncBacklinks(AsyncSection):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    _package = "dataforseo.backlinks"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        anchors_live = AsyncPagedOperation(_anchors_live.AnchorsLiveRequest, _anchors_live.ENDPOINT)
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        backlinks_live = AsyncPagedOperation(_backlinks_live.BacklinksLiveRequest, _backlinks_live.ENDPOINT)
        bulk_backlinks_live = AsyncSplitOperation(_bulk_backlinks_live.BulkBacklinksLiveRequest, _bulk_backlinks_live.ENDPOINT)
        bulk_new_lost_backlinks_live = AsyncSplitOperation(_bulk_new_lost_backlinks_live.BulkNewLostBacklinksLiveRequest, _bulk_new_lost_backlinks_live.ENDPOINT)
        bulk_new_lost_referring_domains_live = AsyncSplitOperation(_bulk_new_lost_referring_domains_live.BulkNewLostReferringDomainsLiveRequest, _bulk_new_lost_referring_domains_live.ENDPOINT)
        bulk_pages_summary_live = AsyncSplitOperation(_bulk_pages_summary_live.BulkPagesSummaryLiveRequest, _bulk_pages_summary_live.ENDPOINT)
        bulk_ranks_live = AsyncSplitOperation(_bulk_ranks_live.BulkRanksLiveRequest, _bulk_ranks_live.ENDPOINT)
        bulk_referring_domains_live = AsyncSplitOperation(_bulk_referring_domains_live.BulkReferringDomainsLiveRequest, _bulk_referring_domains_live.ENDPOINT)
        bulk_spam_score_live = AsyncSplitOperation(_bulk_spam_score_live.BulkSpamScoreLiveRequest, _bulk_spam_score_live.ENDPOINT)
        competitors_live = AsyncPagedOperation(_competitors_live.CompetitorsLiveRequest, _competitors_live.ENDPOINT)
        domain_intersection_live = AsyncPagedOperation(_domain_intersection_live.DomainIntersectionLiveRequest, _domain_intersection_live.ENDPOINT)
        domain_pages_live = AsyncPagedOperation(_domain_pages_live.DomainPagesLiveRequest, _domain_pages_live.ENDPOINT)
        domain_pages_summary_live = AsyncPagedOperation(_domain_pages_summary_live.DomainPagesSummaryLiveRequest, _domain_pages_summary_live.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        history_live = AsyncOperation(_history_live.HistoryLiveRequest, _history_live.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        index = AsyncOperation(_index.IndexRequest, _index.ENDPOINT)
        page_intersection_live = AsyncPagedOperation(_page_intersection_live.PageIntersectionLiveRequest, _page_intersection_live.ENDPOINT)
        referring_domains_live = AsyncPagedOperation(_referring_domains_live.ReferringDomainsLiveRequest, _referring_domains_live.ENDPOINT)
        referring_networks_live = AsyncPagedOperation(_referring_networks_live.ReferringNetworksLiveRequest, _referring_networks_live.ENDPOINT)
        summary_live = AsyncOperation(_summary_live.SummaryLiveRequest, _summary_live.ENDPOINT)
        timeseries_new_lost_summary_live = AsyncOperation(_timeseries_new_lost_summary_live.TimeseriesNewLostSummaryLiveRequest, _timeseries_new_lost_summary_live.ENDPOINT)
        timeseries_summary_live = AsyncOperation(_timeseries_summary_live.TimeseriesSummaryLiveRequest, _timeseries_summary_live.ENDPOINT)
        # fmt: on
