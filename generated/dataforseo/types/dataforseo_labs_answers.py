# From spec/types/dataforseo_labs/answers.yaml by `make generate`; do not edit.
"""Results, ads and answers as the database keeps them."""

from dataforseo.types.amounts import BacklinksInfo, RatingInfo
from dataforseo.types.dataforseo_labs_rankings import RankChanges, RankInfo
from dataforseo.types.serp_ai_overview import PeopleAlsoAskElement
from dataforseo.types.serp_list_entries import (
    FindResultsOnElement,
    MathSolverElement,
    QuestionsAndAnswersElement,
)
from dataforseo.types.serp_parts import AboutThisResultElement, AdLinkElement, SnippetLink, SnippetTable
from dataforseo_runtime.models import Integer, Model, Number, model


@model
class LabsAnswerBox(Model):
    type: str | None = None
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
    text: list[str] | None = None
    links: list[SnippetLink] | None = None


@model
class LabsFeaturedSnippet(Model):
    type: str | None = None
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


@model
class LabsFindResultsOn(Model):
    type: str | None = None
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
    items: list[FindResultsOnElement] | None = None


@model
class LabsMathSolver(Model):
    type: str | None = None
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
    items: list[MathSolverElement] | None = None
    links: list[SnippetLink] | None = None


@model
class LabsOrganic(Model):
    type: str | None = None
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
    checks: list[str] | None = None
    description: str | None = None
    pre_snippet: str | None = None
    """Text before the description."""
    extended_snippet: str | None = None
    """Text after the description."""
    amp_version: bool | None = None
    rating: RatingInfo | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    links: list[SnippetLink] | None = None
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


@model
class LabsPaid(Model):
    type: str | None = None
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
    checks: list[str] | None = None
    highlighted: list[str] | None = None
    """Words in bold."""
    extra: dict[str, str] | None = None
    description_rows: list[str] | None = None
    links: list[AdLinkElement] | None = None
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


@model
class LabsPeopleAlsoAsk(Model):
    type: str | None = None
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
    items: list[PeopleAlsoAskElement] | None = None


@model
class LabsPeopleAlsoSearch(Model):
    type: str | None = None
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
    items: list[str] | None = None


@model
class LabsQuestionsAndAnswers(Model):
    type: str | None = None
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
    items: list[QuestionsAndAnswersElement] | None = None


@model
class LabsRelatedSearches(Model):
    type: str | None = None
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
    items: list[str] | None = None
