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
from dataforseo_runtime.models import Integer, List, Map, Model, Number

__all__ = [
    "LabsAnswerBox",
    "LabsFeaturedSnippet",
    "LabsFindResultsOn",
    "LabsMathSolver",
    "LabsOrganic",
    "LabsPaid",
    "LabsPeopleAlsoAsk",
    "LabsPeopleAlsoSearch",
    "LabsQuestionsAndAnswers",
    "LabsRelatedSearches",
]


class LabsAnswerBox(Model, tag="answer_box", tag_field="type"):
    type: ClassVar[Literal["answer_box"]] = "answer_box"
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
    text: List[str] | None = None
    links: List[SnippetLink] | None = None


class LabsFeaturedSnippet(Model, tag="featured_snippet", tag_field="type"):
    type: ClassVar[Literal["featured_snippet"]] = "featured_snippet"
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
    domain: str | None = None
    title: str | None = None
    featured_title: str | None = None
    description: str | None = None
    url: str | None = None
    table: SnippetTable | None = None
    main_domain: str | None = None
    relative_url: str | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    estimated_paid_traffic_cost: Number | None = None
    """What that traffic would cost as ads, in USD."""
    clickstream_etv: Number | None = None
    """Estimated traffic a month, from clickstreams."""
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain."""
    impressions_etv: Number | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsFindResultsOn(Model, tag="find_results_on", tag_field="type"):
    type: ClassVar[Literal["find_results_on"]] = "find_results_on"
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
    items: List[FindResultsOnElement] | None = None


class LabsMathSolver(Model, tag="math_solver", tag_field="type"):
    type: ClassVar[Literal["math_solver"]] = "math_solver"
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
    result: str | None = None
    items: List[MathSolverElement] | None = None
    links: List[SnippetLink] | None = None


class LabsOrganic(Model, tag="organic", tag_field="type"):
    type: ClassVar[Literal["organic"]] = "organic"
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
    domain: str | None = None
    title: str | None = None
    url: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    website_name: str | None = None
    is_image: bool | None = None
    is_video: bool | None = None
    is_featured_snippet: bool | None = None
    is_malicious: bool | None = None
    checks: List[str] | None = None
    description: str | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    amp_version: bool | None = None
    rating: RatingInfo | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    links: List[SnippetLink] | None = None
    about_this_result: AboutThisResultElement | None = None
    main_domain: str | None = None
    relative_url: str | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    estimated_paid_traffic_cost: Number | None = None
    """What that traffic would cost as ads, in USD."""
    clickstream_etv: Number | None = None
    """Estimated traffic a month, from clickstreams."""
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain."""
    impressions_etv: Number | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsPaid(Model, tag="paid", tag_field="type"):
    type: ClassVar[Literal["paid"]] = "paid"
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
    domain: str | None = None
    description: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""
    url: str | None = None
    checks: List[str] | None = None
    highlighted: List[str] | None = None
    """Words in bold."""
    extra: Map[str] | None = None
    description_rows: List[str] | None = None
    links: List[AdLinkElement] | None = None
    main_domain: str | None = None
    relative_url: str | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    estimated_paid_traffic_cost: Number | None = None
    """What that traffic would cost as ads, in USD."""
    clickstream_etv: Number | None = None
    """Estimated traffic a month, from clickstreams."""
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain."""
    impressions_etv: Number | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsPeopleAlsoAsk(Model, tag="people_also_ask", tag_field="type"):
    type: ClassVar[Literal["people_also_ask"]] = "people_also_ask"
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
    items: List[PeopleAlsoAskElement] | None = None


class LabsPeopleAlsoSearch(Model, tag="people_also_search", tag_field="type"):
    type: ClassVar[Literal["people_also_search"]] = "people_also_search"
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
    items: List[str] | None = None


class LabsQuestionsAndAnswers(Model, tag="questions_and_answers", tag_field="type"):
    type: ClassVar[Literal["questions_and_answers"]] = "questions_and_answers"
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
    items: List[QuestionsAndAnswersElement] | None = None


class LabsRelatedSearches(Model, tag="related_searches", tag_field="type"):
    type: ClassVar[Literal["related_searches"]] = "related_searches"
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
    items: List[str] | None = None
