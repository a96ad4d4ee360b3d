# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.backlinks.anchors_live import anchors_live as call_anchors_live
    from dataforseo.backlinks.available_filters import available_filters as call_available_filters
    from dataforseo.backlinks.backlinks_live import backlinks_live as call_backlinks_live
    from dataforseo.backlinks.bulk_backlinks_live import bulk_backlinks_live as call_bulk_backlinks_live
    from dataforseo.backlinks.bulk_new_lost_backlinks_live import (
        bulk_new_lost_backlinks_live as call_bulk_new_lost_backlinks_live,
    )
    from dataforseo.backlinks.bulk_new_lost_referring_domains_live import (
        bulk_new_lost_referring_domains_live as call_bulk_new_lost_referring_domains_live,
    )
    from dataforseo.backlinks.bulk_pages_summary_live import (
        bulk_pages_summary_live as call_bulk_pages_summary_live,
    )
    from dataforseo.backlinks.bulk_ranks_live import bulk_ranks_live as call_bulk_ranks_live
    from dataforseo.backlinks.bulk_referring_domains_live import (
        bulk_referring_domains_live as call_bulk_referring_domains_live,
    )
    from dataforseo.backlinks.bulk_spam_score_live import bulk_spam_score_live as call_bulk_spam_score_live
    from dataforseo.backlinks.competitors_live import competitors_live as call_competitors_live
    from dataforseo.backlinks.domain_intersection_live import (
        domain_intersection_live as call_domain_intersection_live,
    )
    from dataforseo.backlinks.domain_pages_live import domain_pages_live as call_domain_pages_live
    from dataforseo.backlinks.domain_pages_summary_live import (
        domain_pages_summary_live as call_domain_pages_summary_live,
    )
    from dataforseo.backlinks.errors import errors as call_errors
    from dataforseo.backlinks.history_live import history_live as call_history_live
    from dataforseo.backlinks.id_list import id_list as call_id_list
    from dataforseo.backlinks.index import index as call_index
    from dataforseo.backlinks.page_intersection_live import (
        page_intersection_live as call_page_intersection_live,
    )
    from dataforseo.backlinks.referring_domains_live import (
        referring_domains_live as call_referring_domains_live,
    )
    from dataforseo.backlinks.referring_networks_live import (
        referring_networks_live as call_referring_networks_live,
    )
    from dataforseo.backlinks.summary_live import summary_live as call_summary_live
    from dataforseo.backlinks.timeseries_new_lost_summary_live import (
        timeseries_new_lost_summary_live as call_timeseries_new_lost_summary_live,
    )
    from dataforseo.backlinks.timeseries_summary_live import (
        timeseries_summary_live as call_timeseries_summary_live,
    )
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

_INDEX = {
    "anchors_live": "anchors/live",
    "available_filters": "available_filters",
    "backlinks_live": "backlinks/live",
    "bulk_backlinks_live": "bulk_backlinks/live",
    "bulk_new_lost_backlinks_live": "bulk_new_lost_backlinks/live",
    "bulk_new_lost_referring_domains_live": "bulk_new_lost_referring_domains/live",
    "bulk_pages_summary_live": "bulk_pages_summary/live",
    "bulk_ranks_live": "bulk_ranks/live",
    "bulk_referring_domains_live": "bulk_referring_domains/live",
    "bulk_spam_score_live": "bulk_spam_score/live",
    "competitors_live": "competitors/live",
    "domain_intersection_live": "domain_intersection/live",
    "domain_pages_live": "domain_pages/live",
    "domain_pages_summary_live": "domain_pages_summary/live",
    "errors": "errors",
    "history_live": "history/live",
    "id_list": "id_list",
    "index": "index",
    "page_intersection_live": "page_intersection/live",
    "referring_domains_live": "referring_domains/live",
    "referring_networks_live": "referring_networks/live",
    "summary_live": "summary/live",
    "timeseries_new_lost_summary_live": "timeseries_new_lost_summary/live",
    "timeseries_summary_live": "timeseries_summary/live",
}


