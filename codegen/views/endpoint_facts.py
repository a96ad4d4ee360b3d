"""The facts of an endpoint as the runtime reads them: its spec, with defaults taken from its fields."""

from __future__ import annotations

from msgspec.structs import replace

from codegen.resolving.resolved import ResolvedEndpoint
from dataforseo_runtime.requests.facts import Billing, OffsetPaging, TaskFamily, TokenPaging


def billing(endpoint: ResolvedEndpoint) -> Billing:
    """Return what a call costs, with the defaults of the fields that it names, without note and source."""
    spec = endpoint.spec.billing
    pages = spec.pages
    if pages is not None:
        pages = replace(pages, default=_default(endpoint, pages.results))
    return replace(spec, rows_default=_default(endpoint, spec.rows), pages=pages, source=None, note=None)


def paging(endpoint: ResolvedEndpoint) -> tuple[OffsetPaging | TokenPaging, ...]:
    """Return the ways to ask for the next page, with the default size of a page."""
    return tuple(replace(item, size_default=_default(endpoint, item.size)) for item in endpoint.spec.paging)


def task_family(endpoint: ResolvedEndpoint) -> TaskFamily | None:
    """Return the operations that post and list the tasks which an endpoint collects."""
    family = endpoint.family
    if family is None:
        return None
    unfinished = next(iter(endpoint.spec.response.unfinished.items()), None)
    return TaskFamily(
        post=str(family.post.operation), ready=str(family.ready.operation), unfinished=unfinished
    )


def echoes(endpoint: ResolvedEndpoint) -> tuple[tuple[str, str], ...]:
    """Return the fields of a row that repeat an element of a request list, each with that list."""
    row = endpoint.scope.find(endpoint.row.text) if endpoint.row is not None else None
    fields = row.fields if row is not None else ()
    return tuple((at.wire_name, at.field.echoes) for at in fields if at.field.echoes)


def _default(endpoint: ResolvedEndpoint, name: str | None) -> int | None:
    """Return the default of a request field, if it is an integer."""
    defaults = (at.field.default for at in endpoint.request_fields if at.wire_name == name)
    return next((value for value in defaults if isinstance(value, int)), None)
