# From spec/keywords_data/bing/search_volume_history/locations_and_languages.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/bing/search_volume_history/locations_and_languages"""

from dataforseo.types.keywords_data_bing import LanguageLocations
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.requests import Request

__all__ = ["ENDPOINT", "bing_search_volume_history_locations_and_languages"]


ENDPOINT: Endpoint[LanguageLocations, LanguageLocations] = Endpoint(
    method="GET",
    path="/v3/keywords_data/bing/search_volume_history/locations_and_languages",
    operation="bing_search_volume_history_locations_and_languages",
    kind="reference",
    request=Request,
    result=LanguageLocations,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/locations_and_languages/",
)


def bing_search_volume_history_locations_and_languages() -> Call[LanguageLocations, LanguageLocations]:
    """List the locations and languages of search_volume_history.

    Free of charge. Rows: LanguageLocations.

    Source: https://docs.dataforseo.com/v3/keywords_data/bing/search_volume_history/locations_and_languages/
    """
    return Call(ENDPOINT, [])
