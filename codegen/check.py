"""Hold what a resolved spec says in one place against what it says in another: what the schema cannot see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen import model, names
from codegen.check_fields import check_field, check_value, faults_beside, unknown_beside
from codegen.collisions import collisions
from codegen.cycles import cycles
from codegen.problems import Problem, SpecError, suggestion
from codegen.resolve import Endpoint, FieldAt, NamedType, Place, Resolved, RuleAt, held_by

_RULE_KEYS = ("exactly_one_of", "at_least_one_of", "at_most_one_of", "all_or_none_of")


def check(resolved: Resolved) -> None:
    """Raises SpecError with every name that means nothing or two things, and every fact that contradicts another."""
    problems = [*resolved.problems, *collisions(resolved), *cycles(resolved), *_Checker(resolved).run()]
    if problems:
        raise SpecError(problems)


class _Checker:
    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.tree = resolved.tree
        # What is said of a name that was not found would only repeat that it was not found.
        self.broken = {problem.file for problem in resolved.problems}

    def run(self) -> Iterator[Problem]:
        for named in self.resolved.shared.values():
            yield from self._fields(named.fields)
        for endpoint in self.resolved.endpoints:
            for named in endpoint.own_types.values():
                yield from self._fields(named.fields)
            yield from self._fields(endpoint.request_fields)
            if self.tree.sources[endpoint.file].document.file in self.broken:
                continue
            yield from self._request(endpoint)
            yield from self._result(endpoint)
            yield from self._money(endpoint)
            yield from self._paging(endpoint)
            yield from self._unfinished(endpoint)
            yield from self._unused(endpoint)
        yield from self._both_ways()
        yield from self._codes()

    def _codes(self) -> Iterator[Problem]:
        seen: set[int] = set()
        for index, code in enumerate(self.tree.status_codes.codes):
            if code.code in seen:
                message = f"the code {code.code} already has an entry"
                yield self.tree.problem("status_codes.yaml", ("codes", index, "code"), message)
            seen.add(code.code)

    def _fields(self, fields: Iterable[FieldAt]) -> Iterator[Problem]:
        for at in fields:
            yield from check_field(self.tree, at)

    def _rules(self, fields: Iterable[FieldAt], rules: Iterable[RuleAt]) -> Iterator[Problem]:
        """Check that rules, and facts that speak of other fields, speak of fields that are there."""
        known = {at.wire_name: at for at in fields}
        types = {name: at.field.type for name, at in known.items()}
        for at in known.values():
            for place, message in faults_beside(at.field, types):
                misnamed = place[0] == "only_with" and place[1] not in types
                yield self.tree.problem(at.file, (*at.place, *place), message, at_key=misnamed)
        for rule in rules:
            keys = [key for key in _RULE_KEYS if getattr(rule.rule, key)]
            if len(keys) != 1:
                message = f"a rule has exactly one of {', '.join(_RULE_KEYS)}"
                yield self.tree.problem(rule.file, rule.place, message)
            for key in keys:
                for index, name in enumerate(getattr(rule.rule, key)):
                    if name not in known:
                        place = (*rule.place, key, index)
                        yield self.tree.problem(rule.file, place, unknown_beside(name, known))

    def _equals(self, at: FieldAt | None, value: object, file: str, place: Place) -> Iterator[Problem]:
        wrong = check_value(at.field.type, value) if at is not None else None
        if wrong is not None:
            yield self.tree.problem(file, place, wrong)

    def _request(self, endpoint: Endpoint) -> Iterator[Problem]:
        spec, scope = endpoint.spec, endpoint.scope
        yield from self._rules(endpoint.request_fields, endpoint.request_rules)
        for named in endpoint.asked_with():
            yield from self._rules(named.fields, named.rules)
        if spec.method == "GET" and (spec.request.fields or spec.request.include):
            message = "a GET has no request fields; use path_parameters"
            yield self.tree.problem(endpoint.file, ("request",), message)
        if spec.method == "POST" and spec.path_parameters:
            message = "a POST has no path parameters; its body says everything"
            yield self.tree.problem(endpoint.file, ("path_parameters",), message)
        for name, parameter in spec.path_parameters.items():
            if parameter.required is not True or parameter.type.kind not in ("string", "integer"):
                message = "a path parameter is a string or an integer, and 'required: true'"
                yield self.tree.problem(endpoint.file, ("path_parameters", name), message)
        if (spec.limits.tasks_per_call or 1) > 1 and not endpoint.request_fields:
            message = "several tasks a call, yet a task has no fields"
            yield self.tree.problem(endpoint.file, ("limits", "tasks_per_call"), message)
        for at in (*endpoint.request_fields, *(at for named in endpoint.asked_with() for at in named.fields)):
            held = scope.find(at.field.type.leaf.text) if at.field.type.leaf.kind == "named" else None
            if held is not None and held.is_choice:
                message = f"{held.name} is a choice, which a request cannot hold; use 'any'"
                yield self.tree.problem(at.file, (*at.place, "type"), message)
            elif held is not None and held in _inside(held, endpoint):
                message = f"{held.name} holds itself, which a request cannot; use 'any'"
                yield self.tree.problem(at.file, (*at.place, "type"), message)

    def _both_ways(self) -> Iterator[Problem]:
        """Find the shapes that are used in requests and in responses, which have classes of different kinds."""
        asked = {id(named): named for one in self.resolved.endpoints for named in one.asked_with()}
        for endpoint in self.resolved.endpoints:
            for named in endpoint.answered_with():
                if id(named) in asked:
                    message = f"{named.name} is used in requests and in responses; write a shape for each"
                    yield self.tree.problem(named.file, ("types", named.name), message, at_key=True)

    def _result(self, endpoint: Endpoint) -> Iterator[Problem]:
        """Check the parts of a result that the runtime finds by name, or builds by itself."""
        spec, result, place = endpoint.spec, endpoint.result, ("response", "result")
        if result is None:
            return
        direct = spec.response.result.of is not None and spec.response.result.of.kind == "named"
        renamed = any(names.field_name(at.wire_name) != at.wire_name for at in result.fields)
        if result.is_choice or (renamed and not direct):
            what = "is a choice" if result.is_choice else "has a field that is renamed in Python"
            message = f"{result.name} {what}; give the result a shape with a field that holds it"
            yield self.tree.problem(endpoint.file, place, message)
        found: list[tuple[str | None, Place]] = [(spec.response.rows, ("response", "rows"))]
        for index, paging in enumerate(spec.paging):
            found += [
                (paging.total, ("paging", index, "total")),
                (paging.found_in, ("paging", index, "found_in")),
            ]
        for name, where in found:
            if name is not None and name != "result" and names.field_name(name) != name:
                message = f"{name!r} is called {names.field_name(name)} in Python, where it cannot be found"
                yield self.tree.problem(endpoint.file, where, message)

    def _money(self, endpoint: Endpoint) -> Iterator[Problem]:
        billing, file = endpoint.spec.billing, endpoint.file
        fields = {at.wire_name: at for at in endpoint.request_fields}
        if billing.rows is not None:
            yield from self._request_field(billing.rows, endpoint, ("billing", "rows"))
        if billing.pages is not None:
            yield from self._request_field(billing.pages.results, endpoint, ("billing", "pages", "results"))
            if billing.pages.count is not None:
                yield from self._request_field(billing.pages.count, endpoint, ("billing", "pages", "count"))
        extras: list[tuple[Place, model.Surcharge | model.PriceFactor]] = [
            *((("billing", "plus", index), extra) for index, extra in enumerate(billing.plus)),
            *((("billing", "times", index), factor) for index, factor in enumerate(billing.times)),
        ]
        for place, extra in extras:
            yield from self._request_field(extra.field, endpoint, (*place, "field"))
            if extra.equals is not None:
                yield from self._equals(fields.get(extra.field), extra.equals, file, (*place, "equals"))
        if billing.model == "free" and (billing.request or billing.row):
            yield self.tree.problem(file, ("billing",), "free, yet it has a price; drop one of the two")
        if billing.model == "free" and endpoint.spec.repeat == "charged":
            message = "a free call cannot be charged again; write 'safe' or 'acts'"
            yield self.tree.problem(file, ("repeat",), message)
        if billing.model not in ("free", "unknown") and endpoint.spec.repeat == "safe":
            message = "a call with a price is charged again; write 'charged'"
            yield self.tree.problem(file, ("repeat",), message)
        split = endpoint.spec.split
        if split is not None:
            yield from self._request_field(split, endpoint, ("split",))
            listed = fields.get(split)
            if listed and (listed.field.type.kind != "list" or listed.field.max_items is None):
                message = f"{split!r} must be a list with max_items to be split"
                yield self.tree.problem(file, ("split",), message)

    def _request_field(self, name: str, endpoint: Endpoint, place: Place) -> Iterator[Problem]:
        known = {at.wire_name for at in endpoint.request_fields}
        if name not in known:
            message = f"the request has no field {name!r}; {suggestion(name, known)}"
            yield self.tree.problem(endpoint.file, place, message)

    def _paging(self, endpoint: Endpoint) -> Iterator[Problem]:
        held = {at.wire_name: at for at in endpoint.result.fields} if endpoint.result is not None else {}
        for index, paging in enumerate(endpoint.spec.paging):
            place: Place = ("paging", index)
            needed = ("offset",) if paging.by == "offset" else ("token", "found_in", "repeat")
            for key in needed:
                if getattr(paging, key) is None:
                    message = f"paging by {paging.by} needs the key {key!r}"
                    yield self.tree.problem(endpoint.file, place, message)
            for key in ("size", "offset", "token"):
                name = getattr(paging, key)
                if name is not None:
                    yield from self._request_field(name, endpoint, (*place, key))
            for key in ("found_in", "total"):
                name = getattr(paging, key)
                if name is not None and name not in held:
                    message = f"the result has no field {name!r}; {suggestion(name, held)}"
                    yield self.tree.problem(endpoint.file, (*place, key), message)

    def _unfinished(self, endpoint: Endpoint) -> Iterator[Problem]:
        held = {at.wire_name: at for at in endpoint.result.fields} if endpoint.result is not None else {}
        for name in endpoint.spec.response.unfinished:
            if name not in held:
                message = f"the result has no field {name!r}; {suggestion(name, held)}"
                yield self.tree.problem(endpoint.file, ("response", "unfinished", name), message, at_key=True)

    def _unused(self, endpoint: Endpoint) -> Iterator[Problem]:
        requests = {at.wire_name for at in endpoint.request_fields}
        used = {endpoint.result.name} if endpoint.result is not None else set[str]()
        used |= {at.field.type.leaf.text for at in endpoint.request_fields}
        used |= {*endpoint.spec.request.include}
        for named in endpoint.own_types.values():
            used |= {at.field.type.leaf.text for at in named.fields}
            used |= {option.name for option in named.options.values()}
            if isinstance(named.type, model.Shape):
                used |= {*named.type.include}
            for at in named.fields:
                if at.field.echoes is not None and at.field.echoes not in requests:
                    hint = suggestion(at.field.echoes, requests)
                    message = f"the request has no field {at.field.echoes!r}; {hint}"
                    yield self.tree.problem(at.file, (*at.place, "echoes"), message)
        for name in endpoint.own_types:
            if name not in used:
                message = f"nothing uses the type {name!r}; drop it"
                yield self.tree.problem(endpoint.file, ("types", name), message, at_key=True)


def _inside(named: NamedType, endpoint: Endpoint) -> list[NamedType]:
    """List what a type holds, at any depth."""
    found: list[NamedType] = []
    waiting = held_by(named, endpoint.scope)
    while waiting:
        inner = waiting.pop()
        if inner not in found:
            found.append(inner)
            waiting += held_by(inner, endpoint.scope)
    return found
