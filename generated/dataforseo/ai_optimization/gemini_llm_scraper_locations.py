# From spec/ai_optimization/gemini/llm_scraper/locations.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_scraper/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GeminiLlmScraperLocationsRequest(Request):
    """List the locations of Gemini scraper.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/locations/
    """


GEMINI_LLM_SCRAPER_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/gemini/llm_scraper/locations",
    operation="gemini_llm_scraper_locations",
    kind="reference",
    request=GeminiLlmScraperLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
