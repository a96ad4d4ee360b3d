"""Read facts out of a field's description.

PATTERNS is the whole of it: how the vendor phrases a fact, and which fact that is. A statement that
looks like a fact and cannot be read for certain goes to `undecided`, for a person; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from codegen.transcribe import values
from codegen.transcribe.clauses import clauses
from codegen.transcribe.facts import Facts
from codegen.transcribe.moment import distance, moment
from codegen.transcribe.text import type_word

_NAME = r"`?([a-z][a-z0-9_]*)`?"
_CODES = re.compile(r"`([a-z][a-z0-9_]*)`")
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_COUNT = rf"`?(\d[\d,]*|{'|'.join(_WORDS)})`?"
_DATE = re.compile(
    r"[“\"‘'`]?(?P<date>yyyy-mm-dd)(?P<time>[ T]hh[-:]mm(?P<seconds>[-:]ss)?)?(?P<zone> ?\+00:00)?[”\"’'`]?", re.I
)
_CONDITION = re.compile(
    rf"^(?:note:? )?(?:if|when|for) {_NAME} (?:is |parameter is |field is )?(?:set|equal|equals|specified)? ?(?:to|as|=)? ?[`\"“‘']?(true|false|[a-z0-9_]+)[`\"”’']?\s*[,:]\s*(.+)$",
    re.I,
)
_CHOICE = re.compile(
    rf"^if you (?:specify|set|use|choose) [`\"“‘']?([a-z0-9_]+)[`\"”’']? (?:in|as|for|value in) (?:the )?{_NAME} (?:field|parameter)\s*[,:]\s*(.+)$",
    re.I,
)
_KEYWORDS = frozenset("if you do not don specify either or and field the is this other set use required".split())


class Description:
    """The statements of one description and what has been read from them."""

    def __init__(self, text: str, name: str, kind: str, *, request: bool, fields: Sequence[str] = ()) -> None:
        self.name, self.kind, self.request, self.fields = name, kind, request, fields
        self.statements = clauses(text)
        self.facts = Facts()
        self.condition: dict[str, Any] | None = None
        self.at = 0

    def read(self) -> Facts:
        """Go over the statements once."""
        while self.at < len(self.statements):
            self._statement(self.statements[self.at])
            self.at += 1
        self._settle()
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
        for pattern, handle in PATTERNS:
            if (match := pattern.search(line)) and handle(self, match, line):
                return True
        return False

    def _is_field(self, name: str) -> bool:
        return not self.fields or name in self.fields

    def _conditional(self, field: str, value: str, rest: str) -> None:
        """A statement that holds when another field has a value; its successors may belong to it."""
        stated: str | bool = value if value not in {"true", "false"} else value == "true"
        self.condition = {"field": field, "equals": stated}
        if not self._plain(rest):
            self.condition = None
        elif not re.match(r"^choose|^possible|^can take", rest, re.I):
            self.condition = None

    # -- setting facts ---------------------------------------------------------------------------

    def put(self, fact: str, value: Any) -> bool:
        """Record a fact, under the condition that is being read if there is one."""
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
        return self.condition is not None and all(entry.get(key) == value for key, value in self.condition.items())

    def doubt(self, message: str) -> bool:
        """Leave something to a person. True, so that a handler can end with it."""
        if message not in self.facts.undecided:
            self.facts.undecided.append(message)
        return True

    def _settle(self) -> None:
        facts = self.facts
        both = {entry["equals"]: entry for entry in facts.when if isinstance(entry.get("equals"), bool)}
        if set(both) == {True, False} and len(facts.when) == 2:
            # Whatever the field says, one of the two holds: the looser one holds always.
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
        if facts.minimum is not None and facts.maximum is not None and _disordered(facts.minimum, facts.maximum):
            self.doubt(f"minimum {facts.minimum} is above maximum {facts.maximum}")
            facts.minimum = facts.maximum = None


def read(text: str, name: str, kind: str, *, request: bool, fields: Sequence[str] = ()) -> Facts:
    """The facts that a description states. `fields` are the names that a condition can speak of."""
    return Description(text, name, kind, request=request, fields=fields).read()


def _bounds(entry: dict[str, Any]) -> list[str]:
    return sorted(set(entry) & {"minimum", "maximum"})


def _disordered(low: Any, high: Any) -> bool:
    return isinstance(low, int | float) and isinstance(high, int | float) and low > high


# -- handlers: True when the statement has been dealt with ---------------------------------------


def _required_if(reading: Description, match: re.Match[str], line: str) -> bool:
    if not reading.request:
        return False
    reading.facts.required = "conditional"
    rest = line[match.end() :]
    # The names may stand on the next line when the copy broke the sentence.
    names = _CODES.findall(rest) or [word for word in re.findall(r"[a-z][a-z0-9_]*", rest) if word in reading.fields or "_" in word]
    names = [name for name in dict.fromkeys(names) if name != reading.name and name not in {"don_t"}]
    negative = re.search(r"\b(?:don.?t|do not|not specified|is not|are not|isn.t|without|no other)\b", line, re.I)
    (reading.facts.unless if negative else reading.facts.along_with).extend(
        name for name in names if name not in reading.facts.unless + reading.facts.along_with
    )
    return True


def _required(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.request and reading.facts.required is None:
        reading.facts.required = True
    elif reading.facts.required is False:
        reading.facts.required = None
        reading.doubt("said to be optional and required")
    return _rest(reading, line[match.end() :])


def _optional(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.request and reading.facts.required is None:
        reading.facts.required = False
    elif reading.facts.required is True:
        reading.facts.required = None
        reading.doubt("said to be required and optional")
    return _rest(reading, line[match.end() :])


def _rest(reading: Description, rest: str) -> bool:
    rest = rest.strip(" ,.:;")
    if rest:
        reading.statements.insert(reading.at + 1, rest)
    return True


def _either(reading: Description, match: re.Match[str], line: str) -> bool:
    names = [name for name in _names(line[match.end() :]) if name != reading.name]
    if reading.request and reading.facts.required is not True and names:
        reading.facts.required = "conditional"
        reading.facts.unless += [name for name in names if name not in reading.facts.unless]
    return True


def _names(text: str) -> list[str]:
    return _CODES.findall(text) or [word for word in re.findall(r"[a-z][a-z0-9_]*", text) if "_" in word]


def _instead(reading: Description, match: re.Match[str], line: str) -> bool:
    names = [name for name in _names(line[match.end() :]) if name != reading.name]
    reading.facts.unless += [name for name in names if reading.facts.required == "conditional" and name not in reading.facts.unless]
    return True


def _needs(reading: Description, match: re.Match[str], line: str) -> bool:
    names = [name for name in _names(match[1]) if name != reading.name]
    if not reading.request or not names:
        return False
    switched = re.search(r"\b(?:to|with|as|is) `?true`?|\bmust (?:also )?be enabled", line)
    for name in names:
        if switched:
            reading.facts.only_with.setdefault(name, True)
        elif name not in reading.facts.needs:
            reading.facts.needs.append(name)
    return True


def _value(reading: Description, fact: str, text: str) -> bool:
    """A single value after “default value:” and the like."""
    text = re.split(r"\s+[–—]\s+", text.strip())[0].rstrip(" .,;")
    if not text:
        return False
    if re.fullmatch(r"[`\"']?null[`\"']?", text):
        return True
    if reading.kind == "string" and (when := moment(text)):
        return reading.put(fact, when)
    try:
        if reading.kind == "string" and _is_prose(text):
            raise ValueError(text)
        if reading.kind == "array" and not text.lstrip("`").startswith("["):
            items = values.in_line(text)
            if not items:
                raise ValueError(text)
            return reading.put(fact, items)
        return reading.put(fact, values.typed(text, reading.kind))
    except ValueError:
        return reading.doubt(f"{fact}: {text[:80]}")


def _is_prose(text: str) -> bool:
    if re.fullmatch(r"`[^`]*`|\"[^\"]*\"|“[^”]*”", text):
        return False
    return len(text.split()) > 1 and bool(re.search(r"\b(?:the|of|is|be|will|for|by|and|or|to|you|we|if|in|on)\b", text, re.I))


def _default(reading: Description, match: re.Match[str], line: str) -> bool:
    rest = line[match.end() :].strip()
    subject = match["subject"]
    if subject:
        return _default_for(reading, subject, rest)
    if not rest:
        if reading.at + 1 >= len(reading.statements):
            return False
        following = reading.statements[reading.at + 1]
        if re.match(r"^`?[^`\s]+`?\s+for\b", following):
            return _defaults_by_case(reading)
        reading.at += 1
        rest = following
    if case := re.match(r"^(`?[^`\s]+`?)\s+for\s+(.+)$", rest):
        return _case(reading, "default", case[2], case[1]) and _defaults_by_case(reading)
    return _value(reading, "default", rest)


def _default_for(reading: Description, subject: str, rest: str) -> bool:
    if re.search(r"^(?:both|all)\b|^`?" + re.escape(reading.name) + "`?$", subject):
        return _value(reading, "default", rest)
    return _case(reading, "default", subject, rest)


def _case(reading: Description, fact: str, subject: str, rest: str) -> bool:
    """A fact for one case (“default value for mobile”): kept by the words that name the case."""
    words = re.findall(r"`([^`]+)`", subject) or re.findall(r"[A-Za-z0-9_]+", subject)
    words = [word for word in words if word.lower() not in {"on", "the", "and", "device", "type", "devices", "in"}]
    try:
        value = values.typed(rest.rstrip(" .,;"), reading.kind)
    except ValueError:
        return reading.doubt(f"{fact} for {subject}: {rest[:60]}")
    reading.facts.when.append({"case": words, fact: value})
    return True


def _defaults_by_case(reading: Description) -> bool:
    """“by default, the parameter is set to:”, then a line for each case."""
    while reading.at + 1 < len(reading.statements):
        match = re.match(r"^(`?[^`\s]+`?)\s+for\s+(.+)$", reading.statements[reading.at + 1])
        if match is None:
            break
        _case(reading, "default", match[2], match[1])
        reading.at += 1
    return True


def _by_default(reading: Description, match: re.Match[str], line: str) -> bool:
    text = match[1].strip()
    if (when := moment(text)) and reading.kind == "string":
        return reading.put("default", when)
    if re.fullmatch(r"`[^`]+`|\"[^\"]+\"|-?\d+(?:\.\d+)?|true|false", text):
        return _value(reading, "default", text)
    return False


def _bound(reading: Description, match: re.Match[str], line: str) -> bool:
    fact = "minimum" if match["side"].lower().startswith("min") else "maximum"
    rest = line[match.end() :].strip().rstrip(" .,;")
    subject = (match["subject"] or "").strip()
    if not rest and reading.at + 1 < len(reading.statements):
        reading.at += 1
        rest = reading.statements[reading.at]
    if subject and subject.strip("`") != reading.name and not re.match(r"^(?:both|all|this) ", subject + " "):
        return reading.doubt(f"{fact} for {subject}: {rest[:60]}")
    if reading.kind == "string":
        if when := moment(rest):
            return reading.put(fact, when)
        if back := distance(rest):
            # “maximum value: a month from now” of the start of a window is how far back it may lie.
            if fact == "maximum" and reading.name.endswith("_from") and not any(re.match(r"min", one, re.I) for one in reading.statements):
                return reading.put("minimum", back)
            if fact == "minimum":
                return reading.put("minimum", back)
        return reading.doubt(f"{fact}: {rest[:80]}")
    if reading.kind in {"integer", "number"}:
        try:
            return reading.put(fact, values.typed(re.sub(r"^(?:is |of )", "", rest), "number"))
        except ValueError:
            return reading.doubt(f"{fact}: {rest[:80]}")
    return reading.doubt(f"{fact}: {rest[:80]}")


def _default_and_bound(reading: Description, match: re.Match[str], line: str) -> bool:
    rest = line[match.end() :].strip()
    return _value(reading, "default", rest) and _bound_value(reading, "minimum" if "min" in match[0].lower() else "maximum", rest)


def _bound_value(reading: Description, fact: str, rest: str) -> bool:
    try:
        return reading.put(fact, values.typed(rest, reading.kind))
    except ValueError:
        return reading.doubt(f"{fact}: {rest[:60]}")


def _range(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.kind not in {"integer", "number"}:
        return reading.doubt(f"range: {line[:80]}") if reading.request else True
    low, high = values.number(match["low"]), values.number(match["high"])
    reading.put("minimum", low)
    return reading.put("maximum", high)


def _characters(reading: Description, match: re.Match[str], line: str) -> bool:
    named = re.search(rf"(?:in|of) (?:the )?{_NAME} (?:field|filed|parameter)", line)
    if named and named[1] not in {reading.name, "this", "the"}:
        return False
    if reading.kind not in {"string", "array"}:
        return False
    return reading.put("max_length", _integer(match["count"]))


def _fewest_characters(reading: Description, match: re.Match[str], line: str) -> bool:
    more = 1 if "greater" in match[0] else 0
    return reading.put("min_length", _integer(match["count"]) + more) if reading.kind in {"string", "array"} else False


def _items(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.kind not in {"array", "object"} or not reading.request:
        return False
    if re.search(r"^(?:note ?#?\d*:? )?to (?:obtain|get|receive|use)\b|\bif (?:you|the)\b", line, re.I):
        return reading.doubt(f"a number of items on a condition: {line[:80]}")
    what = (match.groupdict().get("what") or "").lower()
    if re.match(r"(?:characters?|symbols?|words|persons|people|dollars?|decimal|seconds?|days?|results?|levels?|requests?|%)", what):
        return False
    reading.put("max_items", _integer(match["count"]))
    # “… 200 keywords with each keyword containing no more than 100 characters”
    if more := re.search(rf"each \w+ (?:containing|consisting of|having) (?:no more than|up to|a maximum of) {_COUNT} characters", line, re.I):
        reading.put("max_length", _integer(more[1]))
    return True


def _integer(text: str) -> int:
    text = text.lower().replace(",", "")
    return _WORDS[text] if text in _WORDS else int(text)


def _values(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.kind in {"object", "boolean"}:
        return reading.kind == "boolean"
    if reading.kind == "array" and re.search(r"sorting|filtering|grouping", match[0]):
        return True
    rest = line[match.end() :]
    subject = match.groupdict().get("subject")
    if span := values.span(re.sub(r"^\W*in the (?:following )?range:?", "", rest.strip(" :"))):
        if reading.kind in {"integer", "number"}:
            reading.put("minimum", span[0])
            return reading.put("maximum", span[1])
        return reading.doubt(f"range: {line[:80]}")
    found, taken, default = values.listed(rest, reading.statements[reading.at + 1 :])
    if subject and subject.strip("` ") != reading.name:
        reading.at += taken
        return reading.doubt(f"values for {subject}: {', '.join(found)[:80]}")
    if not found:
        return reading.doubt(f"values: {(rest.strip(' :') or 'a list that cannot be told from prose')[:80]}")
    reading.at += taken
    element = "string" if reading.kind == "array" else reading.kind
    try:
        stated = [values.typed(value, element) for value in found]
    except ValueError:
        return reading.doubt(f"values that are no {element}: {', '.join(found)[:80]}")
    reading.put("values", list(dict.fromkeys(stated)))
    if default is not None:
        reading.put("default", values.typed(default, element))
    return True


def _constant(reading: Description, match: re.Match[str], line: str) -> bool:
    return False if reading.request or reading.kind != "string" else reading.put("values", [match[1]])


def _format(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.kind != "string":
        return False
    date = _DATE.search(line)
    if date is None:
        return False
    pattern = "yyyy-mm-dd"
    if date["time"]:
        separator = "T" if date["time"].startswith("T") else " "
        pattern += f"{separator}hh:mm" + (":ss" if date["seconds"] else "")
        if "hh-mm" in date["time"].lower():
            reading.facts.disagreements.append(f"the text writes {date[0].strip(chr(8220) + chr(8221))!r}, the examples have colons in the time")
    if date["zone"]:
        pattern += " +00:00"
    if reading.facts.format is None:
        reading.put("format", pattern)
    _rest(reading, line[date.end() :].strip(" \"'`”’“"))
    return True


def _utc(reading: Description, match: re.Match[str], line: str) -> bool:
    if reading.kind == "string" and not _DATE.search(line) and reading.facts.format is None:
        reading.facts.format = "utc"
    return False


def _example(reading: Description, match: re.Match[str], line: str) -> bool:
    rest = line[match.end() :].strip()
    taken: list[str] = [rest] if rest else []
    at = reading.at + 1
    while at < len(reading.statements) and not _ends_example(reading, at, taken):
        taken.append(reading.statements[at])
        at += 1
    text = " ".join(taken).strip().strip(",")
    text = text[1:-1] if re.fullmatch(r"`[^`]*`", text) else text
    if text and reading.facts.example is None:
        try:
            reading.facts.example = (_example_value(reading, text),)
        except (ValueError, RecursionError):
            pass
    reading.at = at - 1
    return True


def _ends_example(reading: Description, at: int, taken: Sequence[str]) -> bool:
    text = " ".join(taken)
    if text.count("[") > text.count("]") or text.count("{") > text.count("}"):
        return False
    return bool(taken) or bool(re.match(r"^(?:note|default|optional|required|possible|max|min)", reading.statements[at], re.I))


def _example_value(reading: Description, text: str) -> Any:
    plain = text.replace("`", "")
    if keyed := re.match(rf"^\"?{re.escape(reading.name)}\"?\s*:\s*(.+)$", plain):
        return values.json.loads(keyed[1].rstrip(","))
    if reading.kind == "string":
        if re.search(r"`,|\s(?:and|or|etc)\b|^\{|^\[", text):
            raise ValueError(text)
        return plain.strip("\"“”").strip()
    return values.typed(text, reading.kind)


def _inner(reading: Description, match: re.Match[str], line: str) -> bool:
    """“`role` string with either `user` or `ai` role”: a field of the objects in an array."""
    kind = type_word(match[2])
    if kind is None or reading.kind not in {"array", "object"} or match[1] == reading.name:
        return False
    reading.facts.inner.append((match[1], kind, match[3]))
    return True


def _either_value(reading: Description, match: re.Match[str], line: str) -> bool:
    return reading.put("values", [match[1], match[2]]) if reading.kind == "string" else False


def _ignored(reading: Description, match: re.Match[str], line: str) -> bool:
    return True


_TO = r"(?:\s*(?:to|–|—|-)\s*|\s+and\s+)"
_LOW_HIGH = rf"`?(?P<low>-?\d+(?:\.\d+)?)`?{_TO}`?(?P<high>-?\d+(?:\.\d+)?)`?(?![\w.%-])"
_UP_TO = r"(?:up to|no more than|not more than|a maximum of|the maximum of|maximum of|maximum|at most)"

Handler: TypeAlias = Callable[[Description, "re.Match[str]", str], bool]

# In this order; the first whose handler takes the statement ends the search.
PATTERNS: tuple[tuple[re.Pattern[str], Handler], ...] = tuple(
    (re.compile(pattern, re.I), handler)
    for pattern, handler in (
        # A worked example is no statement: “e.g. if today is 2021-10-13, minimum date_from will be …”.
        (r"^(?:e\.g\.|i\.e\.|for example|for instance|i\.a\.)", _ignored),
        # nested fields told in prose
        (r"^`([a-z][a-z0-9_]*)` (string|integer|float|boolean|array|object|number)\b[ :–-]*(.*)$", _inner),
        (r"^([a-z][a-z0-9_]*) (string|integer|float|boolean|array|object|number) ((?:with|containing)\b.*)$", _inner),
        # required
        (r"^required(?: field)?,?\s+(?:if|when|unless)\b", _required_if),
        (r"^(?:this (?:field|parameter) is |field is )?required(?: field| parameter)?(?=$|[.,:;( ])(?! to\b)", _required),
        (r"^(?:this (?:field|parameter) is |field is )?optional(?: field| parameter)?(?=$|[.,:;( ])", _optional),
        (r"^(?:note ?#?\d*:? )?(?:it is required to|you (?:must|should)) specify either\b", _either),
        (r"^if you (?:use|specify|indicate) this (?:field|parameter), you don.t need to (?:specify|indicate|use)", _instead),
        (r"^(?:note ?#?\d*:? )?to (?:use|enable) this (?:parameter|field), (?:set|specify|you must specify)?\s*(.+?)(?: must also be enabled| to .*| with .*|$)", _needs),
        (r"^(?:note ?#?\d*:? )?(?:specify|set) (`[a-z0-9_]+`|[a-z0-9]+_[a-z0-9_]+) (?:\S+ )?to use this (?:parameter|field)", _needs),
        # default
        (r"^(?:default and min(?:imum|imal)?|min(?:imum|imal)? and default) value:?\s*", _default_and_bound),
        (r"^(?:the )?default (?:value|rule|sorting|sorting rule)(?: for (?P<subject>[^:=]+?))?\s*(?::|=|equals|is\b|–)\s*", _default),
        (r"^by default,? (?:the )?(?:parameter|field|value|this field|this parameter|it) (?:is set to|is|equals)\s*:?\s*(?P<subject>(?!))?", _default),
        (r"^by default,? set to\s*:?\s*(?P<subject>(?!))?", _default),
        (r"^if (?:you don.t specify|not specified|you do not specify|omitted|you don.t use) this (?:field|parameter),? (?:the )?(?:default value of )?(.+?)(?: value)? (?:will be|is) (?:used|applied|set)(?: by default)?$", _by_default),
        (r"^(?:note:? )?(?:the )?(`[^`]+`|\"[^\"]+\") (?:value |match type |mode )?is (?:applied|set|used) by default$", _by_default),
        # bounds
        (r"^(?:the )?(?P<side>min(?:imum|imal)?|max(?:imum|imal)?)\.? (?:possible |allowed |start |finish |supported )?(?:value|date)(?:, in \w+)?(?: (?:for|of) (?P<subject>[^:=]+?))?\s*(?::|=|equals(?: to\b)?|is\b)\s*", _bound),
        (r"^(?:note:? )?the (?P<side>max(?:imum)?|min(?:imum)?) value is (?P<subject>(?!))?", _bound),
        (rf"(?:can be|must be|should be)?\s*(?:specified )?(?:with)?in the (?:following )?range(?: of| from)?:?\s*{_LOW_HIGH}", _range),
        (rf"^(?:can be|must be|should be|can take values|values?|can range|ranges?|the value can be|you can specify (?:a |any )?\w+(?: score)?) (?:from|between|in the range (?:from|of)) {_LOW_HIGH}", _range),
        (rf"\b(?:ratings?|values?|scores?) ranges? (?:between|from) {_LOW_HIGH}", _range),
        (rf"in the `?{_LOW_HIGH.replace('P<low>', 'P<low>')}`? range", _range),
        # number of items
        (rf"\byou can (?:set|specify|use|add|indicate|provide|include|send) (?:{_UP_TO}) {_COUNT.replace('(', '(?P<count>', 1)} (?P<what>[a-z]+)", _items),
        (rf"\byou can (?:set|specify|use|add|indicate) {_COUNT.replace('(', '(?P<count>', 1)} (?P<what>[a-z]+) (?:maximum|at most|max)\b", _items),
        (rf"\b(?:can|may) contain (?:{_UP_TO}) {_COUNT.replace('(', '(?P<count>', 1)} (?P<what>[a-z]+)", _items),
        (rf"\({_COUNT.replace('(', '(?P<count>', 1)} (?P<what>[a-z]+) maximum\)", _items),
        (rf"\bmax(?:imum)? (?:number|amount) of (?:returned )?(?P<what>[a-z]+(?: ids)?)(?: you can (?:specify|set|add)(?: in this (?:array|field|object))?)?(?: is|:) ?{_COUNT.replace('(', '(?P<count>', 1)}$", _items),
        # lengths
        (rf"the character limit is {_COUNT.replace('(', '(?P<count>', 1)}", _characters),
        (rf"(?:{_UP_TO}) {_COUNT.replace('(', '(?P<count>', 1)} (?:characters|symbols)(?! or more)", _characters),
        (rf"\bmax(?:imum)? {_COUNT.replace('(', '(?P<count>', 1)} (?:characters|symbols)", _characters),
        (rf"max(?:imum)? (?:number|amount) of (?:symbols|characters)[^:]*?(?:: ?| is | = ){_COUNT.replace('(', '(?P<count>', 1)}", _characters),
        (rf"max(?:imum)? (?:length|string length)[^:]*?(?:: ?| is ){_COUNT.replace('(', '(?P<count>', 1)}(?: characters| symbols|$)", _characters),
        (rf"at least {_COUNT.replace('(', '(?P<count>', 1)} (?:characters|symbols)(?: long)?$", _fewest_characters),
        (rf"minimum number of characters must be greater than {_COUNT.replace('(', '(?P<count>', 1)}", _fewest_characters),
        # values
        (r"(?:type|kind) of (?:the )?(?:\w+ )?(?:element|item|object)\w*\s*[=:–-]?\s*[‘'\"“`’]+\s*([A-Za-z0-9_]+)\s*[’'\"”`‘]", _constant),
        (r"^(?:pos+ible|allowed|available|acceptable|supported|accepted|only) (?:item |element |grouping |search mode )?(?:values?|types?|options?|sorting parameters)(?: of (?:sorting|filtering|grouping))?(?: for (?P<subject>[^:]+?))?(?: are| is)?\s*:+", _values),
        (r"^(?:possible values?) (?=from\b|`)", _values),
        (r"^(?:the (?:field|parameter|value) )?(?:can|may) (?:take|have|contain|be set to)(?: one of)? ?(?:the )?(?:following )?(?:values?|options?)?\s*:", _values),
        (r"^(?:you can )?choose (?:from|one of|between)(?: the)? (?:following )?(?:values?|options?)?\s*:", _values),
        (r"^(?:here )?you can find the following (?:elements|values|types)\s*:", _values),
        (r"\bwith either `?([a-z0-9_]+)`? or `?([a-z0-9_]+)`?", _either_value),
        # format
        (r"yyyy-mm-dd", _format),
        (r"UTC format", _utc),
        # example
        (r"^examples?\s*:", _example),
    )
)
