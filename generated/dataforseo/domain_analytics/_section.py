# From spec/domain_analytics/ by `make generate`; do not edit.
"""Domain Analytics: The technologies and the registration of domains."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.domain_analytics._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
        PagedOperation,
    )

    from . import (
        errors as _errors,
        id_list as _id_list,
        technologies_aggregation_technologies as _technologies_aggregation_technologies,
        technologies_available_filters as _technologies_available_filters,
        technologies_domain_technologies as _technologies_domain_technologies,
        technologies_domains_by_html_terms as _technologies_domains_by_html_terms,
        technologies_domains_by_technology as _technologies_domains_by_technology,
        technologies_languages as _technologies_languages,
        technologies_locations as _technologies_locations,
        technologies_technologies as _technologies_technologies,
        technologies_technologies_summary as _technologies_technologies_summary,
        technologies_technology_stats as _technologies_technology_stats,
        whois_available_filters as _whois_available_filters,
        whois_overview as _whois_overview,
    )


class DomainAnalytics(Section, name="domain_analytics", index=OPERATIONS, summaries=SUMMARIES):
    """Domain Analytics: The technologies and the registration of domains."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        technologies_aggregation_technologies_live = PagedOperation(_technologies_aggregation_technologies.TechnologiesAggregationTechnologiesLiveRequest, _technologies_aggregation_technologies.TECHNOLOGIES_AGGREGATION_TECHNOLOGIES_LIVE)
        technologies_available_filters = Operation(_technologies_available_filters.TechnologiesAvailableFiltersRequest, _technologies_available_filters.TECHNOLOGIES_AVAILABLE_FILTERS)
        technologies_domain_technologies_live = Operation(_technologies_domain_technologies.TechnologiesDomainTechnologiesLiveRequest, _technologies_domain_technologies.TECHNOLOGIES_DOMAIN_TECHNOLOGIES_LIVE)
        technologies_domains_by_html_terms_live = PagedOperation(_technologies_domains_by_html_terms.TechnologiesDomainsByHtmlTermsLiveRequest, _technologies_domains_by_html_terms.TECHNOLOGIES_DOMAINS_BY_HTML_TERMS_LIVE)
        technologies_domains_by_technology_live = PagedOperation(_technologies_domains_by_technology.TechnologiesDomainsByTechnologyLiveRequest, _technologies_domains_by_technology.TECHNOLOGIES_DOMAINS_BY_TECHNOLOGY_LIVE)
        technologies_languages = Operation(_technologies_languages.TechnologiesLanguagesRequest, _technologies_languages.TECHNOLOGIES_LANGUAGES)
        technologies_locations = Operation(_technologies_locations.TechnologiesLocationsRequest, _technologies_locations.TECHNOLOGIES_LOCATIONS)
        technologies_technologies = Operation(_technologies_technologies.TechnologiesTechnologiesRequest, _technologies_technologies.TECHNOLOGIES_TECHNOLOGIES)
        technologies_technologies_summary_live = Operation(_technologies_technologies_summary.TechnologiesTechnologiesSummaryLiveRequest, _technologies_technologies_summary.TECHNOLOGIES_TECHNOLOGIES_SUMMARY_LIVE)
        technologies_technology_stats_live = Operation(_technologies_technology_stats.TechnologiesTechnologyStatsLiveRequest, _technologies_technology_stats.TECHNOLOGIES_TECHNOLOGY_STATS_LIVE)
        whois_available_filters = Operation(_whois_available_filters.WhoisAvailableFiltersRequest, _whois_available_filters.WHOIS_AVAILABLE_FILTERS)
        whois_overview_live = PagedOperation(_whois_overview.WhoisOverviewLiveRequest, _whois_overview.WHOIS_OVERVIEW_LIVE)
        # fmt: on


class AsyncDomainAnalytics(AsyncSection, name="domain_analytics", index=OPERATIONS, summaries=SUMMARIES):
    """Domain Analytics: The technologies and the registration of domains."""

    if TYPE_CHECKING:
        # fmt: off
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        technologies_aggregation_technologies_live = AsyncPagedOperation(_technologies_aggregation_technologies.TechnologiesAggregationTechnologiesLiveRequest, _technologies_aggregation_technologies.TECHNOLOGIES_AGGREGATION_TECHNOLOGIES_LIVE)
        technologies_available_filters = AsyncOperation(_technologies_available_filters.TechnologiesAvailableFiltersRequest, _technologies_available_filters.TECHNOLOGIES_AVAILABLE_FILTERS)
        technologies_domain_technologies_live = AsyncOperation(_technologies_domain_technologies.TechnologiesDomainTechnologiesLiveRequest, _technologies_domain_technologies.TECHNOLOGIES_DOMAIN_TECHNOLOGIES_LIVE)
        technologies_domains_by_html_terms_live = AsyncPagedOperation(_technologies_domains_by_html_terms.TechnologiesDomainsByHtmlTermsLiveRequest, _technologies_domains_by_html_terms.TECHNOLOGIES_DOMAINS_BY_HTML_TERMS_LIVE)
        technologies_domains_by_technology_live = AsyncPagedOperation(_technologies_domains_by_technology.TechnologiesDomainsByTechnologyLiveRequest, _technologies_domains_by_technology.TECHNOLOGIES_DOMAINS_BY_TECHNOLOGY_LIVE)
        technologies_languages = AsyncOperation(_technologies_languages.TechnologiesLanguagesRequest, _technologies_languages.TECHNOLOGIES_LANGUAGES)
        technologies_locations = AsyncOperation(_technologies_locations.TechnologiesLocationsRequest, _technologies_locations.TECHNOLOGIES_LOCATIONS)
        technologies_technologies = AsyncOperation(_technologies_technologies.TechnologiesTechnologiesRequest, _technologies_technologies.TECHNOLOGIES_TECHNOLOGIES)
        technologies_technologies_summary_live = AsyncOperation(_technologies_technologies_summary.TechnologiesTechnologiesSummaryLiveRequest, _technologies_technologies_summary.TECHNOLOGIES_TECHNOLOGIES_SUMMARY_LIVE)
        technologies_technology_stats_live = AsyncOperation(_technologies_technology_stats.TechnologiesTechnologyStatsLiveRequest, _technologies_technology_stats.TECHNOLOGIES_TECHNOLOGY_STATS_LIVE)
        whois_available_filters = AsyncOperation(_whois_available_filters.WhoisAvailableFiltersRequest, _whois_available_filters.WHOIS_AVAILABLE_FILTERS)
        whois_overview_live = AsyncPagedOperation(_whois_overview.WhoisOverviewLiveRequest, _whois_overview.WHOIS_OVERVIEW_LIVE)
        # fmt: on
