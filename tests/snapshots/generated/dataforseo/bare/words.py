# From spec/bare/words.yaml by `make generate`; do not edit.
"""GET /v3/bare/words"""

from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class WordsRequest(Request):
    """List words.

    Free of charge. Rows: string.

    Source: https://docs.dataforseo.com/v3/bare-words/
    """


WORDS: Endpoint[str, str] = Endpoint(
    method="GET",
    path="/v3/bare/words",
    operation="words",
    kind="reference",
    request=WordsRequest,
    result=str,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
