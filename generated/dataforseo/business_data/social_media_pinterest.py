# From spec/business_data/social_media/pinterest/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/social_media/pinterest/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class SocialMediaPinterestLiveRequest(Request):
    """Count the pins of up to 10 pages on Pinterest.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Args:
        targets: Absolute URLs of pages; each of them is charged. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.00004 USD a row, as of 2026-07-28 (account list, confirmed by a charge). Rows:
    SocialMediaPinterestLiveResult.

    Source: https://docs.dataforseo.com/v3/business_data/social_media/pinterest/live/
    """

    targets: Annotated[Sequence[str], rules.ListOf(max_items=10)]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class SocialMediaPinterestLiveResult(Model):
    """A page and how often it was saved on Pinterest."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    page_url: str | None = None
    """The page, as it was sent."""
    pins_count: Int | None = None
    """How often content was saved from the page with Pinterest's button."""


SOCIAL_MEDIA_PINTEREST_LIVE: Endpoint[SocialMediaPinterestLiveResult, SocialMediaPinterestLiveResult] = (
    Endpoint(
        method="POST",
        path="/v3/business_data/social_media/pinterest/live",
        operation="social_media_pinterest_live",
        kind="live",
        request=SocialMediaPinterestLiveRequest,
        result=SocialMediaPinterestLiveResult,
        rows="result",
        billing=Billing(
            model="per row",
            row=0.00004,
            rows="targets",
            listed="business_data/social_media/pinterest/live",
            since="2026-07-28",
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        deprecated="Gone from the official client 2.1.10; nothing takes its place.",
    )
)
