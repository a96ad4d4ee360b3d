"""The docstring of an operation's request class, which editors, `help()` and the command show."""

from __future__ import annotations

from codegen.resolving.resolved import ResolvedEndpoint
from codegen.views import docstrings


def operation_blocks(endpoint: ResolvedEndpoint) -> list[str]:
    """Describe an operation, one block for each paragraph."""
    spec = endpoint.spec
    deprecated = f"Deprecated: {spec.deprecated}" if spec.deprecated else ""
    rows = ""
    if endpoint.row is not None:
        named = endpoint.scope.find(endpoint.row.text)
        rows = f"Rows: {named.class_name if named is not None else endpoint.row.text}."
    revised = f" (page of {spec.docs.revised})" if spec.docs.revised else ""
    return [
        str(spec.summary),
        deprecated,
        str(spec.description or ""),
        _other_ways_to_call(endpoint),
        docstrings.arguments(endpoint.request_fields),
        docstrings.group_rules(endpoint.request_rules),
        " ".join(
            part for part in (docstrings.price(spec.billing), docstrings.limits(spec.limits), rows) if part
        ),
        f"Source: {spec.docs.url}{revised}",
    ]


def _other_ways_to_call(endpoint: ResolvedEndpoint) -> str:
    """Describe the methods that an operation has besides the plain call."""
    if endpoint.family is not None:
        return (
            f"`.post_and_wait([...])` posts tasks with `{endpoint.family.post.operation}`, waits, and yields each "
            "result when it is ready; `.wait_for([...])` waits for posted tasks, by their identifiers."
        )
    if endpoint.spec.paging:
        return (
            "`.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call."
        )
    if endpoint.spec.split is not None:
        return (
            f"`.split(...)` takes {endpoint.spec.split} of any length, sends as many calls as needed, and joins "
            "their answers."
        )
    if not endpoint.collectors:
        return ""
    first, *others = (f"`{collector.operation}" for collector in endpoint.collectors)
    also = f"; {' and '.join(f'{name}`' for name in others)} can too" if others else ""
    return f"{first}.post_and_wait([...])` posts these tasks, waits, and collects them in one call{also}."
