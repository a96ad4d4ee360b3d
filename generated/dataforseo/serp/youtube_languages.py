# From spec/serp/youtube/languages.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/languages"""

from dataforseo.types.reference_lists import Language
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class YoutubeLanguagesRequest(Request):
    """List the languages of YouTube.

    Free of charge. Rows: Language.

    Source: https://docs.dataforseo.com/v3/serp/youtube/languages/
    """


YOUTUBE_LANGUAGES: Endpoint[Language, Language] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/languages",
    operation="youtube_languages",
    kind="reference",
    request=YoutubeLanguagesRequest,
    result=Language,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
