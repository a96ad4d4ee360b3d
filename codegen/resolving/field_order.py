"""The order of the fields in a request: the important ones first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from codegen.reading import model

# The subject; then place, language and device; then how many results, and in which order.
_FIRST = (
    "id task_id keyword keywords target targets target1 target2 domain url urls page_from page_to "
    "pages asin app_id product_id cid place_id "
    "location_code location_name location_coordinate language_code language_name language device os browser "
    "depth max_crawl_pages limit filters order_by offset "
    "date_from date_to datetime_from datetime_to"
).split()
# Fields that do not change the result.
_LAST = "tag pingback_url postback_url postback_data".split()
_RANKS = {name: rank for rank, name in enumerate(_FIRST)}


class Named(Protocol):
    """A field with its name."""

    @property
    def wire_name(self) -> str: ...
    @property
    def field(self) -> model.Field: ...


NamedT = TypeVar("NamedT", bound=Named)


def in_order(fields: Iterable[NamedT]) -> tuple[NamedT, ...]:
    """Sort fields: required ones, those of _FIRST, others, those of _LAST."""
    return tuple(sorted(fields, key=_rank))


def _rank(at: Named) -> tuple[int, int]:
    name = at.wire_name
    if at.field.required is True:
        return 0, _RANKS.get(name, len(_RANKS))
    if name in _RANKS:
        return 1, _RANKS[name]
    return (3, _LAST.index(name)) if name in _LAST else (2, 0)
