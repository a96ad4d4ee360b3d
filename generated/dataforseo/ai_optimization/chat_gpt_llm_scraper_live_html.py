# From spec/ai_optimization/chat_gpt/llm_scraper/live/html.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/chat_gpt/llm_scraper/live/html"""

from dataforseo.types.ai_optimization_llm_responses import ScraperHtmlResult
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ChatGptLlmScraperLiveHtmlRequest", "chat_gpt_llm_scraper_live_html"]


@request
class ChatGptLlmScraperLiveHtmlRequest(Request):
    """What `chat_gpt_llm_scraper_live_html` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keyword: str
    force_web_search: bool | UnsetType | None = UNSET
    expand_citations: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("keyword", max_length=2000, required=True),
        rules.Boolean("force_web_search"),
        rules.Boolean("expand_citations"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[ScraperHtmlResult, HtmlItem] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/chat_gpt/llm_scraper/live/html",
    operation="chat_gpt_llm_scraper_live_html",
    kind="live",
    request=ChatGptLlmScraperLiveHtmlRequest,
    result=ScraperHtmlResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/live/html/",
)


def chat_gpt_llm_scraper_live_html(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    force_web_search: bool | UnsetType | None = UNSET,
    expand_citations: bool | UnsetType | None = UNSET,
) -> Call[ScraperHtmlResult, HtmlItem]:
    """Run one ChatGPT scraper request and give the raw HTML at once.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        force_web_search: Make the assistant search the web before it answers. Default: false.
        expand_citations: Open the bar with all sources; for HTML results. Default: false.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. Rows: HtmlItem.

    Source: https://docs.dataforseo.com/v3/ai_optimization/chat_gpt/llm_scraper/live/html/
    """
    return Call(
        ENDPOINT,
        [
            ChatGptLlmScraperLiveHtmlRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                keyword=keyword,
                force_web_search=force_web_search,
                expand_citations=expand_citations,
            )
        ],
    )
