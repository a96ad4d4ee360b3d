"""mypy and pyright in strict mode see the type of every keyword and every item."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

SAMPLE = ROOT / "tests" / "typing" / "sample_program.py"
CHECKERS = {
    "mypy": ["-m", "mypy", "--strict", "--no-error-summary"],
    "pyright": ["-m", "pyright", "--level", "error"],
}


PROGRAM = [
    "from dataforseo import AsyncClient, Client",
    "from dataforseo.on_page import PagesRequest",
    "client = Client()",
    "waiting = AsyncClient()",
]


def run(checker: str, file: Path) -> subprocess.CompletedProcess[str]:
    arguments = [sys.executable, *CHECKERS[checker], str(file)]
    return subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_users_program_is_accepted(checker: str) -> None:
    result = run(checker, SAMPLE)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_users_mistakes_are_reported(checker: str, tmp_path: Path) -> None:
    mistakes = [
        "client.backlinks.bulk_backlinks_live(targets=['a.com']).rows[0].backlink",
        "client.backlinks.id_list(datetime_from=1, datetime_to='')",
        "client.backlinks.errors(filtered_function=7)",
        "client.backlinks.error()",
        "client.backlink",
        "x: str = client.backlinks.errors().rows[0].error_code",
        # In each way of calling, checkers report unknown keywords, wrong values and missing fields.
        "client.on_page.pages()",
        "client.on_page.pages.rows(limit=5)",
        "client.on_page.pages.pages(id='1', limits=5)",
        "client.on_page.pages.describe(id='1', limit='5')",
        "client.backlinks.bulk_backlinks_live.split(targets=['a.com', 5])",
        "client.serp.google_organic_task_post(keyword='x', device='phone')",
        "client.serp.google_organic_task_post([PagesRequest(id='1')])",
        "client.serp.google_organic_task_get_advanced.post_and_wait([PagesRequest(id='1')])",
        "waiting.on_page.pages.rows(id=1)",
        "waiting.backlinks.bulk_backlinks_live.split(target=['a.com'])",
        "waiting.serp.google_organic_task_post(keyword='x', priority='high')",
        "PagesRequest()",
        "PagesRequest(id='1', limits=5)",
        "PagesRequest('1')",
        "PagesRequest(id='1').id = '2'",
        "PagesRequest(id='1').limits",
    ]
    program = tmp_path / "program.py"
    program.write_text("\n".join([*PROGRAM, *mistakes]) + "\n")
    result = run(checker, program)
    assert result.returncode == 1, result.stdout + result.stderr
    missed = [
        mistake
        for line, mistake in enumerate(mistakes, start=len(PROGRAM) + 1)
        if f"program.py:{line}:" not in result.stdout
    ]
    assert missed == [], result.stdout
