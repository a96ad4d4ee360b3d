# From spec/dataforseo_labs/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/dataforseo_labs/locations_and_languages"""

from dataforseo.types.reference_lists import LocationWithLanguages
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LocationsAndLanguagesRequest(Request):
    """List the locations and languages of DataForSEO Labs.

    Free of charge. Rows: LocationWithLanguages.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/locations_and_languages/
    """


LOCATIONS_AND_LANGUAGES: Endpoint[LocationWithLanguages, LocationWithLanguages] = Endpoint(
    method="GET",
    path="/v3/dataforseo_labs/locations_and_languages",
    operation="locations_and_languages",
    kind="reference",
    request=LocationsAndLanguagesRequest,
    result=LocationWithLanguages,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
