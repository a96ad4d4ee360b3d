"""Endpoints of an API that does not exist, one of each kind and shape that the real one has."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Kind, Limits, OffsetPaging, PriceFactor, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request

FREE = Billing(model="free")
AnyEndpoint: TypeAlias = Endpoint[Any, Any]


class Query(Request):
    keyword: str
    limit: Maybe[Annotated[int, rules.Integer(maximum=1000)]] = UNSET
    offset: Maybe[int] = UNSET
    offset_token: Maybe[str] = UNSET
    double: Maybe[bool] = UNSET
    tag: Maybe[str] = UNSET


class TaskQuery(Request):
    keyword: str
    priority: Maybe[Annotated[int, rules.Integer(values=(1, 2))]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced", "html"]] = UNSET
    tag: Maybe[str] = UNSET


class Nothing(Request):
    pass


class ById(Request):
    id: str


class ByCountry(Request):
    country: str


class Facts(Model):
    checked: str | None = None
    first_seen: str | None = None
    share: Float | None = None
    is_new: bool | None = None
    languages: List[str] | None = None
    countries: Map[Int] | None = None
    table: List[List[str]] | None = None
    raw: Any = None
    within: Facts | None = None

    checked_as_datetime = AsDatetime("checked")
    first_seen_as_date = AsDate("first_seen")


class Organic(Model, tag="organic", tag_field="type"):
    type: ClassVar[Literal["organic"]] = "organic"
    rank_absolute: Int | None = None
    url: str | None = None
    facts: Facts | None = None


class Yielding(Model, tag="yielding", tag_field="type", rename={"yield_": "yield"}):
    type: ClassVar[Literal["yielding"]] = "yielding"
    yield_: Float | None = None


class Box(Model, tag="box", tag_field="type"):
    type: ClassVar[Literal["box"]] = "box"
    items: List[Item] | None = None
    by_name: Map[Yielding] | None = None


Item: TypeAlias = Organic | Yielding | Box | Unknown


class Page(Model):
    keyword: str | None = None
    item_types: List[str] | None = None
    items_count: Int | None = None
    items: List[Item] | None = None


class Ideas(Model):
    keyword: str | None = None
    total_count: Int | None = None
    offset: Int | None = None
    offset_token: str | None = None
    items_count: Int | None = None
    items: List[Organic] | None = None


class Ready(Model):
    id: str | None = None
    se: str | None = None
    se_type: str | None = None
    date_posted: str | None = None
    tag: str | None = None
    endpoint_regular: str | None = None
    endpoint_advanced: str | None = None
    endpoint_html: str | None = None
    date_posted_as_datetime = AsDatetime("date_posted")


class Fixed(Model):
    id: str | None = None
    date_fixed: str | None = None
    date_fixed_as_datetime = AsDatetime("date_fixed")


class Money(Model):
    total: Float | None = None
    balance: Float | None = None


class UserData(Model):
    login: str | None = None
    money: Money | None = None


class Location(Model):
    location_code: Int | None = None
    country_iso_code: str | None = None


def endpoint(
    path: str,
    kind: Kind,
    request: type[Request],
    result: Any,
    rows: str | None,
    *,
    billing: Billing = FREE,
    limits: Limits | None = None,
    paging: tuple[OffsetPaging | TokenPaging, ...] = (),
) -> AnyEndpoint:
    """Make an endpoint; the method follows from the kind."""
    read = kind in ("tasks_ready", "tasks_fixed", "task_get", "reference", "account")
    return Endpoint(
        method="GET" if read else "POST",
        path=f"/v3/{path}",
        operation=path.replace("/", "_"),
        kind=kind,
        request=request,
        result=result,
        rows=rows,
        billing=billing,
        repeat="safe",
        limits=limits or Limits(),
        paging=paging,
    )


def family(path: str) -> list[AnyEndpoint]:
    price = Billing(model="per task", request=0.0006)
    return [
        endpoint(f"{path}/task_post", "task_post", TaskQuery, None, None, billing=price),
        endpoint(f"{path}/tasks_ready", "tasks_ready", Nothing, Ready, "result"),
        endpoint(f"{path}/tasks_fixed", "tasks_fixed", Nothing, Fixed, "result"),
        endpoint(f"{path}/task_get/advanced/{{id}}", "task_get", ById, Page, "items"),
        endpoint(f"{path}/task_get/html/{{id}}", "task_get", ById, Page, "items"),
    ]


PRICE = Billing(
    model="per request and row",
    request=0.01,
    row=0.0001,
    rows="limit",
    times=(PriceFactor(field="double", factor=2),),
)
LIVE = endpoint("serp/acme/organic/live/advanced", "live", Query, Page, "items", billing=PRICE)
PAGED = endpoint(
    "dataforseo_labs/acme/ideas/live",
    "live",
    Query,
    Ideas,
    "items",
    billing=PRICE,
    paging=(
        OffsetPaging(offset="offset", size="limit", total="total_count"),
        TokenPaging(token="offset_token", found_in="offset_token", size="limit", repeat="size"),
    ),
)
RESENT = endpoint(
    "domain_analytics/acme/ideas/live",
    "live",
    Query,
    Ideas,
    "items",
    paging=(TokenPaging(token="offset_token", found_in="offset_token", size="limit", repeat="all"),),
)
ENDPOINTS: list[AnyEndpoint] = [
    LIVE,
    PAGED,
    RESENT,
    endpoint("serp/acme/locations/{country}", "reference", ByCountry, Location, "result"),
    endpoint("appendix/user_data", "account", Nothing, UserData, "result"),
    endpoint("appendix/raw", "account", Nothing, Any, "result"),
    endpoint("appendix/webhook_resend", "action", ById, None, None, limits=Limits(tasks_per_call=100)),
    endpoint("serp/tasks_ready", "tasks_ready", Nothing, Ready, "result"),
    *family("serp/acme/organic"),
    *family("serp/acme/news"),
    *family("serp/other/organic"),
    *family("merchant/acme/products"),
]
