# From spec/serp/google/dataset_info/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_info/live/advanced"""

from typing import Literal

from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleDatasetInfoLiveAdvancedRequest", "google_dataset_info_live_advanced"]


@request
class GoogleDatasetInfoLiveAdvancedRequest(Request):
    """What `google_dataset_info_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    device: Literal["desktop"] | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    dataset_id: str
    language_code: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("device", values=("desktop",)),
        rules.Text("os", values=("windows", "macos")),
        rules.Text("dataset_id", required=True),
        rules.Text("language_code"),
        rules.Text("language_name"),
    )


ENDPOINT: Endpoint[DatasetResult, Dataset] = Endpoint(
    method="POST",
    path="/v3/serp/google/dataset_info/live/advanced",
    operation="google_dataset_info_live_advanced",
    kind="live",
    request=GoogleDatasetInfoLiveAdvancedRequest,
    result=DatasetResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/google/dataset_info/live/advanced/",
)


def google_dataset_info_live_advanced(
    *,
    dataset_id: str,
    tag: str | UnsetType | None = UNSET,
    device: Literal["desktop"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
) -> Call[DatasetResult, Dataset]:
    """Run one Google dataset request and give its result at once.

    Args:
        dataset_id: Identifier of the dataset, from its address or from a dataset search.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.

    The price is not known to the spec. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_info/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDatasetInfoLiveAdvancedRequest(
                tag=tag,
                device=device,
                os=os,
                dataset_id=dataset_id,
                language_code=language_code,
                language_name=language_name,
            )
        ],
    )
