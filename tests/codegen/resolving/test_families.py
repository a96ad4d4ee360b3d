"""Paths say which operations post, list and collect the same tasks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.resolving.resolved import Family
from tests.codegen.tiny import checked, tree

HEAD = """\
endpoint: {endpoint}
summary: Do it.
kind: {kind}
docs: {{url: https://docs.dataforseo.com/v3/shop/}}
billing: {{model: unknown}}
repeat: charged
response: {{result: list of any}}
"""


def find(folder: Path, *asked: str) -> tuple[dict[str, Family], dict[str, list[str]]]:
    """Return by path the family of each endpoint that has one, and the operations that collect its tasks."""
    files: dict[str, str] = {}
    for one in asked:
        method, path, kind = one.split()
        text = HEAD.format(endpoint=f"{method} /v3/shop/{path}", kind=kind)
        if method == "POST":
            text += "request: {fields: {word: {type: string}}}\n"
        parameters = re.findall(r"{(\w+)}", path)
        if parameters:
            facts = "".join(f"  {name}: {{type: string, required: true}}\n" for name in parameters)
            text += f"path_parameters:\n{facts}"
        files["shop/" + re.sub(r"/{\w+}", "", path)] = text
    endpoints = checked(tree(folder, **files)).endpoints
    families = {one.spec.path: one.family for one in endpoints if one.family is not None}
    collectors = {
        one.spec.path: [str(collector.operation) for collector in one.collectors]
        for one in endpoints
        if one.collectors
    }
    return families, collectors


def test_an_endpoint_that_posts_tasks_knows_what_collects_them(tmp_path: Path) -> None:
    families, collectors = find(
        tmp_path,
        "POST jobs/task_post task_post",
        "GET jobs/tasks_ready tasks_ready",
        "GET jobs/task_get/html/{id} task_get",
        "GET jobs/task_get/advanced/{id} task_get",
        "POST alone/task_post task_post",
    )
    assert collectors == {"/v3/shop/jobs/task_post": ["jobs_task_get_advanced", "jobs_task_get_html"]}
    assert {family.ready.operation for family in families.values()} == {"jobs_tasks_ready"}


def test_what_reads_a_task_beside_the_step_that_posts_it_is_of_its_family(tmp_path: Path) -> None:
    families, _ = find(
        tmp_path,
        "POST jobs/task_post task_post",
        "GET jobs/tasks_ready tasks_ready",
        "GET jobs/summary/{id} task_get",
    )
    assert {path: family.post.operation for path, family in families.items()} == {
        "/v3/shop/jobs/summary/{id}": "jobs_task_post"
    }


@pytest.mark.parametrize(
    "reader",
    [
        "GET jobs/task_get/{id}/{part} task_get",  # more than the identifier is needed
        "GET jobs/places/{id} reference",
        "GET other/task_get/{id} task_get",
    ],
)
def test_what_cannot_collect_a_task_by_its_identifier_is_of_no_family(reader: str, tmp_path: Path) -> None:
    families, collectors = find(
        tmp_path, "POST jobs/task_post task_post", "GET jobs/tasks_ready tasks_ready", reader
    )
    assert (families, collectors) == ({}, {})
