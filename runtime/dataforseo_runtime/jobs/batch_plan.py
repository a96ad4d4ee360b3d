"""How a job splits its targets into calls: which field takes them, and how many go into one call."""

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
# Kinds of endpoints whose answers hold no results that a job could store.
_WITHOUT_RESULT = {"task_post", "tasks_ready", "tasks_fixed"}


class BatchPlan(Struct, frozen=True):
    """An operation, the field for the targets (at most `size` a call), and the values of its other fields."""

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
        """Whether a call can carry a tag, by which it is found in the account's log."""
        return TAG in _rules(self.endpoint)

    def call(self, targets: Sequence[str], tag: str | None) -> Call[Any, Any]:
        """Build the call for some targets. Raises InvalidRequestError."""
        values = [self._value(target) for target in targets]
        filled = {self.field: values if isinstance(self.rule, ListOf) else values[0]}
        fields = {**self.fields, **by_python_name(self.endpoint.request, filled)}
        return self.operation.describe(**fields if tag is None else {**fields, TAG: tag})

    def tag(self, job_id: str, number: int) -> str | None:
        """Build a unique tag for sending call `number`: the caller's tag, if any, and a mark.

        The mark holds the job's id and the call's number, so that a call can be identified in the account's
        log even if the job file has no record of the call.
        """
        if not self.has_tag:
            return None
        caller_tag = self.fields.get(TAG)
        mark = f"job-{job_id}-{number:08x}-{uuid.uuid4().hex[:10]}"
        return f"{caller_tag} {mark}" if caller_tag else mark

    def refusal(self, target: str) -> str | None:
        """Return why the API would certainly refuse a target; None if it would not."""
        try:
            value = self._value(target)
        except ValueError:
            return f"must be {_element_rule(self.rule).kind}"
        problems: list[Problem] = []
        _element_rule(self.rule).check(value, {}, self.field, problems)
        return problems[0].message if problems else None

    def _value(self, target: str) -> Any:
        return int(target) if isinstance(_element_rule(self.rule), Integer) else target


def plan_batches(
    operation: BoundFunction[Any, Any, Any, Any],
    field: str | None,
    size: int | None,
    fields: Mapping[str, Any],
) -> BatchPlan:
    """Choose the field that takes the targets. Raises ConfigurationError, which lists the possible ones."""
    endpoint = operation.endpoint
    if endpoint.kind in _WITHOUT_RESULT:
        raise ConfigurationError(
            f"{endpoint.path} does not answer at once, so a job has nothing to keep; use a live endpoint"
        )
    rules = _rules(endpoint)
    possible = [name for name, rule in rules.items() if name != TAG and _takes_targets(rule)]
    chosen = field or endpoint.split
    if chosen is None or chosen not in possible:
        wrong = f"{chosen!r} is no field that takes targets" if chosen else "it has no list of targets"
        raise ConfigurationError(
            f"{endpoint.path}: {wrong}; choose the field: {', '.join(possible) or 'none fits'}"
        )
    if chosen in fields:
        raise ConfigurationError(f"{chosen} is filled from the targets; leave it out of the fields")
    rule = rules[chosen]
    most = (rule.max_items or 1) if isinstance(rule, ListOf) else 1
    _check_tag(fields.get(TAG), rules.get(TAG))
    if size is not None and not 1 <= size <= most:
        raise ConfigurationError(f"{endpoint.path} takes 1 to {most:,} {chosen} a call, not {size:,}")
    return BatchPlan(operation, chosen, rule, size or most, fields)


def new_job_id() -> str:
    """Create the id of a new job, for the tags of its calls."""
    return uuid.uuid4().hex[:12]


def call_number(tag: str, job_id: str) -> int | None:
    """Read the number of a call from its tag; None if the tag is not of this job."""
    match = _MARK.search(tag)
    return int(match[2], 16) if match and match[1] == job_id else None


def _check_tag(caller_tag: object, rule: Rule | None) -> None:
    """Check that the caller's tag leaves room for a mark. Raises ConfigurationError."""
    if not caller_tag or rule is None:
        return
    room = (rule.max_length if isinstance(rule, Text) and rule.max_length else 255) - _MARK_LENGTH - 1
    if not isinstance(caller_tag, str) or len(caller_tag) > room:
        raise ConfigurationError(
            f"tag: give text of at most {room} characters, not {caller_tag!r}; a job adds a mark of its own"
        )


def _takes_targets(rule: Rule) -> bool:
    element = _element_rule(rule)
    return isinstance(element, Integer) or (isinstance(element, Text) and not element.values)


def _element_rule(rule: Rule) -> Rule:
    return rule.each if isinstance(rule, ListOf) else rule


def _rules(endpoint: Endpoint[Any, Any]) -> dict[str, Rule]:
    return {rule.name: rule for rule in endpoint.request.RULES}
