# From spec/types/content_analysis/citations.yaml by `make generate`; do not edit.
"""Citations and the figures made of them."""

from dataforseo_runtime.models import Integer, List, Map, Model

__all__ = ["CitationTrend", "ContentAnalysisCategories", "ContentAnalysisSummary", "TopDomain"]


class ContentAnalysisCategories(Model):
    category: List[Integer] | None = None
    count: Integer | None = None


class TopDomain(Model):
    domain: str | None = None
    count: Integer | None = None


class CitationTrend(Model):
    type: str | None = None
    date: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    rank: Integer | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: List[TopDomain] | None = None
    sentiment_connotations: Map[Integer] | None = None
    """Citations by emotion."""
    connotation_types: Map[Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: Map[Integer] | None = None
    countries: Map[Integer] | None = None
    languages: Map[Integer] | None = None


class ContentAnalysisSummary(Model):
    type: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    rank: Integer | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: List[TopDomain] | None = None
    sentiment_connotations: Map[Integer] | None = None
    """Citations by emotion."""
    connotation_types: Map[Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: List[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: Map[Integer] | None = None
    countries: Map[Integer] | None = None
    languages: Map[Integer] | None = None
