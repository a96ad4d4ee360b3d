# From spec/serp/google/autocomplete/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/autocomplete/live/advanced"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.serp_google_autocomplete import Autocomplete, GoogleAutocompleteResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleAutocompleteLiveAdvancedRequest(Request):
    """Run one Google autocomplete request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        cursor_pointer: Where in the keyword the cursor stands, counted from 0; at its end when left out. At
            least 0.
        client: Where the suggestions are asked from: a browser, the search page, another service. Such as
            chrome, chrome-omni, gws-wiz, gws-wiz-serp, safari, firefox, psy-ab, toolbar, youtube,
            gws-wiz-local, img, products-cc.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: Autocomplete.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/live/advanced/
    """

    keyword: Annotated[str, fields.KEYWORD]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    cursor_pointer: Maybe[Annotated[int, rules.Integer(minimum=0)]] = UNSET
    client: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_code", "location_name"), least=1),
        OneOf(("language_code", "language_name"), least=1),
    )


ENDPOINT: Endpoint[GoogleAutocompleteResult, Autocomplete] = Endpoint(
    method="POST",
    path="/v3/serp/google/autocomplete/live/advanced",
    operation="google_autocomplete_live_advanced",
    kind="live",
    request=GoogleAutocompleteLiveAdvancedRequest,
    result=GoogleAutocompleteResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
