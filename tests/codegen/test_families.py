"""Which operations post, list and collect the same tasks is read off their paths."""

from __future__ import annotations

from pathlib import Path

from codegen.families import find_collectors, find_families
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


def test_an_endpoint_that_posts_tasks_knows_what_collects_them(tmp_path: Path) -> None:
    def spec(method: str, path: str, kind: str) -> str:
        text = HEAD.format(endpoint=f"{method} /v3/shop/{path}", kind=kind)
        return text + ("path_parameters: {id: {type: string, required: true}}\n" if "{id}" in path else "")

    files = {
        "shop/jobs/task_post": spec("POST", "jobs/task_post", "task_post"),
        "shop/jobs/tasks_ready": spec("GET", "jobs/tasks_ready", "tasks_ready"),
        "shop/jobs/task_get/html": spec("GET", "jobs/task_get/html/{id}", "task_get"),
        "shop/jobs/task_get/advanced": spec("GET", "jobs/task_get/advanced/{id}", "task_get"),
        "shop/alone/task_post": spec("POST", "alone/task_post", "task_post"),
    }
    endpoints = checked(tree(tmp_path, **files)).endpoints
    families = find_families(endpoints)
    collectors = find_collectors(families, endpoints)
    assert {path: [str(one.operation) for one in found] for path, found in collectors.items()} == {
        "/v3/shop/jobs/task_post": ["jobs_task_get_advanced", "jobs_task_get_html"]
    }
    assert {family.ready.operation for family in families.values()} == {"jobs_tasks_ready"}
