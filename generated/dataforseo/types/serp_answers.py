# From spec/types/serp/answers.yaml by `make generate`; do not edit.
"""Results, ads and answers."""

from typing import TYPE_CHECKING

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_ai_overview import AI_OVERVIEW_ITEM, OverviewReference, PeopleAlsoAskElement
from dataforseo.types.serp_list_entries import (
    AppElement,
    FindResultsOnElement,
    MathSolverElement,
    QuestionsAndAnswersElement,
)
from dataforseo.types.serp_parts import (
    AboutThisResultElement,
    AdLinkElement,
    FaqBox,
    ImageElement,
    PriceGraph,
    Rectangle,
    RelatedResult,
    SnippetLink,
    SnippetTable,
)
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.shapes import ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo.types.serp_ai_overview import AiOverviewItem


@model
class RelatedAiOverview(Model):
    type: str | None = None
    title: str | None = None
    text: str | None = None
    images: list[ImageElement] | None = None
    references: list[OverviewReference] | None = None


@model
class SerpAiOverview(DeferringModel):
    type: str | None = None
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
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""
    markdown: str | None = None
    """The content as Markdown."""
    items: DeferredList["AiOverviewItem"] = None
    references: list[OverviewReference] | None = None

    _deferred_ = {"items": ListOf(AI_OVERVIEW_ITEM)}


@model
class SerpAnswerBox(Model):
    type: str | None = None
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
    text: list[str] | None = None
    links: list[SnippetLink] | None = None


@model
class SerpApp(Model):
    type: str | None = None
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
    items: list[AppElement] | None = None


@model
class SerpCurrencyBox(Model):
    type: str | None = None
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
    value: Number | None = None
    converted_value: Number | None = None
    currency: str | None = None
    converted_currency: str | None = None
    timestamp: str | None = None
    """When it was published."""
    table: SnippetTable | None = None
    graph: PriceGraph | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class SerpDictionary(Model):
    type: str | None = None
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
    domain: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    keyword: str | None = None
    snippet: str | None = None
    text: str | None = None
    links: list[SnippetLink] | None = None


@model
class SerpFeaturedSnippet(Model):
    type: str | None = None
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
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    featured_title: str | None = None
    timestamp: str | None = None
    """When it was published."""
    images: list[ImageElement] | None = None
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class SerpFindResultsOn(Model):
    type: str | None = None
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
    items: list[FindResultsOnElement] | None = None


@model
class SerpMathSolver(Model):
    type: str | None = None
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
    result: str | None = None
    items: list[MathSolverElement] | None = None
    links: list[SnippetLink] | None = None


@model
class SerpOrganic(Model):
    type: str | None = None
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
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    cache_url: str | None = None
    """The search engine's own copy of the page."""
    related_search_url: str | None = None
    """Search for pages like this one."""
    website_name: str | None = None
    is_image: bool | None = None
    is_video: bool | None = None
    is_featured_snippet: bool | None = None
    is_malicious: bool | None = None
    is_web_story: bool | None = None
    checks: list[str] | None = None
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
    links: list[SnippetLink] | None = None
    faq: FaqBox | None = None
    extended_people_also_search: list[str] | None = None
    about_this_result: AboutThisResultElement | None = None
    related_result: list[RelatedResult] | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


@model
class SerpPaid(Model):
    type: str | None = None
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
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    is_image: bool | None = None
    is_video: bool | None = None
    checks: list[str] | None = None
    images: list[ImageElement] | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    extra: dict[str, str] | None = None
    description_rows: list[str] | None = None
    links: list[AdLinkElement] | None = None
    price: PriceInfo | None = None
    rating: RatingInfo | None = None


@model
class SerpPeopleAlsoAsk(Model):
    type: str | None = None
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
    items: list[PeopleAlsoAskElement] | None = None


@model
class SerpPeopleAlsoSearch(Model):
    type: str | None = None
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
    items: list[str] | None = None


@model
class SerpQuestionsAndAnswers(Model):
    type: str | None = None
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
    items: list[QuestionsAndAnswersElement] | None = None


@model
class SerpRelatedSearches(Model):
    type: str | None = None
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
    items: list[str] | None = None
