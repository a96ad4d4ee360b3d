# From spec/dataforseo_labs/google/bulk_app_metrics/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/bulk_app_metrics/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_apps import BulkAppMetrics, BulkAppMetricsResult
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleBulkAppMetricsLiveRequest(Request):
    """Sum up the rankings of up to 1,000 Google Play apps.

    `.split(...)` takes app_ids of any length, sends as many calls as needed, and joins their answers.

    Args:
        app_ids: Apps by their identifiers in the store. At most 1,000 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: BulkAppMetrics.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/bulk_app_metrics/live/
    """

    app_ids: Annotated[Sequence[str], rules.ListOf(max_items=1000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


GOOGLE_BULK_APP_METRICS_LIVE: Endpoint[BulkAppMetricsResult, BulkAppMetrics] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/bulk_app_metrics/live",
    operation="google_bulk_app_metrics_live",
    kind="live",
    request=GoogleBulkAppMetricsLiveRequest,
    result=BulkAppMetricsResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="app_ids",
        listed="dataforseo_labs/bulk_app_metrics/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="app_ids",
)
