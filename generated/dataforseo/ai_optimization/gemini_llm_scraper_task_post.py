# From spec/ai_optimization/gemini/llm_scraper/task_post.yaml by `make generate`; do not edit.
"""POST /v3/ai_optimization/gemini/llm_scraper/task_post"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import Needs, OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GeminiLlmScraperTaskPostRequest(Request):
    """Post Gemini scraper tasks.

    `gemini_llm_scraper_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in
    one call; `gemini_llm_scraper_task_get_html` can too.

    Args:
        keyword: What to ask the assistant. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 2,000 characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        expand_citations: Open the bar with all sources; for HTML results. Default: false.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL. Needs postback_data.
        postback_data: Which form of the result a postback brings. One of advanced, html.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/ai_optimization/gemini/llm_scraper/task_post/
    """

    keyword: Annotated[str, rules.Text(max_length=2000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    expand_citations: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
        Needs("postback_url", ("postback_data",)),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/ai_optimization/gemini/llm_scraper/task_post",
    operation="gemini_llm_scraper_task_post",
    kind="task_post",
    request=GeminiLlmScraperTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
