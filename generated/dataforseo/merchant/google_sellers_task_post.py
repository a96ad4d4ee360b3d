# From spec/merchant/google/sellers/task_post.yaml by `make generate`; do not edit.
"""POST /v3/merchant/google/sellers/task_post"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Maybe, Request


class GoogleSellersTaskPostRequest(Request):
    """Post Google Shopping sellers tasks.

    `google_sellers_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        product_id: Google's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        data_docid: Google's identifier of the entry on the result page.
        gid: Google's global identifier of the product.
        pvf: Google's filter of product variants, as in the address of the page.
        get_shops_on_google: Add sellers that are bought from on Google itself; doubles the price.
        additional_specifications: Further parameters of the product's address, as google_products gives them.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of product_id, data_docid, gid. At least one of location_name, location_code,
    location_coordinate. At least one of language_name, language_code.

    The price is not known to the spec. Times 2 for get_shops_on_google. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/task_post/
    """

    product_id: Maybe[str] = UNSET
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    location_coordinate: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    depth: Maybe[Annotated[int, fields.DEPTH]] = UNSET
    priority: Maybe[Annotated[int, fields.PRIORITY]] = UNSET
    se_domain: Maybe[str] = UNSET
    data_docid: Maybe[str] = UNSET
    gid: Maybe[str] = UNSET
    pvf: Maybe[str] = UNSET
    get_shops_on_google: Maybe[bool] = UNSET
    additional_specifications: Maybe[Mapping[str, Any]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET
    pingback_url: Maybe[str] = UNSET
    postback_url: Maybe[str] = UNSET
    postback_data: Maybe[Literal["advanced"]] = UNSET

    GROUP_RULES = (
        OneOf(("product_id", "data_docid", "gid"), least=1),
        OneOf(("location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


ENDPOINT: Endpoint[None, None] = Endpoint(
    method="POST",
    path="/v3/merchant/google/sellers/task_post",
    operation="google_sellers_task_post",
    kind="task_post",
    request=GoogleSellersTaskPostRequest,
    result=None,
    rows=None,
    billing=Billing(
        model="unknown", times=(PriceFactor(field="get_shops_on_google", factor=2.0, equals=True),)
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=100),
)
