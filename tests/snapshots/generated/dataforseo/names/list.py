# From spec/names/list.yaml by `make generate`; do not edit.
"""POST /v3/names/list"""

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import date as _date
from datetime import datetime as _datetime
from typing import Any

from dataforseo_runtime import rules as _rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Integer, List, Map, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType
from dataforseo_runtime.requests import request as _request
from dataforseo_runtime.timestamps import AsDate, AsDatetime

__all__ = ["ENDPOINT", "ListInner", "ListItem", "ListNode", "ListPlain", "ListRequest", "ListResult", "list"]


@_request
class ListPlain(Request):
    """Nothing renamed in here, but in what holds it.

    Args:
        type:
    """

    type: _builtins.str | UnsetType | None = UNSET

    RULES = (_rules.Text("type"),)


@_request
class ListInner(Request):
    """A part of a request, with a name of its own that Python does not allow.

    Args:
        yield_:
        list:
    """

    yield_: _builtins.int | UnsetType | None = UNSET
    list: Sequence[ListPlain | Mapping[_builtins.str, Any]] | UnsetType | None = UNSET

    RULES = (
        _rules.Integer("yield"),
        _rules.ListOf("list", each=_rules.Nested(cls=ListPlain)),
    )
    _wire_names_ = {"yield_": "yield"}
    _renames_ = True


@_request
class ListRequest(Request):
    """What `list` is asked with; the function says what each field means."""

    list: Sequence[_builtins.str] | UnsetType | None = UNSET
    type: _builtins.str | UnsetType | None = UNSET
    id: _builtins.str | UnsetType | None = UNSET
    yield_: _builtins.str | UnsetType | None = UNSET
    define: _builtins.str | UnsetType | None = UNSET
    field: _builtins.str | UnsetType | None = UNSET
    self_: _builtins.str | UnsetType | None = UNSET
    class_: _builtins.str | UnsetType | None = UNSET
    datetime: _builtins.str | _datetime | UnsetType | None = UNSET
    date: _builtins.str | _date | UnsetType | None = UNSET
    str: _builtins.str | UnsetType | None = UNSET
    int: _builtins.int | UnsetType | None = UNSET
    float: _builtins.float | UnsetType | None = UNSET
    bool: _builtins.bool | UnsetType | None = UNSET
    dict: Mapping[_builtins.str, _builtins.str] | UnsetType | None = UNSET
    object: Any | UnsetType | None = UNSET
    model: _builtins.str | UnsetType | None = UNSET
    rules: _builtins.str | UnsetType | None = UNSET
    request: _builtins.str | UnsetType | None = UNSET
    fields: _builtins.str | UnsetType | None = UNSET
    to_dict_: _builtins.str | UnsetType | None = UNSET
    set_fields_: _builtins.str | UnsetType | None = UNSET
    wire_problems_: _builtins.str | UnsetType | None = UNSET
    import_: _builtins.str | UnsetType | None = UNSET
    builtins: _builtins.str | UnsetType | None = UNSET
    any: Any | UnsetType | None = UNSET
    literal: _builtins.str | UnsetType | None = UNSET
    none: _builtins.str | UnsetType | None = UNSET
    from_: _builtins.str | UnsetType | None = UNSET
    property: _builtins.str | UnsetType | None = UNSET
    foo_bar: _builtins.str | UnsetType | None = UNSET
    field_1st: _builtins.str | UnsetType | None = UNSET
    x: _builtins.str | UnsetType | None = UNSET
    gr__e: _builtins.str | UnsetType | None = UNSET
    a_b: _builtins.str | UnsetType | None = UNSET
    init: _builtins.str | UnsetType | None = UNSET
    lambda_: _builtins.str | UnsetType | None = UNSET
    not_a_name: _builtins.str | UnsetType | None = UNSET
    import_os: _builtins.str | UnsetType | None = UNSET
    field_: _builtins.str | UnsetType | None = UNSET
    inner: ListInner | Mapping[_builtins.str, Any] | UnsetType | None = UNSET
    inners: Sequence[ListInner | Mapping[_builtins.str, Any]] | UnsetType | None = UNSET

    RULES = (
        _rules.ListOf("list", each=_rules.Text()),
        _rules.Text("type"),
        _rules.Text("id"),
        _rules.Text("yield"),
        _rules.Text("define"),
        _rules.Text("field"),
        _rules.Text("self"),
        _rules.Text("class"),
        _rules.Time("datetime", format=_rules.DATETIME),
        _rules.Time("date", format=_rules.DATE),
        _rules.Text("str"),
        _rules.Integer("int"),
        _rules.Number("float"),
        _rules.Boolean("bool"),
        _rules.MapOf("dict", each=_rules.Text()),
        _rules.Rule("object"),
        _rules.Text("model"),
        _rules.Text("rules"),
        _rules.Text("request"),
        _rules.Text("fields"),
        _rules.Text("to_dict"),
        _rules.Text("set_fields"),
        _rules.Text("wire_problems"),
        _rules.Text("import"),
        _rules.Text("builtins"),
        _rules.Rule("any"),
        _rules.Text("literal"),
        _rules.Text("None"),
        _rules.Text("from_"),
        _rules.Text("property"),
        _rules.Text("foo-bar"),
        _rules.Text("1st"),
        _rules.Text("_x"),
        _rules.Text("Größe"),
        _rules.Text("a b"),
        _rules.Text("__init__"),
        _rules.Text("lambda"),
        _rules.Text("not.a.name"),
        _rules.Text("'; import os"),
        _rules.Text(""),
        _rules.Nested("inner", cls=ListInner),
        _rules.ListOf("inners", each=_rules.Nested(cls=ListInner)),
    )
    _wire_names_ = {
        "yield_": "yield",
        "self_": "self",
        "class_": "class",
        "to_dict_": "to_dict",
        "set_fields_": "set_fields",
        "wire_problems_": "wire_problems",
        "import_": "import",
        "none": "None",
        "foo_bar": "foo-bar",
        "field_1st": "1st",
        "x": "_x",
        "gr__e": "Größe",
        "a_b": "a b",
        "init": "__init__",
        "lambda_": "lambda",
        "not_a_name": "not.a.name",
        "import_os": "'; import os",
        "field_": "",
    }
    _renames_ = True


