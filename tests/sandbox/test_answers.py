"""Made-up answers fit their classes."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dataforseo_runtime.answers import codec
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox.account.task_ids import SAMPLE
from dataforseo_sandbox.answers.builder import Builder
from tests.sandbox import fake_endpoints
from tests.sandbox.http_caller import Caller


def decoded(raw: bytes, endpoint: Any) -> Any:
    return codec.decode(endpoint, raw, {})


@given(seed=st.integers(0, 1 << 32), keyword=st.text(min_size=1, max_size=20), limit=st.integers(0, 12))
@settings(max_examples=40, deadline=None)
def test_any_answer_fits_its_class(seed: int, keyword: str, limit: int) -> None:
    with Sandbox(seed=seed, endpoints=fake_endpoints.ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        path = fake_endpoints.LIVE.path.removeprefix("/v3/")
        answer = caller.post(path, {"keyword": keyword, "limit": limit})
    if answer.task["status_code"] == 40501:  # a lone surrogate, which cannot be sent
        return
    response = decoded(answer.raw, fake_endpoints.LIVE)
    assert response.drift == []
    assert json.loads(codec.encode(response)) == answer.envelope
    assert len(response.rows) == limit


def test_every_item_type_takes_its_turn() -> None:
    with Sandbox(endpoints=fake_endpoints.ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        answer = caller.post("serp/acme/organic/live/advanced", {"keyword": "x", "limit": 4})
    rows = answer.rows
    assert [row["type"] for row in rows] == ["organic", "yielding", "box", "organic"]
    assert answer.task["result"][0]["item_types"] == ["organic", "yielding", "box"]
    assert rows[1]["yield"] is not None


def test_a_recursive_class_ends() -> None:
    built = Builder(0).model(fake_endpoints.Box, "key")
    assert {item["type"] for item in built["items"]} == {"organic", "yielding"}
    assert Builder(0).model(fake_endpoints.Facts, "key")["within"] is None


def test_values_are_plausible_for_their_names_and_kinds() -> None:
    facts = Builder(0).model(fake_endpoints.Facts, "key")
    built = fake_endpoints.Facts(**facts)
    assert built.checked_as_datetime is not None
    assert built.checked_as_datetime.tzinfo is not None
    assert built.first_seen_as_date is not None
    assert len(facts["first_seen"]) == 10
    assert set(facts["languages"]) <= {"en", "de", "fr", "es"}
    assert all(isinstance(count, int) for count in facts["countries"].values())
    assert all(isinstance(cell, str) for row in facts["table"] for cell in row)
    assert Builder(0).model(fake_endpoints.Organic, "key")["url"].startswith("https://")


def test_the_same_seed_gives_the_same_answer_and_another_one_another() -> None:
    answers = [Builder(seed).model(fake_endpoints.Box, "key") for seed in (1, 1, 2)]
    assert answers[0] == answers[1] != answers[2]


def test_sent_fields_are_repeated_in_the_result() -> None:
    with Sandbox(endpoints=fake_endpoints.ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        task = caller.post("serp/acme/organic/live/advanced", {"keyword": "albert"}).task
    assert task["result"][0]["keyword"] == "albert"


def test_reference_lists_and_calls_that_act() -> None:
    with Sandbox(endpoints=fake_endpoints.ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        locations = caller.get("serp/acme/locations/us").task
        acted = caller.post("appendix/webhook_resend", {"id": SAMPLE}, {"id": "nobody's"}).envelope
        raw = caller.get("appendix/raw").task
    assert locations["result"]
    assert locations["data"] == {"api": "serp", "function": "locations", "se": "acme"}
    assert set(locations["result"][0]) == {"location_code", "country_iso_code"}
    assert [(task["status_code"], task["result"]) for task in acted["tasks"]] == [
        (20000, None),
        (40401, None),
    ]
    assert raw["result"]


def test_the_account_shows_its_login_and_what_was_spent() -> None:
    with Sandbox(endpoints=fake_endpoints.ENDPOINTS, login="me") as sandbox, Caller(sandbox, "me") as caller:
        path = "serp/acme/organic/live/advanced"
        assert caller.post(path, {"keyword": "x", "limit": 5}).task["cost"] == 0.0105
        assert caller.post(path, {"keyword": "x", "limit": 5, "double": True}).task["cost"] == 0.021
        (account,) = caller.get("appendix/user_data").task["result"]
    assert account["login"] == "me"
    assert round(account["money"]["total"] - account["money"]["balance"], 8) == 0.0315


def test_the_short_form_leaves_out_empty_values_but_not_zeros(sandbox: Sandbox, caller: Caller) -> None:
    item: dict[str, Any] = {
        "zero": 0,
        "nought": 0.0,
        "no": False,
        "null": None,
        "text": "",
        "list": [],
        "long": 1.23456,
    }
    task = {"id": "1", "status_code": 20000, "status_message": "Ok.", "result": [{"items": [item]}]}
    sandbox.replay("backlinks/index", json.dumps({"status_code": 20000, "tasks": [task]}).encode())
    assert caller.get("backlinks/index.ai").envelope["items"] == [{"zero": 0, "nought": 0.0, "long": 1.235}]
