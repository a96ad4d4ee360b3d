"""Recorded answers are decoded, compared with the values below, and encoded to the same JSON.

The recordings of the backlinks endpoints are the samples of their documentation pages. The page of
dataforseo_labs/id_list has none; that recording was written by us in the shape of its table.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from dataforseo import Response, loads
from dataforseo.backlinks import (
    BulkBacklinksLiveItem,
    BulkBacklinksLiveResult,
    BulkNewLostBacklinksLiveItem,
    BulkNewLostBacklinksLiveResult,
)
from dataforseo.types.call_log import LoggedCall, LoggedError
from dataforseo_runtime.answers import codec
from tests.conftest import RECORDINGS

ALL = sorted(path.relative_to(RECORDINGS).as_posix() for path in RECORDINGS.rglob("*.json"))


def recorded(name: str) -> Response[object, object]:
    return loads((RECORDINGS / name).read_bytes())


@pytest.mark.parametrize("name", ALL)
def test_every_recording_is_encoded_to_the_json_that_was_received(name: str) -> None:
    received = json.loads((RECORDINGS / name).read_bytes())
    answer = recorded(name)
    assert json.loads(codec.encode(answer)) == received  # from the typed objects
    assert answer.to_dict() == received  # from the bytes
    assert answer.drift == []


@pytest.mark.parametrize("name", ALL)
def test_every_recording_takes_the_fast_path(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the lenient path was taken")

    monkeypatch.setattr(codec, "build_envelope", refuse)
    assert recorded(name).status_code == 20000


def test_there_is_a_recording_of_each_of_the_first_five_endpoints() -> None:
    assert {
        "backlinks/bulk_backlinks_live.json",
        "backlinks/bulk_new_lost_backlinks_live.json",
        "backlinks/errors.json",
        "backlinks/id_list.json",
        "dataforseo_labs/id_list.json",
    } <= set(ALL)


def test_bulk_backlinks_live() -> None:
    answer = recorded("backlinks/bulk_backlinks_live.json")
    assert answer.version == "0.1.20210917"
    assert answer.status_code == 20000
    assert answer.status_message == "Ok."
    assert answer.time == "2.0128 sec."
    assert answer.elapsed == 2.0128
    assert answer.cost == 0.0203
    assert (answer.tasks_count, answer.tasks_error) == (1, 0)
    assert len(answer.tasks) == 1
    task = answer.task
    assert task is answer.tasks[0]
    assert task.id == "10131646-1535-0348-0000-5f85d2be4a1b"
    assert (task.status_code, task.status_message) == (20000, "Ok.")
    assert (task.time, task.elapsed, task.cost, task.result_count) == ("1.9579 sec.", 1.9579, 0.0203, 1)
    assert task.path == ["v3", "backlinks", "bulk_backlinks", "live"]
    assert task.data is not None
    assert task.data["api"] == "backlinks"
    assert task.data["targets"][4] == "https://www.apple.com/iphone/"
    assert task.result is not None
    (result,) = task.result
    assert isinstance(result, BulkBacklinksLiveResult)
    assert result.items_count == 10
    assert result.items == answer.rows
    assert answer.rows == [
        BulkBacklinksLiveItem(target="www.trustpilot.com", backlinks=66516402),
        BulkBacklinksLiveItem(target="yelp.com", backlinks=72520539),
        BulkBacklinksLiveItem(target="cnn.com", backlinks=44487176),
        BulkBacklinksLiveItem(target="bbc.com", backlinks=32695874),
        BulkBacklinksLiveItem(target="https://variety.com/", backlinks=2383750),
        BulkBacklinksLiveItem(target="https://ahrefs.com/blog/", backlinks=2787),
        BulkBacklinksLiveItem(target="ibm.com", backlinks=13256827),
        BulkBacklinksLiveItem(target="forbes.com", backlinks=20436483),
        BulkBacklinksLiveItem(target="https://stackoverflow.com/", backlinks=28380698),
        BulkBacklinksLiveItem(target="https://www.apple.com/iphone/", backlinks=31797),
    ]


def test_bulk_new_lost_backlinks_live() -> None:
    answer = recorded("backlinks/bulk_new_lost_backlinks_live.json")
    task = answer.task
    assert (answer.version, answer.cost, task.cost) == ("0.1.20210917", 0.0203, 0.0203)
    assert task.id == "10131639-1535-0349-0000-00ef743e5b24"
    assert (answer.elapsed, task.elapsed) == (2.2157, 2.16)
    assert task.data is not None
    assert task.data["date_from"] == "2021-01-01"
    assert task.result is not None
    (result,) = task.result
    assert isinstance(result, BulkNewLostBacklinksLiveResult)
    assert result.items_count == 10
    first, *_, last = answer.rows
    assert first == BulkNewLostBacklinksLiveItem(
        target="www.trustpilot.com", new_backlinks=28270365, lost_backlinks=3980406
    )
    assert last == BulkNewLostBacklinksLiveItem(
        target="https://stackoverflow.com/", new_backlinks=1462261, lost_backlinks=440772
    )
    assert len(answer.rows) == 10


def test_backlinks_id_list() -> None:
    answer = recorded("backlinks/id_list.json")
    assert (answer.version, answer.time, answer.cost) == ("0.1.20221214", "0.3275 sec.", 0)
    assert answer.task.result_count == 76
    assert answer.task.data is not None
    assert answer.task.data["datetime_to"] == "2023-02-10 18:23:00 +02:00"
    assert len(answer.rows) == 3
    first, second, third = answer.rows
    assert isinstance(first, LoggedCall)
    assert first.id == "02101805-1535-0269-0000-1cd9cc52e418"
    assert first.url == "v3/backlinks/backlinks/live"
    assert first.datetime_posted == "2023-02-10 16:05:33 +00:00"
    assert first.datetime_posted_as_datetime == datetime(2023, 2, 10, 16, 5, 33, tzinfo=UTC)
    assert first.datetime_done_as_datetime == datetime(2023, 2, 10, 16, 5, 33, tzinfo=UTC)
    assert first.status == "20000"
    assert first.cost == 0.02015
    assert first.metadata == {
        "api": "backlinks",
        "function": "backlinks",
        "target": "forbes.com",
        "mode": "as_is",
        "filters": ["dofollow", "=", True],
        "limit": 5,
    }
    assert isinstance(second, LoggedCall)
    assert (second.cost, second.url) == (0.02003, "v3/backlinks/summary/live")
    assert isinstance(third, LoggedCall)
    assert third.metadata is not None
    assert third.metadata["targets"] == {
        "1": "youtube.com",
        "2": "homebuilding.co.uk",
        "3": "familyhandyman.com",
    }


def test_backlinks_errors() -> None:
    answer = recorded("backlinks/errors.json")
    assert (answer.version, answer.elapsed, answer.cost) == ("0.1.20220327", 5.2472, 0)
    assert answer.task.result_count == 4
    first, second, third = answer.rows
    assert isinstance(first, LoggedError)
    assert first == LoggedError(
        id="03271154-0001-0267-0000-0770a8d8e073",
        datetime="2022-03-27 11:54:52",
        function="backlinks/content_duplicates",
        error_code=50000,
        error_message="Internal Error.",
        http_url="https://api.dataforseo.com/v3/backlinks/content_duplicates",
        http_method="POST",
        http_code=200,
        http_time=0,
        http_response="Internal Error.",
    )
    # The text has no offset, so the datetime has none.
    assert first.datetime_as_datetime == datetime(2022, 3, 27, 11, 54, 52)
    assert isinstance(second, LoggedError)
    assert (second.error_code, second.http_code) == (40506, 40506)
    assert second.error_message == "Unknown Fields in POST Data: limit"
    assert second.id == first.id
    assert isinstance(third, LoggedError)
    assert third.id == "03261654-0001-0267-0000-0b003ad3b985"


def test_labs_id_list() -> None:
    answer = recorded("dataforseo_labs/id_list.json")
    assert answer.endpoint.path == "/v3/dataforseo_labs/id_list"
    done, failed = answer.rows
    assert isinstance(done, LoggedCall)
    assert (done.status, done.cost) == ("20000", 0.0103)
    assert done.metadata is not None
    assert done.metadata["location_code"] == 2840
    assert isinstance(failed, LoggedCall)
    assert (failed.status, failed.cost, failed.metadata) == ("40501", 0, None)
