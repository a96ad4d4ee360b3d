"""Check the fields that set a price, turn pages or hold rows: do they exist, and do their types fit?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from codegen.checking.fields import Faults, check_value
from codegen.python import names
from codegen.reading import model
from codegen.reading.problems import Place, Problem, suggestion
from codegen.reading.tree import SpecTree
from codegen.resolving.resolved import LocatedField, ResolvedEndpoint
from dataforseo_runtime.requests import facts

_ACCOUNT_LIST = "account list"
_EVIDENCE = {
    "source": "where it is from, such as 'account list', 'charge' or 'price page'",
    "since": "the day that it was valid or seen",
}

Fields: TypeAlias = Mapping[str, LocatedField]

# The prices that go with each billing model. A spec gives all of them or none.
_PRICES: dict[str, tuple[str, ...]] = {
    "free": (),
    "per request": ("request",),
    "per task": ("request",),
    "per row": ("row",),
    "per request and row": ("request", "row"),
    "unknown": (),
}


def check_roles(tree: SpecTree, endpoint: ResolvedEndpoint) -> Iterator[Problem]:
    """Yield each fact about price, pages and rows that does not fit the fields that it names."""
    request_fields = {at.wire_name: at for at in endpoint.request_fields}
    result_fields = {at.wire_name: at for at in endpoint.result.fields} if endpoint.result is not None else {}
    spec = endpoint.spec
    for place, message in (
        *_request_roles(spec, request_fields),
        *_result_roles(spec, result_fields),
        *_price(spec),
        *_evidence(spec.billing),
        *_conditions(spec.billing, request_fields),
        *_split(spec, request_fields),
    ):
        yield tree.problem(endpoint.file, place, message)
    for named in endpoint.response_types():
        for at in named.fields:
            for message in _misfit(at.field.echoes, ("list",), request_fields, "request"):
                yield tree.problem(at.file, (*at.place, "echoes"), message)


def _request_roles(spec: model.EndpointSpec, request_fields: Fields) -> Faults:
    billing, pages = spec.billing, spec.billing.pages
    roles: list[tuple[Place, str | None, tuple[str, ...]]] = [
        (("billing", "rows"), billing.rows, ("list", "integer")),
        (("billing", "pages", "results"), pages.results if pages is not None else None, ("integer",)),
        (("billing", "pages", "count"), pages.count if pages is not None else None, ("integer",)),
        (("split",), spec.split, ()),
    ]
    for index, extra in enumerate(billing.plus):
        roles.append((("billing", "plus", index, "field"), extra.field, ("integer",) if extra.each else ()))
    for index, factor in enumerate(billing.times):
        roles.append(
            (("billing", "times", index, "field"), factor.field, ("string",) if factor.contains else ())
        )
    for index, paging in enumerate(spec.paging):
        roles.append((("paging", index, "size"), paging.size, ("integer",)))
        if isinstance(paging, facts.OffsetPaging):
            roles.append((("paging", index, "offset"), paging.offset, ("integer",)))
        else:
            roles.append((("paging", index, "token"), paging.token, ("string",)))
    for place, name, kinds in roles:
        for message in _misfit(name, kinds, request_fields, "request"):
            yield place, message


def _result_roles(spec: model.EndpointSpec, result_fields: Fields) -> Faults:
    response, result = spec.response, spec.response.result
    if response.rows is not None and result.kind == "nothing":
        yield ("response", "rows"), "there is no result, and so no rows; drop one of the two"
    elif response.rows not in (None, "result") and result.leaf.kind not in ("named", "any"):
        message = f"a result that is a {result.text} has no field {response.rows!r}; write 'result'"
        yield ("response", "rows"), message
    # Whether the shape has the field with the rows is checked when names are looked up.
    rows = response.rows if response.rows in result_fields and response.rows != "result" else None
    roles: list[tuple[Place, str | None, tuple[str, ...]]] = [
        (("response", "rows"), rows, ("list",)),
        *((("response", "unfinished", name), name, ()) for name in response.unfinished),
    ]
    for index, paging in enumerate(spec.paging):
        roles.append((("paging", index, "total"), paging.total, ("integer",)))
        if isinstance(paging, facts.TokenPaging):
            roles.append((("paging", index, "found_in"), paging.found_in, ("string",)))
    for field, value in response.unfinished.items():
        if field in result_fields and (wrong := check_value(result_fields[field].field.type, value)):
            yield ("response", "unfinished", field), wrong
    for place, name, kinds in roles:
        for message in _misfit(name, kinds, result_fields, "result"):
            yield place, message
        if name is not None and names.field_name(name) != name:
            yield place, f"{name!r} is called {names.field_name(name)} in Python, where it cannot be found"


def _misfit(name: str | None, kinds: tuple[str, ...], fields: Fields, where: str) -> Iterator[str]:
    """Yield the message for a field that is missing, or has another type than its role needs."""
    if name is None:
        return
    if name not in fields:
        yield f"the {where} has no field {name!r}; {suggestion(name, fields)}"
    elif kinds and fields[name].field.type.kind not in (*kinds, "any"):
        yield f"{name!r} is of type {fields[name].field.type.text!r}; here it must be {_either(kinds)}"


def _either(kinds: tuple[str, ...]) -> str:
    return " or ".join(f"an {kind}" if kind[0] in "aeio" else f"a {kind}" for kind in kinds)


def _price(spec: model.EndpointSpec) -> Faults:
    billing = spec.billing
    prices = tuple(key for key in ("request", "row") if getattr(billing, key) is not None)
    if prices and prices != (expected := _PRICES[billing.model]):
        wanted = " and ".join(map(repr, expected)) or "no price"
        found = " and ".join(map(repr, prices))
        yield (
            ("billing", "model"),
            f"{billing.model!r} goes with {wanted}, not with {found}; change one of the two",
        )
    if billing.model == "free" and spec.repeat == "charged":
        yield ("repeat",), "a free call cannot be charged again; write 'safe' or 'acts'"
    if billing.model not in ("free", "unknown") and spec.repeat == "safe":
        yield ("repeat",), "a call with a price is charged again; write 'charged'"


def _evidence(billing: facts.Billing) -> Faults:
    """Check that a price has a date and a source, and that its rows are bounded."""
    if billing.request is not None or billing.row is not None:
        for key in ("source", "since"):
            if getattr(billing, key) is None:
                yield ("billing",), f"a price needs {key!r}: {_EVIDENCE[key]}"
        if billing.listed is None and (billing.source or "").startswith(_ACCOUNT_LIST):
            yield ("billing", "source"), "a price of the account's list needs 'listed', its path in that list"
    if billing.most_rows is not None and billing.rows is not None:
        yield ("billing", "most_rows"), f"{billing.rows!r} bounds the rows; drop one of the two"
    elif billing.row is not None and billing.most_rows is None and billing.rows is None:
        yield ("billing", "row"), "a price of rows needs 'rows' or 'most_rows', which bounds them"
    pages = billing.pages
    if pages is not None and pages.results is None and pages.count is None:
        yield ("billing", "pages"), "nothing says how many pages there are; write 'results' or 'count'"
    for index, extra in enumerate(billing.plus):
        if extra.per == "row" and billing.row is None:
            yield ("billing", "plus", index, "per"), "there is no price of a row to add to; drop 'per'"


def _conditions(billing: facts.Billing, request_fields: Fields) -> Faults:
    """Check the conditions of surcharges: none may hold while the field is left out."""
    extras: list[tuple[Place, facts.Surcharge | facts.PriceFactor]] = [
        *((("billing", "plus", index), extra) for index, extra in enumerate(billing.plus)),
        *((("billing", "times", index), factor) for index, factor in enumerate(billing.times)),
    ]
    for index, factor in enumerate(billing.times):
        for which, part in enumerate(factor.contains):
            if part != part.lower():
                message = f"{part!r} is never found: texts are read in lower case; write {part.lower()!r}"
                yield ("billing", "times", index, "contains", which), message
    for place, extra in extras:
        if extra.field not in request_fields:
            continue
        field = request_fields[extra.field].field
        if extra.equals is not None and (wrong := check_value(field.type, extra.equals)):
            yield (*place, "equals"), wrong
        elif extra.equals is False:
            yield (*place, "equals"), "false never adds to a price; put it into the price, or count true"
        elif _adds_to_price(field.default, extra):
            message = f"{extra.field!r} has this value when it is left out; put it into the price itself"
            yield (*place, "field"), message


def _adds_to_price(value: object, extra: facts.Surcharge | facts.PriceFactor) -> bool:
    """Whether a value adds to the price. False for `contains`, which depends on the text."""
    contains = isinstance(extra, facts.PriceFactor) and extra.contains
    return not contains and value not in (None, False) and extra.equals in (None, value)


def _split(spec: model.EndpointSpec, request_fields: Fields) -> Faults:
    listed = request_fields.get(spec.split) if spec.split is not None else None
    if listed is not None and (listed.field.type.kind != "list" or listed.field.max_items is None):
        yield ("split",), f"{spec.split!r} must be a list with max_items to be split"
