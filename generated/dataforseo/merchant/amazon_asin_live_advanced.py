# From spec/merchant/amazon/asin/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/merchant/amazon/asin/live/advanced"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.merchant_amazon_asin import AmazonAsinResult, AmazonProduct
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class AmazonAsinLiveAdvancedRequest(Request):
    """Run one Amazon product request and give its result at once.

    Args:
        asin: Amazon's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code, location_coordinate. At least one of language_name,
    language_code.

    The price is not known to the spec. Rows: AmazonProduct.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/asin/live/advanced/
    """

    asin: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    se_domain: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
)
