# From spec/dataforseo_labs/google/search_intent/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/search_intent/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleSearchIntentLiveRequest(Request):
    """Say what people who search for up to 1,000 keywords want.

    `.split(...)` takes keywords of any length, sends as many calls as needed, and joins their answers.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 1,000 elements.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows:
    GoogleSearchIntentLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/search_intent/live/
    """

    keywords: Annotated[Sequence[str], rules.ListOf(max_items=1000)]
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("language_name", "language_code"), least=1),)


class GoogleSearchIntentLiveKeywordIntent(Model):
    """What people who search for a keyword want, and how likely it is."""

    label: str | None = None
    """The intent: `informational`, `navigational`, `commercial` or `transactional`."""
    probability: Float | None = None
    """How likely the intent is, 0 to 1."""


class GoogleSearchIntentLiveItem(Model):
    """A keyword and what people who search for it want."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    keyword_intent: GoogleSearchIntentLiveKeywordIntent | None = None
    """What most of them want."""
    secondary_keyword_intents: List[GoogleSearchIntentLiveKeywordIntent] | None = None
    """What others may want."""


class GoogleSearchIntentLiveResult(Model):
    """What people who search for several keywords want."""

    items_count: Int | None = None
    """Length of items."""
    items: List[GoogleSearchIntentLiveItem] | None = None
    """One row for each keyword."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""


GOOGLE_SEARCH_INTENT_LIVE: Endpoint[GoogleSearchIntentLiveResult, GoogleSearchIntentLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/search_intent/live",
    operation="google_search_intent_live",
    kind="live",
    request=GoogleSearchIntentLiveRequest,
    result=GoogleSearchIntentLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="keywords",
        listed="dataforseo_labs/search_intent/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
)
