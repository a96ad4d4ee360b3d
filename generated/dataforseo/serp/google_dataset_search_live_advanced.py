# From spec/serp/google/dataset_search/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_search/live/advanced"""

from collections.abc import Sequence
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleDatasetSearchLiveAdvancedRequest(Request):
    """Run one Google Dataset Search request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        depth: Results to collect; every started page of 20 is billed. At most 200. Default: 20.
        last_updated: How long ago the dataset was updated at most. One of 1m, 1y, 3y.
        file_formats: Formats of the files. Each one of other, archive, text, image, document, tabular.
        usage_rights: Which use the licence allows. One of commercial, noncommercial.
        is_free: Only free datasets, or only paid ones.
        topics: Topics of the datasets. Each one of humanities, social_sciences, life_sciences, agriculture,
            natural_sciences, geo, computer, architecture_and_urban_planning, engineering.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known to the spec. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    device: Maybe[Literal["desktop"]] = UNSET
    os: Maybe[Literal["windows", "macos"]] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    last_updated: Maybe[Literal["1m", "1y", "3y"]] = UNSET
    file_formats: Maybe[Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]]] = UNSET
    usage_rights: Maybe[Literal["commercial", "noncommercial"]] = UNSET
    is_free: Maybe[bool] = UNSET
    topics: Maybe[
        Sequence[
            Literal[
                "humanities",
                "social_sciences",
                "life_sciences",
                "agriculture",
                "natural_sciences",
                "geo",
                "computer",
                "architecture_and_urban_planning",
                "engineering",
            ]
        ]
    ] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


ENDPOINT: Endpoint[DatasetResult, Dataset] = Endpoint(
    method="POST",
    path="/v3/serp/google/dataset_search/live/advanced",
    operation="google_dataset_search_live_advanced",
    kind="live",
    request=GoogleDatasetSearchLiveAdvancedRequest,
    result=DatasetResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
