# From spec/domain_analytics/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "errors": "List the Domain Analytics calls of this account that recently ended in an error.",
    "id_list": "List the Domain Analytics tasks that this account made in a time window.",
    "technologies_aggregation_technologies_live": "Count technologies that are used together with the given ones.",
    "technologies_available_filters": "List the fields that technologies can be filtered by.",
    "technologies_domain_technologies_live": "List the technologies that a domain uses.",
    "technologies_domains_by_html_terms_live": "List the domains whose home page contains pieces of HTML.",
    "technologies_domains_by_technology_live": "List the domains that use technologies.",
    "technologies_languages": "List the languages of technologies.",
    "technologies_locations": "List the locations of technologies.",
    "technologies_technologies": "List all technologies by group and category.",
    "technologies_technologies_summary_live": "Count the domains that use technologies, by country and language.",
    "technologies_technology_stats_live": "Give the use of a technology over time.",
    "whois_available_filters": "List the fields that whois can be filtered by.",
    "whois_overview_live": "List domains with registration, links and traffic, by any condition.",
}
