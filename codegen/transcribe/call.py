"""Find the API call that a page describes, and its price model and rate limits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from codegen.reading.paths import fixed_segments
from codegen.transcribe import evidence
from codegen.transcribe.page import ApiCall, DocsPage, PageError
from codegen.transcribe.sample import normal_path


@frozen
class StatedLimits:
    """Hold the limits that a page states for the whole call; None where it states none."""

    calls_per_minute: int | None = None
    simultaneous_calls: int | None = None
    tasks_per_call: int | None = None


def find_call(page: DocsPage) -> ApiCall:
    """Find the API call that a page describes. Raises PageError if the page names none.

    The page's endpoint box decides. Without one, the call whose path the JSON sample shows decides, then the
    call whose path is in the page's address, then the first call in the page's code.
    """
    candidates = [call for call in page.calls if len(fixed_segments(call.path)) >= 2]
    if page.endpoint is not None:
        return page.endpoint
    if not candidates:
        raise PageError(page.file, "names no call below /v3/; is this an endpoint page of DataForSEO?")
    shown = next(iter(_sample_paths(page)), None)
    address = "/v3/" + page.url.split("/v3/", 1)[1].strip("/") if page.url and "/v3/" in page.url else None
    for wanted in (shown, address):
        if wanted is None:
            continue
        same = [
            call
            for call in candidates
            if _comparable(call.path) in {_comparable(wanted), _comparable(wanted) + "/{}"}
        ]
        if same:
            return max(same, key=lambda call: (call.path.count("{"), -candidates.index(call)))
    return candidates[0]


def _sample_paths(page: DocsPage) -> Iterator[str]:
    for answer in evidence.answers(page.samples):
        tasks = answer.get("tasks")
        for task in tasks if isinstance(tasks, list) else ():
            path = task.get("path") if isinstance(task, dict) else None
            if isinstance(path, list) and path and all(isinstance(step, str) for step in path):
                yield normal_path("/" + "/".join(str(step) for step in path))


def _comparable(path: str) -> str:
    return re.sub(
        r"\{[^}]*\}", "{}", path.replace("-", "/") if "/v3/" in path and path.count("/") < 3 else path
    )


_BILLING = (
    (
        re.compile(
            r"will not be charged for using this API|(?:free of charge|you will not be charged|won.t be charged)(?! for using Sandbox)",
            re.I,
        ),
        "free",
    ),
    (re.compile(r"charged for (?:each|every) request", re.I), "per request"),
    (
        re.compile(
            r"charged for (?:each|every) task|charged only for (?:setting|posting) a task|charged for (?:posting|setting) a task",
            re.I,
        ),
        "per task",
    ),
)


def billing(lines: Sequence[str]) -> str | None:
    """Find the billing model that a page states, as specs name it; None if it states none."""
    text = " ".join(line for line in lines if "sandbox" not in line.lower())
    return next((model for pattern, model in _BILLING if pattern.search(text)), None)


def limits(lines: Sequence[str]) -> StatedLimits:
    """Find the limits on calls and tasks that a page states."""
    text = " ".join(lines).replace("*", "")
    return StatedLimits(
        calls_per_minute=_number(
            text, r"(?:up to|make up to) (\d[\d,]*) (?:API )?(?:calls|requests) per minute"
        ),
        simultaneous_calls=_number(text, r"sent simultaneously is limited to (\d[\d,]*)"),
        tasks_per_call=1
        if re.search(
            r"(?:each|every) [\w ]*call can contain only one task|can set only one task at a time", text, re.I
        )
        else _number(text, r"POST call (?:containing|can contain) (?:no more than|up to) (\d[\d,]*) tasks"),
    )


def _number(text: str, pattern: str) -> int | None:
    match = re.search(pattern, text, re.I)
    return int(match[1].replace(",", "")) if match else None
