# From spec/domain_analytics/ by `make generate`; do not edit.
"""Domain Analytics: The technologies and the registration of domains."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.domain_analytics.errors import errors as call_errors
    from dataforseo.domain_analytics.id_list import id_list as call_id_list
    from dataforseo.domain_analytics.technologies_aggregation_technologies_live import (
        technologies_aggregation_technologies_live as call_technologies_aggregation_technologies_live,
    )
    from dataforseo.domain_analytics.technologies_available_filters import (
        technologies_available_filters as call_technologies_available_filters,
    )
    from dataforseo.domain_analytics.technologies_domain_technologies_live import (
        technologies_domain_technologies_live as call_technologies_domain_technologies_live,
    )
    from dataforseo.domain_analytics.technologies_domains_by_html_terms_live import (
        technologies_domains_by_html_terms_live as call_technologies_domains_by_html_terms_live,
    )
    from dataforseo.domain_analytics.technologies_domains_by_technology_live import (
        technologies_domains_by_technology_live as call_technologies_domains_by_technology_live,
    )
    from dataforseo.domain_analytics.technologies_languages import (
        technologies_languages as call_technologies_languages,
    )
    from dataforseo.domain_analytics.technologies_locations import (
        technologies_locations as call_technologies_locations,
    )
    from dataforseo.domain_analytics.technologies_technologies import (
        technologies_technologies as call_technologies_technologies,
    )
    from dataforseo.domain_analytics.technologies_technologies_summary_live import (
        technologies_technologies_summary_live as call_technologies_technologies_summary_live,
    )
    from dataforseo.domain_analytics.technologies_technology_stats_live import (
        technologies_technology_stats_live as call_technologies_technology_stats_live,
    )
    from dataforseo.domain_analytics.whois_available_filters import (
        whois_available_filters as call_whois_available_filters,
    )
    from dataforseo.domain_analytics.whois_overview_live import (
        whois_overview_live as call_whois_overview_live,
    )
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
    )

_INDEX = {
    "errors": "errors",
    "id_list": "id_list",
    "technologies_aggregation_technologies_live": "technologies/aggregation_technologies/live",
    "technologies_available_filters": "technologies/available_filters",
    "technologies_domain_technologies_live": "technologies/domain_technologies/live",
    "technologies_domains_by_html_terms_live": "technologies/domains_by_html_terms/live",
    "technologies_domains_by_technology_live": "technologies/domains_by_technology/live",
    "technologies_languages": "technologies/languages",
    "technologies_locations": "technologies/locations",
    "technologies_technologies": "technologies/technologies",
    "technologies_technologies_summary_live": "technologies/technologies_summary/live",
    "technologies_technology_stats_live": "technologies/technology_stats/live",
    "whois_available_filters": "whois/available_filters",
    "whois_overview_live": "whois/overview/live",
}


class DomainAnalytics(Section):
    """Domain Analytics: The technologies and the registration of domains."""

    _package = "dataforseo.domain_analytics"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        errors = PagedOperation(call_errors)
        """List the Domain Analytics calls of this account that recently ended in an error."""
        id_list = PagedOperation(call_id_list)
        """List the Domain Analytics tasks that this account made in a time window."""
        technologies_aggregation_technologies_live = PagedOperation(
            call_technologies_aggregation_technologies_live
        )
        """Count technologies that are used together with the given ones."""
        technologies_available_filters = Operation(call_technologies_available_filters)
        """List the fields that technologies can be filtered by."""
        technologies_domain_technologies_live = Operation(call_technologies_domain_technologies_live)
        """List the technologies that a domain uses."""
        technologies_domains_by_html_terms_live = PagedOperation(call_technologies_domains_by_html_terms_live)
        """List the domains whose home page contains pieces of HTML."""
        technologies_domains_by_technology_live = PagedOperation(call_technologies_domains_by_technology_live)
        """List the domains that use technologies."""
        technologies_languages = Operation(call_technologies_languages)
        """List the languages of technologies."""
        technologies_locations = Operation(call_technologies_locations)
        """List the locations of technologies."""
        technologies_technologies = Operation(call_technologies_technologies)
        """List all technologies by group and category."""
        technologies_technologies_summary_live = Operation(call_technologies_technologies_summary_live)
        """Count the domains that use technologies, by country and language."""
        technologies_technology_stats_live = Operation(call_technologies_technology_stats_live)
        """Give the use of a technology over time."""
        whois_available_filters = Operation(call_whois_available_filters)
        """List the fields that whois can be filtered by."""
        whois_overview_live = PagedOperation(call_whois_overview_live)
        """List domains with registration, links and traffic, by any condition."""


class AsyncDomainAnalytics(AsyncSection):
    """Domain Analytics: The technologies and the registration of domains."""

    _package = "dataforseo.domain_analytics"
    _index = _INDEX

    if TYPE_CHECKING:
        errors = AsyncPagedOperation(call_errors)
        """List the Domain Analytics calls of this account that recently ended in an error."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the Domain Analytics tasks that this account made in a time window."""
        technologies_aggregation_technologies_live = AsyncPagedOperation(
            call_technologies_aggregation_technologies_live
        )
        """Count technologies that are used together with the given ones."""
        technologies_available_filters = AsyncOperation(call_technologies_available_filters)
        """List the fields that technologies can be filtered by."""
        technologies_domain_technologies_live = AsyncOperation(call_technologies_domain_technologies_live)
        """List the technologies that a domain uses."""
        technologies_domains_by_html_terms_live = AsyncPagedOperation(
            call_technologies_domains_by_html_terms_live
        )
        """List the domains whose home page contains pieces of HTML."""
        technologies_domains_by_technology_live = AsyncPagedOperation(
            call_technologies_domains_by_technology_live
        )
        """List the domains that use technologies."""
        technologies_languages = AsyncOperation(call_technologies_languages)
        """List the languages of technologies."""
        technologies_locations = AsyncOperation(call_technologies_locations)
        """List the locations of technologies."""
        technologies_technologies = AsyncOperation(call_technologies_technologies)
        """List all technologies by group and category."""
        technologies_technologies_summary_live = AsyncOperation(call_technologies_technologies_summary_live)
        """Count the domains that use technologies, by country and language."""
        technologies_technology_stats_live = AsyncOperation(call_technologies_technology_stats_live)
        """Give the use of a technology over time."""
        whois_available_filters = AsyncOperation(call_whois_available_filters)
        """List the fields that whois can be filtered by."""
        whois_overview_live = AsyncPagedOperation(call_whois_overview_live)
        """List domains with registration, links and traffic, by any condition."""
