# From spec/types/serp/media.yaml by `make generate`; do not edit.
"""Elements that show news, images, videos and lists of works."""

from typing import ClassVar, Literal

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.serp_list_entries import (
    CoursesElement,
    DiscussionsAndForumsElement,
    FoundOnWebElement,
    JobsElement,
    MentionCarouselElement,
    MultiCarouselElement,
    PerspectivesElement,
    PodcastsElement,
    RecipesElement,
    ScholarlyArticlesElement,
    ShortVideosElement,
    TopStoriesElement,
    TwitterElement,
    VideoElement,
)
from dataforseo.types.serp_parts import (
    GoogleImagesCarouselElement,
    ImageElement,
    Rectangle,
    RelatedImageSearchesElement,
)
from dataforseo_runtime.models import Integer, List, Model

__all__ = [
    "SerpCarousel",
    "SerpCourses",
    "SerpDiscussionsAndForums",
    "SerpFoundOnWeb",
    "SerpGooglePosts",
    "SerpImages",
    "SerpJobs",
    "SerpMentionCarousel",
    "SerpMultiCarousel",
    "SerpPerspectives",
    "SerpPodcasts",
    "SerpRecipes",
    "SerpScholarlyArticles",
    "SerpShortVideos",
    "SerpTopStories",
    "SerpTwitter",
    "SerpVideo",
    "SerpVisualStories",
]


class SerpCarousel(Model, tag="carousel", tag_field="type"):
    type: ClassVar[Literal["carousel"]] = "carousel"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[GoogleImagesCarouselElement] | None = None


class SerpCourses(Model, tag="courses", tag_field="type"):
    type: ClassVar[Literal["courses"]] = "courses"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    categories: List[str] | None = None
    items: List[CoursesElement] | None = None


class SerpDiscussionsAndForums(Model, tag="discussions_and_forums", tag_field="type"):
    type: ClassVar[Literal["discussions_and_forums"]] = "discussions_and_forums"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[DiscussionsAndForumsElement] | None = None


class SerpFoundOnWeb(Model, tag="found_on_web", tag_field="type"):
    type: ClassVar[Literal["found_on_web"]] = "found_on_web"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    related_searches: List[str] | None = None
    items: List[FoundOnWebElement] | None = None


class SerpGooglePosts(Model, tag="google_posts", tag_field="type"):
    type: ClassVar[Literal["google_posts"]] = "google_posts"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    posts_id: str | None = None
    feature: str | None = None
    cid: str | None = None
    """Google's number of the business."""


class SerpImages(Model, tag="images", tag_field="type"):
    type: ClassVar[Literal["images"]] = "images"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    items: List[ImageElement] | None = None
    related_image_searches: List[RelatedImageSearchesElement] | None = None


class SerpJobs(Model, tag="jobs", tag_field="type"):
    type: ClassVar[Literal["jobs"]] = "jobs"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    items: List[JobsElement] | None = None


class SerpMentionCarousel(Model, tag="mention_carousel", tag_field="type"):
    type: ClassVar[Literal["mention_carousel"]] = "mention_carousel"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[MentionCarouselElement] | None = None


class SerpMultiCarousel(Model, tag="multi_carousel", tag_field="type"):
    type: ClassVar[Literal["multi_carousel"]] = "multi_carousel"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[MultiCarouselElement] | None = None


class SerpPerspectives(Model, tag="perspectives", tag_field="type"):
    type: ClassVar[Literal["perspectives"]] = "perspectives"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[PerspectivesElement] | None = None


class SerpPodcasts(Model, tag="podcasts", tag_field="type"):
    type: ClassVar[Literal["podcasts"]] = "podcasts"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[PodcastsElement] | None = None


class SerpRecipes(Model, tag="recipes", tag_field="type"):
    type: ClassVar[Literal["recipes"]] = "recipes"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[RecipesElement] | None = None


class SerpScholarlyArticles(Model, tag="scholarly_articles", tag_field="type"):
    type: ClassVar[Literal["scholarly_articles"]] = "scholarly_articles"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    items: List[ScholarlyArticlesElement] | None = None


class SerpShortVideos(Model, tag="short_videos", tag_field="type"):
    type: ClassVar[Literal["short_videos"]] = "short_videos"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[ShortVideosElement] | None = None


class SerpTopStories(Model, tag="top_stories", tag_field="type"):
    type: ClassVar[Literal["top_stories"]] = "top_stories"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[TopStoriesElement] | None = None


class SerpTwitter(Model, tag="twitter", tag_field="type"):
    type: ClassVar[Literal["twitter"]] = "twitter"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    items: List[TwitterElement] | None = None


class SerpVideo(Model, tag="video", tag_field="type"):
    type: ClassVar[Literal["video"]] = "video"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[VideoElement] | None = None


class SerpVisualStories(Model, tag="visual_stories", tag_field="type"):
    type: ClassVar[Literal["visual_stories"]] = "visual_stories"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[AmazonLabelElement] | None = None
