# From spec/types/content_analysis/citations.yaml by `make generate`; do not edit.
"""Citations and the figures made of them."""

from dataforseo_runtime.models import Integer, Model, model


@model
class ContentAnalysisCategories(Model):
    category: list[Integer] | None = None
    count: Integer | None = None


@model
class TopDomain(Model):
    domain: str | None = None
    count: Integer | None = None


@model
class CitationTrend(Model):
    type: str | None = None
    date: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    rank: Integer | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: list[TopDomain] | None = None
    sentiment_connotations: dict[str, Integer] | None = None
    """Citations by emotion."""
    connotation_types: dict[str, Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: list[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: list[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: dict[str, Integer] | None = None
    countries: dict[str, Integer] | None = None
    languages: dict[str, Integer] | None = None


@model
class ContentAnalysisSummary(Model):
    type: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    rank: Integer | None = None
    """Ranks of all pages that cite the keyword, added up and normalised."""
    top_domains: list[TopDomain] | None = None
    sentiment_connotations: dict[str, Integer] | None = None
    """Citations by emotion."""
    connotation_types: dict[str, Integer] | None = None
    """Citations by connotation: positive, negative, neutral."""
    text_categories: list[ContentAnalysisCategories] | None = None
    """Codes of the categories of the text."""
    page_categories: list[ContentAnalysisCategories] | None = None
    """Codes of the categories of the page."""
    page_types: dict[str, Integer] | None = None
    countries: dict[str, Integer] | None = None
    languages: dict[str, Integer] | None = None
