# From spec/serp/google/dataset_info/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_info/live/advanced"""

from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleDatasetInfoLiveAdvancedRequest(Request):
    """Run one Google dataset request and give its result at once.

    Args:
        dataset_id: Identifier of the dataset, from its address or from a dataset search.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known to the spec. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_info/live/advanced/
    """

    dataset_id: str
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


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
)
