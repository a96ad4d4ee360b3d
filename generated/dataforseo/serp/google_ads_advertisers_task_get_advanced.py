# From spec/serp/google/ads_advertisers/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ads_advertisers/task_get/advanced/{id}"""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import Integer, List, Model, Unknown
from dataforseo_runtime.requests import Request
from dataforseo_runtime.timestamps import AsDatetime


class GoogleAdsAdvertisersTaskGetAdvancedRequest(Request):
    """Collect the result of one Google advertiser task.

    `.post_and_wait([...])` posts tasks with `google_ads_advertisers_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem.

    Source: https://docs.dataforseo.com/v3/serp/google/ads_advertisers/task_get/advanced/
    """

    id: str


class GoogleAdsAdvertisersTaskGetAdvancedResult(Model):
    """One search for advertisers, with what it found."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem] | None" = None
    """The advertisers and domains that were found."""

    datetime_as_datetime = AsDatetime("datetime")


class GoogleAdsAdvertisersTaskGetAdvancedAdvertiser(Model):
    """One of the accounts of an advertiser."""

    type: str | None = None
    advertiser_id: str | None = None
    """Google's identifier of the advertiser's account; google_ads_search is asked with it."""
    location: str | None = None
    """Country of the account, as a code."""
    verified: bool | None = None
    """Whether Google has verified the advertiser's account."""
    approx_ads_count: Integer | None = None
    """About how many ads run, over all of Google's ad platforms."""


class GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser(
    Model, tag="ads_multi_account_advertiser", tag_field="type"
):
    """An advertiser with several accounts."""

    type: ClassVar[Literal["ads_multi_account_advertiser"]] = "ads_multi_account_advertiser"
    """Kind of element: `ads_multi_account_advertiser`."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the advertiser."""
    location: str | None = None
    """Where the advertiser is."""
    approx_ads_count: Integer | None = None
    """About how many ads run, over all of Google's ad platforms."""
    advertisers: List[GoogleAdsAdvertisersTaskGetAdvancedAdvertiser] | None = None
    """The accounts."""


class GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser(Model, tag="ads_advertiser", tag_field="type"):
    """An advertiser with one account."""

    type: ClassVar[Literal["ads_advertiser"]] = "ads_advertiser"
    """Kind of element: `ads_advertiser`."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    """Name of the advertiser."""
    advertiser_id: str | None = None
    """Google's identifier of the advertiser's account; google_ads_search is asked with it."""
    location: str | None = None
    """Where the advertiser is."""
    verified: bool | None = None
    """Whether Google has verified the advertiser's account."""
    approx_ads_count: Integer | None = None
    """About how many ads run, over all of Google's ad platforms."""


class GoogleAdsAdvertisersTaskGetAdvancedAdsDomain(Model, tag="ads_domain", tag_field="type"):
    """A domain that ads lead to."""

    type: ClassVar[Literal["ads_domain"]] = "ads_domain"
    """Kind of element: `ads_domain`."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    domain: str | None = None
    """The domain; google_ads_search is asked with it."""


GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem: TypeAlias = (
    GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser
    | GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser
    | GoogleAdsAdvertisersTaskGetAdvancedAdsDomain
    | Unknown
)
"""An advertiser, or a domain that is advertised."""


ENDPOINT: Endpoint[
    GoogleAdsAdvertisersTaskGetAdvancedResult, GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem
] = Endpoint(
    method="GET",
    path="/v3/serp/google/ads_advertisers/task_get/advanced/{id}",
    operation="google_ads_advertisers_task_get_advanced",
    kind="task_get",
    request=GoogleAdsAdvertisersTaskGetAdvancedRequest,
    result=GoogleAdsAdvertisersTaskGetAdvancedResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="google_ads_advertisers_task_post", ready="google_ads_advertisers_tasks_ready"),
)
