# From spec/ai_optimization/llm_mentions/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/llm_mentions/locations_and_languages"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import Request


class LlmMentionsLocationsAndLanguagesRequest(Request):
    """List the locations and languages of LLM mentions.

    Free of charge. Rows: LlmMentionsLocationsAndLanguagesResult.

    Source: https://docs.dataforseo.com/v3/ai_optimization/llm_mentions/locations_and_languages/
    """


@model
class LlmMentionsLocationsAndLanguagesResultAvailableLanguages(Model):
    available_platforms: list[str] | None = None
    language_name: str | None = None
    language_code: str | None = None
    responses_count: Integer | None = None


@model
class LlmMentionsLocationsAndLanguagesResult(Model):
    location_code: Integer | None = None
    location_name: str | None = None
    available_languages: list[LlmMentionsLocationsAndLanguagesResultAvailableLanguages] | None = None


ENDPOINT: Endpoint[LlmMentionsLocationsAndLanguagesResult, LlmMentionsLocationsAndLanguagesResult] = Endpoint(
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
