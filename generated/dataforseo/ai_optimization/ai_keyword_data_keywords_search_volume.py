# From spec/ai_optimization/ai_keyword_data/keywords_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/ai_keyword_data/keywords_search_volume/live"""

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


class AiKeywordDataKeywordsSearchVolumeLiveRequest(Request):
    """Estimate how often up to 1,000 keywords are used in prompts.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up. At most 1,000 elements. Each element: at most 250 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-07-28 (account list). Rows:
    AiKeywordDataKeywordsSearchVolumeLiveItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/ai_keyword_data/keywords_search_volume/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(each=rules.Text(max_length=250), max_items=1000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches(Model):
    """How often a keyword was used in prompts in one month."""

    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    ai_search_volume: Int | None = None
    """Estimated prompts a month that contain the keyword."""


class AiKeywordDataKeywordsSearchVolumeLiveItem(Model):
    """A keyword and how often it is used in prompts to AI assistants."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    ai_search_volume: Int | None = None
    """Estimated prompts a month that contain the keyword."""
    ai_monthly_searches: List[AiKeywordDataKeywordsSearchVolumeLiveAiMonthlySearches] | None = None
    """Estimated prompts month by month."""


class AiKeywordDataKeywordsSearchVolumeLiveResult(Model):
    """How often keywords are used in prompts to AI assistants in one location and language."""

    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    items_count: Int | None = None
    """Length of items."""
    items: List[AiKeywordDataKeywordsSearchVolumeLiveItem] | None = None
    """One row for each keyword."""


AI_KEYWORD_DATA_KEYWORDS_SEARCH_VOLUME_LIVE: Endpoint[
    AiKeywordDataKeywordsSearchVolumeLiveResult, AiKeywordDataKeywordsSearchVolumeLiveItem
] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/ai_keyword_data/keywords_search_volume/live",
    operation="ai_keyword_data_keywords_search_volume_live",
    kind="live",
    request=AiKeywordDataKeywordsSearchVolumeLiveRequest,
    result=AiKeywordDataKeywordsSearchVolumeLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="keywords",
        listed="ai_optimization/ai_keyword_data/keywords_search_volume/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
