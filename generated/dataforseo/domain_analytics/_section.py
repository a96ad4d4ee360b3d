# From spec/domain_analytics/ by `make generate`; do not edit.
"""Domain Analytics: The technologies and the registration of domains."""

from typing import TYPE_CHECKING

from dataforseo.domain_analytics._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
    )

    from . import (
        errors as _errors,
        id_list as _id_list,
        technologies_aggregation_technologies_live as _technologies_aggregation_technologies_live,
        technologies_available_filters as _technologies_available_filters,
        technologies_domain_technologies_live as _technologies_domain_technologies_live,
        technologies_domains_by_html_terms_live as _technologies_domains_by_html_terms_live,
        technologies_domains_by_technology_live as _technologies_domains_by_technology_live,
        technologies_languages as _technologies_languages,
        technologies_locations as _technologies_locations,
        technologies_technologies as _technologies_technologies,
        technologies_technologies_summary_live as _technologies_technologies_summary_live,
        technologies_technology_stats_live as _technologies_technology_stats_live,
        whois_available_filters as _whois_available_filters,
        whois_overview_live as _whois_overview_live,
    )


class DomainAnalytics(Section):
    """Domain Analytics: The technologies and the registration of domains."""

    _package = "dataforseo.domain_analytics"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        technologies_aggregation_technologies_live = PagedOperation(_technologies_aggregation_technologies_live.TechnologiesAggregationTechnologiesLiveRequest, _technologies_aggregation_technologies_live.ENDPOINT)
        technologies_available_filters = Operation(_technologies_available_filters.TechnologiesAvailableFiltersRequest, _technologies_available_filters.ENDPOINT)
        technologies_domain_technologies_live = Operation(_technologies_domain_technologies_live.TechnologiesDomainTechnologiesLiveRequest, _technologies_domain_technologies_live.ENDPOINT)
        technologies_domains_by_html_terms_live = PagedOperation(_technologies_domains_by_html_terms_live.TechnologiesDomainsByHtmlTermsLiveRequest, _technologies_domains_by_html_terms_live.ENDPOINT)
        technologies_domains_by_technology_live = PagedOperation(_technologies_domains_by_technology_live.TechnologiesDomainsByTechnologyLiveRequest, _technologies_domains_by_technology_live.ENDPOINT)
        technologies_languages = Operation(_technologies_languages.TechnologiesLanguagesRequest, _technologies_languages.ENDPOINT)
        technologies_locations = Operation(_technologies_locations.TechnologiesLocationsRequest, _technologies_locations.ENDPOINT)
        technologies_technologies = Operation(_technologies_technologies.TechnologiesTechnologiesRequest, _technologies_technologies.ENDPOINT)
        technologies_technologies_summary_live = Operation(_technologies_technologies_summary_live.TechnologiesTechnologiesSummaryLiveRequest, _technologies_technologies_summary_live.ENDPOINT)
        technologies_technology_stats_live = Operation(_technologies_technology_stats_live.TechnologiesTechnologyStatsLiveRequest, _technologies_technology_stats_live.ENDPOINT)
        whois_available_filters = Operation(_whois_available_filters.WhoisAvailableFiltersRequest, _whois_available_filters.ENDPOINT)
        whois_overview_live = PagedOperation(_whois_overview_live.WhoisOverviewLiveRequest, _whois_overview_live.ENDPOINT)
        # fmt: on


class AsyncDomainAnalytics(AsyncSection):
    """Domain Analytics: The technologies and the registration of domains."""

    _package = "dataforseo.domain_analytics"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        technologies_aggregation_technologies_live = AsyncPagedOperation(_technologies_aggregation_technologies_live.TechnologiesAggregationTechnologiesLiveRequest, _technologies_aggregation_technologies_live.ENDPOINT)
        technologies_available_filters = AsyncOperation(_technologies_available_filters.TechnologiesAvailableFiltersRequest, _technologies_available_filters.ENDPOINT)
        technologies_domain_technologies_live = AsyncOperation(_technologies_domain_technologies_live.TechnologiesDomainTechnologiesLiveRequest, _technologies_domain_technologies_live.ENDPOINT)
        technologies_domains_by_html_terms_live = AsyncPagedOperation(_technologies_domains_by_html_terms_live.TechnologiesDomainsByHtmlTermsLiveRequest, _technologies_domains_by_html_terms_live.ENDPOINT)
        technologies_domains_by_technology_live = AsyncPagedOperation(_technologies_domains_by_technology_live.TechnologiesDomainsByTechnologyLiveRequest, _technologies_domains_by_technology_live.ENDPOINT)
        technologies_languages = AsyncOperation(_technologies_languages.TechnologiesLanguagesRequest, _technologies_languages.ENDPOINT)
        technologies_locations = AsyncOperation(_technologies_locations.TechnologiesLocationsRequest, _technologies_locations.ENDPOINT)
        technologies_technologies = AsyncOperation(_technologies_technologies.TechnologiesTechnologiesRequest, _technologies_technologies.ENDPOINT)
        technologies_technologies_summary_live = AsyncOperation(_technologies_technologies_summary_live.TechnologiesTechnologiesSummaryLiveRequest, _technologies_technologies_summary_live.ENDPOINT)
        technologies_technology_stats_live = AsyncOperation(_technologies_technology_stats_live.TechnologiesTechnologyStatsLiveRequest, _technologies_technology_stats_live.ENDPOINT)
        whois_available_filters = AsyncOperation(_whois_available_filters.WhoisAvailableFiltersRequest, _whois_available_filters.ENDPOINT)
        whois_overview_live = AsyncPagedOperation(_whois_overview_live.WhoisOverviewLiveRequest, _whois_overview_live.ENDPOINT)
        # fmt: on
