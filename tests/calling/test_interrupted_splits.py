"""A split that is interrupted hands over the answers that were paid for."""

from __future__ import annotations

import pytest

from dataforseo import Client
from dataforseo_sandbox import Sandbox

TARGETS = [f"site-{number}.com" for number in range(1500)]


@pytest.mark.parametrize("answered", [0, 1])
def test_the_interruption_carries_the_parts_that_were_answered(answered: int) -> None:
    requests: list[object] = []

    def interrupt(event: object) -> None:
        requests.append(event)
        if len(requests) > answered:
            raise KeyboardInterrupt

    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, on_request=interrupt) as client,
        pytest.raises(KeyboardInterrupt) as caught,
    ):
        client.backlinks.bulk_backlinks_live.split(targets=TARGETS)
    joined = getattr(caught.value, "joined", None)
    assert len(sandbox.ledger.charged) == answered
    if answered == 0:
        assert joined is None
    else:
        assert joined is not None
        assert {row.target for row in joined.rows} == {*TARGETS[:1000]}
        assert ".joined" in caught.value.__notes__[0]
