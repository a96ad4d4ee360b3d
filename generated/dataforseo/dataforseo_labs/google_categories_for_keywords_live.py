# From spec/dataforseo_labs/google/categories_for_keywords/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/categories_for_keywords/live"""

from collections.abc import Sequence

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleCategoriesForKeywordsLiveItem",
    "GoogleCategoriesForKeywordsLiveRequest",
    "GoogleCategoriesForKeywordsLiveResult",
    "google_categories_for_keywords_live",
]


@request
class GoogleCategoriesForKeywordsLiveRequest(Request):
    """What `google_categories_for_keywords_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keywords: Sequence[str]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("keywords", each=rules.Text(), max_items=1000, required=True),
    )
    GROUP_RULES = (OneOf(("language_name", "language_code"), least=1),)


class GoogleCategoriesForKeywordsLiveItem(Model):
    """A keyword and its categories."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    categories: List[Integer] | None = None
    """Codes of the categories of products and services, as the list of categories has them."""


class GoogleCategoriesForKeywordsLiveResult(Model):
    """The categories of several keywords."""

    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GoogleCategoriesForKeywordsLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleCategoriesForKeywordsLiveResult, GoogleCategoriesForKeywordsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/categories_for_keywords/live",
    operation="google_categories_for_keywords_live",
    kind="live",
    request=GoogleCategoriesForKeywordsLiveRequest,
    result=GoogleCategoriesForKeywordsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row", request=0.01, row=0.0001, rows="keywords", since="2026-06-26"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/categories_for_keywords/live/",
)


def google_categories_for_keywords_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
) -> Call[GoogleCategoriesForKeywordsLiveResult, GoogleCategoriesForKeywordsLiveItem]:
    """Give the product categories of up to 1,000 keywords.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 1,000 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.

    At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows:
    GoogleCategoriesForKeywordsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/categories_for_keywords/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleCategoriesForKeywordsLiveRequest(
                tag=tag, language_name=language_name, language_code=language_code, keywords=keywords
            )
        ],
    )
