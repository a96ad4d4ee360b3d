# From spec/serp/screenshot.yaml by `make generate`; do not edit.
"""POST /v3/serp/screenshot"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.screenshots import ScreenshotItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ScreenshotRequest(Request):
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

    Charged 0.004 USD a row, as of 2026-07-28 (account list). At most 1 row is charged. Rows: ScreenshotItem.

    Source: https://docs.dataforseo.com/v3/serp/screenshot/
    """

    task_id: str
    browser_preset: Maybe[Literal["desktop", "mobile", "tablet"]] = UNSET
    browser_screen_width: Maybe[Annotated[int, fields.BROWSER_SCREEN_WIDTH]] = UNSET
    browser_screen_height: Maybe[Annotated[int, fields.BROWSER_SCREEN_HEIGHT]] = UNSET
    browser_screen_scale_factor: Maybe[Annotated[float, fields.BROWSER_SCREEN_SCALE_FACTOR]] = UNSET
    page: Maybe[int] = UNSET


class ScreenshotResult(Model):
    """Screenshots of the result pages of a task."""

    items_count: Int | None = None
    """Length of items."""
    items: List[ScreenshotItem] | None = None
    """The screenshots."""


SCREENSHOT: Endpoint[ScreenshotResult, ScreenshotItem] = Endpoint(
    method="POST",
    path="/v3/serp/screenshot",
    operation="screenshot",
    kind="live",
    request=ScreenshotRequest,
    result=ScreenshotResult,
    rows="items",
    billing=Billing(model="per row", row=0.004, most_rows=1, listed="serp/screenshot", since="2026-07-28"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
