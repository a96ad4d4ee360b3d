# From spec/dataforseo_labs/google/categories_for_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/categories_for_keywords/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleCategoriesForKeywordsLiveRequest(Request):
    """Give the product categories of up to 1,000 keywords.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 1,000 elements.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: GoogleCategoriesForKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/categories_for_keywords/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(max_items=1000)]
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("language_name", "language_code"), least=1),)


class GoogleCategoriesForKeywordsLiveItem(Model):
    """A keyword and its categories."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    categories: List[Int] | None = None
    """Codes of the categories of products and services, as the list of categories has them."""


class GoogleCategoriesForKeywordsLiveResult(Model):
    """The categories of several keywords."""

    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleCategoriesForKeywordsLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_CATEGORIES_FOR_KEYWORDS_LIVE: Endpoint[
    GoogleCategoriesForKeywordsLiveResult, GoogleCategoriesForKeywordsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/categories_for_keywords/live",
    operation="google_categories_for_keywords_live",
    kind="live",
    request=GoogleCategoriesForKeywordsLiveRequest,
    result=GoogleCategoriesForKeywordsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="keywords",
        listed="dataforseo_labs/categories_for_keywords/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
