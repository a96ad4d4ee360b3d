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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AppElement(Model):
    """An app in a list of apps."""

    type: str | None = None
    """Kind of element: `app_element`."""
    title: str | None = None
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""


class CommercialUnitsElement(Model):
    """An offer in a commercial unit, such as a ticket or tour."""

    type: str | None = None
    """Kind of element: `commercial_units_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""


class CompareSitesElement(Model):
    """A website to compare offers on."""

    type: str | None = None
    """Kind of element: `compare_sites_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""


class CoursesElement(Model):
    """A course."""

    type: str | None = None
    """Kind of element: `courses_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    source: str | None = None
    """Name of the school or website that gives the course."""
    description: str | None = None
    """Price and length, such as `Free · 3 hours`."""
    date: str | None = None
    """When the page was published; null where unknown."""
    image_url: str | None = None
    """Address of the image, at its source or as a copy held by DataForSEO."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""

    date_as_datetime = AsDatetime("date")


class DiscussionsAndForumsElement(Model):
    """A thread of a forum."""

    type: str | None = None
    """Kind of element: `discussions_and_forums_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""
    description: str | None = None
    timestamp: str | None = None
    """When it was published."""
    posts_count: Int | None = None
    """Number of posts in the thread."""

    timestamp_as_datetime = AsDatetime("timestamp")


class EventsElement(Model):
    """An event in a list of events."""

    type: str | None = None
    """Kind of element: `events_element`."""
    title: str | None = None
    snippet: str | None = None
    """Date and place, as shown."""
    url: str | None = None
    """Address that it leads to."""
    description: str | None = None


class ExploreBrandsElement(Model):
    """A brand, with its page."""

    type: str | None = None
    """Kind of element: `explore_brands_element`."""
    title: str | None = None
    """Name of the brand."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    description: str | None = None
    """Text quoted from the page."""
    image_url: str | None = None
    """Address of the image."""
    xpath: str | None = None
    """XPath of the element."""


class FindResultsOnElement(Model):
    """A website that carries the search on."""

    type: str | None = None
    """Kind of element: `find_results_on_element`."""
    title: str | None = None
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    url: str | None = None
    """Address that it leads to."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""


class FoundOnWebElement(Model):
    """A thing that fits the query, gathered from the web."""

    type: str | None = None
    """Kind of element: `found_on_web_element`."""
    title: str | None = None
    """Name of the thing."""
    subtitle: str | None = None
    """Second line, below the title."""
    image: ImageElement | None = None
    """Image of the thing."""


class GoogleFlightsElement(Model):
    """A flight connection."""

    type: str | None = None
    """Kind of element: `google_flights_element`."""
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""


class HotelsPackElement(Model):
    """A hotel."""

    type: str | None = None
    """Kind of element: `hotels_pack_element`."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    title: str | None = None
    """Name of the hotel."""
    description: str | None = None
    """Short text beside the name, such as a discount."""
    hotel_identifier: str | None = None
    """Google's identifier of the hotel, such as `CgoIjaeSlI6CnNpVEAE`; google_hotel_info is asked with it."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    url: str | None = None
    """Address that it leads to."""
    is_paid: bool | None = None
    """Whether it is an ad."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    group_title: str | None = None
    """Heading of the group that the hotel stands in."""
    group_source: str | None = None


class JobsElement(Model):
    """A vacancy."""

    type: str | None = None
    """Kind of element: `jobs_element`."""
    title: str | None = None
    """Title of the vacancy."""
    description: str | None = None
    location: str | None = None
    """Place of work, as shown."""
    author: str | None = None
    """Who posted the vacancy, such as `via Built In NYC`."""
    job_posted_time: str | None = None
    """Age as shown, such as `Over 1 month ago`."""
    timestamp: str | None = None
    """When it was published."""
    contract_type: str | None = None
    """Kind of employment, such as `Full-time`."""
    salary: str | None = None
    """Pay as the job ad states it; null where it does not."""
    url: str | None = None
    """Address that it leads to."""

    timestamp_as_datetime = AsDatetime("timestamp")


class LocalServicesElement(Model):
    """A provider of a local service."""

    type: str | None = None
    """Kind of element: `local_services_element`."""
    title: str | None = None
    """Name of the provider."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    description: str | None = None
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    profile_image_url: str | None = None
    """Address of the provider's picture."""


class MathSolverElement(Model):
    """A way to solve an equation."""

    type: str | None = None
    """Kind of element: `math_solver_element`."""
    title: str | None = None
    """Name of the way, such as `Quadratic formula`."""
    expanded_element: List[MathSolverExpandedElement] | None = None
    """The steps."""


class MentionCarouselElement(Model):
    """A product that websites mention."""

    type: str | None = None
    """Kind of element: `mention_carousel_element`."""
    title: str | None = None
    """Name of the product."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    mentioned_in: List[SnippetLink] | None = None
    """Pages that mention it."""


class MultiCarouselElement(Model):
    """One of several rows to scroll through."""

    type: str | None = None
    """Kind of element: `multi_carousel_element`."""
    title: str | None = None
    """Heading of the row."""
    multi_carousel_snippets: List[GoogleImagesCarouselElement] | None = None
    """Entries of the row."""


class PerspectivesElement(Model):
    """A post or article that gives a view of its author."""

    type: str | None = None
    """Kind of element: `perspectives_element`."""
    title: str | None = None
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    date: str | None = None
    """Date of publication as shown, such as `13 hours ago`."""
    source: str | None = None
    """Name of the author or website."""
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class PodcastsElement(Model):
    """A podcast."""

    type: str | None = None
    """Kind of element: `podcasts_element`."""
    title: str | None = None
    """Name of the podcast."""
    url: str | None = None
    """Address that it leads to."""
    description: str | None = None
    """Title of the episode."""
    timestamp: str | None = None
    """When it was published."""
    time_to_play: str | None = None
    """Length of the episode as shown, such as `49m`."""

    timestamp_as_datetime = AsDatetime("timestamp")


class PopularProductsElement(Model):
    """A product that is popular."""

    type: str | None = None
    """Kind of element: `popular_products_element`."""
    title: str | None = None
    """Name of the product."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    description: str | None = None
    """Text below the name."""
    more_sellers: bool | None = None
    """Whether more sellers offer it."""
    seller: str | None = None
    """Name of the seller."""
    group_title: str | None = None
    """Heading of the group that the product stands in."""
    group_source: str | None = None
    image_url: str | None = None
    """Address of the image."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    product_identifiers: ProductIdentifiers | None = None
    """Google's identifiers of the product."""


class QuestionsAndAnswersElement(Model):
    """A question from a website, with an answer to it."""

    type: str | None = None
    """Kind of element: `questions_and_answers_element`."""
    url: str | None = None
    """Address that it leads to."""
    question_text: str | None = None
    answer_text: str | None = None
    source: str | None = None
    """Name of the website."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    votes: Int | None = None
    """Number of people who found the answer good."""


class RecipesElement(Model):
    """A recipe."""

    type: str | None = None
    """Kind of element: `recipes_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""
    description: str | None = None
    """Ingredients, as shown."""
    time: str | None = None
    """Time that the dish takes as shown, such as `2 hr 30 min`."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""


class RefineProductsElement(Model):
    """A narrower search for products."""

    type: str | None = None
    """Kind of element: `refine_products_element`."""
    title: str | None = None
    """What it narrows the search to, such as a brand."""
    image_url: str | None = None
    """Address of the image."""
    keyword: str | None = None
    """The narrower query."""
    refine_type: str | None = None
    """What it narrows by, such as `By brand`."""
    xpath: str | None = None
    """XPath of the element."""


class ScholarlyArticlesElement(Model):
    """A scholarly article."""

    type: str | None = None
    """Kind of element: `scholarly_articles_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    author: str | None = None
    """Name of the author."""
    description: str | None = None
    """Short text such as `Cited by 462`."""


class ShoppingElement(Model):
    """An offer of a product."""

    type: str | None = None
    """Kind of element: `shopping_element`."""
    title: str | None = None
    """Name of the product."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    source: str | None = None
    """Name of the seller."""
    description: str | None = None
    marketplace: str | None = None
    """Name of the shop or merchant account provider that hosts the offer."""
    marketplace_url: str | None = None
    """Address of the offer on the marketplace, or of the marketplace itself."""
    url: str | None = None
    """Address that it leads to."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""


class ShortVideosElement(Model):
    """A short video."""

    type: str | None = None
    """Kind of element: `short_videos_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    source: str | None = None
    """Name of the platform, and of the channel."""


