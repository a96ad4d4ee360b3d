# From spec/types/serp/google_datasets.yaml by `make generate`; do not edit.
"""Datasets of Google Dataset Search."""

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips, SnippetLink
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AuthorsElement(Model):
    type: str | None = None
    name: str | None = None
    url: str | None = None
    domain: str | None = None


@model
class FormatsElement(Model):
    type: str | None = None
    format: str | None = None
    size: Integer | None = None
    """Size, in bytes."""


@model
class PeriodCovered(Model):
    start_date: str | None = None
    end_date: str | None = None
    displayed_date: str | None = None

    start_date_as_datetime = AsDatetime("start_date")
    end_date_as_datetime = AsDatetime("end_date")


@model
class DatasetDescription(Model):
    text: str | None = None
    links: list[SnippetLink] | None = None


@model
class Dataset(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    dataset_id: str | None = None
    title: str | None = None
    image_url: str | None = None
    scholarly_citations_count: Integer | None = None
    scholarly_articles_url: str | None = None
    unique_identifier: str | None = None
    related_article: str | None = None
    links: list[SnippetLink] | None = None
    dataset_providers: list[AmazonLabelElement] | None = None
    formats: list[FormatsElement] | None = None
    authors: list[AuthorsElement] | None = None
    licenses: list[AmazonLabelElement] | None = None
    updated_date: str | None = None
    area_covered: list[str] | None = None
    period_covered: PeriodCovered | None = None
    dataset_description: DatasetDescription | None = None

    updated_date_as_datetime = AsDatetime("updated_date")


@model
class DatasetResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[Dataset] | None = None
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""

    datetime_as_datetime = AsDatetime("datetime")
