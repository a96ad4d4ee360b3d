# From spec/content_analysis/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "available_filters": "List the fields that each call of Content Analysis can be filtered by.",
    "categories": "List the categories of Content Analysis.",
    "category_trends_live": "Give the citations of a category over time.",
    "id_list": "List the Content Analysis tasks that this account made in a time window.",
    "languages": "List the languages of Content Analysis.",
    "locations": "List the locations of Content Analysis.",
    "phrase_trends_live": "Give the citations of a phrase over time.",
    "rating_distribution_live": "Say how citations of a phrase spread over ratings.",
    "search_live": "List citations of a phrase on the web.",
    "sentiment_analysis_live": "Say in which tone a phrase is cited.",
    "summary_live": "Sum up the citations of a phrase.",
}
