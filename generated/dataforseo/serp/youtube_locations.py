# From spec/serp/youtube/locations.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/locations"""

from dataforseo.types.reference_lists import Location
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.requests import Request


class YoutubeLocationsRequest(Request):
    """List the locations of YouTube.

    Free of charge. Rows: Location.

    Source: https://docs.dataforseo.com/v3/serp/youtube/locations/
    """


ENDPOINT: Endpoint[Location, Location] = Endpoint(
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
