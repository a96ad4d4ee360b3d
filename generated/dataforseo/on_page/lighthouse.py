# From spec/on_page/lighthouse/ by `make generate`; do not edit.
"""The endpoints below /v3/on_page/lighthouse/"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, TaskFamily
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class LighthouseLiveJsonRequest(Request):
    """Run Lighthouse on a page and give its report at once.

    Args:
        url: Absolute URL of the page. Format: URL.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it. Default: English.
        for_mobile: Emulate a mobile device. Default: false.
        categories: Categories of audits to run. Each one of seo, performance, best_practices, accessibility.
        audits: Audits to run, as lighthouse_audits lists them; all when left out.
        version: Version of Lighthouse, as lighthouse_versions lists them.
        custom_user_agent: User agent to crawl with. At most 254 characters.
        browser_screen_width: Width of the emulated screen; takes the place of browser_preset. In pixels. From
            240 to 9999.
        browser_screen_height: Height of the emulated screen; takes the place of browser_preset. In pixels.
            From 240 to 9999.
        browser_screen_scale_factor: Pixel ratio of the emulated screen; takes the place of browser_preset.
            From 0.5 to 3.
        browser_network_throttling_method: How slow connections are emulated. One of simulate, devtools,
            provided.
        browser_cpu_throttling_multiplier: How many times slower the processor is; used by the method
            devtools, which needs it. From 1 to 4.
        browser_network_throttling: Connection to emulate; used by the method devtools, which needs it. One of
            no_throttling, fast_4g, slow_4g, regular_3g, pc.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.005 USD a request, as of 2026-07-28 (account list). Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/live/json/
    """

    url: str
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    for_mobile: Maybe[bool] = UNSET
    categories: Maybe[Sequence[Literal["seo", "performance", "best_practices", "accessibility"]]] = UNSET
    audits: Maybe[Sequence[str]] = UNSET
    version: Maybe[str] = UNSET
    custom_user_agent: Maybe[Annotated[str, rules.Text(max_length=254)]] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_scale_factor: Maybe[Annotated[float, fields.BROWSER_SCREEN_SCALE_FACTOR]] = UNSET
    browser_network_throttling_method: Maybe[Literal["simulate", "devtools", "provided"]] = UNSET
    browser_cpu_throttling_multiplier: Maybe[Annotated[float, rules.Number(minimum=1, maximum=4)]] = UNSET
    browser_network_throttling: Maybe[Literal["no_throttling", "fast_4g", "slow_4g", "regular_3g", "pc"]] = (
        UNSET
    )
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


LIGHTHOUSE_LIVE_JSON: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="POST",
    path="/v3/on_page/lighthouse/live/json",
    operation="lighthouse_live_json",
    kind="live",
    request=LighthouseLiveJsonRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="per request", request=0.005, listed="on_page/lighthouse/live", since="2026-07-28"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)


class LighthouseTaskGetJsonRequest(Request):
    """Collect the report of one Lighthouse task.

    `.post_and_wait([...])` posts tasks with `lighthouse_task_post`, waits, and yields each result when it is
    ready; `.wait_for([...])` waits for posted tasks, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/task_get/json/
    """

    id: str


LIGHTHOUSE_TASK_GET_JSON: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/task_get/json/{id}",
    operation="lighthouse_task_get_json",
    kind="task_get",
    request=LighthouseTaskGetJsonRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="lighthouse_task_post", ready="lighthouse_tasks_ready"),
)


class LighthouseTaskPostRequest(Request):
    """Post Lighthouse tasks.

    `lighthouse_task_get_json.post_and_wait([...])` posts these tasks, waits, and collects them in one call.

    Args:
        url: Absolute URL of the page. Format: URL.
        language_code: Code of the language, as the list of languages has it. Default: en.
        language_name: Full name of the language, as the list of languages has it. Default: English.
        for_mobile: Emulate a mobile device. Default: false.
        categories: Categories of audits to run. Each one of seo, performance, best_practices, accessibility.
        audits: Audits to run, as lighthouse_audits lists them; all when left out.
        version: Version of Lighthouse, as lighthouse_versions lists them.
        custom_user_agent: User agent to crawl with. At most 254 characters.
        browser_screen_width: Width of the emulated screen; takes the place of browser_preset. In pixels. From
            240 to 9999.
        browser_screen_height: Height of the emulated screen; takes the place of browser_preset. In pixels.
            From 240 to 9999.
        browser_screen_scale_factor: Pixel ratio of the emulated screen; takes the place of browser_preset.
            From 0.5 to 3.
        browser_network_throttling_method: How slow connections are emulated. One of simulate, devtools,
            provided.
        browser_cpu_throttling_multiplier: How many times slower the processor is; used by the method
            devtools, which needs it. From 1 to 4.
        browser_network_throttling: Connection to emulate; used by the method devtools, which needs it. One of
            no_throttling, fast_4g, slow_4g, regular_3g, pc.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.

    Charged 0.005 USD a task, as of 2026-07-28 (account list). At most 100 tasks a call. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/task_post/
    """

    url: str
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    for_mobile: Maybe[bool] = UNSET
    categories: Maybe[Sequence[Literal["seo", "performance", "best_practices", "accessibility"]]] = UNSET
    audits: Maybe[Sequence[str]] = UNSET
    version: Maybe[str] = UNSET
    custom_user_agent: Maybe[Annotated[str, rules.Text(max_length=254)]] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_scale_factor: Maybe[Annotated[float, fields.BROWSER_SCREEN_SCALE_FACTOR]] = UNSET
    browser_network_throttling_method: Maybe[Literal["simulate", "devtools", "provided"]] = UNSET
    browser_cpu_throttling_multiplier: Maybe[Annotated[float, rules.Number(minimum=1, maximum=4)]] = UNSET
    browser_network_throttling: Maybe[Literal["no_throttling", "fast_4g", "slow_4g", "regular_3g", "pc"]] = (
        UNSET
    )
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET


LIGHTHOUSE_TASK_POST: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="POST",
    path="/v3/on_page/lighthouse/task_post",
    operation="lighthouse_task_post",
    kind="task_post",
    request=LighthouseTaskPostRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(
        model="per task", request=0.005, listed="on_page/lighthouse/task_post", since="2026-07-28"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)


class LighthouseTasksReadyRequest(Request):
    """List the finished Lighthouse tasks that were not collected yet.

    Free of charge. At most 20 calls a minute. Rows: LighthouseTasksReadyResult.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/tasks_ready/
    """


class LighthouseTasksReadyResult(Model):
    """A finished Lighthouse task that waits to be collected."""

    id: str | None = None
    """Identifier of the task, to collect it by."""
    tag: str | None = None
    """Your own label for the task."""
    endpoint_json: str | None = None
    """Path to collect the result at."""


LIGHTHOUSE_TASKS_READY: Endpoint[LighthouseTasksReadyResult, LighthouseTasksReadyResult] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/tasks_ready",
    operation="lighthouse_tasks_ready",
    kind="tasks_ready",
    request=LighthouseTasksReadyRequest,
    result=LighthouseTasksReadyResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(calls_per_minute=20),
)
