# From spec/domain_analytics/ by `make generate`; do not edit.
"""Domain Analytics: The technologies and the registration of domains."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.domain_analytics.errors import ErrorsRequest
    from dataforseo.domain_analytics.id_list import IdListRequest
    from dataforseo.domain_analytics.technologies_aggregation_technologies_live import (
        TechnologiesAggregationTechnologiesLiveItem,
        TechnologiesAggregationTechnologiesLiveRequest,
        TechnologiesAggregationTechnologiesLiveResult,
    )
    from dataforseo.domain_analytics.technologies_domain_technologies_live import (
        TechnologiesDomainTechnologiesLiveRequest,
    )
    from dataforseo.domain_analytics.technologies_domains_by_html_terms_live import (
        TechnologiesDomainsByHtmlTermsLiveRequest,
    )
    from dataforseo.domain_analytics.technologies_domains_by_technology_live import (
        TechnologiesDomainsByTechnologyLiveRequest,
    )
    from dataforseo.domain_analytics.technologies_technologies import (
        TechnologiesTechnologiesGroups,
        TechnologiesTechnologiesResult,
        TechnologiesTechnologiesTechnologyCategory,
    )
    from dataforseo.domain_analytics.technologies_technologies_summary_live import (
        TechnologiesTechnologiesSummaryLiveRequest,
        TechnologiesTechnologiesSummaryLiveResult,
    )
    from dataforseo.domain_analytics.technologies_technology_stats_live import (
        TechnologiesTechnologyStatsLiveItem,
        TechnologiesTechnologyStatsLiveRequest,
        TechnologiesTechnologyStatsLiveResult,
    )
    from dataforseo.domain_analytics.whois_overview_live import (
        WhoisOverviewLiveItem,
        WhoisOverviewLiveMetricsBundle,
        WhoisOverviewLiveMetricsInfo,
        WhoisOverviewLiveRequest,
        WhoisOverviewLiveResult,
    )

__all__: list[str] = [
    "ErrorsRequest",
    "IdListRequest",
    "TechnologiesAggregationTechnologiesLiveItem",
    "TechnologiesAggregationTechnologiesLiveRequest",
    "TechnologiesAggregationTechnologiesLiveResult",
    "TechnologiesDomainTechnologiesLiveRequest",
    "TechnologiesDomainsByHtmlTermsLiveRequest",
    "TechnologiesDomainsByTechnologyLiveRequest",
    "TechnologiesTechnologiesGroups",
    "TechnologiesTechnologiesResult",
    "TechnologiesTechnologiesSummaryLiveRequest",
    "TechnologiesTechnologiesSummaryLiveResult",
    "TechnologiesTechnologiesTechnologyCategory",
    "TechnologiesTechnologyStatsLiveItem",
    "TechnologiesTechnologyStatsLiveRequest",
    "TechnologiesTechnologyStatsLiveResult",
    "WhoisOverviewLiveItem",
    "WhoisOverviewLiveMetricsBundle",
    "WhoisOverviewLiveMetricsInfo",
    "WhoisOverviewLiveRequest",
    "WhoisOverviewLiveResult",
]

_MODULES: Mapping[str, str] = {
    "ErrorsRequest": "errors",
    "IdListRequest": "id_list",
    "TechnologiesAggregationTechnologiesLiveItem": "technologies_aggregation_technologies_live",
    "TechnologiesAggregationTechnologiesLiveRequest": "technologies_aggregation_technologies_live",
    "TechnologiesAggregationTechnologiesLiveResult": "technologies_aggregation_technologies_live",
    "TechnologiesDomainTechnologiesLiveRequest": "technologies_domain_technologies_live",
    "TechnologiesDomainsByHtmlTermsLiveRequest": "technologies_domains_by_html_terms_live",
    "TechnologiesDomainsByTechnologyLiveRequest": "technologies_domains_by_technology_live",
    "TechnologiesTechnologiesGroups": "technologies_technologies",
    "TechnologiesTechnologiesResult": "technologies_technologies",
    "TechnologiesTechnologiesSummaryLiveRequest": "technologies_technologies_summary_live",
    "TechnologiesTechnologiesSummaryLiveResult": "technologies_technologies_summary_live",
    "TechnologiesTechnologiesTechnologyCategory": "technologies_technologies",
    "TechnologiesTechnologyStatsLiveItem": "technologies_technology_stats_live",
    "TechnologiesTechnologyStatsLiveRequest": "technologies_technology_stats_live",
    "TechnologiesTechnologyStatsLiveResult": "technologies_technology_stats_live",
    "WhoisOverviewLiveItem": "whois_overview_live",
    "WhoisOverviewLiveMetricsBundle": "whois_overview_live",
    "WhoisOverviewLiveMetricsInfo": "whois_overview_live",
    "WhoisOverviewLiveRequest": "whois_overview_live",
    "WhoisOverviewLiveResult": "whois_overview_live",
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
