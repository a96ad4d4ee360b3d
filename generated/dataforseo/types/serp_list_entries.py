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
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AppElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    price: PriceInfo | None = None


@model
class CommercialUnitsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    source: str | None = None
    rating: RatingInfo | None = None


@model
class CompareSitesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    source: str | None = None


@model
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


@model
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


@model
class EventsElement(Model):
    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    url: str | None = None
    description: str | None = None


@model
class ExploreBrandsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class FindResultsOnElement(Model):
    type: str | None = None
    title: str | None = None
    domain: str | None = None
    url: str | None = None
    source: str | None = None


@model
class FoundOnWebElement(Model):
    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    image: ImageElement | None = None


@model
class GoogleFlightsElement(Model):
    type: str | None = None
    description: str | None = None
    url: str | None = None


@model
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


@model
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


@model
class LocalServicesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    rating: RatingInfo | None = None
    profile_image_url: str | None = None


@model
class MathSolverElement(Model):
    type: str | None = None
    title: str | None = None
    expanded_element: list[MathSolverExpandedElement] | None = None


@model
class MentionCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    price: PriceInfo | None = None
    rating: RatingInfo | None = None
    mentioned_in: list[SnippetLink] | None = None


@model
class MultiCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    multi_carousel_snippets: list[GoogleImagesCarouselElement] | None = None


@model
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


@model
class PodcastsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    description: str | None = None
    timestamp: str | None = None
    """When it was published."""
    time_to_play: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
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


@model
class QuestionsAndAnswersElement(Model):
    type: str | None = None
    url: str | None = None
    question_text: str | None = None
    answer_text: str | None = None
    source: str | None = None
    domain: str | None = None
    votes: Integer | None = None


@model
class RecipesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None
    description: str | None = None
    time: str | None = None
    rating: RatingInfo | None = None


@model
class RefineProductsElement(Model):
    type: str | None = None
    title: str | None = None
    image_url: str | None = None
    keyword: str | None = None
    refine_type: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class ScholarlyArticlesElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    description: str | None = None


@model
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


@model
class ShortVideosElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None


@model
class TopSightsElement(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None
    description: str | None = None
    rating: RatingInfo | None = None


@model
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
    badges: list[str] | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class TwitterElement(Model):
    type: str | None = None
    tweet: str | None = None
    date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class VideoElement(Model):
    type: str | None = None
    source: str | None = None
    preview: str | None = None
    title: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")