class ListNode(Model, rename={"global_": "global"}):
    """Holds itself, and a renamed field."""

    global_: Integer | None = None
    list: "List[ListNode] | None" = None
    map: "Map[List[ListNode]] | None" = None


class ListItem(
    Model,
    rename={
        "yield_": "yield",
        "self_": "self",
        "class_": "class",
        "to_dict_": "to_dict",
        "set_fields_": "set_fields",
        "wire_problems_": "wire_problems",
        "import_": "import",
        "none": "None",
        "foo_bar": "foo-bar",
        "field_1st": "1st",
        "x": "_x",
        "gr__e": "Größe",
        "a_b": "a b",
        "init": "__init__",
        "lambda_": "lambda",
        "not_a_name": "not.a.name",
        "import_os": "'; import os",
        "field_": "",
    },
):
    """A row with a field of every awkward name."""

    list: List[_builtins.str] | None = None
    type: _builtins.str | None = None
    id: _builtins.str | None = None
    yield_: _builtins.str | None = None
    define: _builtins.str | None = None
    field: _builtins.str | None = None
    self_: _builtins.str | None = None
    class_: _builtins.str | None = None
    datetime: _builtins.str | None = None
    date: _builtins.str | None = None
    str: _builtins.str | None = None
    int: Integer | None = None
    float: Number | None = None
    bool: _builtins.bool | None = None
    dict: Map[_builtins.str] | None = None
    object: Any = None
    model: _builtins.str | None = None
    rules: _builtins.str | None = None
    request: _builtins.str | None = None
    fields: _builtins.str | None = None
    to_dict_: _builtins.str | None = None
    set_fields_: _builtins.str | None = None
    wire_problems_: _builtins.str | None = None
    import_: _builtins.str | None = None
    builtins: _builtins.str | None = None
    any: Any = None
    literal: _builtins.str | None = None
    none: _builtins.str | None = None
    from_: _builtins.str | None = None
    property: _builtins.str | None = None
    foo_bar: _builtins.str | None = None
    field_1st: _builtins.str | None = None
    x: _builtins.str | None = None
    gr__e: _builtins.str | None = None
    a_b: _builtins.str | None = None
    init: _builtins.str | None = None
    lambda_: _builtins.str | None = None
    not_a_name: _builtins.str | None = None
    import_os: _builtins.str | None = None
    field_: _builtins.str | None = None
    inner: ListNode | None = None

    datetime_as_datetime = AsDatetime("datetime")
    date_as_date = AsDate("date")


class ListResult(Model, rename={"class_": "class"}):
    """A result whose own fields are renamed."""

    class_: _builtins.str | None = None
    items: List[ListItem] | None = None


ENDPOINT: Endpoint[ListResult, ListItem] = Endpoint(
    method="POST",
    path="/v3/names/list",
    operation="list",
    kind="live",
    request=ListRequest,
    result=ListResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/names-list/",
)


