# From spec/rules/check.yaml by `make generate`; do not edit.
"""POST /v3/rules/check"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Annotated, Any, Literal

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, PagePricing, PriceFactor, Surcharge
from dataforseo_runtime.requests.group_rules import Needs, OneOf, OnlyWith, OnlyWithout, Together
from dataforseo_runtime.requests.request import UNSET, Maybe, Request, field


class CheckPoint(Request):
    """CheckPoint

    Args:
        x: At most 9.
        class_: Needs y.
        y:

    All or none of x, y.
    """

    x: Annotated[int, rules.Integer(maximum=9)]
    class_: Maybe[str] = field(name="class", default=UNSET)
    y: Maybe[int] = UNSET

    GROUP_RULES = (Together(("x", "y")), Needs("class", ("y",)))


class CheckRequest(Request):
    """Ask under every rule.

    Deprecated: Use another operation, when there is one.

    A description of more than one line, which says what a caller must know. "Quotes", \\backslashes\\ and
    {braces} stay as they are.

    A second paragraph.

    Args:
        name: At least 2, at most 5 characters.
        depth: From 1 to 100 (10 while sort is desc). Only while deep is true.
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
        color: Only with size.
        since: Format: yyyy-mm-dd. From 6 months ago to today (1 month ago while deep is true).
        points: At most 2 elements.

    Exactly one of city, city_code (Both name the place). At least one of phone, mail. At most one of raw,
    mood. All or none of login, password.

    Charged 0.05 USD a request, as of 2024-01-31 (price page, "as seen"). That is for the first page of at
    least 10 results; each further one that depth or size asks for is 0.0375 USD. Plus 0.001 USD for raw. Plus
    0.003 USD for sort desc. Times 2 for deep. Times 5 for name that holds site:. Plus 0.0002 USD for each of
    level, which nothing multiplies. Rows: CheckRow.

    Source: https://docs.dataforseo.com/v3/rules-check/
    """

    name: Annotated[str, rules.Text(min_length=2, max_length=5)]
    depth: Maybe[
        Annotated[int, rules.Integer(minimum=1, maximum=100), rules.When("sort", "desc", maximum=10)]
    ] = UNSET
    size: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10)]] = UNSET
    share: Maybe[Annotated[float, rules.Number(minimum=0, maximum=0.5)]] = UNSET
    sort: Maybe[Literal["asc", "desc"]] = UNSET
    mood: Maybe[str] = UNSET
    level: Maybe[Annotated[int, rules.Integer(values=(1, 2, 3))]] = UNSET
    tags: Maybe[
        Annotated[
            Sequence[Literal["a", "b", "ccc"]],
            rules.ListOf(each=rules.Text(min_length=1, max_length=3), min_items=1, max_items=2),
        ]
    ] = UNSET
    weights: Maybe[Annotated[Mapping[str, float], rules.MapOf(each=rules.Number(minimum=0), max_items=2)]] = (
        UNSET
    )
    city: Maybe[str] = UNSET
    city_code: Maybe[int] = UNSET
    phone: Maybe[str] = UNSET
    mail: Maybe[str] = UNSET
    login: Maybe[str] = UNSET
    password: Maybe[str] = UNSET
    reply_to: Maybe[str] = UNSET
    reply_url: Maybe[str] = UNSET
    raw: Maybe[bool] = UNSET
    deep: Maybe[bool] = UNSET
    color: Maybe[str] = UNSET
    since: Maybe[
        Annotated[
            str | date,
            rules.Time(minimum="6 months ago", maximum="today"),
            rules.When("deep", True, minimum="1 month ago"),
        ]
    ] = UNSET
    points: Maybe[Annotated[Sequence[CheckPoint | Mapping[str, Any]], rules.ListOf(max_items=2)]] = UNSET

    GROUP_RULES = (
        OneOf(("city", "city_code"), least=1, most=1),
        OneOf(("phone", "mail"), least=1),
        OneOf(("raw", "mood"), most=1),
        Together(("login", "password")),
        OnlyWith("depth", "deep", True),
        Needs("reply_to", ("reply_url", "mail")),
        OnlyWithout("raw", ("deep",)),
        OnlyWith("color", "size"),
    )


class CheckRow(Model):
    name: str | None = None
    """In seconds. Deprecated: It is always null now."""


CHECK: Endpoint[CheckRow, CheckRow] = Endpoint(
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
        pages=PagePricing(further=0.75, results="depth", size=10, count="size"),
        plus=(
            Surcharge(field="raw", amount=0.001, equals=True),
            Surcharge(field="level", amount=0.0002, each=True, fixed=True),
            Surcharge(field="sort", amount=0.003, equals="desc"),
        ),
        times=(
            PriceFactor(field="deep", factor=2.0, equals=True),
            PriceFactor(field="name", factor=5.0, contains=("site:",)),
        ),
        since="2024-01-31",
    ),
    repeat="charged",
    deprecated="Use another operation, when there is one.",
)
