# From spec/ by `make generate`; do not edit.
"""Title and summary of each section. They can be listed without loading a section."""

from collections.abc import Mapping
from typing import Final

SECTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "ai_optimization": ("AI Optimization", "What language models answer, and whom they mention."),
    "app_data": ("App Data", "Apps, lists and reviews of Google Play and of the App Store."),
    "appendix": ("Appendix", "The account, the state of the API and its webhooks."),
    "backlinks": ("Backlinks", "Links that point at a domain, a subdomain or a page, now and over time."),
    "business_data": (
        "Business Data",
        "Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor.",
    ),
    "content_analysis": ("Content Analysis", "Where and in which tone a phrase is cited on the web."),
    "dataforseo_labs": (
        "DataForSEO Labs",
        "Keyword and domain research on the vendor's own database of rankings.",
    ),
    "domain_analytics": ("Domain Analytics", "The technologies and the registration of domains."),
    "keywords_data": (
        "Keywords Data",
        "Search volumes, prices and trends of keywords, from the engines themselves.",
    ),
    "merchant": ("Merchant", "Products and sellers of Google Shopping and Amazon."),
    "on_page": ("OnPage", "Crawls of sites and pages, and what is wrong with them."),
    "serp": ("SERP", "Result pages of search engines, as they were shown."),
}
