# From spec/serp/google/autocomplete/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/serp/google/autocomplete/live/advanced"""

from dataforseo.types.serp_google_autocomplete import Autocomplete, GoogleAutocompleteResult
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleAutocompleteLiveAdvancedRequest", "google_autocomplete_live_advanced"]


@request
class GoogleAutocompleteLiveAdvancedRequest(Request):
    """What `google_autocomplete_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    keyword: str
    cursor_pointer: int | UnsetType | None = UNSET
    client: str | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("keyword", max_length=700, required=True),
        rules.Integer("cursor_pointer", minimum=0),
        rules.Text("client"),
    )
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
    docs="https://docs.dataforseo.com/v3/serp/google/autocomplete/live/advanced/",
)


def google_autocomplete_live_advanced(
    *,
    keyword: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    cursor_pointer: int | UnsetType | None = UNSET,
    client: str | UnsetType | None = UNSET,
) -> Call[GoogleAutocompleteResult, Autocomplete]:
    """Run one Google autocomplete request and give its result at once.

    Args:
        keyword: The search query. Percent-encoded text is decoded: write % as %25 and + as %2B. At most 700
            characters.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        cursor_pointer: Where in the keyword the cursor stands, counted from 0; at its end when left out. At
            least 0.
        client: Where the suggestions are asked from: a browser, the search page, another service. Such as
            chrome, chrome-omni, gws-wiz, gws-wiz-serp, safari, firefox, psy-ab, toolbar, youtube,
            gws-wiz-local, img, products-cc.

    At least one of location_code, location_name. At least one of language_code, language_name.

    The price is not known to the spec. Rows: Autocomplete.

    Source: https://docs.dataforseo.com/v3/serp/google/autocomplete/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            GoogleAutocompleteLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                keyword=keyword,
                cursor_pointer=cursor_pointer,
                client=client,
            )
        ],
    )
