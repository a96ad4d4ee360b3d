"""Names are looked up: includes, types, locations."""

# ruff: noqa: E501 - each case is on one line

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.tiny import FIND, HEAD, TAIL, checked, mistakes, tree

SHARED = """\
summary: Shared shapes.
types:
  Base:
    include: [Deeper]
    fields:
      base: {type: string}
    rules:
      - at_least_one_of: [base, deep]
  Deeper:
    fields:
      deep: {type: Money, required: true}
  Money:
    fields:
      amount: {type: number}
"""
INCLUDING = FIND.replace("request:\n", "request:\n  include: [Base]\n")


def test_included_fields_have_their_rules_and_their_places(tmp_path: Path) -> None:
    (endpoint,) = checked(tree(tmp_path, types__a=SHARED, shop__find=INCLUDING)).endpoints
    assert [(at.wire_name, at.file) for at in endpoint.request_fields] == [
        ("deep", "types/a.yaml"),
        ("word", "shop/find.yaml"),
        ("base", "types/a.yaml"),
        ("size", "shop/find.yaml"),
    ]
    assert [rule.place for rule in endpoint.request_rules] == [("types", "Base", "rules", 0)]
    assert [named.name for named in endpoint.request_types()] == ["Money"]


def test_names_of_what_is_made(tmp_path: Path) -> None:
    resolved = checked(tree(tmp_path, types__deep__b=SHARED, shop__find=INCLUDING))
    (endpoint,) = resolved.endpoints
    assert (endpoint.operation, endpoint.module) == ("find", "dataforseo.shop.find")
    assert endpoint.own_types["Thing"].class_name == "FindThing"
    assert resolved.shared["Money"].class_name == "Money"
    assert resolved.shared["Money"].module == "dataforseo.types.deep_b"
    assert endpoint.row is not None
    assert endpoint.row.text == "Thing"


@pytest.mark.parametrize(
    ("find", "shared", "told"),
    [
        (FIND.replace("list of Thing", "list of Think"), SHARED, ["shop/find.yaml:12:11: no type is called 'Think'; did you mean 'Thing'?"]),
        (FIND.replace("size: {type: integer}", "size: {type: Mony}"), SHARED, ["shop/find.yaml:10:18: no type is called 'Mony'; did you mean 'Money'?"]),
        (FIND, SHARED.replace("[Deeper]", "[Deper]"), ["types/a.yaml:4:15: no type is called 'Deper'; did you mean 'Deeper'?"]),
        (FIND, SHARED.replace("  Money:\n    fields:", "  Money:\n    include: [Money]\n    fields:"), ["types/a.yaml:13:15: Money includes itself: Money > Money"]),
        (INCLUDING.replace("[Base]", "[Base, Deeper]"), SHARED, ["shop/find.yaml:8:19: Deeper is included a second time; drop one of the two"]),
        (INCLUDING.replace("word:", "base:"), SHARED, ["shop/find.yaml:10:5: the field 'base' is already included; drop one of the two"]),
        (FIND.replace("  Thing:", "  Money: {}\n  Thing:"), SHARED, ["shop/find.yaml:15:3: 'Money' is also a shared type; choose another name"]),
        (FIND.replace("/shop/find\n", "/shop/found\n"), SHARED, ["shop/find.yaml:1:11: this endpoint belongs in spec/shop/found.yaml, where its path says"]),
        (FIND.replace("/shop/find\n", "/shops/find\n"), SHARED, ["shop/find.yaml:1:11: the section 'shops' is not in spec/api.yaml; did you mean 'shop'?", "shop/find.yaml:1:11: this endpoint belongs in spec/shops/find.yaml, where its path says"]),
        (FIND.replace("POST /v3/shop/find\n", "GET /v3/shop/find/{id}\n").replace("request:", "path_parameters:\n  ids: {type: string, required: true}\nrequest:"), SHARED, ["shop/find.yaml:1:11: the path parameter {id} has no entry under path_parameters", "shop/find.yaml:8:3: the path has no {ids}; did you mean 'id'?"]),
        (FIND.replace("rows: result", "rows: item"), SHARED, ["shop/find.yaml:13:9: Thing has no field 'item'; expected one of: name, result"]),
        (FIND + "operation: import\n", SHARED, ["shop/find.yaml:18:12: 'import' is no Python identifier; choose another name"]),
        (FIND.replace("  Thing:", "  U: {chosen_by: class, options: {a: V}}\n  V: {fields: {b: {type: string}}}\n  Thing:"), SHARED, ["shop/find.yaml:15:38: 'class' is no name of a field in Python; let another field tell the options apart"]),
        (FIND.replace("  Thing:", "  U: {chosen_by: to_dict, options: {a: V}}\n  V: {fields: {b: {type: string}}}\n  Thing:"), SHARED, ["shop/find.yaml:15:40: 'to_dict' is no name of a field in Python; let another field tell the options apart"]),
        (FIND.replace("  Thing:", "  U: {chosen_by: a, options: {a: V}}\n  V: {chosen_by: a, options: {a: U}}\n  Thing:"), SHARED, ["shop/find.yaml:15:34: V is a union itself; name a shape", "shop/find.yaml:16:34: U is a union itself; name a shape"]),
    ],
)  # fmt: skip
def test_a_name_that_is_not_found_is_told_where_it_stands(
    find: str, shared: str, told: list[str], tmp_path: Path
) -> None:
    assert mistakes(tree(tmp_path, shop__find=find, types__a=shared)) == told


def test_an_endpoint_that_uses_names_of_many_files_tells_all_at_once(tmp_path: Path) -> None:
    bad = HEAD.replace("find", "lost") + TAIL.replace("list of Thing", "list of Thin")
    found = mistakes(tree(tmp_path, shop__find=FIND.replace("result\n", "results\n"), shop__lost=bad))
    assert [one.split(" ")[0] for one in found] == ["shop/find.yaml:13:9:", "shop/lost.yaml:12:11:"]


def test_includes_that_nest_too_deep_are_told_where_they_go_too_far(tmp_path: Path) -> None:
    chain = "".join(f"  Deep{depth}: {{include: [Deep{depth + 1}]}}\n" for depth in range(30))
    shared = f"summary: Deep.\ntypes:\n{chain}  Deep30: {{fields: {{deep: {{type: string}}}}}}\n"
    told = mistakes(tree(tmp_path, types__a=shared))
    assert told[-1] == "types/a.yaml:32:22: includes nest more than 20 deep"
