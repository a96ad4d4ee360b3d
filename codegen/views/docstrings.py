"""Facts of the spec as sentences for docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import cast

from codegen.python import names
from codegen.python.literals import Code, docstring
from codegen.reading import model
from codegen.resolving.resolved import LocatedField, LocatedRule, NamedType
from dataforseo_runtime.requests.facts import Billing, Limits, PagePricing, Surcharge


def type_blocks(kind: model.Type) -> list[str]:
    """Describe a shape or a union, if its spec does."""
    return [block for block in (kind.summary, kind.description) if block]


def request_blocks(named: NamedType, fields: Sequence[LocatedField]) -> list[str]:
    """Describe an object inside a request and its fields."""
    return [
        *(type_blocks(named.type) or [str(named.class_name)]),
        arguments(fields),
        group_rules(named.rules),
    ]


def response_docstring(field: model.Field) -> Code | None:
    """Describe a response field: its meaning, its unit, and whether it is deprecated."""
    text = " ".join(part for part in (_sentence(field.summary), _unit(field), _deprecated(field)) if part)
    return docstring([text], 4) if text else None


def arguments(fields: Sequence[LocatedField]) -> str:
    """List request fields as an Args section, each with its rules."""
    if not fields:
        return ""
    lines = [f"  {names.field_name(at.wire_name)}: {argument(at.field)}".rstrip() for at in fields]
    return "\n".join(["Args:", *(f"  {line}" for line in lines)])


def argument(field: model.Field) -> str:
    """Describe a request field and its rules."""
    parts = (_sentence(field.summary), _unit(field), _rules(field), _deprecated(field))
    return " ".join(part for part in parts if part)


def group_rules(rules: Iterable[LocatedRule]) -> str:
    """Describe the rules between request fields."""
    return " ".join(
        f"{words} {', '.join(names)}{f' ({_flat(at.rule.because)})' if at.rule.because else ''}."
        for at in rules
        for words, names in (
            ("Exactly one of", at.rule.exactly_one_of),
            ("At least one of", at.rule.at_least_one_of),
            ("At most one of", at.rule.at_most_one_of),
            ("All or none of", at.rule.all_or_none_of),
        )
        if names
    )


def price(billing: Billing) -> str:
    """Describe what a call costs and what adds to it. Without a known price, the note says what was seen."""
    if billing.model == "free":
        return "Free of charge."
    one = "task" if billing.model == "per task" else "request"
    prices = [
        f"{_usd(amount)} USD a {unit}"
        for amount, unit in ((billing.request, one), (billing.row, "row"))
        if amount is not None
    ]
    if billing.model == "unknown":
        sentences = ["The price is not known.", _sentence(billing.note)]
    elif prices:
        source = f" ({_flat(billing.source)})" if billing.source else ""
        sentences = [f"Charged {' and '.join(prices)}, as of {billing.since}{source}."]
    else:
        sentences = [f"Charged {billing.model}."]
    return " ".join(part for part in (*sentences, *_extras(billing)) if part)


def _extras(billing: Billing) -> Iterator[str]:
    if billing.most_rows is not None and billing.row is not None:
        yield f"At most {billing.most_rows:,} {'row is' if billing.most_rows == 1 else 'rows are'} charged."
    if billing.pages is not None and billing.request is not None:
        yield _pages(billing.pages, billing.request)
    for extra in billing.plus:
        if not extra.fixed:
            yield f"Plus {_surcharge(extra)}."
    for factor in billing.times:
        holding = f" that holds {', '.join(factor.contains)}" if factor.contains else ""
        yield f"Times {factor.factor:g} for {factor.field}{_equal_to(factor.equals)}{holding}."
    for extra in billing.plus:
        if extra.fixed:
            yield f"Plus {_surcharge(extra)}, which nothing multiplies."


def _pages(pages: PagePricing, first: float) -> str:
    """Say what a page is and what further pages cost."""
    page = "page" if pages.results is None else f"page of at least {pages.size:,} results"
    asked = " or ".join(name for name in (pages.results, pages.count) if name is not None)
    if pages.further == 1:
        return f"That is for each {page} that {asked} asks for."
    further = _usd(round(first * pages.further, 10))
    return f"That is for the first {page}; each further one that {asked} asks for is {further} USD."


def _surcharge(extra: Surcharge) -> str:
    each = "each of " if extra.each else ""
    row = " a row" if extra.per == "row" else ""
    return f"{_usd(extra.amount)} USD{row} for {each}{extra.field}{_equal_to(extra.equals)}"


def _equal_to(value: object) -> str:
    return "" if value in (None, True) else f" {_value_text(value)}"


def limits(limits: Limits) -> str:
    """Describe the limits on calls."""
    parts: list[str] = []
    if limits.calls_per_minute:
        parts.append(f"{limits.calls_per_minute:,} calls a minute")
    if limits.simultaneous_calls:
        parts.append(f"{limits.simultaneous_calls:,} at once")
    if limits.tasks_per_call and limits.tasks_per_call > 1:
        parts.append(f"{limits.tasks_per_call:,} tasks a call")
    return f"At most {', '.join(parts)}." if parts else ""


def _rules(field: model.Field) -> str:
    rules: list[str] = []
    if field.format:
        rules.append(f"Format: {_format(field.format)}.")
    if field.minimum is not None and field.maximum is not None:
        rules.append(
            f"From {field.minimum} to {field.maximum}{_narrower_bounds(field, 'minimum', 'maximum')}."
        )
    elif field.minimum is not None:
        words = "Not before" if isinstance(field.minimum, str) else "At least"
        rules.append(f"{words} {field.minimum}{_narrower_bounds(field, 'minimum')}.")
    elif field.maximum is not None:
        words = "Not after" if isinstance(field.maximum, str) else "At most"
        rules.append(f"{words} {field.maximum}{_narrower_bounds(field, 'maximum')}.")
    for least, most, of, key in (
        (field.min_length, field.max_length, "characters", "max_length"),
        (field.min_items, field.max_items, "elements", "max_items"),
    ):
        if size := _size(least, most, of):
            rules.append(f"{size.capitalize()}{_narrower_bounds(field, key)}.")
    if field.each is not None and (rule := _element_rules(field.each)):
        rules.append(f"Each element: {rule}.")
    values = field.values or (field.each.values if field.each else ())
    if values:
        word = "One of" if field.values else "Each one of"
        if field.values_open or (field.each and field.each.values_open):
            word = "Such as"
        rules.append(f"{word} {', '.join(map(_value_text, values))}.")
    if field.needs:
        rules.append(f"Needs {' and '.join(field.needs)}.")
    if field.only_without:
        rules.append(f"Not together with {', '.join(field.only_without)}.")
    for other, value in field.only_with.items():
        rules.append(
            f"Only with {other}." if value == "any" else f"Only while {other} is {_value_text(value)}."
        )
    if field.default is not None:
        rules.append(f"Default: {_value_text(field.default)}.")
    return " ".join(rules)


def _element_rules(each: model.Element) -> str:
    bounds = [
        f"{word} {bound}"
        for word, bound in (("from", each.minimum), ("to", each.maximum))
        if bound is not None
    ]
    return ", ".join(
        part
        for part in (
            _format(each.format),
            " ".join(bounds),
            _size(each.min_length, each.max_length, "characters"),
        )
        if part
    )


def _format(name: str | None) -> str:
    return re.sub(r"\burl\b", "URL", name or "")


def _size(least: int | None, most: int | None, of: str) -> str:
    parts = [f"at least {least:,}"] if least is not None else []
    parts += [f"at most {most:,}"] if most is not None else []
    return f"{', '.join(parts)} {of}" if parts else ""


def _narrower_bounds(field: model.Field, *bounds: str) -> str:
    parts = [
        f"{getattr(item, bound)} while {item.field} is {_value_text(item.equals)}"
        for item in field.when
        for bound in bounds
        if getattr(item, bound) is not None
    ]
    return f" ({', '.join(parts)})" if parts else ""


def _unit(field: model.Field) -> str:
    return f"In {field.unit}." if field.unit else ""


def _deprecated(field: model.Field) -> str:
    return f"Deprecated: {_sentence(field.deprecated)}" if field.deprecated else ""


def _flat(text: str | None) -> str:
    return " ".join(text.split()).removesuffix(".") if text else ""


def _sentence(text: str | None) -> str:
    flat = " ".join(text.split()) if text else ""
    return flat if not flat or flat.endswith((".", "!", "?", ":")) else f"{flat}."


def _value_text(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(_value_text, cast("Sequence[object]", value)))
    return str(value).lower() if isinstance(value, bool) else str(value)


def _usd(amount: float) -> str:
    return f"{Decimal(repr(amount)).normalize():f}"
