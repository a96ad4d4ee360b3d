# From spec/types/serp/google_autocomplete.yaml by `make generate`; do not edit.
"""What the Google autocomplete calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class Autocomplete(Model):
    """One suggestion that Google completes the query with."""

    type: str | None = None
    """Kind of element: `autocomplete`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    relevance: Int | None = None
    """How well the suggestion fits the query, from 500 to 2,000; only with `client` chrome or chrome-omni, else
    null.
    """
    suggestion: str | None = None
    """The suggested query."""
    suggestion_type: str | None = None
    """Google's kind of suggestion; only with `client` chrome or chrome-omni, else null."""
    search_query_url: str | None = None
    """Address of the result page for the suggestion."""
    thumbnail_url: str | None = None
    """Address of a small picture beside the suggestion; only with `client` gws-wiz or gws-wiz-serp, else null.
    """
    highlighted: List[str] | None = None
    """Words in bold."""


class GoogleAutocompleteResult(Model):
    """One unfinished query, with the suggestions for it."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[Autocomplete] | None = None
    """The suggestions, in the order shown."""

    datetime_as_datetime = AsDatetime("datetime")
