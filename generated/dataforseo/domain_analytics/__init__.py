# From spec/domain_analytics/ by `make generate`; do not edit.
"""Domain Analytics: The technologies and the registration of domains."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.domain_analytics.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.domain_analytics.id_list import IdListRequest as IdListRequest
    from dataforseo.domain_analytics.technologies_aggregation_technologies import (
        TechnologiesAggregationTechnologiesLiveItem as TechnologiesAggregationTechnologiesLiveItem,
        TechnologiesAggregationTechnologiesLiveRequest as TechnologiesAggregationTechnologiesLiveRequest,
        TechnologiesAggregationTechnologiesLiveResult as TechnologiesAggregationTechnologiesLiveResult,
    )
    from dataforseo.domain_analytics.technologies_available_filters import (
        TechnologiesAvailableFiltersRequest as TechnologiesAvailableFiltersRequest,
    )
    from dataforseo.domain_analytics.technologies_domain_technologies import (
        TechnologiesDomainTechnologiesLiveRequest as TechnologiesDomainTechnologiesLiveRequest,
    )
    from dataforseo.domain_analytics.technologies_domains_by_html_terms import (
        TechnologiesDomainsByHtmlTermsLiveRequest as TechnologiesDomainsByHtmlTermsLiveRequest,
    )
    from dataforseo.domain_analytics.technologies_domains_by_technology import (
        TechnologiesDomainsByTechnologyLiveRequest as TechnologiesDomainsByTechnologyLiveRequest,
    )
    from dataforseo.domain_analytics.technologies_languages import (
        TechnologiesLanguagesRequest as TechnologiesLanguagesRequest,
    )
    from dataforseo.domain_analytics.technologies_locations import (
        TechnologiesLocationsRequest as TechnologiesLocationsRequest,
    )
    from dataforseo.domain_analytics.technologies_technologies import (
        TechnologiesTechnologiesGroups as TechnologiesTechnologiesGroups,
        TechnologiesTechnologiesRequest as TechnologiesTechnologiesRequest,
        TechnologiesTechnologiesResult as TechnologiesTechnologiesResult,
        TechnologiesTechnologiesTechnologyCategory as TechnologiesTechnologiesTechnologyCategory,
    )
    from dataforseo.domain_analytics.technologies_technologies_summary import (
        TechnologiesTechnologiesSummaryLiveRequest as TechnologiesTechnologiesSummaryLiveRequest,
        TechnologiesTechnologiesSummaryLiveResult as TechnologiesTechnologiesSummaryLiveResult,
    )
    from dataforseo.domain_analytics.technologies_technology_stats import (
        TechnologiesTechnologyStatsLiveItem as TechnologiesTechnologyStatsLiveItem,
        TechnologiesTechnologyStatsLiveRequest as TechnologiesTechnologyStatsLiveRequest,
        TechnologiesTechnologyStatsLiveResult as TechnologiesTechnologyStatsLiveResult,
    )
    from dataforseo.domain_analytics.whois_available_filters import (
        WhoisAvailableFiltersRequest as WhoisAvailableFiltersRequest,
    )
    from dataforseo.domain_analytics.whois_overview import (
        WhoisOverviewLiveItem as WhoisOverviewLiveItem,
        WhoisOverviewLiveMetricsBundle as WhoisOverviewLiveMetricsBundle,
        WhoisOverviewLiveMetricsInfo as WhoisOverviewLiveMetricsInfo,
        WhoisOverviewLiveRequest as WhoisOverviewLiveRequest,
        WhoisOverviewLiveResult as WhoisOverviewLiveResult,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "errors": ("ErrorsRequest",),
    "id_list": ("IdListRequest",),
    "technologies_aggregation_technologies": (
        "TechnologiesAggregationTechnologiesLiveItem",
        "TechnologiesAggregationTechnologiesLiveRequest",
        "TechnologiesAggregationTechnologiesLiveResult",
    ),
    "technologies_available_filters": ("TechnologiesAvailableFiltersRequest",),
    "technologies_domain_technologies": ("TechnologiesDomainTechnologiesLiveRequest",),
    "technologies_domains_by_html_terms": ("TechnologiesDomainsByHtmlTermsLiveRequest",),
    "technologies_domains_by_technology": ("TechnologiesDomainsByTechnologyLiveRequest",),
    "technologies_languages": ("TechnologiesLanguagesRequest",),
    "technologies_locations": ("TechnologiesLocationsRequest",),
    "technologies_technologies": (
        "TechnologiesTechnologiesGroups",
        "TechnologiesTechnologiesRequest",
        "TechnologiesTechnologiesResult",
        "TechnologiesTechnologiesTechnologyCategory",
    ),
    "technologies_technologies_summary": (
        "TechnologiesTechnologiesSummaryLiveRequest",
        "TechnologiesTechnologiesSummaryLiveResult",
    ),
    "technologies_technology_stats": (
        "TechnologiesTechnologyStatsLiveItem",
        "TechnologiesTechnologyStatsLiveRequest",
        "TechnologiesTechnologyStatsLiveResult",
    ),
    "whois_available_filters": ("WhoisAvailableFiltersRequest",),
    "whois_overview": (
        "WhoisOverviewLiveItem",
        "WhoisOverviewLiveMetricsBundle",
        "WhoisOverviewLiveMetricsInfo",
        "WhoisOverviewLiveRequest",
        "WhoisOverviewLiveResult",
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
