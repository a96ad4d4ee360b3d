"""A rule that a field has in many requests is written once, others where they are used."""

from __future__ import annotations

from pathlib import Path

from codegen.views.shared_fields import LEAST_USES
from codegen.writing.render import render
from tests.codegen.tiny import FIND, checked, tree


def rendered(folder: Path, endpoints: int, size: str, odd: str) -> dict[str, str]:
    """Render a few endpoints, the first of which has another `size`."""
    files = {
        f"shop__find{number}": FIND.replace("shop/find", f"shop/find{number}").replace(
            "size: {type: integer}", f"size: {{type: integer, {odd if number == 0 else size}}}"
        )
        for number in range(endpoints)
    }
    return dict(render(checked(tree(folder, shop__find="", **files))))


def test_a_rule_of_many_requests_is_written_once(tmp_path: Path) -> None:
    files = rendered(tmp_path, LEAST_USES + 1, "maximum: 5", "maximum: 7")
    assert "SIZE = rules.Integer(maximum=5)" in files["dataforseo/fields.py"]
    assert "size: Maybe[Annotated[int, fields.SIZE]] = UNSET" in files["dataforseo/shop/find1.py"]
    assert (
        "size: Maybe[Annotated[int, rules.Integer(maximum=7)]] = UNSET" in files["dataforseo/shop/find0.py"]
    )


def test_a_rule_of_few_requests_is_written_where_it_is_used(tmp_path: Path) -> None:
    files = rendered(tmp_path, LEAST_USES, "maximum: 5", "maximum: 7")
    assert "SIZE" not in files["dataforseo/fields.py"]
    assert (
        "size: Maybe[Annotated[int, rules.Integer(maximum=5)]] = UNSET" in files["dataforseo/shop/find1.py"]
    )
    assert "word: str\n" in files["dataforseo/shop/find1.py"]
