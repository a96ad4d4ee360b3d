# From spec/on_page/lighthouse/live/json.yaml by `make generate`; do not edit.
"""POST /v3/on_page/lighthouse/live/json"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


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

    The price is not known to the spec. Rows: map of any.

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


ENDPOINT: Endpoint[dict[str, Any], dict[str, Any]] = Endpoint(
    method="POST",
    path="/v3/on_page/lighthouse/live/json",
    operation="lighthouse_live_json",
    kind="live",
    request=LighthouseLiveJsonRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
