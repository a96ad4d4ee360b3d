# From spec/ai_optimization/gemini/llm_responses/live.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/gemini/llm_responses/live"""

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo.types.ai_optimization_llm_responses import LlmResponse, LlmResponseItem
from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GeminiLlmResponsesLiveRequest", "gemini_llm_responses_live"]


@request
class GeminiLlmResponsesLiveRequest(Request):
    """What `gemini_llm_responses_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    user_prompt: str
    model_name: str
    system_message: str | UnsetType | None = UNSET
    message_chain: Sequence[ChatMessage | Mapping[str, Any]] | UnsetType | None = UNSET
    use_reasoning: bool | UnsetType | None = UNSET
    max_output_tokens: int | UnsetType | None = UNSET
    temperature: float | UnsetType | None = UNSET
    top_p: float | UnsetType | None = UNSET
    web_search: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("user_prompt", max_length=500, required=True),
        rules.Text("model_name", required=True),
        rules.Text("system_message", max_length=500),
        rules.ListOf("message_chain", each=rules.Nested(cls=ChatMessage), max_items=10),
        rules.Boolean("use_reasoning"),
        rules.Integer(
            "max_output_tokens",
            minimum=1,
            maximum=4096,
            when=(rules.When("use_reasoning", True, minimum=1024),),
        ),
        rules.Number("temperature", minimum=0, maximum=2),
        rules.Number("top_p", minimum=0, maximum=1),
        rules.Boolean("web_search"),
    )


ENDPOINT: Endpoint[LlmResponse, LlmResponseItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/gemini/llm_responses/live",
    operation="gemini_llm_responses_live",
    kind="live",
    request=GeminiLlmResponsesLiveRequest,
    result=LlmResponse,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_responses/live/",
)


def gemini_llm_responses_live(
    *,
    user_prompt: str,
    model_name: str,
    tag: str | UnsetType | None = UNSET,
    system_message: str | UnsetType | None = UNSET,
    message_chain: Sequence[ChatMessage | Mapping[str, Any]] | UnsetType | None = UNSET,
    use_reasoning: bool | UnsetType | None = UNSET,
    max_output_tokens: int | UnsetType | None = UNSET,
    temperature: float | UnsetType | None = UNSET,
    top_p: float | UnsetType | None = UNSET,
    web_search: bool | UnsetType | None = UNSET,
) -> Call[LlmResponse, LlmResponseItem]:
    """Ask Gemini and give its answer at once.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        system_message: Role and tone of the model. At most 500 characters.
        message_chain: The conversation so far. At most 10 elements.
        use_reasoning: Let the model reason before it answers. Default: false.
        max_output_tokens: Most tokens of the answer. From 1 to 4096 (1024 while use_reasoning is true).
            Default: 2048.
        temperature: How freely the model words its answer. From 0 to 2. Default: 1.3.
        top_p: From how large a share of the likeliest tokens the model chooses. From 0 to 1. Default: 0.9.
        web_search: Let the model search the web. Default: false.

    The price is not known to the spec. Rows: LlmResponseItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_responses/live/
    """
    return Call(
        ENDPOINT,
        [
            GeminiLlmResponsesLiveRequest(
                tag=tag,
                user_prompt=user_prompt,
                model_name=model_name,
                system_message=system_message,
                message_chain=message_chain,
                use_reasoning=use_reasoning,
                max_output_tokens=max_output_tokens,
                temperature=temperature,
                top_p=top_p,
                web_search=web_search,
            )
        ],
    )
