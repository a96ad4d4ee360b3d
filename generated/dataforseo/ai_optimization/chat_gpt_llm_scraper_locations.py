# From spec/ai_optimization/chat_gpt/llm_scraper/ by `make generate`; do not edit.
"""The endpoints below /v3/ai_optimization/chat_gpt/llm_scraper/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ChatGptLlmScraperLocationsRequest(Request):
    """List the locations of ChatGPT scraper.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/locations/
    """


CHAT_GPT_LLM_SCRAPER_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/locations",
    operation="chat_gpt_llm_scraper_locations",
    kind="reference",
    request=ChatGptLlmScraperLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class ChatGptLlmScraperLocationsCountryRequest(Request):
    """List the locations of ChatGPT scraper in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/locations/
    """

    country: str


CHAT_GPT_LLM_SCRAPER_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
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
