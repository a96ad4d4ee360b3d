"""The facts of an endpoint as the runtime takes them: those of its spec, with what follows from its fields."""

from __future__ import annotations

from msgspec.structs import replace

from codegen.resolving.families import Family
from codegen.resolving.resolve import Endpoint
from dataforseo_runtime.requests.facts import Billing, OffsetPaging, TaskFamily, TokenPaging


def billing(endpoint: Endpoint) -> Billing:
    """Give what a call costs, with the numbers that hold where a field is left out. Its note is in the words."""
    said = endpoint.spec.billing
    pages = said.pages
    if pages is not None:
        pages = replace(pages, default=_default(endpoint, pages.results))
    return replace(said, rows_default=_default(endpoint, said.rows), pages=pages, note=None)


def paging(endpoint: Endpoint) -> tuple[OffsetPaging | TokenPaging, ...]:
    """Give the ways to the next page, with the size that a page has where it is not asked for."""
    return tuple(replace(way, size_default=_default(endpoint, way.size)) for way in endpoint.spec.paging)


def task_family(endpoint: Endpoint, family: Family | None) -> TaskFamily | None:
    """Give who posts and lists the tasks that an endpoint collects."""
    if family is None:
        return None
    unfinished = next(iter(endpoint.spec.response.unfinished.items()), None)
    return TaskFamily(
        post=str(family.post.operation), ready=str(family.ready.operation), unfinished=unfinished
    )


def echoes(endpoint: Endpoint) -> tuple[tuple[str, str], ...]:
    """Give the fields of a row that hold an element of a request list, each with that list."""
    row = endpoint.scope.find(endpoint.row.text) if endpoint.row is not None else None
    fields = row.fields if row is not None else ()
    return tuple((at.wire_name, at.field.echoes) for at in fields if at.field.echoes)


def _default(endpoint: Endpoint, name: str | None) -> int | None:
    """Give the number that the server assumes where a field is left out."""
    defaults = (at.field.default for at in endpoint.request_fields if at.wire_name == name)
    return next((value for value in defaults if isinstance(value, int)), None)