class TopSightsElement(Model):
    """A sight to see."""

    type: str | None = None
    """Kind of element: `top_sights_element`."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    description: str | None = None
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""


class TopStoriesElement(Model):
    """A news article."""

    type: str | None = None
    """Kind of element: `top_stories_element`."""
    source: str | None = None
    """Name of the publisher."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    """Headline."""
    date: str | None = None
    """Date of publication as shown, such as `1 day ago`."""
    amp_version: bool | None = None
    """Whether the page has an Accelerated Mobile Pages (AMP) version."""
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    badges: List[str] | None = None
    """Labels of the article; null where there are none."""

    timestamp_as_datetime = AsDatetime("timestamp")


class TwitterElement(Model):
    """A post on Twitter."""

    type: str | None = None
    """Kind of element: `twitter_element`."""
    tweet: str | None = None
    """Text of the post."""
    date: str | None = None
    """Age as shown, such as `6 hours ago`."""
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None
    """Address that it leads to."""

    timestamp_as_datetime = AsDatetime("timestamp")


class VideoElement(Model):
    """A video."""

    type: str | None = None
    """Kind of element: `video_element`."""
    source: str | None = None
    """Name of the website or publisher, such as `YouTube`."""
    preview: str | None = None
    """Address of the preview image."""
    title: str | None = None
    timestamp: str | None = None
    """When it was published."""
    url: str | None = None
    """Address that it leads to."""

    timestamp_as_datetime = AsDatetime("timestamp")
