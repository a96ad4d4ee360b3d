# From spec/keywords_data/clickstream_data/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/clickstream_data/locations_and_languages"""

from dataforseo.types.reference_lists import LocationWithLanguages
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class ClickstreamDataLocationsAndLanguagesRequest(Request):
    """List the locations and languages of clickstream data.

    Free of charge. Rows: LocationWithLanguages.

    Source: https://docs.dataforseo.com/v3/keywords_data/clickstream_data/locations_and_languages/
    """


CLICKSTREAM_DATA_LOCATIONS_AND_LANGUAGES: Endpoint[LocationWithLanguages, LocationWithLanguages] = Endpoint(
    method="GET",
    path="/v3/keywords_data/clickstream_data/locations_and_languages",
    operation="clickstream_data_locations_and_languages",
    kind="reference",
    request=ClickstreamDataLocationsAndLanguagesRequest,
    result=LocationWithLanguages,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
