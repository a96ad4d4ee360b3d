"""Every price of spec/ has a date and a source, bounds its rows, and is no lower than what was charged."""

from __future__ import annotations

import json
import statistics
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from codegen.checking.specs import SPEC, read
from codegen.reading.model import EndpointSpec
from codegen.resolving.resolved import ResolvedEndpoint
from dataforseo._index import OPERATIONS
from dataforseo_runtime.answers.saved import endpoint_of
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.prices import usd
from dataforseo_runtime.requests.request import Request, by_python_name

# The price of a model's answer depends on the tokens that its vendor charges.
UNKNOWN = {
    f"/v3/ai_optimization/{model}/llm_responses/{call}"
    for model in ("chat_gpt", "claude", "gemini", "perplexity")
    for call in ("live", "task_post")
} - {"/v3/ai_optimization/perplexity/llm_responses/task_post"}
# The account's list lacks these paths, or has another price under them.
UNLISTED = {
    "/v3/business_data/social_media/reddit/live",
    "/v3/dataforseo_labs/google/historical_search_volume/live",
    "/v3/keywords_data/bing/search_volume_history/live",
    "/v3/keywords_data/bing/search_volume_history/task_post",
    "/v3/serp/google/ai_mode/live/advanced",
    "/v3/serp/google/ai_mode/live/html",
    "/v3/serp/google/ai_mode/task_post",
    "/v3/serp/youtube/video_subtitles/live/advanced",
    "/v3/serp/youtube/video_subtitles/task_post",
}


@pytest.fixture(scope="module")
def charged() -> list[ResolvedEndpoint]:
    return [endpoint for endpoint in read(SPEC).endpoints if endpoint.spec.billing.model != "free"]


def has_price(spec: EndpointSpec) -> bool:
    return spec.billing.request is not None or spec.billing.row is not None


def test_every_price_is_known_but_for_a_named_few_that_say_why(charged: list[ResolvedEndpoint]) -> None:
    unknown = {endpoint.spec.path: endpoint.spec for endpoint in charged if not has_price(endpoint.spec)}
    assert unknown.keys() == UNKNOWN
    assert len(unknown) <= 0.05 * len(charged)
    assert all(spec.billing.model == "unknown" and spec.billing.note for spec in unknown.values())


def test_every_price_has_a_date_a_source_and_a_path_in_the_list(charged: list[ResolvedEndpoint]) -> None:
    priced = [endpoint.spec for endpoint in charged if has_price(endpoint.spec)]
    assert [spec.path for spec in priced if not (spec.billing.since and spec.billing.source)] == []
    assert {spec.path for spec in priced if spec.billing.listed is None} == UNLISTED
    assert [spec.path for spec in priced if spec.path in UNLISTED and not spec.billing.note] == []


def test_a_bound_that_no_field_sets_says_why(charged: list[ResolvedEndpoint]) -> None:
    bounded = [endpoint.spec for endpoint in charged if endpoint.spec.billing.most_rows is not None]
    assert len(bounded) > 15
    assert [spec.path for spec in bounded if not spec.billing.note] == []


def test_the_field_that_bounds_the_rows_has_a_bound(charged: list[ResolvedEndpoint]) -> None:
    """Without a value it is its default or its maximum, unless a request must have it."""
    loose = list[str]()
    for endpoint in charged:
        fields = {at.wire_name: at.field for at in endpoint.request_fields}
        if endpoint.spec.billing.rows is not None:
            field = fields[endpoint.spec.billing.rows]
            if field.required is not True and field.default is None and field.maximum is None:
                loose.append(endpoint.spec.path)
    assert loose == []


@pytest.fixture(scope="module")
def account_list(shared: Path) -> dict[str, dict[str, list[tuple[str, float]]]]:
    text = (shared / "reference" / "rate-card-2026-07.json").read_text(encoding="utf-8")
    listed: dict[str, dict[str, list[tuple[str, float]]]] = json.loads(text)
    return listed


def test_listed_prices_are_those_of_the_list(
    charged: list[ResolvedEndpoint], account_list: dict[str, dict[str, list[tuple[str, float]]]]
) -> None:
    compared, wrong = 0, list[str]()
    for endpoint in charged:
        billing = endpoint.spec.billing
        if billing.listed is None:
            continue
        normal = dict(account_list[billing.listed]["normal"])
        high = dict(account_list[billing.listed].get("high", ()))
        same = (billing.request or 0, billing.row or 0) == tuple(
            normal.get(kind, 0) for kind in ("per_request", "per_result")
        )
        if high and any(at.wire_name == "priority" for at in endpoint.request_fields):
            factor = next((usd(one.factor) for one in billing.times if one.field == "priority"), 1)
            same &= {kind: usd(amount) * factor for kind, amount in normal.items()} == {
                kind: usd(amount) for kind, amount in high.items()
            }
        compared += 1
        if not same:
            wrong.append(endpoint.spec.path)
    assert compared > 200
    assert wrong == []


def request_of(kind: type[Request], sent: dict[str, Any]) -> Request:
    """Build a request, with numbers that were sent as text, and without days that are too early by now."""
    wrong = {problem.field.partition("[")[0] for problem in kind.wire_problems(sent)}
    kept = {
        name: [int(number) for number in value] if name in wrong else value
        for name, value in sent.items()
        if name not in wrong or isinstance(value, list)
    }
    return kind(**by_python_name(kind, kept))


def observed(shared: Path) -> Iterator[tuple[Call[Any, Any], Decimal]]:
    """Yield each call that was charged in July 2026, and its charge."""
    text = (shared / "reference" / "observed-costs-2026-07.jsonl").read_text(encoding="utf-8")
    for line in text.splitlines():
        record: dict[str, Any] = json.loads(line)
        endpoint = endpoint_of(["v3", *record["path"].strip("/").split("/")], OPERATIONS)
        if record["cost"]:
            yield Call(endpoint, [request_of(endpoint.request, record["request"])]), usd(record["cost"])


def rows_are_known(call: Call[Any, Any]) -> bool:
    billing = call.endpoint.billing
    return billing.row is None or billing.rows in call.requests[0].set_fields()


def test_no_charge_was_above_its_worst_case(shared: Path) -> None:
    calls = list(observed(shared))
    known = [(call, charge, worst) for call, charge in calls if (worst := call.worst_case) is not None]
    assert len(calls) > 100
    assert len(known) >= 0.9 * len(calls)
    over = [
        f"{call.path}: {charge} charged, {worst} at most" for call, charge, worst in known if charge > worst
    ]
    assert over == []
    assert statistics.median(worst / charge for call, charge, worst in known if rows_are_known(call)) <= 1.2
