# From spec/ai_optimization/perplexity/llm_responses/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/perplexity/llm_responses/live"""

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo.types.ai_optimization_llm_responses import LlmResponseMessage
from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "PerplexityLlmResponsesLiveRequest",
    "PerplexityLlmResponsesLiveResult",
    "perplexity_llm_responses_live",
]


@request
class PerplexityLlmResponsesLiveRequest(Request):
    """What `perplexity_llm_responses_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    user_prompt: str
    model_name: str
    system_message: str | UnsetType | None = UNSET
    message_chain: Sequence[ChatMessage | Mapping[str, Any]] | UnsetType | None = UNSET
    max_output_tokens: int | UnsetType | None = UNSET
    temperature: float | UnsetType | None = UNSET
    top_p: float | UnsetType | None = UNSET
    web_search_country_iso_code: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("user_prompt", max_length=500, required=True),
        rules.Text("model_name", required=True),
        rules.Text("system_message", max_length=500),
        rules.ListOf("message_chain", each=rules.Nested(cls=ChatMessage), max_items=10),
        rules.Integer("max_output_tokens", minimum=1, maximum=4096),
        rules.Number("temperature", minimum=0, maximum=1.9),
        rules.Number("top_p", minimum=0, maximum=1),
        rules.Text("web_search_country_iso_code"),
    )


class PerplexityLlmResponsesLiveResult(Model):
    """What Perplexity answered to a prompt, and what it took."""

    model_name: str | None = None
    """Model that answered."""
    input_tokens: Integer | None = None
    """Tokens of the prompt."""
    output_tokens: Integer | None = None
    """Tokens of the answer."""
    reasoning_tokens: Integer | None = None
    """Tokens that the model spent on reasoning."""
    web_search: bool | None = None
    """Whether the model searched the web."""
    money_spent: Number | None = None
    """What the model's vendor charged, in USD; part of the task's cost."""
    datetime: str | None = None
    """When the result was received."""
    items: List[LlmResponseMessage] | None = None
    """Messages of the answer."""
    fan_out_queries: Any = None
    """Searches that the assistant made to answer."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[PerplexityLlmResponsesLiveResult, LlmResponseMessage] = Endpoint(
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
    docs="https://docs.dataforseo.com/v3/ai_optimization/perplexity/llm_responses/live/",
)


def perplexity_llm_responses_live(
    *,
    user_prompt: str,
    model_name: str,
    tag: str | UnsetType | None = UNSET,
    system_message: str | UnsetType | None = UNSET,
    message_chain: Sequence[ChatMessage | Mapping[str, Any]] | UnsetType | None = UNSET,
    max_output_tokens: int | UnsetType | None = UNSET,
    temperature: float | UnsetType | None = UNSET,
    top_p: float | UnsetType | None = UNSET,
    web_search_country_iso_code: str | UnsetType | None = UNSET,
) -> Call[PerplexityLlmResponsesLiveResult, LlmResponseMessage]:
    """Ask Perplexity and give its answer at once.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        system_message: Role and tone of the model. At most 500 characters.
        message_chain: The conversation so far. At most 10 elements.
        max_output_tokens: Most tokens of the answer. From 1 to 4096. Default: 2048.
        temperature: How freely the model words its answer. From 0 to 1.9. Default: 0.77.
        top_p: From how large a share of the likeliest tokens the model chooses. From 0 to 1. Default: 0.9.
        web_search_country_iso_code: Country that the web is searched from, as ISO code; only for the Sonar
            models.

    The price is not known to the spec. Rows: LlmResponseMessage.

    Source: https://docs.dataforseo.com/v3/ai_optimization/perplexity/llm_responses/live/
    """
    return Call(
        ENDPOINT,
        [
            PerplexityLlmResponsesLiveRequest(
                tag=tag,
                user_prompt=user_prompt,
                model_name=model_name,
                system_message=system_message,
                message_chain=message_chain,
                max_output_tokens=max_output_tokens,
                temperature=temperature,
                top_p=top_p,
                web_search_country_iso_code=web_search_country_iso_code,
            )
        ],
    )
