"""Split a description into statements, even if a copy lost its line breaks.

`keywordrequired fieldyou can specify up to 700 characters` is three statements run together.
"""

from __future__ import annotations

import re

from codegen.transcribe.text import collapse_blanks

# The words that begin a statement, also in the middle of a line.
_STARTERS = (
    r"optional field",
    r"required field",
    r"required if",
    r"default (?:and minimum )?values?\b(?! of| for both)",
    r"default rule",
    r"possible (?:item |element )?(?:values?|types?)\b",
    r"posible values",
    r"can take (?:the )?(?:following )?values",
    r"choose from the following",
    r"only value:",
    r"max(?:imum)? (?:start |finish )?value",
    r"min(?:imum|imal)? (?:possible |start |finish )?value",
    r"by default,",
    r"date format",
    r"examples?:",
    r"Note(?: ?#\d)?:",
    r"Note that",
    r"note that",
    r"you can ",
    r"if you ",
    r"if set to ",
    r"the maximum ",
    r"the minimum ",
    r"must be specified",
    r"can be specified",
    r"can contain up to",
    r"the character limit",
    r"learn more",
    r"note:",
    r"Your account ",
    r"Setting depth ",
    r"You (?:can|will) ",
    r"Note your ",
    r"The cost ",
)
# A starter right after a word, without a blank, always begins a statement.
_GLUED = re.compile(rf"(?<=[a-zA-Z0-9.,;:)\]\"'”’`>%])(?=(?:{'|'.join(_STARTERS)}))")
# A statement right after a phrase: `optional fieldnumber of results`, `(set by default)2 – high priority`.
_GLUED_ON = re.compile(
    r"(?<=\boptional field)(?=[a-z])|(?<=\brequired field)(?=[a-z])|(?<=optional field)(?=[A-Z])|(?<=\))(?=\d+ [–-] )"
)
_AFTER_BLANK = re.compile(
    r"(?<![:,(–-])(?<!\band)(?<!\bor)(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\bthis)(?<!\bis)(?<!\bas)(?<!\beach)(?<!\ball)(?<!\bany)"
    r"(?<!\btheir)(?<!\bwith)(?<!\bits)(?<!\bfollowing)(?<!\bof)(?<!\bminimal)(?<!\bminimum)(?<!\bmaximum)(?<!\bmin)(?<!\bmax) "
    r"(?=(?:optional field\b|required field\b|default value:|possible values?:|max(?:imum)? value:|min(?:imum|imal)? value:|examples?:))"
)


def split_statements(text: str) -> list[str]:
    """Split a description into statements, in order, without final punctuation."""
    text = _GLUED_ON.sub("\n", _GLUED.sub("\n", text))
    text = _AFTER_BLANK.sub("\n", text)
    found: list[str] = []
    for line in text.split("\n"):
        found += [part for part in (collapse_blanks(piece).strip(" ;") for piece in _cut(line)) if part]
    return found


def _cut(line: str) -> list[str]:
    """Split at semicolons that are outside quotes, code and brackets."""
    pieces: list[str] = []
    depth, quote, start = 0, "", 0
    for at, character in enumerate(line):
        if quote:
            quote = "" if character == quote else quote
        elif character in '`"':
            quote = character
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth = max(0, depth - 1)
        elif character == ";" and not depth:
            pieces.append(line[start:at])
            start = at + 1
    return [*pieces, line[start:]]
