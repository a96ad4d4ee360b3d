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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class RelatedAiOverview(Model):
    """A passage of an AI text about a product."""

    type: str | None = None
    title: str | None = None
    """Heading of the passage."""
    text: str | None = None
    """Text of the passage, without markup."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""


class SerpAiOverview(Model, tag="ai_overview", tag_field="type"):
    """An AI overview: an answer that Google's AI wrote above the results."""

    type: ClassVar[Literal["ai_overview"]] = "ai_overview"
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
    asynchronous_ai_overview: bool | None = None
    """Whether the page loads the overview late."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[AiOverviewItem] | None = None
    """Passages of the overview."""
    references: List[OverviewReference] | None = None
    """Pages that the text was drawn from, or may have been."""


class SerpAnswerBox(Model, tag="answer_box", tag_field="type"):
    """A box that answers the query directly."""

    type: ClassVar[Literal["answer_box"]] = "answer_box"
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
    text: List[str] | None = None
    """Lines of the answer; null where there are none."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class SerpApp(Model, tag="app", tag_field="type"):
    """A list of apps."""

    type: ClassVar[Literal["app"]] = "app"
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
    items: List[AppElement] | None = None
    """The apps."""


class SerpCurrencyBox(Model, tag="currency_box", tag_field="type"):
    """A currency converter."""

    type: ClassVar[Literal["currency_box"]] = "currency_box"
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
    value: Float | None = None
    """Amount to convert, in `currency`."""
    converted_value: Float | None = None
    """The amount in `converted_currency`; the rate may be delayed."""
    currency: str | None = None
    """Currency to convert from, by name, such as `Euro`."""
    converted_currency: str | None = None
    """Currency to convert to, by name, such as `United States Dollar`."""
    timestamp: str | None = None
    """Time that the rate is of."""
    table: SnippetTable | None = None
    """Amounts side by side in both currencies."""
    graph: PriceGraph | None = None
    """Course of the rate."""

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpDictionary(Model, tag="dictionary", tag_field="type"):
    """An entry of a dictionary."""

    type: ClassVar[Literal["dictionary"]] = "dictionary"
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
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    keyword: str | None = None
    """The word that is explained."""
    snippet: str | None = None
    text: str | None = None
    """The explanation."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class SerpFeaturedSnippet(Model, tag="featured_snippet", tag_field="type"):
    """A featured snippet: an answer quoted from a page, shown above the results."""

    type: ClassVar[Literal["featured_snippet"]] = "featured_snippet"
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
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    """Title of the quoted page."""
    description: str | None = None
    """The quoted text."""
    url: str | None = None
    """Address that it leads to."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    featured_title: str | None = None
    """Title that the quoted passage itself has; null where it has none."""
    timestamp: str | None = None
    """When it was published."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    table: SnippetTable | None = None
    """The table that it shows; null where there is none."""

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpFindResultsOn(Model, tag="find_results_on", tag_field="type"):
    """Links that carry the search on to other websites."""

    type: ClassVar[Literal["find_results_on"]] = "find_results_on"
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
    items: List[FindResultsOnElement] | None = None
    """The websites."""


class SerpMathSolver(Model, tag="math_solver", tag_field="type"):
    """A solver of the equation in the query."""

    type: ClassVar[Literal["math_solver"]] = "math_solver"
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
    """The equation."""
    result: str | None = None
    """The solution, such as `x=5 x=-5`."""
    items: List[MathSolverElement] | None = None
    """Ways to solve it."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class SerpOrganic(Model, tag="organic", tag_field="type"):
    """An organic result: a page that ranks without being paid for."""

    type: ClassVar[Literal["organic"]] = "organic"
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
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    """Title of the page, as the search engine shows it."""
    description: str | None = None
    """Text below the title, as the search engine chose it."""
    url: str | None = None
    """Address that it leads to."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    cache_url: str | None = None
    """The search engine's own copy of the page."""
    related_search_url: str | None = None
    """Search for pages like this one."""
    website_name: str | None = None
    """Name of the website, as the page shows it."""
    is_image: bool | None = None
    """Whether the result shows an image."""
    is_video: bool | None = None
    """Whether the result shows a video."""
    is_featured_snippet: bool | None = None
    """Whether it is shown as a featured snippet."""
    is_malicious: bool | None = None
    """Whether the search engine marks the page as malicious."""
    is_web_story: bool | None = None
    """Whether it is marked as a web story."""
    checks: List[str] | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    amp_version: bool | None = None
    """Whether the page has an Accelerated Mobile Pages (AMP) version."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    price: PriceInfo | None = None
    """Price named in the result; null where none is."""
    highlighted: List[str] | None = None
    """Words in bold."""
    links: List[SnippetLink] | None = None
    """Sitelinks, which lead to further pages of the website; null where there are none."""
    faq: FaqBox | None = None
    """Questions and answers below the result; null where there are none."""
    extended_people_also_search: List[str] | None = None
    """Related queries that appear when a searcher comes back from the result; null where there are none."""
    about_this_result: AboutThisResultElement | None = None
    """What Google says about the source of the result; null where it says nothing."""
    related_result: List[RelatedResult] | None = None
    """Further results of the same domain, shown with this one; with `group_organic_results` false they come as
    results of their own.
    """
    timestamp: str | None = None
    """When it was published."""

    timestamp_as_datetime = AsDatetime("timestamp")


class SerpPaid(Model, tag="paid", tag_field="type"):
    """A paid result: an ad above, among or below the organic results."""

    type: ClassVar[Literal["paid"]] = "paid"
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
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    title: str | None = None
    description: str | None = None
    """Text of the ad."""
    url: str | None = None
    """Address that it leads to."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    """Name of the website, as the page shows it."""
    is_image: bool | None = None
    """Whether the result shows an image."""
    is_video: bool | None = None
    """Whether the result shows a video."""
    checks: List[str] | None = None
    images: List[ImageElement] | None = None
    """Images shown with it; null where there are none."""
    highlighted: List[str] | None = None
    """Words in bold."""
    extra: Map[str] | None = None
    """Further parameters of the ad, such as `ad_aclk`, its click identifier."""
    description_rows: List[str] | None = None
    """Further lines of the text; null where there are none."""
    links: List[AdLinkElement] | None = None
    """Sitelinks of the ad; null where there are none."""
    price: PriceInfo | None = None
    """Price named in the ad; null where none is."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""


class SerpPeopleAlsoAsk(Model, tag="people_also_ask", tag_field="type"):
    """People also ask, a list of questions close to the query."""

    type: ClassVar[Literal["people_also_ask"]] = "people_also_ask"
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
    items: List[PeopleAlsoAskElement] | None = None
    """The questions."""


class SerpPeopleAlsoSearch(Model, tag="people_also_search", tag_field="type"):
    """People also search for, a list of queries close to this one."""

    type: ClassVar[Literal["people_also_search"]] = "people_also_search"
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
    items: List[str] | None = None
    """The queries."""


class SerpQuestionsAndAnswers(Model, tag="questions_and_answers", tag_field="type"):
    """Questions that people asked on websites, with answers."""

    type: ClassVar[Literal["questions_and_answers"]] = "questions_and_answers"
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
    items: List[QuestionsAndAnswersElement] | None = None
    """The questions."""


class SerpRelatedSearches(Model, tag="related_searches", tag_field="type"):
    """Searches related to the query."""

    type: ClassVar[Literal["related_searches"]] = "related_searches"
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
    items: List[str] | None = None
    """The queries."""
