# From spec/names/list.yaml by `make generate`; do not edit.
"""POST /v3/names/list"""

import builtins as _builtins
from collections.abc import Mapping, Sequence
from datetime import date as _date, datetime as _datetime
from typing import Any

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import UNSET, Maybe, Request, field as _field


class ListPlain(Request):
    """Nothing renamed in here, but in what holds it.

    Args:
        type:
    """

    type: Maybe[_builtins.str] = UNSET


class ListInner(Request):
    """A part of a request, with a name of its own that Python does not allow.

    Args:
        yield_:
        list:
    """

    yield_: Maybe[_builtins.int] = _field(name="yield", default=UNSET)
    list: Maybe[Sequence[ListPlain | Mapping[_builtins.str, Any]]] = UNSET


class ListRequest(Request):
    """Ask with fields of every awkward name.

    Args:
        id:
        list:
        type:
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

    id: Maybe[_builtins.str] = UNSET
    list: Maybe[Sequence[_builtins.str]] = UNSET
    type: Maybe[_builtins.str] = UNSET
    yield_: Maybe[_builtins.str] = _field(name="yield", default=UNSET)
    define: Maybe[_builtins.str] = UNSET
    field: Maybe[_builtins.str] = UNSET
    self_: Maybe[_builtins.str] = _field(name="self", default=UNSET)
    class_: Maybe[_builtins.str] = _field(name="class", default=UNSET)
    datetime: Maybe[_builtins.str | _datetime] = UNSET
    date: Maybe[_builtins.str | _date] = UNSET
    str: Maybe[_builtins.str] = UNSET
    int: Maybe[_builtins.int] = UNSET
    float: Maybe[_builtins.float] = UNSET
    bool: Maybe[_builtins.bool] = UNSET
    dict: Maybe[Mapping[_builtins.str, _builtins.str]] = UNSET
    object: Maybe[Any] = UNSET
    model: Maybe[_builtins.str] = UNSET
    rules: Maybe[_builtins.str] = UNSET
    request: Maybe[_builtins.str] = UNSET
    fields: Maybe[_builtins.str] = UNSET
    to_dict_: Maybe[_builtins.str] = _field(name="to_dict", default=UNSET)
    set_fields_: Maybe[_builtins.str] = _field(name="set_fields", default=UNSET)
    wire_problems_: Maybe[_builtins.str] = _field(name="wire_problems", default=UNSET)
    import_: Maybe[_builtins.str] = _field(name="import", default=UNSET)
    builtins: Maybe[_builtins.str] = UNSET
    any: Maybe[Any] = UNSET
    literal: Maybe[_builtins.str] = UNSET
    none: Maybe[_builtins.str] = _field(name="None", default=UNSET)
    from_: Maybe[_builtins.str] = UNSET
    property: Maybe[_builtins.str] = UNSET
    foo_bar: Maybe[_builtins.str] = _field(name="foo-bar", default=UNSET)
    field_1st: Maybe[_builtins.str] = _field(name="1st", default=UNSET)
    x: Maybe[_builtins.str] = _field(name="_x", default=UNSET)
    gr__e: Maybe[_builtins.str] = _field(name="Größe", default=UNSET)
    a_b: Maybe[_builtins.str] = _field(name="a b", default=UNSET)
    init: Maybe[_builtins.str] = _field(name="__init__", default=UNSET)
    lambda_: Maybe[_builtins.str] = _field(name="lambda", default=UNSET)
    not_a_name: Maybe[_builtins.str] = _field(name="not.a.name", default=UNSET)
    import_os: Maybe[_builtins.str] = _field(name="'; import os", default=UNSET)
    field_: Maybe[_builtins.str] = _field(name="", default=UNSET)
    inner: Maybe[ListInner | Mapping[_builtins.str, Any]] = UNSET
    inners: Maybe[Sequence[ListInner | Mapping[_builtins.str, Any]]] = UNSET


class ListNode(Model, rename={"global_": "global"}):
    """Holds itself, and a renamed field."""

    global_: Int | None = None
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
    int: Int | None = None
    float: Float | None = None
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


LIST: Endpoint[ListResult, ListItem] = Endpoint(
    method="POST",
    path="/v3/names/list",
    operation="list",
    kind="live",
    request=ListRequest,
    result=ListResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
)
