"""`new` prints a spec file to start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.load import load
from codegen.validate import validate
from tests.codegen.tiny import tree
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


def test_a_skeleton_is_not_generated_before_somebody_wrote_its_summaries(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree(tmp_path / "spec")
    assert main(["new", "shop/search/live"]) == 0
    file = tmp_path / "spec" / "shop" / "search" / "live.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    arguments = ["generate", "--spec", str(tmp_path / "spec"), "--out", str(tmp_path / "out")]
    assert main(arguments) == 1
    assert "live.yaml:4:10: not written yet; say it in your own words" in capsys.readouterr().err
    file.write_text(file.read_text(encoding="utf-8").replace("TODO", "Find things."), encoding="utf-8")
    assert main(arguments) == 0
