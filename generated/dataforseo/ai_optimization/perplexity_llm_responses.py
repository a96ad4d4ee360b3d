# From spec/ai_optimization/perplexity/llm_responses/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/perplexity/llm_responses/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_responses import LlmResponseMessage
from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class PerplexityLlmResponsesLiveRequest(Request):
    """Ask Perplexity and give its answer at once.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
        system_message: Role and tone of the model. At most 500 characters.
        message_chain: The conversation so far. At most 10 elements.
        max_output_tokens: Most tokens of the answer. From 1 to 4096. Default: 2048.
        temperature: How freely the model words its answer. From 0 to 1.9. Default: 0.77.
        top_p: From how large a share of the likeliest tokens the model chooses. From 0 to 1. Default: 0.9.
        web_search_country_iso_code: Country that the web is searched from, as ISO code; only for the Sonar
            models.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known. The account's list of 2026-07-28 has 0.0006 USD a call; what the vendor of the
    model charges for tokens and searches comes on top, and no field bounds it. Rows: LlmResponseMessage.

    Source: https://docs.dataforseo.com/v3/ai_optimization/perplexity/llm_responses/live/
    """

    user_prompt: Annotated[str, fields.USER_PROMPT]
    model_name: str
    system_message: Maybe[Annotated[str, fields.SYSTEM_MESSAGE]] = UNSET
    message_chain: Maybe[Annotated[Sequence[ChatMessage | Mapping[str, Any]], fields.MESSAGE_CHAIN]] = UNSET
    max_output_tokens: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=4096)]] = UNSET
    temperature: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1.9)]] = UNSET
    top_p: Maybe[Annotated[float, fields.TOP_P]] = UNSET
    web_search_country_iso_code: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class PerplexityLlmResponsesLiveResult(Model):
    """What Perplexity answered to a prompt, and what it took."""

    model_name: str | None = None
    """Model that answered."""
    input_tokens: Int | None = None
    """Tokens of the prompt."""
    output_tokens: Int | None = None
    """Tokens of the answer."""
    reasoning_tokens: Int | None = None
    """Tokens that the model spent on reasoning."""
    web_search: bool | None = None
    """Whether the model searched the web."""
    money_spent: Float | None = None
    """What the model's vendor charged, in USD; part of the task's cost."""
    datetime: str | None = None
    """When the result was received."""
    items: List[LlmResponseMessage] | None = None
    """Messages of the answer."""
    fan_out_queries: Any = None
    """Searches that the assistant made to answer."""

    datetime_as_datetime = AsDatetime("datetime")


PERPLEXITY_LLM_RESPONSES_LIVE: Endpoint[PerplexityLlmResponsesLiveResult, LlmResponseMessage] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/perplexity/llm_responses/live",
    operation="perplexity_llm_responses_live",
    kind="live",
    request=PerplexityLlmResponsesLiveRequest,
    result=PerplexityLlmResponsesLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
