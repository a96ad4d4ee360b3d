# From spec/ai_optimization/chat_gpt/llm_responses/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/chat_gpt/llm_responses/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_responses import LlmResponse, LlmResponseItem
from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import Needs
from dataforseo_runtime.requests import UNSET, Maybe, Request


class ChatGptLlmResponsesLiveRequest(Request):
    """Ask ChatGPT and give its answer at once.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
        system_message: Role and tone of the model. At most 500 characters.
        message_chain: The conversation so far. At most 10 elements.
        web_search: Let the model search the web. Default: false.
        force_web_search: Make the assistant search the web before it answers; only with web_search. Default:
            false.
        web_search_city: City that the web is searched from; only with web_search. Needs
            web_search_country_iso_code.
        web_search_country_iso_code: Country that the web is searched from, as ISO code; only with web_search.
        max_output_tokens: Most tokens of the answer; a reasoning model needs at least 1,024. From 16 to 4096.
            Default: 2048.
        temperature: How freely the model words its answer; not for reasoning models. From 0 to 2. Default:
            0.94.
        top_p: From how large a share of the likeliest tokens the model chooses. From 0 to 1. Default: 0.92.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known to the spec. Rows: LlmResponseItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_responses/live/
    """

    user_prompt: Annotated[str, fields.USER_PROMPT]
    model_name: str
    system_message: Maybe[Annotated[str, fields.SYSTEM_MESSAGE]] = UNSET
    message_chain: Maybe[Annotated[Sequence[ChatMessage | Mapping[str, Any]], fields.MESSAGE_CHAIN]] = UNSET
    web_search: Maybe[bool] = UNSET
    force_web_search: Maybe[bool] = UNSET
    web_search_city: Maybe[str] = UNSET
    web_search_country_iso_code: Maybe[str] = UNSET
    max_output_tokens: Maybe[Annotated[int, rules.Integer(minimum=16, maximum=4096)]] = UNSET
    temperature: Maybe[Annotated[float, rules.Number(minimum=0, maximum=2)]] = UNSET
    top_p: Maybe[Annotated[float, fields.TOP_P]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (Needs("web_search_city", ("web_search_country_iso_code",)),)


ENDPOINT: Endpoint[LlmResponse, LlmResponseItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_responses/live",
    operation="chat_gpt_llm_responses_live",
    kind="live",
    request=ChatGptLlmResponsesLiveRequest,
    result=LlmResponse,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
