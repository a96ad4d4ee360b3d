"""Read one description: go over its statements and collect the facts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from codegen.transcribe.facts import StatedFacts
from codegen.transcribe.prose.statements import split_statements

_NAME = r"`?([a-z][a-z0-9_]*)`?"
_CONDITION = re.compile(
    rf"^(?:note:? )?(?:if|when|for) {_NAME} (?:is |parameter is |field is )?(?:set|equal|equals|specified)? ?(?:to|as|=)? ?[`\"“‘']?(true|false|[a-z0-9_]+)[`\"”’']?\s*[,:]\s*(.+)$",
    re.I,
)
_CHOICE = re.compile(
    rf"^if you (?:specify|set|use|choose) [`\"“‘']?([a-z0-9_]+)[`\"”’']? (?:in|as|for|value in) (?:the )?{_NAME} (?:field|parameter)\s*[,:]\s*(.+)$",
    re.I,
)
_KEYWORDS = frozenset(
    "if you do not don specify either or and field the is this other set use required".split()
)

Handler: TypeAlias = Callable[["DescriptionReader", "re.Match[str]", str], bool]
Patterns: TypeAlias = "Sequence[tuple[re.Pattern[str], Handler]]"


class DescriptionReader:
    """Hold the statements of one description, the condition in force and the facts so far.

    Handlers in `patterns` call its methods. `at` is the number of the statement being read. A handler may
    move it forward to take the following statements too.
    """

    def __init__(
        self,
        text: str,
        name: str,
        kind: str,
        patterns: Patterns,
        *,
        request: bool,
        fields: Sequence[str] = (),
    ) -> None:
        self.patterns = patterns
        self.name, self.kind, self.request, self.fields = name, kind, request, fields
        self.statements = split_statements(text)
        self.facts = StatedFacts()
        self.condition: dict[str, Any] | None = None
        self.at = 0

    def read(self) -> StatedFacts:
        """Read all statements and return the facts."""
        while self.at < len(self.statements):
            self._statement(self.statements[self.at])
            self.at += 1
        self._finish()
        return self.facts

    def _statement(self, line: str) -> None:
        for pattern in (_CONDITION, _CHOICE):
            if match := pattern.match(line):
                field, value = (match[1], match[2]) if pattern is _CONDITION else (match[2], match[1])
                if field.lower() not in _KEYWORDS and (pattern is _CHOICE or self._is_field(field)):
                    self._conditional(field, value, match[3])
                    return
        if self.condition is not None and not re.match(r"^(?:default value|possible values?)", line, re.I):
            self.condition = None
        self._plain(line)

    def _plain(self, line: str) -> bool:
        for pattern, handle in self.patterns:
            try:
                if (match := pattern.search(line)) and handle(self, match, line):
                    return True
            except ValueError:  # a number with too many digits
                return self.doubt(line[:80])
        return False

    def _is_field(self, name: str) -> bool:
        return not self.fields or name in self.fields

    def _conditional(self, field: str, value: str, rest: str) -> None:
        """Read a statement that holds only when another field has a value.

        The condition also holds for a list of values on the following lines.
        """
        stated: str | bool = value if value not in {"true", "false"} else value == "true"
        self.condition = {"field": field, "equals": stated}
        if not self._plain(rest):
            self.condition = None
        elif not re.match(r"^choose|^possible|^can take", rest, re.I):
            self.condition = None

    # -- setting facts ---------------------------------------------------------------------------

    def set_fact(self, fact: str, value: Any) -> bool:
        """Record a fact, under the condition in force if any. Returns True, for handlers to return."""
        if self.condition is not None:
            entry = next((one for one in self.facts.when if self._same(one)), None)
            if entry is None:
                entry = dict(self.condition)
                self.facts.when.append(entry)
            entry.setdefault(fact, value)
            return True
        current = getattr(self.facts, fact)
        wrapped = (value,) if fact in {"default", "example"} else value
        if current in (None, []):
            setattr(self.facts, fact, wrapped)
        elif current != wrapped and fact != "example":
            self.doubt(f"{fact} is stated twice: {current!r} and {wrapped!r}")
        return True

    def _same(self, entry: dict[str, Any]) -> bool:
        return self.condition is not None and all(
            entry.get(key) == value for key, value in self.condition.items()
        )

    def read_rest(self, rest: str) -> bool:
        """Read the rest of a statement as the next statement. Returns True, for handlers to return."""
        if rest := rest.strip(" ,.:;"):
            self.statements.insert(self.at + 1, rest)
        return True

    def doubt(self, message: str) -> bool:
        """Leave a statement for a person to decide. Returns True, for handlers to return."""
        if message not in self.facts.undecided:
            self.facts.undecided.append(message)
        return True

    def _finish(self) -> None:
        facts = self.facts
        both = {entry["equals"]: entry for entry in facts.when if isinstance(entry.get("equals"), bool)}
        if set(both) == {True, False} and len(facts.when) == 2:
            # The entries for true and false cover every case. If both have the same kinds of bounds, those
            # for false become bounds of the field, and only the entry for true stays as an exception. The
            # values are not compared: false is assumed to have the looser bounds.
            narrow, wide = both[True], both[False]
            if _bounds(narrow) == _bounds(wide):
                for fact in _bounds(wide):
                    if getattr(facts, fact) is None:
                        setattr(facts, fact, wide[fact])
                facts.when = [narrow]
        if facts.when and not facts.values:
            lists = [entry["values"] for entry in facts.when if "values" in entry]
            if len(lists) == len(facts.when):
                facts.values = list(dict.fromkeys(value for group in lists for value in group))
        if (
            facts.minimum is not None
            and facts.maximum is not None
            and _disordered(facts.minimum, facts.maximum)
        ):
            self.doubt(f"minimum {facts.minimum} is above maximum {facts.maximum}")
            facts.minimum = facts.maximum = None


def _bounds(entry: dict[str, Any]) -> list[str]:
    return sorted(set(entry) & {"minimum", "maximum"})


def _disordered(low: Any, high: Any) -> bool:
    return isinstance(low, int | float) and isinstance(high, int | float) and low > high
