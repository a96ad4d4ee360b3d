# From spec/dataforseo_labs/apple/app_intersection/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/apple/app_intersection/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.dataforseo_labs_apps import AppIntersection, AppIntersectionResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AppleAppIntersectionLiveRequest(Request):
    """List the keywords that several App Store apps rank for.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        app_ids: Apps to compare by their identifiers, numbered "1", "2" and so on. At most 20 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_data.keyword_info.search_volume,desc.
        offset: Rows to skip. Default: 0.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list). Rows: AppIntersection.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/apple/app_intersection/live/
    """

    app_ids: Annotated[Mapping[str, str], rules.MapOf(max_items=20)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


APPLE_APP_INTERSECTION_LIVE: Endpoint[AppIntersectionResult, AppIntersection] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/apple/app_intersection/live",
    operation="apple_app_intersection_live",
    kind="live",
    request=AppleAppIntersectionLiveRequest,
    result=AppIntersectionResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        listed="dataforseo_labs/app_intersection/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
