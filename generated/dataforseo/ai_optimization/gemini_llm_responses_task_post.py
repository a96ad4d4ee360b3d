# From spec/ai_optimization/gemini/llm_responses/task_post.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/gemini/llm_responses/task_post"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GeminiLlmResponsesTaskPostRequest(Request):
    """Post Gemini tasks.

    `gemini_llm_responses_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
        system_message: Role and tone of the model. At most 500 characters.
        message_chain: The conversation so far. At most 10 elements.
        use_reasoning: Let the model reason before it answers. Default: false.
        max_output_tokens: Most tokens of the answer. From 1 to 4096 (1024 while use_reasoning is true).
            Default: 2048.
        temperature: How freely the model words its answer. From 0 to 2. Default: 1.3.
        top_p: From how large a share of the likeliest tokens the model chooses. From 0 to 1. Default: 0.9.
        web_search: Let the model search the web. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_responses/task_post/
    """

    user_prompt: Annotated[str, fields.USER_PROMPT]
    model_name: str
    system_message: Maybe[Annotated[str, fields.SYSTEM_MESSAGE]] = UNSET
    message_chain: Maybe[Annotated[Sequence[ChatMessage | Mapping[str, Any]], fields.MESSAGE_CHAIN]] = UNSET
    use_reasoning: Maybe[bool] = UNSET
    max_output_tokens: Maybe[
        Annotated[
            int, rules.Integer(minimum=1, maximum=4096), rules.When("use_reasoning", True, minimum=1024)
        ]
    ] = UNSET
    temperature: Maybe[Annotated[float, rules.Number(minimum=0, maximum=2)]] = UNSET
    top_p: Maybe[Annotated[float, fields.TOP_P]] = UNSET
    web_search: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/gemini/llm_responses/task_post",
    operation="gemini_llm_responses_task_post",
    kind="task_post",
    request=GeminiLlmResponsesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
