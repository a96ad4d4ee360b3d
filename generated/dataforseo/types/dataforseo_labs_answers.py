# From spec/types/dataforseo_labs/answers.yaml by `make generate`; do not edit.
"""Results, ads and answers as the database keeps them."""

from typing import ClassVar, Literal

from dataforseo.types.amounts import BacklinksInfo, RatingInfo
from dataforseo.types.dataforseo_labs_rankings import RankChanges, RankInfo
from dataforseo.types.serp_ai_overview import PeopleAlsoAskElement
from dataforseo.types.serp_list_entries import (
    FindResultsOnElement,
    MathSolverElement,
    QuestionsAndAnswersElement,
)
from dataforseo.types.serp_parts import AboutThisResultElement, AdLinkElement, SnippetLink, SnippetTable
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map


class LabsAnswerBox(Model, tag="answer_box", tag_field="type"):
    """An answer box: an answer that the search engine gives itself above the results."""

    type: ClassVar[Literal["answer_box"]] = "answer_box"
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
    text: List[str] | None = None
    """Lines of the answer."""
    links: List[SnippetLink] | None = None
    """Links in the answer."""


class LabsFeaturedSnippet(Model, tag="featured_snippet", tag_field="type"):
    """A featured snippet: a passage of a page that is shown as the answer above the results."""

    type: ClassVar[Literal["featured_snippet"]] = "featured_snippet"
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
    domain: str | None = None
    """Domain of the page."""
    title: str | None = None
    featured_title: str | None = None
    """Title of the page that the passage is from."""
    description: str | None = None
    """The passage."""
    url: str | None = None
    table: SnippetTable | None = None
    """Table in the answer; null when there is none."""
    main_domain: str | None = None
    """Domain without subdomain."""
    relative_url: str | None = None
    """Path of the page, without scheme and domain."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    estimated_paid_traffic_cost: Float | None = None
    """What these visits would cost as clicks on ads, in USD a month."""
    clickstream_etv: Float | None = None
    """Estimated visits a month, with the search volume of clickstreams; only with include_clickstream_data.
    """
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain by links."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsFindResultsOn(Model, tag="find_results_on", tag_field="type"):
    """A find-results-on block: links to directories and other places to search for the same."""

    type: ClassVar[Literal["find_results_on"]] = "find_results_on"
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
    items: List[FindResultsOnElement] | None = None
    """The entries."""


class LabsMathSolver(Model, tag="math_solver", tag_field="type"):
    """A math solver: the solution of an equation that was searched for."""

    type: ClassVar[Literal["math_solver"]] = "math_solver"
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
    result: str | None = None
    """Solution of the equation."""
    items: List[MathSolverElement] | None = None
    """Steps and ways of the solution."""
    links: List[SnippetLink] | None = None
    """Links in the block."""


class LabsOrganic(Model, tag="organic", tag_field="type"):
    """An organic result: a page that ranks without being paid for."""

    type: ClassVar[Literal["organic"]] = "organic"
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
    domain: str | None = None
    """Domain of the page."""
    title: str | None = None
    url: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    """Name of the site."""
    is_image: bool | None = None
    """Whether the result shows an image."""
    is_video: bool | None = None
    """Whether the result shows a video."""
    is_featured_snippet: bool | None = None
    """Whether the result stands as featured snippet."""
    is_malicious: bool | None = None
    """Whether the search engine warns of the site."""
    checks: List[str] | None = None
    description: str | None = None
    """Text under the title."""
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    amp_version: bool | None = None
    """Whether the page has a version in AMP, the format for fast mobile pages."""
    rating: RatingInfo | None = None
    """Rating that the result shows."""
    highlighted: List[str] | None = None
    """Words in bold."""
    links: List[SnippetLink] | None = None
    """Links below the result; null when there are none."""
    about_this_result: AboutThisResultElement | None = None
    """What Google says on why it shows the result."""
    main_domain: str | None = None
    """Domain without subdomain."""
    relative_url: str | None = None
    """Path of the page, without scheme and domain."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    estimated_paid_traffic_cost: Float | None = None
    """What these visits would cost as clicks on ads, in USD a month."""
    clickstream_etv: Float | None = None
    """Estimated visits a month, with the search volume of clickstreams; only with include_clickstream_data.
    """
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain by links."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsPaid(Model, tag="paid", tag_field="type"):
    """An ad: a result that was paid for."""

    type: ClassVar[Literal["paid"]] = "paid"
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
    domain: str | None = None
    """Domain of the page."""
    description: str | None = None
    """Text of the ad."""
    breadcrumb: str | None = None
    """Path shown above the title."""
    url: str | None = None
    checks: List[str] | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    extra: Map[str] | None = None
    description_rows: List[str] | None = None
    """Further lines of the ad; null when there are none."""
    links: List[AdLinkElement] | None = None
    """Links below the ad; null when there are none."""
    main_domain: str | None = None
    """Domain without subdomain."""
    relative_url: str | None = None
    """Path of the page, without scheme and domain."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    estimated_paid_traffic_cost: Float | None = None
    """What these visits would cost as clicks on ads, in USD a month."""
    clickstream_etv: Float | None = None
    """Estimated visits a month, with the search volume of clickstreams; only with include_clickstream_data.
    """
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain by links."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsPeopleAlsoAsk(Model, tag="people_also_ask", tag_field="type"):
    """A people-also-ask block: questions that others ask, with answers."""

    type: ClassVar[Literal["people_also_ask"]] = "people_also_ask"
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
    items: List[PeopleAlsoAskElement] | None = None
    """The questions."""


class LabsPeopleAlsoSearch(Model, tag="people_also_search", tag_field="type"):
    """A people-also-search block: things that others search for too."""

    type: ClassVar[Literal["people_also_search"]] = "people_also_search"
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
    items: List[str] | None = None
    """The things."""


class LabsQuestionsAndAnswers(Model, tag="questions_and_answers", tag_field="type"):
    """A block of questions and answers from a page."""

    type: ClassVar[Literal["questions_and_answers"]] = "questions_and_answers"
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
    items: List[QuestionsAndAnswersElement] | None = None
    """The questions and answers."""


class LabsRelatedSearches(Model, tag="related_searches", tag_field="type"):
    """A block of related searches."""

    type: ClassVar[Literal["related_searches"]] = "related_searches"
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
    items: List[str] | None = None
    """The searches."""
