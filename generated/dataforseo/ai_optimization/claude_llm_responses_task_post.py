# From spec/ai_optimization/claude/llm_responses/task_post.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/claude/llm_responses/task_post"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs, OnlyWithout
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ClaudeLlmResponsesTaskPostRequest", "claude_llm_responses_task_post"]


@request
class ClaudeLlmResponsesTaskPostRequest(Request):
    """What `claude_llm_responses_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    user_prompt: str
    model_name: str
    system_message: str | UnsetType | None = UNSET
    message_chain: Sequence[ChatMessage | Mapping[str, Any]] | UnsetType | None = UNSET
    use_reasoning: bool | UnsetType | None = UNSET
    web_search: bool | UnsetType | None = UNSET
    force_web_search: bool | UnsetType | None = UNSET
    web_search_city: str | UnsetType | None = UNSET
    web_search_country_iso_code: (
        Literal[
            "AR",
            "AT",
            "AU",
            "BE",
            "BR",
            "CA",
            "CH",
            "CL",
            "CN",
            "DE",
            "DK",
            "ES",
            "FI",
            "FR",
            "GB",
            "HK",
            "ID",
            "IN",
            "IT",
            "JP",
            "KR",
            "MX",
            "MY",
            "NL",
            "NO",
            "NZ",
            "PH",
            "PL",
            "PT",
            "RU",
            "SA",
            "SE",
            "TR",
            "TW",
            "US",
            "ZA",
        ]
        | UnsetType
        | None
    ) = UNSET
    max_output_tokens: int | UnsetType | None = UNSET
    temperature: float | UnsetType | None = UNSET
    top_p: float | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("user_prompt", max_length=500, required=True),
        rules.Text("model_name", required=True),
        rules.Text("system_message", max_length=500),
        rules.ListOf("message_chain", each=rules.Nested(cls=ChatMessage), max_items=10),
        rules.Boolean("use_reasoning"),
        rules.Boolean("web_search"),
        rules.Boolean("force_web_search"),
        rules.Text("web_search_city"),
        rules.Text(
            "web_search_country_iso_code",
            values=(
                "AR",
                "AT",
                "AU",
                "BE",
                "BR",
                "CA",
                "CH",
                "CL",
                "CN",
                "DE",
                "DK",
                "ES",
                "FI",
                "FR",
                "GB",
                "HK",
                "ID",
                "IN",
                "IT",
                "JP",
                "KR",
                "MX",
                "MY",
                "NL",
                "NO",
                "NZ",
                "PH",
                "PL",
                "PT",
                "RU",
                "SA",
                "SE",
                "TR",
                "TW",
                "US",
                "ZA",
            ),
        ),
        rules.Integer(
            "max_output_tokens",
            minimum=1,
            maximum=4096,
            when=(rules.When("use_reasoning", True, minimum=1025),),
        ),
        rules.Number("temperature", minimum=0, maximum=1),
        rules.Number("top_p", minimum=0, maximum=1),
        rules.Text("postback_url"),
        rules.Text("pingback_url"),
    )
    GROUP_RULES = (
        Needs("web_search_city", ("web_search_country_iso_code",)),
        OnlyWithout("temperature", ("top_p",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/claude/llm_responses/task_post",
    operation="claude_llm_responses_task_post",
    kind="task_post",
    request=ClaudeLlmResponsesTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/task_post/",
)


def claude_llm_responses_task_post(
    *,
    user_prompt: str,
    model_name: str,
    tag: str | UnsetType | None = UNSET,
    system_message: str | UnsetType | None = UNSET,
    message_chain: Sequence[ChatMessage | Mapping[str, Any]] | UnsetType | None = UNSET,
    use_reasoning: bool | UnsetType | None = UNSET,
    web_search: bool | UnsetType | None = UNSET,
    force_web_search: bool | UnsetType | None = UNSET,
    web_search_city: str | UnsetType | None = UNSET,
    web_search_country_iso_code: Literal[
        "AR",
        "AT",
        "AU",
        "BE",
        "BR",
        "CA",
        "CH",
        "CL",
        "CN",
        "DE",
        "DK",
        "ES",
        "FI",
        "FR",
        "GB",
        "HK",
        "ID",
        "IN",
        "IT",
        "JP",
        "KR",
        "MX",
        "MY",
        "NL",
        "NO",
        "NZ",
        "PH",
        "PL",
        "PT",
        "RU",
        "SA",
        "SE",
        "TR",
        "TW",
        "US",
        "ZA",
    ]
    | UnsetType
    | None = UNSET,
    max_output_tokens: int | UnsetType | None = UNSET,
    temperature: float | UnsetType | None = UNSET,
    top_p: float | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Claude tasks.

    `claude_llm_responses_task_get.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        system_message: Role and tone of the model. At most 500 characters.
        message_chain: The conversation so far. At most 10 elements.
        use_reasoning: Let the model reason before it answers. Default: false.
        web_search: Let the model search the web. Default: false.
        force_web_search: Make the assistant search the web before it answers; only with web_search. Default:
            false.
        web_search_city: City that the web is searched from; only with web_search. Needs
            web_search_country_iso_code.
        web_search_country_iso_code: Country that the web is searched from, as ISO code; only with web_search.
            One of AR, AT, AU, BE, BR, CA, CH, CL, CN, DE, DK, ES, FI, FR, GB, HK, ID, IN, IT, JP, KR, MX, MY,
            NL, NO, NZ, PH, PL, PT, RU, SA, SE, TR, TW, US, ZA.
        max_output_tokens: Most tokens of the answer. From 1 to 4096 (1025 while use_reasoning is true).
            Default: 2048.
        temperature: How freely the model words its answer; not with use_reasoning. From 0 to 1. Not together
            with top_p. Default: 0.7.
        top_p: From how large a share of the likeliest tokens the model chooses; not with use_reasoning. From
            0 to 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/task_post/
    """
    return Call(
        ENDPOINT,
        [
            ClaudeLlmResponsesTaskPostRequest(
                tag=tag,
                user_prompt=user_prompt,
                model_name=model_name,
                system_message=system_message,
                message_chain=message_chain,
                use_reasoning=use_reasoning,
                web_search=web_search,
                force_web_search=force_web_search,
                web_search_city=web_search_city,
                web_search_country_iso_code=web_search_country_iso_code,
                max_output_tokens=max_output_tokens,
                temperature=temperature,
                top_p=top_p,
                postback_url=postback_url,
                pingback_url=pingback_url,
            )
        ],
    )
