# From spec/keywords_data/clickstream_data/dataforseo_search_volume/live.yaml by `make generate`; do not edit.
"""POST /v3/keywords_data/clickstream_data/dataforseo_search_volume/live"""

from collections.abc import Sequence

from dataforseo.types.keywords_data_clickstream import ClickstreamVolume
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "ClickstreamDataDataforseoSearchVolumeLiveRequest",
    "ClickstreamDataDataforseoSearchVolumeLiveResult",
    "clickstream_data_dataforseo_search_volume_live",
]


@request
class ClickstreamDataDataforseoSearchVolumeLiveRequest(Request):
    """What `clickstream_data_dataforseo_search_volume_live` is asked with; the function says what each field
    means.
    """

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keywords: Sequence[str]
    use_clickstream: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("keywords", each=rules.Text(), max_items=1000, required=True),
        rules.Boolean("use_clickstream"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class ClickstreamDataDataforseoSearchVolumeLiveResult(Model):
    """The search volume of several keywords, refined by clickstreams."""

    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    use_clickstream: bool | None = None
    """Whether clickstreams were used, as asked."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[ClickstreamVolume] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[ClickstreamDataDataforseoSearchVolumeLiveResult, ClickstreamVolume] = Endpoint(
    method="POST",
    path="/v3/keywords_data/clickstream_data/dataforseo_search_volume/live",
    operation="clickstream_data_dataforseo_search_volume_live",
    kind="live",
    request=ClickstreamDataDataforseoSearchVolumeLiveRequest,
    result=ClickstreamDataDataforseoSearchVolumeLiveResult,
    rows="items",
    billing=Billing(model="per request", request=0.15, since="2026-06-26"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="keywords",
    docs="https://docs.dataforseo.com/v3/keywords_data/clickstream_data/dataforseo_search_volume/live/",
)


def clickstream_data_dataforseo_search_volume_live(
    *,
    keywords: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    use_clickstream: bool | UnsetType | None = UNSET,
) -> Call[ClickstreamDataDataforseoSearchVolumeLiveResult, ClickstreamVolume]:
    """Give the search volume of up to 1,000 keywords, refined by clickstreams.

    Args:
        keywords: Keywords to look up; upper case is turned into lower case. At most 1,000 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        use_clickstream: Rest the figures on clickstreams; false rests them on Bing. Default: true.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.15 USD a request, as of 2026-06-26. Rows: ClickstreamVolume.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/dataforseo_search_volume/live/
    """
    return Call(
        ENDPOINT,
        [
            ClickstreamDataDataforseoSearchVolumeLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                keywords=keywords,
                use_clickstream=use_clickstream,
            )
        ],
    )
