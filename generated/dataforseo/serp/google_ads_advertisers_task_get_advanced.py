# From spec/serp/google/ads_advertisers/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/google/ads_advertisers/task_get/advanced/{id}"""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem: TypeAlias = "GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser | GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser | GoogleAdsAdvertisersTaskGetAdvancedAdsDomain | UnknownItem"
"""An advertiser, or a domain that is advertised."""
GOOGLE_ADS_ADVERTISERS_TASK_GET_ADVANCED_ADS_ADVERTISER_ITEM = Choice(
    "type",
    {
        "ads_multi_account_advertiser": lambda: GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser,
        "ads_advertiser": lambda: GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser,
        "ads_domain": lambda: GoogleAdsAdvertisersTaskGetAdvancedAdsDomain,
    },
)


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


@model
class GoogleAdsAdvertisersTaskGetAdvancedResult(DeferringModel):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(GOOGLE_ADS_ADVERTISERS_TASK_GET_ADVANCED_ADS_ADVERTISER_ITEM)}


@model
class GoogleAdsAdvertisersTaskGetAdvancedAdvertiser(Model):
    type: str | None = None
    advertiser_id: str | None = None
    location: str | None = None
    verified: bool | None = None
    approx_ads_count: Integer | None = None


@model
class GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    location: str | None = None
    approx_ads_count: Integer | None = None
    advertisers: list[GoogleAdsAdvertisersTaskGetAdvancedAdvertiser] | None = None


@model
class GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    advertiser_id: str | None = None
    location: str | None = None
    verified: bool | None = None
    approx_ads_count: Integer | None = None


@model
class GoogleAdsAdvertisersTaskGetAdvancedAdsDomain(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    domain: str | None = None


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