class Backlinks(Section):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    _package = "dataforseo.backlinks"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        anchors_live = PagedOperation(call_anchors_live)
        """List the anchor texts of the backlinks, with their figures."""
        available_filters = Operation(call_available_filters)
        """List the fields that each call of Backlinks can be filtered by."""
        backlinks_live = PagedOperation(call_backlinks_live)
        """List the backlinks of a domain, a subdomain or a page."""
        bulk_backlinks_live = SplitOperation(call_bulk_backlinks_live)
        """Count the live backlinks of up to 1,000 domains, subdomains or pages."""
        bulk_new_lost_backlinks_live = SplitOperation(call_bulk_new_lost_backlinks_live)
        """Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date."""
        bulk_new_lost_referring_domains_live = SplitOperation(call_bulk_new_lost_referring_domains_live)
        """Count the referring domains that up to 1,000 targets won and lost since a date."""
        bulk_pages_summary_live = SplitOperation(call_bulk_pages_summary_live)
        """Sum up the backlinks of up to 1,000 pages."""
        bulk_ranks_live = SplitOperation(call_bulk_ranks_live)
        """Give the link rank of up to 1,000 domains, subdomains or pages."""
        bulk_referring_domains_live = SplitOperation(call_bulk_referring_domains_live)
        """Count the referring domains of up to 1,000 domains, subdomains or pages."""
        bulk_spam_score_live = SplitOperation(call_bulk_spam_score_live)
        """Give the spam score of up to 1,000 domains, subdomains or pages."""
        competitors_live = PagedOperation(call_competitors_live)
        """List the domains that share most backlinks with a target."""
        domain_intersection_live = PagedOperation(call_domain_intersection_live)
        """List the domains that link to several targets."""
        domain_pages_live = PagedOperation(call_domain_pages_live)
        """List the pages of a domain with the backlinks of each."""
        domain_pages_summary_live = PagedOperation(call_domain_pages_summary_live)
        """Sum up the backlinks of each page of a domain."""
        errors = PagedOperation(call_errors)
        """List the Backlinks calls of this account that recently ended in an error."""
        history_live = Operation(call_history_live)
        """Give a domain's backlink figures month by month, back to 2019."""
        id_list = PagedOperation(call_id_list)
        """List the Backlinks calls that this account made in a time window."""
        index = Operation(call_index)
        """Say how large the database of backlinks is."""
        page_intersection_live = PagedOperation(call_page_intersection_live)
        """List the pages that link to several targets."""
        referring_domains_live = PagedOperation(call_referring_domains_live)
        """List the domains that link to a target."""
        referring_networks_live = PagedOperation(call_referring_networks_live)
        """List the IP addresses or subnets that links to a target come from."""
        summary_live = Operation(call_summary_live)
        """Sum up the backlinks of a domain, a subdomain or a page."""
        timeseries_new_lost_summary_live = Operation(call_timeseries_new_lost_summary_live)
        """Count backlinks and referring domains won and lost over time."""
        timeseries_summary_live = Operation(call_timeseries_summary_live)
        """Give the backlink figures of a target over time."""


class AsyncBacklinks(AsyncSection):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    _package = "dataforseo.backlinks"
    _index = _INDEX

    if TYPE_CHECKING:
        anchors_live = AsyncPagedOperation(call_anchors_live)
        """List the anchor texts of the backlinks, with their figures."""
        available_filters = AsyncOperation(call_available_filters)
        """List the fields that each call of Backlinks can be filtered by."""
        backlinks_live = AsyncPagedOperation(call_backlinks_live)
        """List the backlinks of a domain, a subdomain or a page."""
        bulk_backlinks_live = AsyncSplitOperation(call_bulk_backlinks_live)
        """Count the live backlinks of up to 1,000 domains, subdomains or pages."""
        bulk_new_lost_backlinks_live = AsyncSplitOperation(call_bulk_new_lost_backlinks_live)
        """Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date."""
        bulk_new_lost_referring_domains_live = AsyncSplitOperation(call_bulk_new_lost_referring_domains_live)
        """Count the referring domains that up to 1,000 targets won and lost since a date."""
        bulk_pages_summary_live = AsyncSplitOperation(call_bulk_pages_summary_live)
        """Sum up the backlinks of up to 1,000 pages."""
        bulk_ranks_live = AsyncSplitOperation(call_bulk_ranks_live)
        """Give the link rank of up to 1,000 domains, subdomains or pages."""
        bulk_referring_domains_live = AsyncSplitOperation(call_bulk_referring_domains_live)
        """Count the referring domains of up to 1,000 domains, subdomains or pages."""
        bulk_spam_score_live = AsyncSplitOperation(call_bulk_spam_score_live)
        """Give the spam score of up to 1,000 domains, subdomains or pages."""
        competitors_live = AsyncPagedOperation(call_competitors_live)
        """List the domains that share most backlinks with a target."""
        domain_intersection_live = AsyncPagedOperation(call_domain_intersection_live)
        """List the domains that link to several targets."""
        domain_pages_live = AsyncPagedOperation(call_domain_pages_live)
        """List the pages of a domain with the backlinks of each."""
        domain_pages_summary_live = AsyncPagedOperation(call_domain_pages_summary_live)
        """Sum up the backlinks of each page of a domain."""
        errors = AsyncPagedOperation(call_errors)
        """List the Backlinks calls of this account that recently ended in an error."""
        history_live = AsyncOperation(call_history_live)
        """Give a domain's backlink figures month by month, back to 2019."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the Backlinks calls that this account made in a time window."""
        index = AsyncOperation(call_index)
        """Say how large the database of backlinks is."""
        page_intersection_live = AsyncPagedOperation(call_page_intersection_live)
        """List the pages that link to several targets."""
        referring_domains_live = AsyncPagedOperation(call_referring_domains_live)
        """List the domains that link to a target."""
        referring_networks_live = AsyncPagedOperation(call_referring_networks_live)
        """List the IP addresses or subnets that links to a target come from."""
        summary_live = AsyncOperation(call_summary_live)
        """Sum up the backlinks of a domain, a subdomain or a page."""
        timeseries_new_lost_summary_live = AsyncOperation(call_timeseries_new_lost_summary_live)
        """Count backlinks and referring domains won and lost over time."""
        timeseries_summary_live = AsyncOperation(call_timeseries_summary_live)
        """Give the backlink figures of a target over time."""
