# From spec/keywords_data/bing/search_volume_history/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/search_volume_history/locations_and_languages"""

from dataforseo.types.keywords_data_bing import LanguageLocations
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class BingSearchVolumeHistoryLocationsAndLanguagesRequest(Request):
    """List the locations and languages of search_volume_history.

    Free of charge. Rows: LanguageLocations.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/locations_and_languages/
    """


BING_SEARCH_VOLUME_HISTORY_LOCATIONS_AND_LANGUAGES: Endpoint[LanguageLocations, LanguageLocations] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/search_volume_history/locations_and_languages",
    operation="bing_search_volume_history_locations_and_languages",
    kind="reference",
    request=BingSearchVolumeHistoryLocationsAndLanguagesRequest,
    result=LanguageLocations,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
