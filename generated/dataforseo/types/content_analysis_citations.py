# From spec/types/content_analysis/citations.yaml by `make generate`; do not edit.
"""Citations and the figures made of them."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map


class ContentAnalysisCategories(Model):
    """A set of categories and how many citations are in it."""

    category: List[Int] | None = None
    """Codes of the categories of products and services, as the list of categories has them."""
    count: Int | None = None
    """Number of citations."""


class TopDomain(Model):
    """A domain and how often it cites the phrase."""

    domain: str | None = None
    """Domain with subdomain."""
    count: Int | None = None
    """Number of citations."""


class CitationTrend(Model):
    """The citations of one step in time."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day that the step is named by, as `yyyy-mm-dd`."""
    total_count: Int | None = None
    """Citations in the database."""
    rank: Int | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: List[TopDomain] | None = None
    """Domains with most citations."""
    sentiment_connotations: Map[Int] | None = None
    """Citations by emotion."""
    connotation_types: Map[Int] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: Map[Int] | None = None
    """Citations by kind of page."""
    countries: Map[Int] | None = None
    """Citations by country."""
    languages: Map[Int] | None = None
    """Citations by language."""


class ContentAnalysisSummary(Model):
    """Citations of a phrase, added up."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    total_count: Int | None = None
    """Citations in the database."""
    rank: Int | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: List[TopDomain] | None = None
    """Domains with most citations."""
    sentiment_connotations: Map[Int] | None = None
    """Citations by emotion."""
    connotation_types: Map[Int] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: Map[Int] | None = None
    """Citations by kind of page."""
    countries: Map[Int] | None = None
    """Citations by country."""
    languages: Map[Int] | None = None
    """Citations by language."""
