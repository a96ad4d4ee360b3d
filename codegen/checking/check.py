"""Check a resolved spec for what the schema cannot see: facts that contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.checking.collisions import collisions
from codegen.checking.cycles import cycles
from codegen.checking.fields import faults, faults_beside, unknown_beside
from codegen.checking.roles import check_roles
from codegen.reading import model
from codegen.reading.problems import Problem, SpecError
from codegen.resolving.resolved import LocatedField, LocatedRule, Resolved, ResolvedEndpoint, reachable

_RULE_KEYS = ("exactly_one_of", "at_least_one_of", "at_most_one_of", "all_or_none_of")


def check(resolved: Resolved) -> None:
    """Raise SpecError with every unknown or ambiguous name, and every fact that contradicts another."""
    problems = [*resolved.problems, *collisions(resolved), *cycles(resolved), *_Checker(resolved).run()]
    if problems:
        raise SpecError(problems)


class _Checker:
    def __init__(self, resolved: Resolved) -> None:
        self.resolved = resolved
        self.tree = resolved.tree
        # Files with unresolved names. The checks of an endpoint would report the same mistakes there again.
        self.broken = {problem.file for problem in resolved.problems}

    def run(self) -> Iterator[Problem]:
        for named in self.resolved.shared.values():
            yield from self._fields(named.fields)
        for endpoint in self.resolved.endpoints:
            for named in endpoint.own_types.values():
                yield from self._fields(named.fields)
            yield from self._fields(endpoint.request_fields)
            if self.tree.documents[endpoint.file].file in self.broken:
                continue
            yield from self._request(endpoint)
            yield from self._result(endpoint)
            yield from check_roles(self.tree, endpoint)
            yield from self._unused(endpoint)
        yield from self._used_in_both()
        yield from self._codes()

    def _codes(self) -> Iterator[Problem]:
        seen: set[int] = set()
        for index, code in enumerate(self.tree.status_codes.codes):
            if code.code in seen:
                message = f"the code {code.code} already has an entry"
                yield self.tree.problem("status_codes.yaml", ("codes", index, "code"), message)
            seen.add(code.code)

    def _fields(self, fields: Iterable[LocatedField]) -> Iterator[Problem]:
        for at in fields:
            for place, message in faults(at.field):
                yield self.tree.problem(at.file, (*at.place, *place), message)

    def _rules(self, fields: Iterable[LocatedField], rules: Iterable[LocatedRule]) -> Iterator[Problem]:
        """Check that rules, and facts about other fields, name fields that exist."""
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

    def _request(self, endpoint: ResolvedEndpoint) -> Iterator[Problem]:
        spec, scope = endpoint.spec, endpoint.scope
        yield from self._rules(endpoint.request_fields, endpoint.request_rules)
        for named in endpoint.request_types():
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
        if not endpoint.request_fields:
            if (spec.limits.tasks_per_call or 1) > 1:
                message = "several tasks a call, yet a task has no fields"
                yield self.tree.problem(endpoint.file, ("limits", "tasks_per_call"), message)
            if spec.kind == "task_post":
                yield self.tree.problem(endpoint.file, ("kind",), "it posts tasks, yet a task has no fields")
        for at in (
            *endpoint.request_fields,
            *(at for named in endpoint.request_types() for at in named.fields),
        ):
            if at.field.type.holds_nulls:
                message = f"{at.field.type.text}: a list of a request holds no nulls; leave 'nullable' out"
                yield self.tree.problem(at.file, (*at.place, "type"), message)
            held = scope.find(at.field.type.leaf.text) if at.field.type.leaf.kind == "named" else None
            if held is not None and held.is_union:
                message = f"{held.name} is a union, which a request cannot hold; use 'any'"
                yield self.tree.problem(at.file, (*at.place, "type"), message)
            elif held is not None and held in reachable(held.fields, scope):
                message = f"{held.name} holds itself, which a request cannot; use 'any'"
                yield self.tree.problem(at.file, (*at.place, "type"), message)

    def _used_in_both(self) -> Iterator[Problem]:
        """Find shapes that are used in both requests and responses, which need different classes."""
        in_requests = {id(named) for one in self.resolved.endpoints for named in one.request_types()}
        for endpoint in self.resolved.endpoints:
            for named in endpoint.response_types():
                if id(named) in in_requests:
                    message = f"{named.name} is used in requests and in responses; write a shape for each"
                    yield self.tree.problem(named.file, ("types", named.name), message, at_key=True)

    def _result(self, endpoint: ResolvedEndpoint) -> Iterator[Problem]:
        """Check that the result is not a union."""
        result = endpoint.result
        if result is not None and result.is_union:
            message = f"{result.name} is a union; give the result a shape with a field that holds it"
            yield self.tree.problem(endpoint.file, ("response", "result"), message)

    def _unused(self, endpoint: ResolvedEndpoint) -> Iterator[Problem]:
        used = {endpoint.result.name} if endpoint.result is not None else set[str]()
        used |= {at.field.type.leaf.text for at in endpoint.request_fields}
        used |= {*endpoint.spec.request.include}
        for named in endpoint.own_types.values():
            used |= {at.field.type.leaf.text for at in named.fields}
            used |= {member.name for member in named.members.values()}
            if isinstance(named.type, model.Shape):
                used |= {*named.type.include}
        for name in endpoint.own_types:
            if name not in used:
                message = f"nothing uses the type {name!r}; drop it"
                yield self.tree.problem(endpoint.file, ("types", name), message, at_key=True)
