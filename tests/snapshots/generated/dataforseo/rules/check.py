# From spec/rules/check.yaml by `make generate`; do not edit.
"""POST /v3/rules/check"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Pages, PriceFactor, Surcharge
from dataforseo_runtime.group_rules import Needs, OneOf, OnlyWith, OnlyWithout, Together
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "CheckPoint", "CheckRequest", "CheckRow", "check"]


@request
class CheckPoint(Request):
    """CheckPoint

    Args:
        x: At most 9.
        class_: Needs y.
        y:

    All or none of x, y.
    """

    x: int
    class_: str | UnsetType | None = UNSET
    y: int | UnsetType | None = UNSET

    RULES = (
        rules.Integer("x", maximum=9, required=True),
        rules.Text("class"),
        rules.Integer("y"),
    )
    GROUP_RULES = (
        Together(("x", "y")),
        Needs("class", ("y",)),
    )
    _wire_names_ = {"class_": "class"}
    _renames_ = True


@request
class CheckRequest(Request):
    """What `check` is asked with; the function says what each field means."""

    name: str
    size: int | UnsetType | None = UNSET
    share: float | UnsetType | None = UNSET
    sort: Literal["asc", "desc"] | UnsetType | None = UNSET
    mood: str | UnsetType | None = UNSET
    level: int | UnsetType | None = UNSET
    tags: Sequence[Literal["a", "b", "ccc"]] | UnsetType | None = UNSET
    weights: Mapping[str, float] | UnsetType | None = UNSET
    city: str | UnsetType | None = UNSET
    city_code: int | UnsetType | None = UNSET
    phone: str | UnsetType | None = UNSET
    mail: str | UnsetType | None = UNSET
    login: str | UnsetType | None = UNSET
    password: str | UnsetType | None = UNSET
    reply_to: str | UnsetType | None = UNSET
    reply_url: str | UnsetType | None = UNSET
    raw: bool | UnsetType | None = UNSET
    deep: bool | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    color: str | UnsetType | None = UNSET
    since: str | date | UnsetType | None = UNSET
    points: Sequence[CheckPoint | Mapping[str, Any]] | UnsetType | None = UNSET

    RULES = (
        rules.Text("name", min_length=2, max_length=5, required=True),
        rules.Integer("size", minimum=1, maximum=10),
        rules.Number("share", minimum=0, maximum=0.5),
        rules.Text("sort", values=("asc", "desc")),
        rules.Text("mood"),
        rules.Integer("level", values=(1, 2, 3)),
        rules.ListOf(
            "tags",
            each=rules.Text(min_length=1, max_length=3, values=("a", "b", "ccc")),
            min_items=1,
            max_items=2,
        ),
        rules.MapOf("weights", each=rules.Number(minimum=0), max_items=2),
        rules.Text("city"),
        rules.Integer("city_code"),
        rules.Text("phone"),
        rules.Text("mail"),
        rules.Text("login"),
        rules.Text("password"),
        rules.Text("reply_to"),
        rules.Text("reply_url"),
        rules.Boolean("raw"),
        rules.Boolean("deep"),
        rules.Integer("depth", minimum=1, maximum=100, when=(rules.When("sort", "desc", maximum=10),)),
        rules.Text("color"),
        rules.Time(
            "since",
            format=rules.DATE,
            minimum="6 months ago",
            maximum="today",
            when=(rules.When("deep", True, minimum="1 month ago"),),
        ),
        rules.ListOf("points", each=rules.Nested(cls=CheckPoint), max_items=2),
    )
    GROUP_RULES = (
        OneOf(("city", "city_code"), least=1, most=1),
        OneOf(("phone", "mail"), least=1),
        OneOf(("raw", "mood"), most=1),
        Together(("login", "password")),
        Needs("reply_to", ("reply_url", "mail")),
        OnlyWithout("raw", ("deep",)),
        OnlyWith("depth", "deep", True),
        OnlyWith("color", "size"),
    )
    _renames_ = True


class CheckRow(Model):
    name: str | None = None
    """In seconds. Deprecated: It is always null now."""


ENDPOINT: Endpoint[CheckRow, CheckRow] = Endpoint(
    method="POST",
    path="/v3/rules/check",
    operation="check",
    kind="live",
    request=CheckRequest,
    result=CheckRow,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.05,
        pages=Pages(results="depth", size=10, further=0.75, count="size"),
        plus=(
            Surcharge(field="raw", amount=0.001, equals=True),
            Surcharge(field="level", amount=0.0002, each=True),
            Surcharge(field="sort", amount=0.003, equals="desc"),
        ),
        times=(
            PriceFactor(field="deep", factor=2.0, equals=True),
            PriceFactor(field="name", factor=5.0, contains=("site:",)),
        ),
    ),
    repeat="charged",
    docs="https://docs.dataforseo.com/v3/rules-check/",
)


def check(
    *,
    name: str,
    size: int | UnsetType | None = UNSET,
    share: float | UnsetType | None = UNSET,
    sort: Literal["asc", "desc"] | UnsetType | None = UNSET,
    mood: str | UnsetType | None = UNSET,
    level: int | UnsetType | None = UNSET,
    tags: Sequence[Literal["a", "b", "ccc"]] | UnsetType | None = UNSET,
    weights: Mapping[str, float] | UnsetType | None = UNSET,
    city: str | UnsetType | None = UNSET,
    city_code: int | UnsetType | None = UNSET,
    phone: str | UnsetType | None = UNSET,
    mail: str | UnsetType | None = UNSET,
    login: str | UnsetType | None = UNSET,
    password: str | UnsetType | None = UNSET,
    reply_to: str | UnsetType | None = UNSET,
    reply_url: str | UnsetType | None = UNSET,
    raw: bool | UnsetType | None = UNSET,
    deep: bool | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    color: str | UnsetType | None = UNSET,
    since: str | date | UnsetType | None = UNSET,
    points: Sequence[CheckPoint | Mapping[str, Any]] | UnsetType | None = UNSET,
) -> Call[CheckRow, CheckRow]:
    """Ask under every rule.

    Deprecated: Use another operation, when there is one.

    A description of more than one line, which says what a caller must know. "Quotes", \\backslashes\\ and
    {braces} stay as they are.

    A second paragraph.

    Args:
        name: At least 2, at most 5 characters.
        size: From 1 to 10. Default: 5.
        share: From 0 to 0.5.
        sort: One of asc, desc. Default: asc.
        mood: Such as good, bad.
        level: One of 1, 2, 3.
        tags: At least 1, at most 2 elements. Each element: at least 1, at most 3 characters. Each one of a,
            b, ccc.
        weights: At most 2 elements. Each element: from 0.
        city:
        city_code:
        phone:
        mail:
        login:
        password:
        reply_to: Needs reply_url and mail.
        reply_url:
        raw: Not together with deep.
        deep:
        depth: From 1 to 100 (10 while sort is desc). Only while deep is true.
        color: Only with size.
        since: Format: yyyy-mm-dd. From 6 months ago to today (1 month ago while deep is true).
        points: At most 2 elements.

    Exactly one of city, city_code (Both name the place). At least one of phone, mail. At most one of raw,
    mood. All or none of login, password.

    Charged 0.05 USD a request. That is for a page of at least 10 results; each further page is 0.0375 USD.
    Plus 0.001 USD for raw. Plus 0.0002 USD for each of level. Plus 0.003 USD for sort desc. Times 2 for deep.
    Times 5 for name that holds site:. Rows: CheckRow.

    Source: https://docs.dataforseo.com/v3/rules-check/
    """
    return Call(
        ENDPOINT,
        [
            CheckRequest(
                name=name,
                size=size,
                share=share,
                sort=sort,
                mood=mood,
                level=level,
                tags=tags,
                weights=weights,
                city=city,
                city_code=city_code,
                phone=phone,
                mail=mail,
                login=login,
                password=password,
                reply_to=reply_to,
                reply_url=reply_url,
                raw=raw,
                deep=deep,
                depth=depth,
                color=color,
                since=since,
                points=points,
            )
        ],
    )
