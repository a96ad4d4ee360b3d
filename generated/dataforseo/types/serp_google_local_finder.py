# From spec/types/serp/google_local_finder.yaml by `make generate`; do not edit.
"""What the Google Local Finder calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo.types.serp_places import SerpLocalPack
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class GoogleLocalFinderResult(Model):
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
    items: list[SerpLocalPack] | None = None

    datetime_as_datetime = AsDatetime("datetime")
