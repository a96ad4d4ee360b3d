# From spec/business_data/social_media/reddit/live.yaml by `make generate`; do not edit.
"""POST /v3/business_data/social_media/reddit/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class SocialMediaRedditLiveRequest(Request):
    """List the Reddit posts that link to up to 10 pages.

    Deprecated: Gone from the official client 2.1.10; nothing takes its place.

    Args:
        targets: Absolute URLs of pages; each of them is charged. At most 10 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.00004 USD a row, as of 2026-07-28 (price page, which names one price for Reddit and Pinterest).
    Rows: SocialMediaRedditLiveResult.

    Source: https://docs.dataforseo.com/v3/business_data/social_media/reddit/live/
    """

    targets: Annotated[Sequence[str], rules.ListOf(max_items=10)]
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class SocialMediaRedditLiveRedditReviews(Model):
    """A post on Reddit that links to a page."""

    subreddit: str | None = None
    """Subreddit that the post stands in."""
    author_name: str | None = None
    """Name that the author uses on Reddit."""
    title: str | None = None
    """Title of the post."""
    permalink: str | None = None
    """Address of the post."""
    subreddit_members: Int | None = None
    """Members of the subreddit."""


class SocialMediaRedditLiveResult(Model):
    """A page and the Reddit posts that link to it."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    page_url: str | None = None
    """The page, as it was sent."""
    reddit_reviews: List[SocialMediaRedditLiveRedditReviews] | None = None
    """The posts."""


SOCIAL_MEDIA_REDDIT_LIVE: Endpoint[SocialMediaRedditLiveResult, SocialMediaRedditLiveResult] = Endpoint(
    method="POST",
    path="/v3/business_data/social_media/reddit/live",
    operation="social_media_reddit_live",
    kind="live",
    request=SocialMediaRedditLiveRequest,
    result=SocialMediaRedditLiveResult,
    rows="result",
    billing=Billing(model="per row", row=0.00004, rows="targets", since="2026-07-28"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    deprecated="Gone from the official client 2.1.10; nothing takes its place.",
)
