# From spec/types/serp/answers.yaml by `make generate`; do not edit.
"""Results, ads and answers."""

from typing import ClassVar, Literal

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.serp_ai_overview import AiOverviewItem, OverviewReference, PeopleAlsoAskElement
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
from dataforseo_runtime.models import Integer, List, Map, Model, Number
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "RelatedAiOverview",
    "SerpAiOverview",
    "SerpAnswerBox",
    "SerpApp",
    "SerpCurrencyBox",
    "SerpDictionary",
    "SerpFeaturedSnippet",
    "SerpFindResultsOn",
    "SerpMathSolver",
    "SerpOrganic",
    "SerpPaid",
    "SerpPeopleAlsoAsk",
    "SerpPeopleAlsoSearch",
    "SerpQuestionsAndAnswers",
    "SerpRelatedSearches",
]


class RelatedAiOverview(Model):
    type: str | None = None
    title: str | None = None
    text: str | None = None
    images: List[ImageElement] | None = None
    references: List[OverviewReference] | None = None


class SerpAiOverview(Model, tag="ai_overview", tag_field="type"):
    type: ClassVar[Literal["ai_overview"]] = "ai_overview"
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
    items: List[AiOverviewItem] | None = None
    references: List[OverviewReference] | None = None


class SerpAnswerBox(Model, tag="answer_box", tag_field="type"):
    type: ClassVar[Literal["answer_box"]] = "answer_box"
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
    text: List[str] | None = None
    links: List[SnippetLink] | None = None


class SerpApp(Model, tag="app", tag_field="type"):
    type: ClassVar[Literal["app"]] = "app"
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
    items: List[AppElement] | None = None


class SerpCurrencyBox(Model, tag="currency_box", tag_field="type"):
    type: ClassVar[Literal["currency_box"]] = "currency_box"
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


class SerpDictionary(Model, tag="dictionary", tag_field="type"):
    type: ClassVar[Literal["dictionary"]] = "dictionary"
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
    links: List[SnippetLink] | None = None


class SerpFeaturedSnippet(Model, tag="featured_snippet", tag_field="type"):
    type: ClassVar[Literal["featured_snippet"]] = "featured_snippet"
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
    images: List[ImageElement] | None = None
    table: SnippetTable | None = None

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpFindResultsOn(Model, tag="find_results_on", tag_field="type"):
    type: ClassVar[Literal["find_results_on"]] = "find_results_on"
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
    items: List[FindResultsOnElement] | None = None


class SerpMathSolver(Model, tag="math_solver", tag_field="type"):
    type: ClassVar[Literal["math_solver"]] = "math_solver"
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
    items: List[MathSolverElement] | None = None
    links: List[SnippetLink] | None = None


class SerpOrganic(Model, tag="organic", tag_field="type"):
    type: ClassVar[Literal["organic"]] = "organic"
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
    checks: List[str] | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    images: List[ImageElement] | None = None
    amp_version: bool | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    links: List[SnippetLink] | None = None
    faq: FaqBox | None = None
    extended_people_also_search: List[str] | None = None
    about_this_result: AboutThisResultElement | None = None
    related_result: List[RelatedResult] | None = None
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpPaid(Model, tag="paid", tag_field="type"):
    type: ClassVar[Literal["paid"]] = "paid"
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
    checks: List[str] | None = None
    images: List[ImageElement] | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    extra: Map[str] | None = None
    description_rows: List[str] | None = None
    links: List[AdLinkElement] | None = None
    price: PriceInfo | None = None
    rating: RatingInfo | None = None


class SerpPeopleAlsoAsk(Model, tag="people_also_ask", tag_field="type"):
    type: ClassVar[Literal["people_also_ask"]] = "people_also_ask"
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
    items: List[PeopleAlsoAskElement] | None = None


class SerpPeopleAlsoSearch(Model, tag="people_also_search", tag_field="type"):
    type: ClassVar[Literal["people_also_search"]] = "people_also_search"
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
    items: List[str] | None = None


class SerpQuestionsAndAnswers(Model, tag="questions_and_answers", tag_field="type"):
    type: ClassVar[Literal["questions_and_answers"]] = "questions_and_answers"
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
    items: List[QuestionsAndAnswersElement] | None = None


class SerpRelatedSearches(Model, tag="related_searches", tag_field="type"):
    type: ClassVar[Literal["related_searches"]] = "related_searches"
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
    items: List[str] | None = None