def list(
    *,
    list: Sequence[_builtins.str] | UnsetType | None = UNSET,
    type: _builtins.str | UnsetType | None = UNSET,
    id: _builtins.str | UnsetType | None = UNSET,
    yield_: _builtins.str | UnsetType | None = UNSET,
    define: _builtins.str | UnsetType | None = UNSET,
    field: _builtins.str | UnsetType | None = UNSET,
    self_: _builtins.str | UnsetType | None = UNSET,
    class_: _builtins.str | UnsetType | None = UNSET,
    datetime: _builtins.str | _datetime | UnsetType | None = UNSET,
    date: _builtins.str | _date | UnsetType | None = UNSET,
    str: _builtins.str | UnsetType | None = UNSET,
    int: _builtins.int | UnsetType | None = UNSET,
    float: _builtins.float | UnsetType | None = UNSET,
    bool: _builtins.bool | UnsetType | None = UNSET,
    dict: Mapping[_builtins.str, _builtins.str] | UnsetType | None = UNSET,
    object: Any | UnsetType | None = UNSET,
    model: _builtins.str | UnsetType | None = UNSET,
    rules: _builtins.str | UnsetType | None = UNSET,
    request: _builtins.str | UnsetType | None = UNSET,
    fields: _builtins.str | UnsetType | None = UNSET,
    to_dict_: _builtins.str | UnsetType | None = UNSET,
    set_fields_: _builtins.str | UnsetType | None = UNSET,
    wire_problems_: _builtins.str | UnsetType | None = UNSET,
    import_: _builtins.str | UnsetType | None = UNSET,
    builtins: _builtins.str | UnsetType | None = UNSET,
    any: Any | UnsetType | None = UNSET,
    literal: _builtins.str | UnsetType | None = UNSET,
    none: _builtins.str | UnsetType | None = UNSET,
    from_: _builtins.str | UnsetType | None = UNSET,
    property: _builtins.str | UnsetType | None = UNSET,
    foo_bar: _builtins.str | UnsetType | None = UNSET,
    field_1st: _builtins.str | UnsetType | None = UNSET,
    x: _builtins.str | UnsetType | None = UNSET,
    gr__e: _builtins.str | UnsetType | None = UNSET,
    a_b: _builtins.str | UnsetType | None = UNSET,
    init: _builtins.str | UnsetType | None = UNSET,
    lambda_: _builtins.str | UnsetType | None = UNSET,
    not_a_name: _builtins.str | UnsetType | None = UNSET,
    import_os: _builtins.str | UnsetType | None = UNSET,
    field_: _builtins.str | UnsetType | None = UNSET,
    inner: ListInner | Mapping[_builtins.str, Any] | UnsetType | None = UNSET,
    inners: Sequence[ListInner | Mapping[_builtins.str, Any]] | UnsetType | None = UNSET,
) -> Call[ListResult, ListItem]:
    """Ask with fields of every awkward name.

    Args:
        list:
        type:
        id:
        yield_:
        define:
        field:
        self_:
        class_:
        datetime: Format: yyyy-mm-dd hh:mm:ss +00:00.
        date: Format: yyyy-mm-dd.
        str:
        int:
        float:
        bool:
        dict:
        object:
        model:
        rules:
        request:
        fields:
        to_dict_:
        set_fields_:
        wire_problems_:
        import_:
        builtins:
        any:
        literal:
        none:
        from_:
        property:
        foo_bar:
        field_1st:
        x:
        gr__e:
        a_b:
        init:
        lambda_:
        not_a_name:
        import_os:
        field_:
        inner:
        inners:

    Free of charge. Rows: ListItem.

    Source: https://docs.dataforseo.com/v3/names-list/
    """
    return Call(
        ENDPOINT,
        [
            ListRequest(
                list=list,
                type=type,
                id=id,
                yield_=yield_,
                define=define,
                field=field,
                self_=self_,
                class_=class_,
                datetime=datetime,
                date=date,
                str=str,
                int=int,
                float=float,
                bool=bool,
                dict=dict,
                object=object,
                model=model,
                rules=rules,
                request=request,
                fields=fields,
                to_dict_=to_dict_,
                set_fields_=set_fields_,
                wire_problems_=wire_problems_,
                import_=import_,
                builtins=builtins,
                any=any,
                literal=literal,
                none=none,
                from_=from_,
                property=property,
                foo_bar=foo_bar,
                field_1st=field_1st,
                x=x,
                gr__e=gr__e,
                a_b=a_b,
                init=init,
                lambda_=lambda_,
                not_a_name=not_a_name,
                import_os=import_os,
                field_=field_,
                inner=inner,
                inners=inners,
            )
        ],
    )
