"""`new` prints a spec file to start from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.checking.specs import SPEC, read_draft
from codegen.reading.paths import PATH
from tests.codegen.conftest import copy_specs
from tests.codegen.tiny import tree


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
        ("serp/google/organic/tasks_ready", "GET /v3/serp/google/organic/tasks_ready", "tasks_ready"),
        ("serp/google/organic/tasks_fixed", "GET /v3/serp/google/organic/tasks_fixed", "tasks_fixed"),
        ("serp/google/locations", "GET /v3/serp/google/locations", "reference"),
        ("serp/google/locations/{country}", "GET /v3/serp/google/locations/{country}", "reference"),
        ("backlinks/id_list", "POST /v3/backlinks/id_list", "call_log"),
        ("backlinks/errors", "POST /v3/backlinks/errors", "error_log"),
        ("appendix/user_data", "GET /v3/appendix/user_data", "account"),
    ],
)
def test_what_is_printed_is_a_draft_that_belongs_where_it_says(
    path: str, endpoint: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copy_specs(tmp_path / "spec", ())
    assert main(["new", path]) == 0
    printed = capsys.readouterr().out
    file = tmp_path / printed.splitlines()[1].removeprefix("# Belongs in ")
    file.parent.mkdir(parents=True)
    file.write_text(printed, encoding="utf-8")
    assert (file.parent / printed.splitlines()[0].partition("=")[2]).resolve() == root / "schema.json"
    (own,) = read_draft(root).endpoints
    assert (own.spec.endpoint, own.spec.kind) == (endpoint, kind)


def test_what_no_step_of_the_path_tells_the_method_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "on_page/instant_pages", "--method", "POST"]) == 0
    assert "\nkind: live\n" in capsys.readouterr().out


def test_a_post_with_path_parameters_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "on_page/summary/{id}", "--method", "POST"]) == 2
    assert "a POST has no path parameters" in capsys.readouterr().err


def test_a_path_is_the_same_to_new_and_to_the_schema() -> None:
    schema = json.loads((SPEC / "schema.json").read_text(encoding="utf-8"))
    endpoint = schema["$defs"]["endpoint_file"]["properties"]["endpoint"]
    assert endpoint["pattern"] == f"^(GET|POST) {PATH.pattern}$"


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
    told = capsys.readouterr().err.splitlines()
    # No TODO may be dropped: a call and the fields of its request always need a summary.
    assert [line.partition("live.yaml:")[2] for line in told] == [
        f"{place}: not written yet; say it in your own words" for place in ("4:10", "17:16")
    ]
    file.write_text(file.read_text(encoding="utf-8").replace("TODO", "Find things."), encoding="utf-8")
    assert main(arguments) == 0


def test_what_a_path_parameter_means_has_to_be_written_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tree(tmp_path)
    assert main(["new", "shop/read/{id}"]) == 0
    text = capsys.readouterr().out.replace("summary: TODO\nkind", "summary: Read one.\nkind")
    (tmp_path / "shop" / "read.yaml").write_text(text, encoding="utf-8")
    assert main(["check", "--spec", str(tmp_path)]) == 1
    assert capsys.readouterr().err.endswith("read.yaml:16:14: not written yet; say it in your own words\n")
