# From spec/ai_optimization/llm_mentions/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/llm_mentions/locations_and_languages"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LlmMentionsLocationsAndLanguagesRequest(Request):
    """List the locations and languages of LLM mentions.

    Free of charge. Rows: LlmMentionsLocationsAndLanguagesResult.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/locations_and_languages/
    """


class LlmMentionsLocationsAndLanguagesResultAvailableLanguages(Model):
    """A language of a location, and how many answers the database holds in it."""

    available_platforms: List[str] | None = None
    """Assistants whose answers are held: `google` for AI overviews, or `chat_gpt`."""
    language_name: str | None = None
    """Full name of the language, to name it by in requests."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    responses_count: Int | None = None
    """Answers in the database."""


class LlmMentionsLocationsAndLanguagesResult(Model):
    """A location that LLM mentions exist for, and its languages."""

    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    available_languages: List[LlmMentionsLocationsAndLanguagesResultAvailableLanguages] | None = None
    """Languages that mentions exist in for this location."""


LLM_MENTIONS_LOCATIONS_AND_LANGUAGES: Endpoint[
    LlmMentionsLocationsAndLanguagesResult, LlmMentionsLocationsAndLanguagesResult
] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/llm_mentions/locations_and_languages",
    operation="llm_mentions_locations_and_languages",
    kind="reference",
    request=LlmMentionsLocationsAndLanguagesRequest,
    result=LlmMentionsLocationsAndLanguagesResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
