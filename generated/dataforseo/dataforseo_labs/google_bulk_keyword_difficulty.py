# From spec/dataforseo_labs/google/bulk_keyword_difficulty/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/bulk_keyword_difficulty/live"""

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


class GoogleBulkKeywordDifficultyLiveRequest(Request):
    """Say how hard it is to rank for up to 1,000 keywords.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 1,000 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows:
    GoogleBulkKeywordDifficultyLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/bulk_keyword_difficulty/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(max_items=1000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleBulkKeywordDifficultyLiveItem(Model):
    """A keyword and how hard it is to rank for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    keyword_difficulty: Int | None = None
    """How hard the first ten organic results are to reach: 0 to 100, logarithmic."""


class GoogleBulkKeywordDifficultyLiveResult(Model):
    """The difficulty of several keywords."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleBulkKeywordDifficultyLiveItem] | None = None
    """One row for each keyword."""


GOOGLE_BULK_KEYWORD_DIFFICULTY_LIVE: Endpoint[
    GoogleBulkKeywordDifficultyLiveResult, GoogleBulkKeywordDifficultyLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/bulk_keyword_difficulty/live",
    operation="google_bulk_keyword_difficulty_live",
    kind="live",
    request=GoogleBulkKeywordDifficultyLiveRequest,
    result=GoogleBulkKeywordDifficultyLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="keywords",
        listed="dataforseo_labs/bulk_keyword_difficulty/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
