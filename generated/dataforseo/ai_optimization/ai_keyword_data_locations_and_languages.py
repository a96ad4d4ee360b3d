# From spec/ai_optimization/ai_keyword_data/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/ai_keyword_data/locations_and_languages"""

from dataforseo.types.reference_lists import AvailableLanguages
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class AiKeywordDataLocationsAndLanguagesRequest(Request):
    """List the locations and languages of AI keyword data.

    Free of charge. Rows: AiKeywordDataLocationsAndLanguagesResult.

    Source: https://docs.dataforseo.com/v3/ai_optimization/ai_keyword_data/locations_and_languages/
    """


class AiKeywordDataLocationsAndLanguagesResult(Model):
    """A location that AI keyword data exist for, and its languages."""

    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    location_name: str | None = None
    """Full name of the location, to name it by in requests."""
    available_languages: List[AvailableLanguages] | None = None
    """Languages that data exist in for this location."""


AI_KEYWORD_DATA_LOCATIONS_AND_LANGUAGES: Endpoint[
    AiKeywordDataLocationsAndLanguagesResult, AiKeywordDataLocationsAndLanguagesResult
] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/ai_keyword_data/locations_and_languages",
    operation="ai_keyword_data_locations_and_languages",
    kind="reference",
    request=AiKeywordDataLocationsAndLanguagesRequest,
    result=AiKeywordDataLocationsAndLanguagesResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
