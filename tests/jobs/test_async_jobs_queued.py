"""Work on an AsyncClient's job that waits for other work on the same job."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.jobs.asking import PATH, asked, sites
from tests.jobs.awaiting import held


def test_a_run_that_is_cancelled_while_it_waits_for_another_one_ends_at_once(tmp_path: Path) -> None:
    async def main() -> None:
        async with (
            held() as (api, client),
            await client.open_job(PATH, sites(100), job=tmp_path / "a.job", per_call=10) as job,
        ):
            running = asyncio.create_task(job.run())
            await api.has_calls(3)
            waiting = asyncio.create_task(job.run())
            await asyncio.sleep(0.01)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
            assert not running.done()
            await api.answer_until(running.done)
            assert running.result().progress.done == 100
            assert set(asked(api.sandbox).values()) == {1}

    asyncio.run(main())
