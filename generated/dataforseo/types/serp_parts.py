# From spec/types/serp/parts.yaml by `make generate`; do not edit.
"""What the elements of a result page consist of."""

from dataforseo.types.amazon import AmazonLabelElement, ProductIdentifiers
from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "AboutThisResultElement",
    "AdLinkElement",
    "AppElement",
    "CommercialUnitsElement",
    "CompareSitesElement",
    "CoursesElement",
    "DiscussionsAndForumsElement",
    "EventsElement",
    "ExploreBrandsElement",
    "FaqBox",
    "FaqBoxElement",
    "FindResultsOnElement",
    "FoundOnWebElement",
    "GoogleFlightsElement",
    "GoogleImagesCarouselElement",
    "GraphElement",
    "HotelsPackElement",
    "ImageElement",
    "JobsElement",
    "KnowledgeGraphExpandedElement",
    "KnowledgeGraphImagesElement",
    "KnowledgeGraphListElement",
    "KnowledgeGraphShoppingElement",
    "LocalServicesElement",
    "MathSolverElement",
    "MathSolverExpandedElement",
    "MentionCarouselElement",
    "MultiCarouselElement",
    "PerspectivesElement",
    "PodcastsElement",
    "PopularProductsElement",
    "PriceGraph",
    "QuestionsAndAnswersElement",
    "RecipesElement",
    "Rectangle",
    "RefineProductsElement",
    "RefinementChips",
    "RefinementChipsElement",
    "RelatedImageSearchesElement",
    "RelatedResult",
    "ScholarlyArticlesElement",
    "ShoppingElement",
    "ShortVideosElement",
    "SnippetLink",
    "SnippetTable",
    "TopSightsElement",
    "TopStoriesElement",
    "TwitterElement",
    "VideoElement",
]


@model
class AboutThisResultElement(Model):
    """AboutThisResultElement"""

    type: str | None = None
    url: str | None = None
    source: str | None = None
    source_info: str | None = None
    source_url: str | None = None
    language: str | None = None
    location: str | None = None
    search_terms: list[str] | None = None
    related_terms: list[str] | None = None


@model
class AdLinkElement(Model):
    """AdLinkElement"""

    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    ad_aclk: str | None = None


@model
class ImageElement(Model):
    """ImageElement"""

    type: str | None = None
    alt: str | None = None
    url: str | None = None
    image_url: str | None = None


@model
class Rectangle(Model):
    """Rectangle"""

    x: Number | None = None
    y: Number | None = None
    width: Number | None = None
    height: Number | None = None


@model
class AppElement(Model):
    """AppElement"""

    type: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    price: PriceInfo | None = None


@model
class CommercialUnitsElement(Model):
    """CommercialUnitsElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    source: str | None = None
    rating: RatingInfo | None = None


@model
class CompareSitesElement(Model):
    """CompareSitesElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    source: str | None = None


@model
class CoursesElement(Model):
    """CoursesElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None
    description: str | None = None
    date: str | None = None
    image_url: str | None = None
    rating: RatingInfo | None = None


@model
class DiscussionsAndForumsElement(Model):
    """DiscussionsAndForumsElement"""

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
    """EventsElement"""

    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    url: str | None = None
    description: str | None = None


@model
class ExploreBrandsElement(Model):
    """ExploreBrandsElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class SnippetLink(Model):
    """SnippetLink"""

    type: str | None = None
    title: str | None = None
    snippet: str | None = None
    description: str | None = None
    url: str | None = None
    domain: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class FaqBoxElement(Model):
    """FaqBoxElement"""

    type: str | None = None
    title: str | None = None
    description: str | None = None
    links: list[SnippetLink] | None = None


@model
class FaqBox(Model):
    """FaqBox"""

    type: str | None = None
    items: list[FaqBoxElement] | None = None


@model
class FindResultsOnElement(Model):
    """FindResultsOnElement"""

    type: str | None = None
    title: str | None = None
    domain: str | None = None
    url: str | None = None
    source: str | None = None


@model
class FoundOnWebElement(Model):
    """FoundOnWebElement"""

    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    image: ImageElement | None = None


@model
class GoogleFlightsElement(Model):
    """GoogleFlightsElement"""

    type: str | None = None
    description: str | None = None
    url: str | None = None


@model
class GraphElement(Model):
    """GraphElement"""

    type: str | None = None
    date: str | None = None
    value: Number | None = None

    date_as_datetime = AsDatetime("date")


@model
class PriceGraph(Model):
    """PriceGraph"""

    items: list[GraphElement] | None = None
    previous_items: list[GraphElement] | None = None


