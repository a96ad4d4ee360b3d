# From spec/dataforseo_labs/google/bulk_app_metrics/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/bulk_app_metrics/live"""

from collections.abc import Sequence

from dataforseo.types.dataforseo_labs_apps import BulkAppMetrics, BulkAppMetricsResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleBulkAppMetricsLiveRequest", "google_bulk_app_metrics_live"]


@request
class GoogleBulkAppMetricsLiveRequest(Request):
    """What `google_bulk_app_metrics_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    app_ids: Sequence[str]

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("app_ids", each=rules.Text(), max_items=1000, required=True),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[BulkAppMetricsResult, BulkAppMetrics] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/bulk_app_metrics/live",
    operation="google_bulk_app_metrics_live",
    kind="live",
    request=GoogleBulkAppMetricsLiveRequest,
    result=BulkAppMetricsResult,
    rows="items",
    billing=Billing(
        model="per request and row", request=0.01, row=0.0001, rows="app_ids", since="2026-06-26"
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="app_ids",
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/bulk_app_metrics/live/",
)


def google_bulk_app_metrics_live(
    *,
    app_ids: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
) -> Call[BulkAppMetricsResult, BulkAppMetrics]:
    """Sum up the rankings of up to 1,000 Google Play apps.

    Args:
        app_ids: Apps by their identifiers in the store. At most 1,000 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows: BulkAppMetrics.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/bulk_app_metrics/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleBulkAppMetricsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                app_ids=app_ids,
            )
        ],
    )
