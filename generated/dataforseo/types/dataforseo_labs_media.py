# From spec/types/dataforseo_labs/media.yaml by `make generate`; do not edit.
"""Elements with news, images, videos and works as the database keeps them."""

from typing import ClassVar, Literal

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.dataforseo_labs_rankings import LabsCarouselElement
from dataforseo.types.serp_list_entries import (
    CoursesElement,
    FoundOnWebElement,
    JobsElement,
    MentionCarouselElement,
    MultiCarouselElement,
    PodcastsElement,
    RecipesElement,
    ScholarlyArticlesElement,
    TopStoriesElement,
    TwitterElement,
    VideoElement,
)
from dataforseo.types.serp_parts import ImageElement, RelatedImageSearchesElement
from dataforseo_runtime.models import Integer, List, Model

__all__ = [
    "LabsCarousel",
    "LabsCourses",
    "LabsFoundOnWeb",
    "LabsGooglePosts",
    "LabsImages",
    "LabsJobs",
    "LabsMentionCarousel",
    "LabsMultiCarousel",
    "LabsPodcasts",
    "LabsRecipes",
    "LabsScholarlyArticles",
    "LabsTopStories",
    "LabsTwitter",
    "LabsVideo",
    "LabsVisualStories",
]


class LabsCarousel(Model, tag="carousel", tag_field="type"):
    type: ClassVar[Literal["carousel"]] = "carousel"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[LabsCarouselElement] | None = None


class LabsCourses(Model, tag="courses", tag_field="type"):
    type: ClassVar[Literal["courses"]] = "courses"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    categories: List[str] | None = None
    items: List[CoursesElement] | None = None


class LabsFoundOnWeb(Model, tag="found_on_web", tag_field="type"):
    type: ClassVar[Literal["found_on_web"]] = "found_on_web"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    related_searches: List[str] | None = None
    items: List[FoundOnWebElement] | None = None


class LabsGooglePosts(Model, tag="google_posts", tag_field="type"):
    type: ClassVar[Literal["google_posts"]] = "google_posts"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    posts_id: str | None = None
    feature: str | None = None
    cid: str | None = None
    """Google's number of the business."""


class LabsImages(Model, tag="images", tag_field="type"):
    type: ClassVar[Literal["images"]] = "images"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    items: List[ImageElement] | None = None
    related_image_searches: RelatedImageSearchesElement | None = None


class LabsJobs(Model, tag="jobs", tag_field="type"):
    type: ClassVar[Literal["jobs"]] = "jobs"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    items: List[JobsElement] | None = None


class LabsMentionCarousel(Model, tag="mention_carousel", tag_field="type"):
    type: ClassVar[Literal["mention_carousel"]] = "mention_carousel"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[MentionCarouselElement] | None = None


class LabsMultiCarousel(Model, tag="multi_carousel", tag_field="type"):
    type: ClassVar[Literal["multi_carousel"]] = "multi_carousel"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[MultiCarouselElement] | None = None


class LabsPodcasts(Model, tag="podcasts", tag_field="type"):
    type: ClassVar[Literal["podcasts"]] = "podcasts"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[PodcastsElement] | None = None


class LabsRecipes(Model, tag="recipes", tag_field="type"):
    type: ClassVar[Literal["recipes"]] = "recipes"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[RecipesElement] | None = None


class LabsScholarlyArticles(Model, tag="scholarly_articles", tag_field="type"):
    type: ClassVar[Literal["scholarly_articles"]] = "scholarly_articles"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    items: List[ScholarlyArticlesElement] | None = None


class LabsTopStories(Model, tag="top_stories", tag_field="type"):
    type: ClassVar[Literal["top_stories"]] = "top_stories"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[TopStoriesElement] | None = None


class LabsTwitter(Model, tag="twitter", tag_field="type"):
    type: ClassVar[Literal["twitter"]] = "twitter"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    items: List[TwitterElement] | None = None


class LabsVideo(Model, tag="video", tag_field="type"):
    type: ClassVar[Literal["video"]] = "video"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[VideoElement] | None = None


class LabsVisualStories(Model, tag="visual_stories", tag_field="type"):
    type: ClassVar[Literal["visual_stories"]] = "visual_stories"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[AmazonLabelElement] | None = None