@model
class HotelsPackElement(Model):
    """HotelsPackElement"""

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
    """JobsElement"""

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
class SnippetTable(Model):
    """SnippetTable"""

    table_element: str | None = None
    table_header: list[str] | None = None
    table_content: list[list[str]] | None = None


@model
class KnowledgeGraphExpandedElement(Model):
    """KnowledgeGraphExpandedElement"""

    type: str | None = None
    featured_title: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    snippet: str | None = None
    images: list[ImageElement] | None = None
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class KnowledgeGraphImagesElement(Model):
    """KnowledgeGraphImagesElement"""

    type: str | None = None
    url: str | None = None
    domain: str | None = None
    alt: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class KnowledgeGraphListElement(Model):
    """KnowledgeGraphListElement"""

    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class KnowledgeGraphShoppingElement(Model):
    """KnowledgeGraphShoppingElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    price: PriceInfo | None = None
    source: str | None = None
    snippet: str | None = None
    marketplace: str | None = None
    marketplace_url: str | None = None


@model
class LocalServicesElement(Model):
    """LocalServicesElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    description: str | None = None
    rating: RatingInfo | None = None
    profile_image_url: str | None = None


@model
class MathSolverExpandedElement(Model):
    """MathSolverExpandedElement"""

    type: str | None = None
    title: str | None = None
    solution: list[str] | None = None


@model
class MathSolverElement(Model):
    """MathSolverElement"""

    type: str | None = None
    title: str | None = None
    expanded_element: list[MathSolverExpandedElement] | None = None


@model
class MentionCarouselElement(Model):
    """MentionCarouselElement"""

    type: str | None = None
    title: str | None = None
    price: PriceInfo | None = None
    rating: RatingInfo | None = None
    mentioned_in: list[SnippetLink] | None = None


@model
class GoogleImagesCarouselElement(Model):
    """GoogleImagesCarouselElement"""

    type: str | None = None
    title: str | None = None
    subtitle: str | None = None
    image_url: str | None = None


@model
class MultiCarouselElement(Model):
    """MultiCarouselElement"""

    type: str | None = None
    title: str | None = None
    multi_carousel_snippets: list[GoogleImagesCarouselElement] | None = None


@model
class PerspectivesElement(Model):
    """PerspectivesElement"""

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
    """PodcastsElement"""

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
    """PopularProductsElement"""

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
    """QuestionsAndAnswersElement"""

    type: str | None = None
    url: str | None = None
    question_text: str | None = None
    answer_text: str | None = None
    source: str | None = None
    domain: str | None = None
    votes: Integer | None = None


@model
class RecipesElement(Model):
    """RecipesElement"""

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
    """RefineProductsElement"""

    type: str | None = None
    title: str | None = None
    image_url: str | None = None
    keyword: str | None = None
    refine_type: str | None = None
    xpath: str | None = None
    """XPath of the element."""


@model
class RefinementChipsElement(Model):
    """RefinementChipsElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    options: list[AmazonLabelElement] | None = None


@model
class RefinementChips(Model):
    """RefinementChips"""

    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    items: list[RefinementChipsElement] | None = None


@model
class RelatedImageSearchesElement(Model):
    """RelatedImageSearchesElement"""

    type: str | None = None
    title: str | None = None
    alt: str | None = None
    url: str | None = None
    image_url: str | None = None


@model
class RelatedResult(Model):
    """RelatedResult"""

    type: str | None = None
    page: Integer | None = None
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    cache_url: str | None = None
    """The search engine's own copy of the page."""
    related_search_url: str | None = None
    """Search for pages like this one."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    is_image: bool | None = None
    is_video: bool | None = None
    checks: list[str] | None = None
    description: str | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    images: list[ImageElement] | None = None
    amp_version: bool | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    about_this_result: AboutThisResultElement | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class ScholarlyArticlesElement(Model):
    """ScholarlyArticlesElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    author: str | None = None
    description: str | None = None


@model
class ShoppingElement(Model):
    """ShoppingElement"""

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
    """ShortVideosElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    source: str | None = None


@model
class TopSightsElement(Model):
    """TopSightsElement"""

    type: str | None = None
    title: str | None = None
    url: str | None = None
    description: str | None = None
    rating: RatingInfo | None = None


@model
class TopStoriesElement(Model):
    """TopStoriesElement"""

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
    """TwitterElement"""

    type: str | None = None
    tweet: str | None = None
    date: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class VideoElement(Model):
    """VideoElement"""

    type: str | None = None
    source: str | None = None
    preview: str | None = None
    title: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None

    timestamp_as_datetime = AsDatetime("timestamp")
