"""Each form of a price, worked out for real calls and charged alike by the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from dataforseo import Client
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.prices import usd
from dataforseo_sandbox import Sandbox

CRAWL: dict[str, Any] = {"target": "example.com", "max_crawl_pages": 10}
SEARCH: dict[str, Any] = {"keyword": "pizza", "location_code": 2840, "language_code": "en"}
PLACE: dict[str, Any] = {"location_code": 2840, "language_code": "en"}
PAGE = {"url": "https://example.com/"}
FORMS = [
    # An amount for each row, added to the price of a row.
    ("on_page.task_post", CRAWL, "0.0015"),
    ("on_page.task_post", CRAWL | {"load_resources": True, "enable_javascript": True}, "0.018"),
    ("on_page.task_post", CRAWL | {"load_resources": False}, "0.0015"),
    ("on_page.instant_pages", PAGE | {"enable_javascript": True}, "0.0015"),
    # A bound of the rows that no field sets.
    ("on_page.instant_pages", PAGE, "0.00015"),
    ("backlinks.summary_live", {"target": "example.com"}, "0.024036"),
    ("ai_optimization.llm_mentions_historical_live", {"target": [{"domain": "example.com"}]}, "0.101"),
    # A row for each element of a list.
    ("business_data.social_media_pinterest_live", {"targets": [PAGE["url"]] * 3}, "0.00012"),
    # Pages that only their number bounds.
    ("serp.google_search_by_image_task_post", PLACE | {"image_url": PAGE["url"]}, "0.0006"),
    (
        "serp.google_search_by_image_task_post",
        PLACE | {"image_url": PAGE["url"], "max_crawl_pages": 3, "priority": 2},
        "0.0036",
    ),
    # Pages by the default of a field, and factors for how the business is named.
    ("business_data.google_extended_reviews_task_post", PLACE | {"cid": "1"}, "0.0015"),
    ("business_data.google_extended_reviews_task_post", PLACE | {"cid": "1", "depth": 21}, "0.003"),
    ("business_data.google_extended_reviews_task_post", PLACE | {"keyword": "pizza"}, "0.00225"),
    # An amount that no factor multiplies.
    ("serp.google_organic_task_post", SEARCH | {"people_also_ask_click_depth": 2, "priority": 2}, "0.0015"),
]


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, budget=1) as client,
    ):
        yield client


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # the vendor has given Pinterest up
@pytest.mark.parametrize(("operation", "fields", "price"), FORMS)
def test_the_sandbox_charges_the_worst_case_of_each_form(
    client: Client, operation: str, fields: dict[str, Any], price: str
) -> None:
    section, _, name = operation.partition(".")
    found = client.operation(section, name)
    assert found is not None
    described: Call[Any, Any] = found.describe(**fields)
    assert described.worst_case == Decimal(price)
    assert usd(client.send(described).cost) == Decimal(price)


def test_rows_by_the_day_are_bounded(client: Client) -> None:
    described = client.backlinks.history_live.describe(target="example.com")
    worst = described.worst_case
    assert worst == Decimal("0.024") + 120 * Decimal("0.000036")
    assert usd(client.send(described).cost) < worst
