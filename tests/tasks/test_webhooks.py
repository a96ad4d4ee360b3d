"""`loads` reads what a webhook receives when a task is finished."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from dataforseo import Client, TaskError, loads
from dataforseo.business_data import GoogleReviewsTaskGetResult, GoogleReviewsTaskPostRequest
from dataforseo.serp import GoogleOrganicTaskPostRequest
from dataforseo.types.html_pages import HtmlItem
from dataforseo.types.serp_results import SerpResult
from dataforseo_sandbox import Sandbox
from tests.webhook_receiver import Receiver


@pytest.fixture
def client() -> Iterator[Client]:
    with (
        Sandbox(task_seconds=0.05) as sandbox,
        Client(login="login", password="password", base_url=sandbox.url) as client,
    ):
        yield client


def test_a_postback_is_read_with_the_classes_of_its_form(client: Client, receiver: Receiver) -> None:
    for form in ("advanced", "html"):
        client.serp.google_organic_task_post(
            keyword="cheese",
            location_code=2840,
            language_code="en",
            postback_url=f"{receiver.url}/?id=$id",
            postback_data=form,
        )
        method, target, _, body = receiver.received.get(timeout=10)
        answer = loads(body)
        assert body[:2] == b"\x1f\x8b", "postbacks are compressed"
        assert (method, target) == ("POST", f"/?id={answer.task.id}")
        assert answer.drift == []
        (result,) = answer.tasks[0].result or []
        assert result.keyword == "cheese"
        if form == "html":
            assert isinstance(answer.rows[0], HtmlItem)
        else:
            assert isinstance(result, SerpResult)


def test_a_family_with_one_form_needs_no_name_for_it(client: Client, receiver: Receiver) -> None:
    client.business_data.google_reviews_task_post(
        [
            GoogleReviewsTaskPostRequest(
                keyword="cheese shop", location_code=2840, language_code="en", postback_url=receiver.url
            )
        ]
    )
    answer = loads(receiver.received.get(timeout=10).body)
    assert isinstance((answer.task.result or [])[0], GoogleReviewsTaskGetResult)
    assert answer.drift == []


def test_a_pingback_names_a_task_that_can_be_waited_for(client: Client, receiver: Receiver) -> None:
    request = GoogleOrganicTaskPostRequest(
        keyword="x",
        location_code=2840,
        language_code="en",
        tag="a&b",
        pingback_url=f"{receiver.url}/?id=$id&tag=$tag",
    )
    client.serp.google_organic_task_post([request])
    method, target, _, _ = receiver.received.get(timeout=10)
    told = parse_qs(urlsplit(target).query)
    assert (method, told["tag"]) == ("GET", ["a&b"])
    (done,) = client.serp.google_organic_task_get_advanced.wait_for(told["id"])
    assert done.rows


def test_a_task_that_was_sent_to_its_receiver_can_still_be_waited_for(
    client: Client, receiver: Receiver
) -> None:
    """It is never listed as ready, so it is collected unlisted."""
    posted = client.serp.google_organic_task_post(
        keyword="x",
        location_code=2840,
        language_code="en",
        postback_url=receiver.url,
        postback_data="advanced",
    )
    receiver.received.get(timeout=10)
    (done,) = client.serp.google_organic_task_get_advanced.wait_for([str(posted.task.id)])
    assert done.rows


def test_webhooks_are_sent_again_on_request(client: Client, receiver: Receiver) -> None:
    posted = client.serp.google_organic_task_post(
        keyword="x", location_code=2840, language_code="en", pingback_url=f"{receiver.url}/$id"
    )
    first = receiver.received.get(timeout=10)
    client.appendix.webhook_resend(id=str(posted.task.id))
    assert receiver.received.get(timeout=10) == first
    assert (first.method, first.path, first.body) == ("GET", f"/{posted.task.id}", b"")
    with pytest.raises(TaskError) as refused:
        client.appendix.webhook_resend(id="nobody's")
    assert refused.value.code == 40401
