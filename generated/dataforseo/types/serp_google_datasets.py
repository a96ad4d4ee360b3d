# From spec/types/serp/google_datasets.yaml by `make generate`; do not edit.
"""Datasets of Google Dataset Search."""

from dataforseo.types.amazon import AmazonLabelElement
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips, SnippetLink
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AuthorsElement(Model):
    """An author of a dataset."""

    type: str | None = None
    """Kind of element: `authors_element`."""
    name: str | None = None
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""


class FormatsElement(Model):
    """A file format that a dataset comes in."""

    type: str | None = None
    """Kind of element: `formats_element`."""
    format: str | None = None
    """Name of the format, such as `csv` or `zip`."""
    size: Int | None = None
    """Size, in bytes."""


class PeriodCovered(Model):
    """The time that the data of a dataset are about."""

    start_date: str | None = None
    """When the period begins."""
    end_date: str | None = None
    """When the period ends."""
    displayed_date: str | None = None
    """Period as shown, such as `Jan 1, 2003 - Dec 31, 2005`."""

    start_date_as_datetime = AsDatetime("start_date")
    end_date_as_datetime = AsDatetime("end_date")


class DatasetDescription(Model):
    """What a dataset holds, in its provider's words."""

    text: str | None = None
    """The description."""
    links: List[SnippetLink] | None = None
    """Links that stand in the element; null where there are none."""


class Dataset(Model):
    """A dataset that Google Dataset Search lists."""

    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    dataset_id: str | None = None
    """Google's identifier of the dataset; google_dataset_info is asked with it."""
    title: str | None = None
    image_url: str | None = None
    """Address of the image."""
    scholarly_citations_count: Int | None = None
    """Number of articles that cite the dataset."""
    scholarly_articles_url: str | None = None
    """Address of the list of those articles on Google Scholar."""
    unique_identifier: str | None = None
    """Digital object identifier (DOI) of the dataset, as an address such as
    `https://doi.org/10.1594/PANGAEA.961148`.
    """
    related_article: str | None = None
    """Address of a published article about the dataset."""
    links: List[SnippetLink] | None = None
    """Places where the dataset can be had."""
    dataset_providers: List[AmazonLabelElement] | None = None
    """Institutions that provide the dataset."""
    formats: List[FormatsElement] | None = None
    """File formats that the dataset comes in."""
    authors: List[AuthorsElement] | None = None
    """People or institutions that made the dataset."""
    licenses: List[AmazonLabelElement] | None = None
    """Licences that the dataset is under."""
    updated_date: str | None = None
    """When the dataset was last updated."""
    area_covered: List[str] | None = None
    """Places that the data are about, such as `Australia`."""
    period_covered: PeriodCovered | None = None
    """Time that the data are about; null where none is named."""
    dataset_description: DatasetDescription | None = None
    """What the dataset holds."""

    updated_date_as_datetime = AsDatetime("updated_date")


class DatasetResult(Model):
    """One search for datasets, with what it found."""

    keyword: str | None = None
    """The query, with percent-encoded text decoded."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[Dataset] | None = None
    """The datasets, in the order of the page."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""

    datetime_as_datetime = AsDatetime("datetime")
