"""Find the JSON samples and the API calls in a page's text.

A sample follows a curl command or the sentence that announces the response. Copies escape it as markdown,
double its line ends, or contain it three times. Every copy that can be read is taken, equal ones once. Not
all of the vendor's own samples are valid JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import json_repair

from codegen.transcribe.page import ApiCall, Json

MAX_SAMPLES = 12
MAX_ATTEMPTS = 400
MAX_REPAIRED = 600_000  # characters in total; repairing takes more than linear time

_TRAILING_BACKSLASH = re.compile(r"\\+[ \t]*$", re.M)
_MARKDOWN_ESCAPE = re.compile(r"\\([_\[\]*`#~|<>{}()+.!&=-])")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
# The start of a sample: an object with a quoted first key, or an array of such objects.
_START = re.compile(r"(?:\\?\[[\s\\]*)?\{[\s\\]*\"[A-Za-z0-9_\\@$ .-]+\"[\s\\]*:")
_ANSWER = re.compile(r"\{\s*\"version\"")
# The start of a line that ends a sample.
_AFTER = re.compile(
    r"^(?:```|\||\*\*|All POST|Description of|Below you|As a response|You (?:will|can))", re.M
)
_DECODER = json.JSONDecoder()

_CALL = (
    re.compile(
        r"--request\s+(GET|POST)\s+['\"]?(?:https?://[^/\s'\"]+)?(/v3/[^\s'\"`\\<>]*(?:\\_[^\s'\"`\\<>]*)*)",
        re.I,
    ),
    re.compile(r"\b(GET|POST)\s+(?:https?://(?:api|sandbox)\.dataforseo\.com)?(/v3/[^\s'\"`<>)\]]*)"),
    re.compile(r"->\s*(get|post)\(\s*['\"](/v3/[^'\"]*)['\"]", re.I),
    re.compile(r"client\.(get|post)\(\s*f?['\"](/v3/[^'\"]*)['\"]", re.I),
    re.compile(r"\b(Get|Post)Async\(\s*\$?['\"](/v3/[^'\"]*)['\"]"),
)
_PLACE = re.compile(r"\$\{(\w+)\}|\{\$?(\w+)\}|\$(\w+)|\{\{(\w+)\}\}")
_TASK_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def find_json(text: str) -> list[Json]:
    """Find the JSON objects, and arrays of objects, in a text. Returns each different one once, in order."""
    found: list[Json] = []
    unescaped = _unescape(text)
    for candidate in (text, unescaped, _TRAILING_COMMA.sub("", unescaped)):
        for value in _decode_all(candidate):
            if value not in found:
                found.append(value)
            if len(found) >= MAX_SAMPLES:
                return found
    return found


def _unescape(text: str) -> str:
    return _MARKDOWN_ESCAPE.sub(r"\1", _TRAILING_BACKSLASH.sub("", text))


def _decode_all(text: str) -> Iterator[Json]:
    position, repairable = 0, MAX_REPAIRED
    for _ in range(MAX_ATTEMPTS):
        match = _START.search(text, position)
        if match is None:
            return
        try:
            value, position = _DECODER.raw_decode(text, match.start())
            yield value
        except RecursionError:
            return
        except ValueError:
            if _ANSWER.match(text, match.start()) and (
                stop := _end_of_answer(text, match.start(), repairable)
            ):
                repairable -= stop - match.start()
                if (value := _repaired(text[match.start() : stop])) is not None:
                    yield value
                    position = stop
                    continue
            # This is not JSON, but the next line may be.
            newline = text.find("\n", match.end())
            position = newline if newline > 0 else len(text)


def _end_of_answer(text: str, start: int, most: int) -> int | None:
    """Find where a response that is not valid JSON ends; None if it is longer than `most` characters."""
    following = _ANSWER.search(text, start + 1)
    stop = following.start() if following else len(text)
    after = _AFTER.search(text, start, min(stop, start + most))
    stop = after.start() if after else stop
    return stop if stop - start <= most else None


def _repaired(text: str) -> Json:
    """Parse a response that is not valid JSON, as far as it can be repaired; None if it cannot."""
    try:
        value = json_repair.loads(text, skip_json_loads=True)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def find_calls(text: str) -> list[ApiCall]:
    """Find every method and path in a text, in order."""
    found: list[tuple[int, ApiCall]] = []
    for pattern in _CALL:
        for match in pattern.finditer(text):
            found.append((match.start(), ApiCall(match[1].upper(), normal_path(match[2]))))
    return [call for _, call in sorted(found, key=lambda pair: pair[0])]


def normal_path(path: str) -> str:
    """Write a path as specs do: without query and escapes, with parameters in braces."""
    path = path.replace("\\", "").split("?")[0].split("#")[0]
    path = _PLACE.sub(lambda match: f"{{{next(group for group in match.groups() if group).lower()}}}", path)
    path = _TASK_ID.sub("{id}", path)
    return path.rstrip("/.,;:'\"")
