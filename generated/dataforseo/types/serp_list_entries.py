# From spec/types/serp/list_entries.yaml by `make generate`; do not edit.
"""Entries of the lists that elements of a result page hold."""

from dataforseo.types.amazon import ProductIdentifiers
from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_parts import (
    GoogleImagesCarouselElement,
    ImageElement,
    MathSolverExpandedElement,
    SnippetLink,
)
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AppElement",
    "CommercialUnitsElement",
    "CompareSitesElement",
    "CoursesElement",
    "DiscussionsAndForumsElement",
    "EventsElement",
    "ExploreBrandsElement",
    "FindResultsOnElement",
    "FoundOnWebElement",
    "GoogleFlightsElement",
    "HotelsPackElement",
    "JobsElement",
    "LocalServicesElement",
    "MathSolverElement",
    "MentionCarouselElement",
    "MultiCarouselElement",
    "PerspectivesElement",
    "PodcastsElement",
    "PopularProductsElement",
    "QuestionsAndAnswersElement",
    "RecipesElement",
    "RefineProductsElement",
    "ScholarlyArticlesElement",
    "ShoppingElement",
    "ShortVideosElement",
    "TopSightsElement",
    "TopStoriesElement",
    "TwitterElement",
    "VideoElement",
]


class AppElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    price: PriceInfo | None = None


class CommercialUnitsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    source: str | None = None
    rating: RatingInfo | None = None


class CompareSitesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    source: str | None = None


class CoursesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None
    description: str | None = None
    date: str | None = None
    image_url: str | None = None
    rating: RatingInfo | None = None

    date_as_datetime = AsDatetime("date")


class DiscussionsAndForumsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None
    description: str | None = None
    timestamp: str | None = None
    """When it was published."""
    posts_count: Integer | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class EventsElement(Model):
    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    url: str | None = None
    description: str | None = None


class ExploreBrandsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


class FindResultsOnElement(Model):
    type: str | None = None
    title: str | None = None
    domain: str | None = None
    url: str | None = None
    source: str | None = None


class FoundOnWebElement(Model):
    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    image: ImageElement | None = None


class GoogleFlightsElement(Model):
    type: str | None = None
    description: str | None = None
    url: str | None = None


class HotelsPackElement(Model):
    type: str | None = None
    price: PriceInfo | None = None
    title: str | None = None
    description: str | None = None
    hotel_identifier: str | None = None
    domain: str | None = None
    url: str | None = None
    is_paid: bool | None = None
    rating: RatingInfo | None = None
    group_title: str | None = None
    group_source: str | None = None


class JobsElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    location: str | None = None
    author: str | None = None
    job_posted_time: str | None = None
    timestamp: str | None = None
    """When it was published."""
    contract_type: str | None = None
    salary: str | None = None
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class LocalServicesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    rating: RatingInfo | None = None
    profile_image_url: str | None = None


class MathSolverElement(Model):
    type: str | None = None
    title: str | None = None
    expanded_element: List[MathSolverExpandedElement] | None = None


class MentionCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    price: PriceInfo | None = None
    rating: RatingInfo | None = None
    mentioned_in: List[SnippetLink] | None = None


class MultiCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    multi_carousel_snippets: List[GoogleImagesCarouselElement] | None = None


class PerspectivesElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    date: str | None = None
    source: str | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class PodcastsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    description: str | None = None
    timestamp: str | None = None
    """When it was published."""
    time_to_play: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class PopularProductsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    more_sellers: bool | None = None
    seller: str | None = None
    group_title: str | None = None
    group_source: str | None = None
    image_url: str | None = None
    price: PriceInfo | None = None
    rating: RatingInfo | None = None
    product_identifiers: ProductIdentifiers | None = None


class QuestionsAndAnswersElement(Model):
    type: str | None = None
    url: str | None = None
    question_text: str | None = None
    answer_text: str | None = None
    source: str | None = None
    domain: str | None = None
    votes: Integer | None = None


class RecipesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None
    description: str | None = None
    time: str | None = None
    rating: RatingInfo | None = None


class RefineProductsElement(Model):
    type: str | None = None
    title: str | None = None
    image_url: str | None = None
    keyword: str | None = None
    refine_type: str | None = None
    xpath: str | None = None
    """XPath of the element."""


class ScholarlyArticlesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    description: str | None = None


class ShoppingElement(Model):
    type: str | None = None
    title: str | None = None
    price: PriceInfo | None = None
    source: str | None = None
    description: str | None = None
    marketplace: str | None = None
    marketplace_url: str | None = None
    url: str | None = None
    rating: RatingInfo | None = None


class ShortVideosElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None


class TopSightsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    description: str | None = None
    rating: RatingInfo | None = None


class TopStoriesElement(Model):
    type: str | None = None
    source: str | None = None
    domain: str | None = None
    title: str | None = None
    date: str | None = None
    amp_version: bool | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None
    image_url: str | None = None
    badges: List[str] | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class TwitterElement(Model):
    type: str | None = None
    tweet: str | None = None
    date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class VideoElement(Model):
    type: str | None = None
    source: str | None = None
    preview: str | None = None
    title: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")
