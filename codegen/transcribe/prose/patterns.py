"""Map the vendor's phrases to the handlers that read facts from them.

To support a new phrase, add a line to PATTERNS. Patterns are tried from the top until a handler returns True.
"""

from __future__ import annotations

import re

from codegen.transcribe.prose import bounds, required, sizes, value_facts
from codegen.transcribe.prose.description_reader import DescriptionReader, Handler
from codegen.transcribe.prose.sizes import COUNT


def _ignored(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    return True


_TO = r"(?:\s*(?:to|–|—|-)\s*|\s+and\s+)"
_LOW_HIGH = rf"`?(?P<low>-?\d+(?:\.\d+)?)`?{_TO}`?(?P<high>-?\d+(?:\.\d+)?)`?(?![\w.%-])"
_UP_TO = r"(?:up to|no more than|not more than|a maximum of|the maximum of|maximum of|maximum|at most)"


# Tried in this order.
PATTERNS: tuple[tuple[re.Pattern[str], Handler], ...] = tuple(
    (re.compile(pattern, re.I), handler)
    for pattern, handler in (
        # An example is not a rule: “e.g. on 2021-10-13 the earliest date is …”.
        (r"^(?:e\.g\.|i\.e\.|for example|for instance|i\.a\.)", _ignored),
        # fields of an object, mentioned in its description
        (
            r"^`([a-z][a-z0-9_]*)` (string|integer|float|boolean|array|object|number)\b[ :–-]*(.*)$",
            value_facts.inner,
        ),
        (
            r"^([a-z][a-z0-9_]*) (string|integer|float|boolean|array|object|number) ((?:with|containing)\b.*)$",
            value_facts.inner,
        ),
        # required
        (r"^required(?: field)?,?\s+(?:if|when|unless)\b", required.required_if),
        (
            r"^(?:this (?:field|parameter) is |field is )?required(?: field| parameter)?(?=$|[.,:;( ])(?! to\b)",
            required.required,
        ),
        (
            r"^(?:this (?:field|parameter) is |field is )?optional(?: field| parameter)?(?=$|[.,:;( ])",
            required.optional,
        ),
        (
            r"^(?:note ?#?\d*:? )?(?:it is required to|you (?:must|should)) specify either\b",
            required.either,
        ),
        (
            r"^if you (?:use|specify|indicate) this (?:field|parameter), you don.t need to (?:specify|indicate|use)",
            required.instead,
        ),
        (
            r"^(?:note ?#?\d*:? )?to (?:use|enable) this (?:parameter|field), (?:set|specify|you must specify)?\s*(.+?)(?: must also be enabled| to .*| with .*|$)",
            required.needs,
        ),
        (
            r"^(?:note ?#?\d*:? )?(?:specify|set) (`[a-z0-9_]+`|[a-z0-9]+_[a-z0-9_]+) (?:\S+ )?to use this (?:parameter|field)",
            required.needs,
        ),
        # default
        (
            r"^(?:default and min(?:imum|imal)?|min(?:imum|imal)? and default) value:?\s*",
            bounds.default_and_bound,
        ),
        (
            r"^(?:the )?default (?:value|rule|sorting|sorting rule)(?: for (?P<subject>[^:=]+?))?\s*(?::|=|equals|is\b|–)\s*",
            bounds.default,
        ),
        (
            r"^by default,? (?:the )?(?:parameter|field|value|this field|this parameter|it) (?:is set to|is|equals)\s*:?\s*(?P<subject>(?!))?",
            bounds.default,
        ),
        (r"^by default,? set to\s*:?\s*(?P<subject>(?!))?", bounds.default),
        (
            r"^if (?:you don.t specify|not specified|you do not specify|omitted|you don.t use) this (?:field|parameter),? (?:the )?(?:default value of )?(.+?)(?: value)? (?:will be|is) (?:used|applied|set)(?: by default)?$",
            bounds.by_default,
        ),
        (
            r"^(?:note:? )?(?:the )?(`[^`]+`|\"[^\"]+\") (?:value |match type |mode )?is (?:applied|set|used) by default$",
            bounds.by_default,
        ),
        # bounds
        (
            r"^(?:the )?(?P<side>min(?:imum|imal)?|max(?:imum|imal)?)\.? (?:possible |allowed |start |finish |supported )?(?:value|date)(?:, in \w+)?(?: (?:for|of) (?P<subject>[^:=]+?))?\s*(?::|=|equals(?: to\b)?|is\b)\s*",
            bounds.bound,
        ),
        (r"^(?:note:? )?the (?P<side>max(?:imum)?|min(?:imum)?) value is (?P<subject>(?!))?", bounds.bound),
        (
            rf"(?:can be|must be|should be)?\s*(?:specified )?(?:with)?in the (?:following )?range(?: of| from)?:?\s*{_LOW_HIGH}",
            bounds.value_range,
        ),
        (
            rf"^(?:can be|must be|should be|can take values|values?|can range|ranges?|the value can be|you can specify (?:a |any )?\w+(?: score)?) (?:from|between|in the range (?:from|of)) {_LOW_HIGH}",
            bounds.value_range,
        ),
        (rf"\b(?:ratings?|values?|scores?) ranges? (?:between|from) {_LOW_HIGH}", bounds.value_range),
        (rf"in the `?{_LOW_HIGH}`? range", bounds.value_range),
        # number of items
        (
            rf"\byou can (?:set|specify|use|add|indicate|provide|include|send) (?:{_UP_TO}) {COUNT} (?P<what>[a-z]+)",
            sizes.most_items,
        ),
        (
            rf"\byou can (?:set|specify|use|add|indicate) {COUNT} (?P<what>[a-z]+) (?:maximum|at most|max)\b",
            sizes.most_items,
        ),
        (rf"\b(?:can|may) contain (?:{_UP_TO}) {COUNT} (?P<what>[a-z]+)", sizes.most_items),
        (rf"\({COUNT} (?P<what>[a-z]+) maximum\)", sizes.most_items),
        (
            rf"\bmax(?:imum)? (?:number|amount) of (?:returned )?(?P<what>[a-z]+(?: ids)?)(?: you can (?:specify|set|add)(?: in this (?:array|field|object))?)?(?: is|:) ?{COUNT}$",
            sizes.most_items,
        ),
        # lengths
        (rf"the character limit is {COUNT}", sizes.characters),
        (rf"(?:{_UP_TO}) {COUNT} (?:characters|symbols)(?! or more)", sizes.characters),
        (rf"\bmax(?:imum)? {COUNT} (?:characters|symbols)", sizes.characters),
        (
            rf"max(?:imum)? (?:number|amount) of (?:symbols|characters)[^:]*?(?:: ?| is | = ){COUNT}",
            sizes.characters,
        ),
        (
            rf"max(?:imum)? (?:length|string length)[^:]*?(?:: ?| is ){COUNT}(?: characters| symbols|$)",
            sizes.characters,
        ),
        (rf"at least {COUNT} (?:characters|symbols)(?: long)?$", sizes.fewest_characters),
        (rf"minimum number of characters must be greater than {COUNT}", sizes.fewest_characters),
        # values
        (r"\b(?:type|kind) of\b", value_facts.constant),
        (
            r"^(?:pos+ible|allowed|available|acceptable|supported|accepted|only) (?:item |element |grouping |search mode )?(?:values?|types?|options?|sorting parameters)(?: of (?:sorting|filtering|grouping))?(?: for (?P<subject>[^:]+?))?(?: are| is)?\s*:+",
            value_facts.allowed_values,
        ),
        (r"^(?:possible values?) (?=from\b|`)", value_facts.allowed_values),
        (
            r"^(?:the (?:field|parameter|value) )?(?:can|may) (?:take|have|contain|be set to)(?: one of)? ?(?:the )?(?:following )?(?:values?|options?)?\s*:",
            value_facts.allowed_values,
        ),
        (
            r"^(?:you can )?choose (?:from|one of|between)(?: the)? (?:following )?(?:values?|options?)?\s*:",
            value_facts.allowed_values,
        ),
        (r"^(?:here )?you can find the following (?:elements|values|types)\s*:", value_facts.allowed_values),
        (r"\bwith either `?([a-z0-9_]+)`? or `?([a-z0-9_]+)`?", value_facts.either_value),
        # format
        (r"yyyy-mm-dd", value_facts.date_format),
        (r"UTC format", value_facts.utc),
        # example
        (r"^examples?\s*:", value_facts.example),
    )
)
