# From spec/merchant/amazon/asin/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/merchant/amazon/asin/live/advanced"""

from dataforseo.types.merchant_amazon_asin import AmazonAsinResult, AmazonProduct
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "AmazonAsinLiveAdvancedRequest", "amazon_asin_live_advanced"]


@request
class AmazonAsinLiveAdvancedRequest(Request):
    """What `amazon_asin_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    asin: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("se_domain"),
        rules.Text("asin", required=True),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[AmazonAsinResult, AmazonProduct] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/asin/live/advanced",
    operation="amazon_asin_live_advanced",
    kind="live",
    request=AmazonAsinLiveAdvancedRequest,
    result=AmazonAsinResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/merchant/amazon/asin/live/advanced/",
)


def amazon_asin_live_advanced(
    *,
    asin: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
) -> Call[AmazonAsinResult, AmazonProduct]:
    """Run one Amazon product request and give its result at once.

    Args:
        asin: Amazon's identifier of the product.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: AmazonProduct.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/asin/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            AmazonAsinLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                se_domain=se_domain,
                asin=asin,
            )
        ],
    )
