"""How the targets of a job are spread over calls: which field takes them, and how many fit in one."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.errors import ConfigurationError, Problem
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.request import by_python_name
from dataforseo_runtime.requests.rules import Integer, ListOf, Rule, Text
from dataforseo_runtime.sending.tags import TAG

_MARK = re.compile(r"(?:^| )job-([0-9a-f]{12})-([0-9a-f]{8})-[0-9a-f]{10}$")
_MARK_LENGTH = 36
# A call that answers later, or answers for others, holds nothing that a job could keep.
_WITHOUT_ANSWER = {"task_post", "tasks_ready", "tasks_fixed"}


class BatchPlan(Struct, frozen=True):
    """An operation, its fixed fields, and the field that takes the targets, `size` of them a call."""

    operation: BoundFunction[Any, Any, Any, Any]
    field: str
    rule: Rule
    size: int
    fields: Mapping[str, Any]

    @property
    def endpoint(self) -> Endpoint[Any, Any]:
        """The facts of the endpoint."""
        return self.operation.endpoint

    @property
    def has_tag(self) -> bool:
        """Whether a call can carry a tag, and so be found in the account's log."""
        return TAG in _rules(self.endpoint)

    def call(self, targets: Sequence[str], tag: str | None) -> Call[Any, Any]:
        """Describe the call of some targets. Raises InvalidRequestError."""
        values = [self._value(target) for target in targets]
        filled = {self.field: values if isinstance(self.rule, ListOf) else values[0]}
        given = {**self.fields, **by_python_name(self.endpoint.request, filled)}
        return self.operation.describe(**given if tag is None else {**given, TAG: tag})

    def tag(self, job: str, number: int) -> str | None:
        """Give a try's own tag: the caller's, where there is one, with a mark behind it.

        The mark holds the job, the number of the call and something unique, so that the account's log
        tells of a call which the job's file does not know.
        """
        if not self.has_tag:
            return None
        own = self.fields.get(TAG)
        mark = f"job-{job}-{number:08x}-{uuid.uuid4().hex[:10]}"
        return f"{own} {mark}" if own else mark

    def refusal(self, target: str) -> str | None:
        """Say why a target is certain to be refused; None when it is not."""
        try:
            value = self._value(target)
        except ValueError:
            return f"must be {self._each.kind}"
        found: list[Problem] = []
        self._each.check(value, {}, self.field, found)
        return found[0].message if found else None

    @property
    def _each(self) -> Rule:
        return self.rule.each if isinstance(self.rule, ListOf) else self.rule

    def _value(self, target: str) -> Any:
        return int(target) if isinstance(self._each, Integer) else target


def spread_over(
    operation: BoundFunction[Any, Any, Any, Any],
    field: str | None,
    size: int | None,
    fields: Mapping[str, Any],
) -> BatchPlan:
    """Decide which field takes the targets. Raises ConfigurationError that says what can be chosen."""
    endpoint = operation.endpoint
    if endpoint.kind in _WITHOUT_ANSWER:
        raise ConfigurationError(
            f"{endpoint.path} does not answer at once, so a job has nothing to keep; use a live endpoint"
        )
    rules = _rules(endpoint)
    able = [name for name, rule in rules.items() if name != TAG and _takes_targets(rule)]
    chosen = field or endpoint.split
    if chosen is None or chosen not in able:
        wrong = f"{chosen!r} is no field that takes targets" if chosen else "it has no list of targets"
        raise ConfigurationError(
            f"{endpoint.path}: {wrong}; choose the field: {', '.join(able) or 'none fits'}"
        )
    if chosen in fields:
        raise ConfigurationError(f"{chosen} is filled from the targets; leave it out of the fields")
    rule = rules[chosen]
    most = (rule.max_items or 1) if isinstance(rule, ListOf) else 1
    _check_tag(fields.get(TAG), rules.get(TAG))
    if size is not None and not 1 <= size <= most:
        raise ConfigurationError(f"{endpoint.path} takes 1 to {most:,} {chosen} a call, not {size:,}")
    return BatchPlan(operation, chosen, rule, size or most, fields)


def new_job() -> str:
    """Name a new job, for the tags of its calls."""
    return uuid.uuid4().hex[:12]


def call_of(tag: str, job: str) -> int | None:
    """Give the number of the call that a tag marks; None for the tag of another job, or of none."""
    found = _MARK.search(tag)
    return int(found[2], 16) if found and found[1] == job else None


def _check_tag(own: object, rule: Rule | None) -> None:
    """Check that there is room for a mark beside the caller's tag. Raises ConfigurationError."""
    if not own or rule is None:
        return
    room = (rule.max_length if isinstance(rule, Text) and rule.max_length else 255) - _MARK_LENGTH - 1
    if not isinstance(own, str) or len(own) > room:
        raise ConfigurationError(
            f"tag: give text of at most {room} characters, not {own!r}; a job adds a mark of its own"
        )


def _takes_targets(rule: Rule) -> bool:
    each = rule.each if isinstance(rule, ListOf) else rule
    return isinstance(each, Integer) or (isinstance(each, Text) and not each.values)


def _rules(endpoint: Endpoint[Any, Any]) -> dict[str, Rule]:
    return {rule.name: rule for rule in endpoint.request.RULES}
