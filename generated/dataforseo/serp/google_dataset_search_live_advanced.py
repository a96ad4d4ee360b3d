# From spec/serp/google/dataset_search/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/dataset_search/live/advanced"""

from collections.abc import Sequence
from typing import Literal

from dataforseo.types.serp_google_datasets import Dataset, DatasetResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleDatasetSearchLiveAdvancedRequest", "google_dataset_search_live_advanced"]


@request
class GoogleDatasetSearchLiveAdvancedRequest(Request):
    """What `google_dataset_search_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    device: Literal["desktop"] | UnsetType | None = UNSET
    os: Literal["windows", "macos"] | UnsetType | None = UNSET
    keyword: str
    language_code: str | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    last_updated: Literal["1m", "1y", "3y"] | UnsetType | None = UNSET
    file_formats: (
        Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]] | UnsetType | None
    ) = UNSET
    usage_rights: Literal["commercial", "noncommercial"] | UnsetType | None = UNSET
    is_free: bool | UnsetType | None = UNSET
    topics: (
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
        | UnsetType
        | None
    ) = UNSET
    depth: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("device", values=("desktop",)),
        rules.Text("os", values=("windows", "macos")),
        rules.Text("keyword", max_length=700, required=True),
        rules.Text("language_code"),
        rules.Text("language_name"),
        rules.Text("last_updated", values=("1m", "1y", "3y")),
        rules.ListOf(
            "file_formats",
            each=rules.Text(values=("other", "archive", "text", "image", "document", "tabular")),
        ),
        rules.Text("usage_rights", values=("commercial", "noncommercial")),
        rules.Boolean("is_free"),
        rules.ListOf(
            "topics",
            each=rules.Text(
                values=(
                    "humanities",
                    "social_sciences",
                    "life_sciences",
                    "agriculture",
                    "natural_sciences",
                    "geo",
                    "computer",
                    "architecture_and_urban_planning",
                    "engineering",
                )
            ),
        ),
        rules.Integer("depth", maximum=200),
    )


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
    docs="https://docs.dataforseo.com/v3/serp/google/dataset_search/live/advanced/",
)


def google_dataset_search_live_advanced(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    device: Literal["desktop"] | UnsetType | None = UNSET,
    os: Literal["windows", "macos"] | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    last_updated: Literal["1m", "1y", "3y"] | UnsetType | None = UNSET,
    file_formats: Sequence[Literal["other", "archive", "text", "image", "document", "tabular"]]
    | UnsetType
    | None = UNSET,
    usage_rights: Literal["commercial", "noncommercial"] | UnsetType | None = UNSET,
    is_free: bool | UnsetType | None = UNSET,
    topics: Sequence[
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
    | UnsetType
    | None = UNSET,
    depth: int | UnsetType | None = UNSET,
) -> Call[DatasetResult, Dataset]:
    """Run one Google Dataset Search request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        device: Device that the search is made from. One of desktop.
        os: Operating system of the device: windows or macos on a desktop, android or ios on a mobile. One of
            windows, macos. Default: windows.
        language_code: Code of the language; the search knows `en` alone. Such as en.
        language_name: Full name of the language; the search knows English alone. Such as English.
        last_updated: How long ago the dataset was updated at most. One of 1m, 1y, 3y.
        file_formats: Formats of the files. Each one of other, archive, text, image, document, tabular.
        usage_rights: Which use the licence allows. One of commercial, noncommercial.
        is_free: Only free datasets, or only paid ones.
        topics: Topics of the datasets. Each one of humanities, social_sciences, life_sciences, agriculture,
            natural_sciences, geo, computer, architecture_and_urban_planning, engineering.
        depth: Results to collect; every started page of 20 is billed. At most 200. Default: 20.

    The price is not known to the spec. Rows: Dataset.

    Source: https://docs.dataforseo.com/v3/serp/google/dataset_search/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDatasetSearchLiveAdvancedRequest(
                tag=tag,
                device=device,
                os=os,
                keyword=keyword,
                language_code=language_code,
                language_name=language_name,
                last_updated=last_updated,
                file_formats=file_formats,
                usage_rights=usage_rights,
                is_free=is_free,
                topics=topics,
                depth=depth,
            )
        ],
    )
