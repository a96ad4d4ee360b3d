# From spec/serp/screenshot.yaml by `make generate`; do not edit.
"""POST /v3/serp/screenshot"""

from typing import Literal

from dataforseo.types.screenshots import ScreenshotItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ScreenshotRequest", "ScreenshotResult", "screenshot"]


@request
class ScreenshotRequest(Request):
    """What `screenshot` is asked with; the function says what each field means."""

    task_id: str
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET
    browser_screen_width: int | UnsetType | None = UNSET
    browser_screen_height: int | UnsetType | None = UNSET
    browser_screen_scale_factor: float | UnsetType | None = UNSET
    page: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("task_id", required=True),
        rules.Text("browser_preset", values=("desktop", "mobile", "tablet")),
        rules.Integer("browser_screen_width", minimum=240, maximum=9999),
        rules.Integer("browser_screen_height", minimum=240, maximum=9999),
        rules.Number("browser_screen_scale_factor", minimum=0.5, maximum=3),
        rules.Integer("page"),
    )


class ScreenshotResult(Model):
    """Screenshots of the result pages of a task."""

    items_count: Integer | None = None
    """Length of items."""
    items: List[ScreenshotItem] | None = None
    """The screenshots."""


ENDPOINT: Endpoint[ScreenshotResult, ScreenshotItem] = Endpoint(
    method="POST",
    path="/v3/serp/screenshot",
    operation="screenshot",
    kind="live",
    request=ScreenshotRequest,
    result=ScreenshotResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/screenshot/",
)


def screenshot(
    *,
    task_id: str,
    browser_preset: Literal["desktop", "mobile", "tablet"] | UnsetType | None = UNSET,
    browser_screen_width: int | UnsetType | None = UNSET,
    browser_screen_height: int | UnsetType | None = UNSET,
    browser_screen_scale_factor: float | UnsetType | None = UNSET,
    page: int | UnsetType | None = UNSET,
) -> Call[ScreenshotResult, ScreenshotItem]:
    """Capture the result page of a finished SERP task as an image.

    Args:
        task_id: Identifier of a finished SERP task, not older than 7 days.
        browser_preset: A common screen, with width, height and pixel ratio; the single fields go before it.
            One of desktop, mobile, tablet.
        browser_screen_width: Width of the browser window; needs no browser_preset. In pixels. From 240 to
            9999.
        browser_screen_height: Height of the browser window; needs no browser_preset. In pixels. From 240 to
            9999.
        browser_screen_scale_factor: Pixel ratio of the emulated screen; takes the place of browser_preset.
            From 0.5 to 3.
        page: How many result pages to capture. Default: 1.

    The price is not known to the spec. Rows: ScreenshotItem.

    Source: https://docs.dataforseo.com/v3/serp/screenshot/
    """
    return Call(
        ENDPOINT,
        [
            ScreenshotRequest(
                task_id=task_id,
                browser_preset=browser_preset,
                browser_screen_width=browser_screen_width,
                browser_screen_height=browser_screen_height,
                browser_screen_scale_factor=browser_screen_scale_factor,
                page=page,
            )
        ],
    )
