# From spec/backlinks/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "anchors_live": "List the anchor texts of the backlinks, with their figures.",
    "available_filters": "List the fields that each call of Backlinks can be filtered by.",
    "backlinks_live": "List the backlinks of a domain, a subdomain or a page.",
    "bulk_backlinks_live": "Count the live backlinks of up to 1,000 domains, subdomains or pages.",
    "bulk_new_lost_backlinks_live": "Count the backlinks that up to 1,000 domains, subdomains or pages won and lost since a date.",
    "bulk_new_lost_referring_domains_live": "Count the referring domains that up to 1,000 targets won and lost since a date.",
    "bulk_pages_summary_live": "Sum up the backlinks of up to 1,000 pages.",
    "bulk_ranks_live": "Give the link rank of up to 1,000 domains, subdomains or pages.",
    "bulk_referring_domains_live": "Count the referring domains of up to 1,000 domains, subdomains or pages.",
    "bulk_spam_score_live": "Give the spam score of up to 1,000 domains, subdomains or pages.",
    "competitors_live": "List the domains that share most backlinks with a target.",
    "domain_intersection_live": "List the domains that link to several targets.",
    "domain_pages_live": "List the pages of a domain with the backlinks of each.",
    "domain_pages_summary_live": "Sum up the backlinks of each page of a domain.",
    "errors": "List the Backlinks calls of this account that recently ended in an error.",
    "history_live": "Give a domain's backlink figures month by month, back to 2019.",
    "id_list": "List the Backlinks calls that this account made in a time window.",
    "index": "Say how large the database of backlinks is.",
    "page_intersection_live": "List the pages that link to several targets.",
    "referring_domains_live": "List the domains that link to a target.",
    "referring_networks_live": "List the IP addresses or subnets that links to a target come from.",
    "summary_live": "Sum up the backlinks of a domain, a subdomain or a page.",
    "timeseries_new_lost_summary_live": "Count backlinks and referring domains won and lost over time.",
    "timeseries_summary_live": "Give the backlink figures of a target over time.",
}
