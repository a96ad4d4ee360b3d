# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.backlinks.bulk_backlinks_live import bulk_backlinks_live as _bulk_backlinks_live
    from dataforseo.backlinks.bulk_new_lost_backlinks_live import (
        bulk_new_lost_backlinks_live as _bulk_new_lost_backlinks_live,
    )
    from dataforseo.backlinks.errors import errors as _errors
    from dataforseo.backlinks.id_list import id_list as _id_list
    from dataforseo_runtime.async_operations import (
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        PagedOperation,
        SplitOperation,
    )

_INDEX = {
    "bulk_backlinks_live": "bulk_backlinks/live",
    "bulk_new_lost_backlinks_live": "bulk_new_lost_backlinks/live",
    "errors": "errors",
    "id_list": "id_list",
}


class Backlinks(Section):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    _package = "dataforseo.backlinks"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        bulk_backlinks_live = SplitOperation(_bulk_backlinks_live)
        """Count the live backlinks of up to 1,000 domains, subdomains or pages."""
        bulk_new_lost_backlinks_live = SplitOperation(_bulk_new_lost_backlinks_live)
        """Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date."""
        errors = PagedOperation(_errors)
        """List the Backlinks calls of this account that recently ended in an error."""
        id_list = PagedOperation(_id_list)
        """List the Backlinks calls that this account made in a time window."""


class AsyncBacklinks(AsyncSection):
    """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

    _package = "dataforseo.backlinks"
    _index = _INDEX

    if TYPE_CHECKING:
        bulk_backlinks_live = AsyncSplitOperation(_bulk_backlinks_live)
        """Count the live backlinks of up to 1,000 domains, subdomains or pages."""
        bulk_new_lost_backlinks_live = AsyncSplitOperation(_bulk_new_lost_backlinks_live)
        """Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date."""
        errors = AsyncPagedOperation(_errors)
        """List the Backlinks calls of this account that recently ended in an error."""
        id_list = AsyncPagedOperation(_id_list)
        """List the Backlinks calls that this account made in a time window."""
