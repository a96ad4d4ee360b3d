# From spec/ai_optimization/gemini/llm_scraper/languages.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/gemini/llm_scraper/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class GeminiLlmScraperLanguagesRequest(Request):
    """List the languages of Gemini scraper.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/languages/
    """


GEMINI_LLM_SCRAPER_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/gemini/llm_scraper/languages",
    operation="gemini_llm_scraper_languages",
    kind="reference",
    request=GeminiLlmScraperLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
