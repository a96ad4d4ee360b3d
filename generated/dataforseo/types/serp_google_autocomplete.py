# From spec/types/serp/google_autocomplete.yaml by `make generate`; do not edit.
"""What the Google autocomplete calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class Autocomplete(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    relevance: Integer | None = None
    suggestion: str | None = None
    suggestion_type: str | None = None
    search_query_url: str | None = None
    thumbnail_url: str | None = None
    highlighted: list[str] | None = None
    """Words in bold."""


@model
class GoogleAutocompleteResult(Model):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[Autocomplete] | None = None

    datetime_as_datetime = AsDatetime("datetime")
