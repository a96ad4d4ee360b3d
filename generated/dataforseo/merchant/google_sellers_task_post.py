# From spec/merchant/google/sellers/task_post.yaml by `make generate`; do not edit.
"""POST /v3/merchant/google/sellers/task_post"""

from collections.abc import Mapping
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "GoogleSellersTaskPostRequest", "google_sellers_task_post"]


@request
class GoogleSellersTaskPostRequest(Request):
    """What `google_sellers_task_post` is asked with; the function says what each field means."""

    priority: int | UnsetType | None = UNSET
    pingback_url: str | UnsetType | None = UNSET
    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    product_id: str | UnsetType | None = UNSET
    data_docid: str | UnsetType | None = UNSET
    gid: str | UnsetType | None = UNSET
    pvf: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    get_shops_on_google: bool | UnsetType | None = UNSET
    additional_specifications: Mapping[str, Any] | UnsetType | None = UNSET
    postback_url: str | UnsetType | None = UNSET
    postback_data: Literal["advanced"] | UnsetType | None = UNSET

    RULES = (
        rules.Integer("priority", values=(1, 2)),
        rules.Text("pingback_url"),
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("se_domain"),
        rules.Text("product_id"),
        rules.Text("data_docid"),
        rules.Text("gid"),
        rules.Text("pvf"),
        rules.Integer("depth", maximum=200),
        rules.Boolean("get_shops_on_google"),
        rules.MapOf("additional_specifications"),
        rules.Text("postback_url"),
        rules.Text("postback_data", values=("advanced",)),
    )
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
    docs="https://docs.dataforseo.com/v3/merchant/google/sellers/task_post/",
)


def google_sellers_task_post(
    *,
    priority: int | UnsetType | None = UNSET,
    pingback_url: str | UnsetType | None = UNSET,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    product_id: str | UnsetType | None = UNSET,
    data_docid: str | UnsetType | None = UNSET,
    gid: str | UnsetType | None = UNSET,
    pvf: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    get_shops_on_google: bool | UnsetType | None = UNSET,
    additional_specifications: Mapping[str, Any] | UnsetType | None = UNSET,
    postback_url: str | UnsetType | None = UNSET,
    postback_data: Literal["advanced"] | UnsetType | None = UNSET,
) -> Call[None, None]:
    """Post Google Shopping sellers tasks.

    `google_sellers_task_get_advanced.post_and_wait([...])` posts such tasks, waits and collects them in one
    call.

    Args:
        priority: 1 queues the task normally, 2 ahead of others at a higher price. One of 1, 2. Default: 1.
        pingback_url: Which URL to GET when the task is done; $id and $tag in it are filled in. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        product_id: Google's identifier of the product.
        data_docid: Google's identifier of the entry on the result page.
        gid: Google's global identifier of the product.
        pvf: Google's filter of product variants, as in the address of the page.
        depth: Results to collect; every started page of 10 is billed. At most 200. Default: 10.
        get_shops_on_google: Add sellers that are bought from on Google itself; doubles the price.
        additional_specifications: Further parameters of the product's address, as google_products gives them.
        postback_url: Where to POST the result, gzip-compressed, when the task is done; $id and $tag in it are
            filled in. Format: URL.
        postback_data: Which form of the result a postback brings. One of advanced.

    At least one of product_id, data_docid, gid. At least one of location_name, location_code,
    location_coordinate. At least one of language_name, language_code.

    The price is not known to the spec. Times 2 for get_shops_on_google. At most 100 tasks a call.

    Source: https://docs.dataforseo.com/v3/merchant/google/sellers/task_post/
    """
    return Call(
        ENDPOINT,
        [
            GoogleSellersTaskPostRequest(
                priority=priority,
                pingback_url=pingback_url,
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                se_domain=se_domain,
                product_id=product_id,
                data_docid=data_docid,
                gid=gid,
                pvf=pvf,
                depth=depth,
                get_shops_on_google=get_shops_on_google,
                additional_specifications=additional_specifications,
                postback_url=postback_url,
                postback_data=postback_data,
            )
        ],
    )
