"""The job file, used by several threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from dataforseo_runtime.jobs.store import Store
from tests.jobs.asking import sites


def test_no_thread_sees_what_another_has_written_by_half(tmp_path: Path) -> None:
    targets = ((site, None) for site in sites(10))
    with (
        closing(Store.create(tmp_path / "a.job", targets, 5, dict[str, str])) as store,
        ThreadPoolExecutor(1) as other,
    ):
        with store.transaction():
            store.begin(1, None, datetime.now(UTC))
            seen = other.submit(store.calls.count_targets)
            wait([seen], 0.1)
            store.begin(2, None, datetime.now(UTC))
        assert seen.result() in ({"planned": 10}, {"sent": 10})
        assert store.calls.count_targets() == {"sent": 10}
