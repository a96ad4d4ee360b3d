# From spec/keywords_data/clickstream_data/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/clickstream_data/locations_and_languages"""

from dataforseo.types.reference_lists import LocationWithLanguages
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "clickstream_data_locations_and_languages"]


ENDPOINT: Endpoint[LocationWithLanguages, LocationWithLanguages] = Endpoint(
    method="GET",
    path="/v3/keywords_data/clickstream_data/locations_and_languages",
    operation="clickstream_data_locations_and_languages",
    kind="reference",
    request=Request,
    result=LocationWithLanguages,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/keywords_data/clickstream_data/locations_and_languages/",
)


def clickstream_data_locations_and_languages() -> Call[LocationWithLanguages, LocationWithLanguages]:
    """List the locations and languages of clickstream data.

    Free of charge. Rows: LocationWithLanguages.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/locations_and_languages/
    """
    return Call(ENDPOINT, [])
