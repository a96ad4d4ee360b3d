# From spec/ai_optimization/chat_gpt/llm_scraper/languages.yaml by `make generate`; do not edit.
"""GET /v3/ai_optimization/chat_gpt/llm_scraper/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ChatGptLlmScraperLanguagesRequest(Request):
    """List the languages of ChatGPT scraper.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/languages/
    """


CHAT_GPT_LLM_SCRAPER_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/languages",
    operation="chat_gpt_llm_scraper_languages",
    kind="reference",
    request=ChatGptLlmScraperLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
