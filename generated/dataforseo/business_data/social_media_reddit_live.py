# From spec/business_data/social_media/reddit/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/social_media/reddit/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


class SocialMediaRedditLiveRequest(Request):
    """List the Reddit posts that link to up to 10 pages.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Args:
        targets: Absolute URLs of pages; each of them is charged. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known to the spec. Rows: SocialMediaRedditLiveResult.

    Source: https://docs.dataforseo.com/v3/business_data/social_media/reddit/live/
    """

    targets: Annotated[Sequence[str], rules.ListOf(max_items=10)]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


@model
class SocialMediaRedditLiveRedditReviews(Model):
    subreddit: str | None = None
    author_name: str | None = None
    title: str | None = None
    permalink: str | None = None
    subreddit_members: Integer | None = None


@model
class SocialMediaRedditLiveResult(Model):
    type: str | None = None
    page_url: str | None = None
    reddit_reviews: list[SocialMediaRedditLiveRedditReviews] | None = None


ENDPOINT: Endpoint[SocialMediaRedditLiveResult, SocialMediaRedditLiveResult] = Endpoint(
    method="POST",
    path="/v3/business_data/social_media/reddit/live",
    operation="social_media_reddit_live",
    kind="live",
    request=SocialMediaRedditLiveRequest,
    result=SocialMediaRedditLiveResult,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
