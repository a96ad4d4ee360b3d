"""`new` prints a spec file to start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.load import load
from codegen.validate import validate
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("path", "endpoint", "kind"),
    [
        ("backlinks/summary/live", "POST /v3/backlinks/summary/live", "live"),
        ("serp/google/organic/task_post", "POST /v3/serp/google/organic/task_post", "task_post"),
        (
            "/v3/serp/google/organic/task_get/advanced/{id}",
            "GET /v3/serp/google/organic/task_get/advanced/{id}",
            "task_get",
        ),
        ("serp/google/locations", "GET /v3/serp/google/locations", "reference"),
    ],
)
def test_the_skeleton_fits_the_schema(
    path: str, endpoint: str, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", path]) == 0
    printed = capsys.readouterr().out
    document = load(printed.encode(), Path("new.yaml"))
    assert validate(document, ROOT / "spec" / "schema.json", "endpoint_file") == []
    assert isinstance(document.data, dict)
    assert (document.data["endpoint"], document.data["kind"]) == (endpoint, kind)


@pytest.mark.parametrize("path", ["backlinks", "a b/c", "../../etc", "Backlinks/Live", ""])
def test_what_is_no_path_is_refused(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", path]) == 2
    assert "is no path" in capsys.readouterr().err
