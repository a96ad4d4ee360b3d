# From spec/serp/youtube/ by `make generate`; do not edit.
"""The endpoints below /v3/serp/youtube/locations/"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class YoutubeLocationsRequest(Request):
    """List the locations of YouTube.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/youtube/locations/
    """


YOUTUBE_LOCATIONS: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/locations",
    operation="youtube_locations",
    kind="reference",
    request=YoutubeLocationsRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


class YoutubeLocationsCountryRequest(Request):
    """List the locations of YouTube in one country.

    Args:
        country: ISO code of the country, such as `us`.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/youtube/locations/
    """

    country: str


YOUTUBE_LOCATIONS_COUNTRY: Endpoint[Location, Location] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/locations/{country}",
    operation="youtube_locations_country",
    kind="reference",
    request=YoutubeLocationsCountryRequest,
    result=Location,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
