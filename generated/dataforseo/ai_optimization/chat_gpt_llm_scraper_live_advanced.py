# From spec/ai_optimization/chat_gpt/llm_scraper/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/chat_gpt/llm_scraper/live/advanced"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.ai_optimization_chat_gpt import ChatGptItem, ChatGptLlmScraperResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class ChatGptLlmScraperLiveAdvancedRequest(Request):
    """Run one ChatGPT scraper request and give its result at once.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        force_web_search: Make the assistant search the web before it answers. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. Rows: ChatGptItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/live/advanced/
    """

    keyword: Annotated[str, rules.Text(max_length=2000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    force_web_search: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[ChatGptLlmScraperResult, ChatGptItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/live/advanced",
    operation="chat_gpt_llm_scraper_live_advanced",
    kind="live",
    request=ChatGptLlmScraperLiveAdvancedRequest,
    result=ChatGptLlmScraperResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
