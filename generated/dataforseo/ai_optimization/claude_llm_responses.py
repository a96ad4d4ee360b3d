# From spec/ai_optimization/claude/llm_responses/ by `make generate`; do not edit.
"""The endpoints below /v3/ai_optimization/claude/llm_responses/"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.ai_optimization_llm_responses import LlmResponse, LlmResponseItem
from dataforseo.types.ai_optimization_model_requests import ChatMessage
from dataforseo.types.ready_tasks import ReadyTask
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.group_rules import Needs, OnlyWithout
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ClaudeLlmResponsesLiveRequest(Request):
    """Ask Claude and give its answer at once.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
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
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known. The account's list of 2026-07-28 has 0.0006 USD a call; what the vendor of the
    model charges for tokens and searches comes on top, and no field bounds it. Rows: LlmResponseItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/live/
    """

    user_prompt: Annotated[str, fields.USER_PROMPT]
    model_name: str
    system_message: Maybe[Annotated[str, fields.SYSTEM_MESSAGE]] = UNSET
    message_chain: Maybe[Annotated[Sequence[ChatMessage | Mapping[str, Any]], fields.MESSAGE_CHAIN]] = UNSET
    use_reasoning: Maybe[bool] = UNSET
    web_search: Maybe[bool] = UNSET
    force_web_search: Maybe[bool] = UNSET
    web_search_city: Maybe[str] = UNSET
    web_search_country_iso_code: Maybe[
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
    ] = UNSET
    max_output_tokens: Maybe[
        Annotated[
            int, rules.Integer(minimum=1, maximum=4096), rules.When("use_reasoning", True, minimum=1025)
        ]
    ] = UNSET
    temperature: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET
    top_p: Maybe[Annotated[float, fields.TOP_P]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        Needs("web_search_city", ("web_search_country_iso_code",)),
        OnlyWithout("temperature", ("top_p",)),
    )


CLAUDE_LLM_RESPONSES_LIVE: Endpoint[LlmResponse, LlmResponseItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/claude/llm_responses/live",
    operation="claude_llm_responses_live",
    kind="live",
    request=ClaudeLlmResponsesLiveRequest,
    result=LlmResponse,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class ClaudeLlmResponsesTaskGetRequest(Request):
    """Collect the result of one Claude task.

    `.post_and_wait([...])` posts tasks with `claude_llm_responses_task_post`, waits, and yields each result
    when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: LlmResponseItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/task_get/
    """

    id: str


CLAUDE_LLM_RESPONSES_TASK_GET: Endpoint[LlmResponse, LlmResponseItem] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/claude/llm_responses/task_get/{id}",
    operation="claude_llm_responses_task_get",
    kind="task_get",
    request=ClaudeLlmResponsesTaskGetRequest,
    result=LlmResponse,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="claude_llm_responses_task_post", ready="claude_llm_responses_tasks_ready"),
)


class ClaudeLlmResponsesTaskPostRequest(Request):
    """Post Claude tasks.

    `claude_llm_responses_task_get.post_and_wait([...])` posts these tasks, waits, and collects them in one
    call.

    Args:
        user_prompt: What to ask the model. At most 500 characters.
        model_name: Model and version; a bare model name means its latest version.
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
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.

    The price is not known. The account's list of 2026-07-28 has 0.0002 USD a task; what the vendor of the
    model charges for tokens and searches comes on top, and no field bounds it. 0.01 USD are set aside until
    the answer is there. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/task_post/
    """

    user_prompt: Annotated[str, fields.USER_PROMPT]
    model_name: str
    system_message: Maybe[Annotated[str, fields.SYSTEM_MESSAGE]] = UNSET
    message_chain: Maybe[Annotated[Sequence[ChatMessage | Mapping[str, Any]], fields.MESSAGE_CHAIN]] = UNSET
    use_reasoning: Maybe[bool] = UNSET
    web_search: Maybe[bool] = UNSET
    force_web_search: Maybe[bool] = UNSET
    web_search_city: Maybe[str] = UNSET
    web_search_country_iso_code: Maybe[
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
    ] = UNSET
    max_output_tokens: Maybe[
        Annotated[
            int, rules.Integer(minimum=1, maximum=4096), rules.When("use_reasoning", True, minimum=1025)
        ]
    ] = UNSET
    temperature: Maybe[Annotated[float, rules.Number(minimum=0, maximum=1)]] = UNSET
    top_p: Maybe[Annotated[float, fields.TOP_P]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET

    GROUP_RULES = (
        Needs("web_search_city", ("web_search_country_iso_code",)),
        OnlyWithout("temperature", ("top_p",)),
    )


CLAUDE_LLM_RESPONSES_TASK_POST: Endpoint[None, None] = Endpoint(
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
)


class ClaudeLlmResponsesTasksReadyRequest(Request):
    """List the finished Claude tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: ReadyTask.

    Source: https://docs.dataforseo.com/v3/ai_optimization/claude/llm_responses/tasks_ready/
    """


CLAUDE_LLM_RESPONSES_TASKS_READY: Endpoint[ReadyTask, ReadyTask] = Endpoint(
    method="GET",
    path="/v3/ai_optimization/claude/llm_responses/tasks_ready",
    operation="claude_llm_responses_tasks_ready",
    kind="tasks_ready",
    request=ClaudeLlmResponsesTasksReadyRequest,
    result=ReadyTask,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
