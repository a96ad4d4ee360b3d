# From spec/types/content_analysis/citations.yaml by `make generate`; do not edit.
"""Citations and the figures made of them."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Integer, List, Map


class ContentAnalysisCategories(Model):
    """A set of categories and how many citations are in it."""

    category: List[Integer] | None = None
    """Codes of the categories of products and services, as the list of categories has them."""
    count: Integer | None = None
    """Number of citations."""


class TopDomain(Model):
    """A domain and how often it cites the phrase."""

    domain: str | None = None
    """Domain with subdomain."""
    count: Integer | None = None
    """Number of citations."""


class CitationTrend(Model):
    """The citations of one step in time."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day that the step is named by, as `yyyy-mm-dd`."""
    total_count: Integer | None = None
    """Citations in the database."""
    rank: Integer | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: List[TopDomain] | None = None
    """Domains with most citations."""
    sentiment_connotations: Map[Integer] | None = None
    """Citations by emotion."""
    connotation_types: Map[Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: Map[Integer] | None = None
    """Citations by kind of page."""
    countries: Map[Integer] | None = None
    """Citations by country."""
    languages: Map[Integer] | None = None
    """Citations by language."""


class ContentAnalysisSummary(Model):
    """Citations of a phrase, added up."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    total_count: Integer | None = None
    """Citations in the database."""
    rank: Integer | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: List[TopDomain] | None = None
    """Domains with most citations."""
    sentiment_connotations: Map[Integer] | None = None
    """Citations by emotion."""
    connotation_types: Map[Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: Map[Integer] | None = None
    """Citations by kind of page."""
    countries: Map[Integer] | None = None
    """Citations by country."""
    languages: Map[Integer] | None = None
    """Citations by language."""
