# From spec/ai_optimization/chat_gpt/llm_scraper/task_post.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/chat_gpt/llm_scraper/task_post"""

from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ChatGptLlmScraperTaskPostRequest", "chat_gpt_llm_scraper_task_post"]


@request
class ChatGptLlmScraperTaskPostRequest(Request):
    """What `chat_gpt_llm_scraper_task_post` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keyword: str
    force_web_search: bool | UnsetType | None = UNSET
    priority: int | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced", "html"] | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    expand_citations: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("keyword", max_length=2000, required=True),
        rules.Boolean("force_web_search"),
        rules.Integer("priority", values=(1, 2)),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced", "html")),
        rules.Text("pingback_url"),
        rules.Boolean("expand_citations"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/task_post",
    operation="chat_gpt_llm_scraper_task_post",
    kind="task_post",
    request=ChatGptLlmScraperTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
    docs="https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_post/",
)


def chat_gpt_llm_scraper_task_post(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    force_web_search: bool | UnsetType | None = UNSET,
    priority: int | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced", "html"] | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    expand_citations: bool | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post ChatGPT scraper tasks.

    `chat_gpt_llm_scraper_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call; `chat_gpt_llm_scraper_task_get_html` can too.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        force_web_search: Make the assistant search the web before it answers. Default: false.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        expand_citations: Open the bar with all sources; for HTML results. Default: false.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/task_post/
    """
    return Call(
        ENDPOINT,
        [
            ChatGptLlmScraperTaskPostRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                keyword=keyword,
                force_web_search=force_web_search,
                priority=priority,
                postback_url=postback_url,
                postback_data=postback_data,
                pingback_url=pingback_url,
                expand_citations=expand_citations,
            )
        ],
    )
