# From spec/ai_optimization/chat_gpt/llm_scraper/locations/country.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/chat_gpt/llm_scraper/locations/{country}"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class ChatGptLlmScraperLocationsCountryRequest(Request):
    """List the locations of ChatGPT scraper in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/locations/
    """

    country: str


ENDPOINT: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/locations/{country}",
    operation="chat_gpt_llm_scraper_locations_country",
    kind="reference",
    request=ChatGptLlmScraperLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
