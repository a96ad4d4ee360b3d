# From spec/on_page/lighthouse/live/json.yaml by `make generate`; do not edit.
"""POST /v3/on_page/lighthouse/live/json"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "LighthouseLiveJsonRequest", "lighthouse_live_json"]


@request
class LighthouseLiveJsonRequest(Request):
    """What `lighthouse_live_json` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    url: str
    for_mobile: bool | UnsetType | None = UNSET
    categories: (
        Sequence[Literal["seo", "performance", "best_practices", "accessibility"]] | UnsetType | None
    ) = UNSET
    audits: Sequence[str] | UnsetType | None = UNSET
    version: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    custom_user_agent: str | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_scale_factor: float | UnsetType | None = UNSET
    browser_network_throttling_method: Literal["simulate", "devtools", "provided"] | UnsetType | None = UNSET
    browser_cpu_throttling_multiplier: float | UnsetType | None = UNSET
    browser_network_throttling: (
        Literal["no_throttling", "fast_4g", "slow_4g", "regular_3g", "pc"] | UnsetType | None
    ) = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("url", required=True),
        rules.Boolean("for_mobile"),
        rules.ListOf(
            "categories", each=rules.Text(values=("seo", "performance", "best_practices", "accessibility"))
        ),
        rules.ListOf("audits", each=rules.Text()),
        rules.Text("version"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("custom_user_agent", max_length=254),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_scale_factor", minimum=0.5, maximum=3),
        rules.Text("browser_network_throttling_method", values=("simulate", "devtools", "provided")),
        rules.Number("browser_cpu_throttling_multiplier", minimum=1, maximum=4),
        rules.Text(
            "browser_network_throttling", values=("no_throttling", "fast_4g", "slow_4g", "regular_3g", "pc")
        ),
    )


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
    docs="https://docs.dataforseo.com/v3/on_page/lighthouse/live/json/",
)


def lighthouse_live_json(
    *,
    url: str,
    tag: str | UnsetType | None = UNSET,
    for_mobile: bool | UnsetType | None = UNSET,
    categories: Sequence[Literal["seo", "performance", "best_practices", "accessibility"]]
    | UnsetType
    | None = UNSET,
    audits: Sequence[str] | UnsetType | None = UNSET,
    version: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    custom_user_agent: str | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_scale_factor: float | UnsetType | None = UNSET,
    browser_network_throttling_method: Literal["simulate", "devtools", "provided"] | UnsetType | None = UNSET,
    browser_cpu_throttling_multiplier: float | UnsetType | None = UNSET,
    browser_network_throttling: Literal["no_throttling", "fast_4g", "slow_4g", "regular_3g", "pc"]
    | UnsetType
    | None = UNSET,
) -> Call[dict[str, Any], dict[str, Any]]:
    """Run Lighthouse on a page and give its report at once.

    Args:
        url: Absolute URL of the page. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        for_mobile: Emulate a mobile device. Default: false.
        categories: Categories of audits to run. Each one of seo, performance, best_practices, accessibility.
        audits: Audits to run, as lighthouse_audits lists them; all when left out.
        version: Version of Lighthouse, as lighthouse_versions lists them.
        language_name: Full name of the language, as the list of languages has it. Default: English.
        language_code: Code of the language, as the list of languages has it. Default: en.
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

    The price is not known to the spec. Rows: map of any.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/live/json/
    """
    return Call(
        ENDPOINT,
        [
            LighthouseLiveJsonRequest(
                tag=tag,
                url=url,
                for_mobile=for_mobile,
                categories=categories,
                audits=audits,
                version=version,
                language_name=language_name,
                language_code=language_code,
                custom_user_agent=custom_user_agent,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_scale_factor=browser_screen_scale_factor,
                browser_network_throttling_method=browser_network_throttling_method,
                browser_cpu_throttling_multiplier=browser_cpu_throttling_multiplier,
                browser_network_throttling=browser_network_throttling,
            )
        ],
    )
