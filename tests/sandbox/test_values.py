"""Made-up values are plausible for their field names and repeat what was sent."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest

from dataforseo import Client
from dataforseo_runtime.answers.shapes import row_shape
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox.answers.builder import Builder
from tests.endpoints import ENDPOINTS

HOST = r"(?:[\w-]+\.)+example"
LOOKS: dict[str, str] = {
    r"url|(.*_)?(image_url|href|page_from|page_to|url_from|url_to|logo|thumbnail)": rf"https://{HOST}/\w+",
    r"domain|target|(.*_)?domain_(from|to)": HOST,
    r"language_code": "[a-z]{2}",
    r"country_iso_code": "[A-Z]{2}",
    r"xpath": r"/html.*",
    r"(.*_)?asin": "B0[0-9A-F]{8}",
    r"(.*_)?datetime|date_posted|timestamp": r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+00:00",
}
RANGES: dict[str, tuple[float, float]] = {
    "latitude": (-90, 90),
    "longitude": (-180, 180),
    "rank": (0, 1000),
    "onpage_score": (0, 100),
    "keyword_difficulty": (0, 100),
    "rank_absolute": (1, 1 << 17),
    "month": (1, 12),
    "hour": (0, 23),
    "probability": (0, 1),
}


def fields_in(value: Any) -> list[tuple[str, Any]]:
    """List every field in an answer with its value."""
    if is_list(value):
        return [pair for item in value for pair in fields_in(item)]
    if is_object(value):
        inner = [pair for item in value.values() for pair in fields_in(item)]
        return [*value.items(), *inner]
    return []


@pytest.fixture(scope="module")
def made_up() -> list[tuple[str, Any]]:
    """The fields of two rows of every operation."""
    builder = Builder(7)
    return [
        pair
        for endpoint in ENDPOINTS.values()
        if endpoint.result is not None
        for index in range(2)
        for pair in fields_in(builder.row(row_shape(endpoint.result, endpoint.rows), endpoint.path, index))
    ]


@pytest.mark.parametrize("name", LOOKS)
def test_texts_match_their_field_names(made_up: list[tuple[str, Any]], name: str) -> None:
    texts = [value for field, value in made_up if re.fullmatch(name, field) and isinstance(value, str)]
    assert len(texts) > 3
    assert [text for text in texts if not re.fullmatch(LOOKS[name], text)] == []


@pytest.mark.parametrize("name", RANGES)
def test_numbers_are_in_range(made_up: list[tuple[str, Any]], name: str) -> None:
    least, most = RANGES[name]
    numbers = [
        value
        for field, value in made_up
        if field == name and isinstance(value, int | float) and not isinstance(value, bool)
    ]
    assert len(numbers) > 1
    assert [number for number in numbers if not least <= number <= most] == []


def test_every_date_can_be_read_as_one() -> None:
    builder, read = Builder(3), 0
    for endpoint in ENDPOINTS.values():
        result = endpoint.result
        if not isinstance(result, type):
            continue
        accessors = {
            name: accessor
            for base in result.__mro__
            for name, accessor in vars(base).items()
            if isinstance(accessor, AsDate | AsDatetime)
        }
        if not accessors or getattr(result, "_wire_names_", None):
            continue
        built = builder.model(result, endpoint.path)
        holder = result(**{accessor.field: built[accessor.field] for accessor in accessors.values()})
        for name in accessors:
            assert getattr(holder, name) is not None
            read += 1
    assert read > 100


def test_rows_are_those_of_the_keywords_that_were_asked_for() -> None:
    asked = ["cheese", "wine", "bread"]
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        labs = client.dataforseo_labs.google_bulk_keyword_difficulty_live(
            keywords=asked, location_code=2276, language_code="de"
        )
        ads = client.keywords_data.google_ads_search_volume_live(
            keywords=asked, location_code=2276, language_code="de"
        )
        page = client.serp.google_organic_live_advanced(
            keyword="cheese", location_code=2276, language_code="de"
        )
        links = client.backlinks.summary_live(target="forbes.com")
    assert sorted(str(row.keyword) for row in labs.rows) == sorted(asked)
    assert sorted(str(row.keyword) for row in ads.rows) == sorted(asked)
    assert {row.location_code for row in ads.rows} == {2276}
    (result,) = page.task.result or []
    assert (result.keyword, result.location_code, result.language_code) == ("cheese", 2276, "de")
    assert [row.target for row in links.rows] == ["forbes.com"]
    assert datetime.fromisoformat(str(result.datetime)).tzinfo is not None
