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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class LabsCarousel(Model, tag="carousel", tag_field="type"):
    """A carousel: a row of pictures to leaf through."""

    type: ClassVar[Literal["carousel"]] = "carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[LabsCarouselElement] | None = None
    """The pictures."""


class LabsCourses(Model, tag="courses", tag_field="type"):
    """A block of courses."""

    type: ClassVar[Literal["courses"]] = "courses"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    categories: List[str] | None = None
    """Subjects that the block can be narrowed to."""
    items: List[CoursesElement] | None = None
    """The courses."""


class LabsFoundOnWeb(Model, tag="found_on_web", tag_field="type"):
    """A found-on-the-web block: things that pages name for the search."""

    type: ClassVar[Literal["found_on_web"]] = "found_on_web"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    related_searches: List[str] | None = None
    """Searches that are shown as related."""
    items: List[FoundOnWebElement] | None = None
    """The things."""


class LabsGooglePosts(Model, tag="google_posts", tag_field="type"):
    """A block of posts on Google."""

    type: ClassVar[Literal["google_posts"]] = "google_posts"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    posts_id: str | None = None
    """Google's identifier of the block."""
    feature: str | None = None
    """Further text of the block."""
    cid: str | None = None
    """Google's number of the business."""


class LabsImages(Model, tag="images", tag_field="type"):
    """A block of images."""

    type: ClassVar[Literal["images"]] = "images"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    """Address of the image search."""
    items: List[ImageElement] | None = None
    """The images."""
    related_image_searches: RelatedImageSearchesElement | None = None
    """Image searches that are shown as related."""


class LabsJobs(Model, tag="jobs", tag_field="type"):
    """A block of job offers."""

    type: ClassVar[Literal["jobs"]] = "jobs"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """The offers."""


class LabsMentionCarousel(Model, tag="mention_carousel", tag_field="type"):
    """A mention carousel: things that other pages name for the search."""

    type: ClassVar[Literal["mention_carousel"]] = "mention_carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[MentionCarouselElement] | None = None
    """The things."""


class LabsMultiCarousel(Model, tag="multi_carousel", tag_field="type"):
    """A multi-carousel: several rows of pictures to leaf through."""

    type: ClassVar[Literal["multi_carousel"]] = "multi_carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[MultiCarouselElement] | None = None
    """The rows."""


class LabsPodcasts(Model, tag="podcasts", tag_field="type"):
    """A block of podcasts."""

    type: ClassVar[Literal["podcasts"]] = "podcasts"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[PodcastsElement] | None = None
    """The podcasts."""


class LabsRecipes(Model, tag="recipes", tag_field="type"):
    """A block of recipes."""

    type: ClassVar[Literal["recipes"]] = "recipes"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[RecipesElement] | None = None
    """The recipes."""


class LabsScholarlyArticles(Model, tag="scholarly_articles", tag_field="type"):
    """A block of scholarly articles."""

    type: ClassVar[Literal["scholarly_articles"]] = "scholarly_articles"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """The articles."""


class LabsTopStories(Model, tag="top_stories", tag_field="type"):
    """A top-stories block: recent news on the search."""

    type: ClassVar[Literal["top_stories"]] = "top_stories"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[TopStoriesElement] | None = None
    """The news."""


class LabsTwitter(Model, tag="twitter", tag_field="type"):
    """A block of posts on Twitter."""

    type: ClassVar[Literal["twitter"]] = "twitter"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """The posts."""


class LabsVideo(Model, tag="video", tag_field="type"):
    """A block of videos."""

    type: ClassVar[Literal["video"]] = "video"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[VideoElement] | None = None
    """The videos."""


class LabsVisualStories(Model, tag="visual_stories", tag_field="type"):
    """A block of visual stories."""

    type: ClassVar[Literal["visual_stories"]] = "visual_stories"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    items: List[AmazonLabelElement] | None = None
    """The stories."""
