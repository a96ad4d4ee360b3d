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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class SerpCarousel(Model, tag="carousel", tag_field="type"):
    """A row of entries to scroll through, such as the cast of a film."""

    type: ClassVar[Literal["carousel"]] = "carousel"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the row."""
    items: List[GoogleImagesCarouselElement] | None = None
    """The entries."""


class SerpCourses(Model, tag="courses", tag_field="type"):
    """A list of courses."""

    type: ClassVar[Literal["courses"]] = "courses"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    categories: List[str] | None = None
    """Subjects that the courses can be narrowed to."""
    items: List[CoursesElement] | None = None
    """The courses."""


class SerpDiscussionsAndForums(Model, tag="discussions_and_forums", tag_field="type"):
    """Threads of forums."""

    type: ClassVar[Literal["discussions_and_forums"]] = "discussions_and_forums"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[DiscussionsAndForumsElement] | None = None
    """The threads."""


class SerpFoundOnWeb(Model, tag="found_on_web", tag_field="type"):
    """Things that fit the query, gathered from the web."""

    type: ClassVar[Literal["found_on_web"]] = "found_on_web"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    related_searches: List[str] | None = None
    """Queries that are related to it."""
    items: List[FoundOnWebElement] | None = None
    """The things."""


class SerpGooglePosts(Model, tag="google_posts", tag_field="type"):
    """Posts of a business on its Google profile."""

    type: ClassVar[Literal["google_posts"]] = "google_posts"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    posts_id: str | None = None
    """Google's identifier of the posts."""
    feature: str | None = None
    """Google's identifier of the business's entry, such as `0x88db403dfe9c2975:0xb5297332e0c33afb`."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""


class SerpImages(Model, tag="images", tag_field="type"):
    """A block of images."""

    type: ClassVar[Literal["images"]] = "images"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address of the search for images."""
    items: List[ImageElement] | None = None
    """The images."""
    related_image_searches: List[RelatedImageSearchesElement] | None = None
    """Narrower searches for images; null where there are none."""


class SerpJobs(Model, tag="jobs", tag_field="type"):
    """A list of vacancies."""

    type: ClassVar[Literal["jobs"]] = "jobs"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address that it leads to."""
    items: List[JobsElement] | None = None
    """The vacancies."""


class SerpMentionCarousel(Model, tag="mention_carousel", tag_field="type"):
    """Products that websites mention, to scroll through."""

    type: ClassVar[Literal["mention_carousel"]] = "mention_carousel"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[MentionCarouselElement] | None = None
    """The products."""


class SerpMultiCarousel(Model, tag="multi_carousel", tag_field="type"):
    """Several rows of entries to scroll through."""

    type: ClassVar[Literal["multi_carousel"]] = "multi_carousel"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[MultiCarouselElement] | None = None
    """The rows."""


class SerpPerspectives(Model, tag="perspectives", tag_field="type"):
    """Posts and articles that give views of their authors."""

    type: ClassVar[Literal["perspectives"]] = "perspectives"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[PerspectivesElement] | None = None
    """The posts and articles."""


class SerpPodcasts(Model, tag="podcasts", tag_field="type"):
    """A list of podcasts."""

    type: ClassVar[Literal["podcasts"]] = "podcasts"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[PodcastsElement] | None = None
    """The podcasts."""


class SerpRecipes(Model, tag="recipes", tag_field="type"):
    """A list of recipes."""

    type: ClassVar[Literal["recipes"]] = "recipes"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[RecipesElement] | None = None
    """The recipes."""


class SerpScholarlyArticles(Model, tag="scholarly_articles", tag_field="type"):
    """A list of scholarly articles."""

    type: ClassVar[Literal["scholarly_articles"]] = "scholarly_articles"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address that it leads to."""
    items: List[ScholarlyArticlesElement] | None = None
    """The articles."""


class SerpShortVideos(Model, tag="short_videos", tag_field="type"):
    """A list of short videos."""

    type: ClassVar[Literal["short_videos"]] = "short_videos"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[ShortVideosElement] | None = None
    """The videos."""


class SerpTopStories(Model, tag="top_stories", tag_field="type"):
    """Top stories: news articles that fit the query."""

    type: ClassVar[Literal["top_stories"]] = "top_stories"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[TopStoriesElement] | None = None
    """The articles."""


class SerpTwitter(Model, tag="twitter", tag_field="type"):
    """Posts of a Twitter account."""

    type: ClassVar[Literal["twitter"]] = "twitter"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address that it leads to."""
    items: List[TwitterElement] | None = None
    """The posts."""


class SerpVideo(Model, tag="video", tag_field="type"):
    """A block of videos."""

    type: ClassVar[Literal["video"]] = "video"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[VideoElement] | None = None
    """The videos."""


class SerpVisualStories(Model, tag="visual_stories", tag_field="type"):
    """Visual stories: pages made to be tapped through."""

    type: ClassVar[Literal["visual_stories"]] = "visual_stories"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    items: List[AmazonLabelElement] | None = None
    """The stories."""
